import type { Party, Quantity } from "../../model/analysis.ts";
import { onceFor } from "../../model/once-for.ts";
import type { Reading } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import { touching } from "../../model/touching.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import { CORRECTS } from "../denial/untrue-words.ts";
import { countsIn } from "../extract-quantities.ts";
import type { KnownWithQuotes } from "../known.ts";
import type { PartyFinder } from "../parties.ts";
import { BODY, type EventDraft } from "./event-draft.ts";
import { speaksOfPlaceBefore } from "./place/place-before.ts";
import { placeMeant } from "./place/place-meant.ts";
import { placeOf, type Taken } from "./place/place-of.ts";
import { sceneBefore } from "./place/scene-before.ts";
import type { Roles } from "./roles/settle-roles.ts";
import { takesPlace } from "./roles/takes-place.ts";
import type { Presentation } from "./status/note.ts";
import type { Surroundings } from "./surroundings.ts";
import { namesTime, timeOf, timesIn } from "./time/time-of.ts";
import { contentModeOf } from "./triggers/content-mode.ts";
import { findTriggers, type Trigger } from "./triggers/find-triggers.ts";
import { isNarrative, pointsBack, tenseOf } from "./triggers/narrative.ts";
import { VERBAL_TYPES } from "./triggers/verbal-types.ts";

/** Version of the rules of events, stored with each finding. */
const VERSION = 2;

/** The event of a trigger with those who take part, its place, time and counts. */
export function buildDraft(
  trigger: Trigger,
  roles: Roles,
  presented: Presentation,
  { tree, finder, known }: Surroundings,
): EventDraft {
  const token = tree.tokens[trigger.index] as Span & { readonly lemma: string };
  const taken = {
    names: new Set([...roles.actors, ...roles.recipients].map((party) => party.name)),
    heads: roles.heads,
    undergoing: roles.undergoing,
  };
  const visited =
    trigger.entry.mode === "visit" || trigger.entry.type === "MOBILIZE"
      ? roles.undergoing
          .map((head) => finder.placeAt(tree, head) ?? placeMeant(tree, head, finder))
          .find((place) => place !== undefined)
      : undefined;
  const location =
    roles.target ??
    visited ??
    placeOf(trigger, tree, finder, taken) ??
    invadedLand(trigger, roles, finder) ??
    placeOfWhole(trigger, tree, finder, taken) ??
    null;
  const block = known.article.blocks[tree.sentence.block];
  const sentence = known.article.text.slice(tree.sentence.start, tree.sentence.end);
  const ownAct =
    VERBAL_TYPES.has(trigger.entry.type) && roles.actors.some((actor) => actor.name === presented.attributedTo?.name);
  const date = timeOf(trigger, tree, known.times, presented.status) ?? null;
  return {
    type: trigger.entry.type,
    mode:
      trigger.entry.mode ?? (trigger.entry.type === "ASSAULT" ? (roles.weapon ?? null) : contentModeOf(trigger, tree)),
    actors: [...roles.actors],
    recipients: [...roles.recipients],
    location,
    date,
    status: isToldInFuture(presented, date, known) ? "asserted" : presented.status,
    attributedTo: ownAct ? null : presented.attributedTo,
    quantities: quantitiesOf(trigger, tree, known),
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    otherEvidence: [],
    trigger: { start: token.start, end: tree.tokens[trigger.last]?.end ?? token.end },
    lemma: trigger.entry.written,
    rule: {
      name: `event/${trigger.entry.wordClass}/${trigger.entry.type}`,
      version: VERSION,
      words: [
        trigger.entry.written,
        ...presented.words,
        ...[...roles.actors, ...roles.recipients].map((party) => party.name),
      ],
    },
    block: tree.sentence.block,
    sentence: placesIn(known.reading).get(tree.sentence) ?? -1,
    narrative: isNarrative(trigger, presented, tree),
    tense: tenseOf(trigger, tree),
    linked: timesIn(tree, known.times).length === 0 && pointsBack(tree),
    scene: sceneBefore(trigger, { tree, finder, known }),
    bridged: speaksOfPlaceBefore(trigger, tree, finder),
    timed: namesTime(tree, known.times),
    both: roles.heads.some((head) => BOTH.test(`${wordAt(tree.tokens, head - 2)} ${wordAt(tree.tokens, head - 1)}`)),
    definite: trigger.group === undefined && TAKES_UP.test(wordAt(tree.tokens, trigger.index - 1)),
    spoken: touching(known.quotes, token).some((quote) => quote.kind === "direct" && contains(quote, token)),
    occurs: trigger.group === undefined && takesPlace(trigger, tree),
    lasting: tree.tokens.some((other) => other.form.toLowerCase() === "depuis"),
    // A title that corrects what others tell is a verdict of its own, and repeats nobody's.
    weight: block?.kind === "paragraph" || block?.kind === "dek" || CORRECTS.test(sentence) ? BODY : BODY / 2,
  };
}

/** « Les rebelles prendront la ville en 1975 »: the future of a historian, in a year gone by. */
function isToldInFuture(
  { status, words }: Presentation,
  date: EventDraft["date"],
  { article }: KnownWithQuotes,
): boolean {
  const published = article.document.publishedAt?.value;
  if (status !== "planned" || date === null || published === undefined) return false;
  return words.every((word) => word === "futur") && date.to.slice(0, 4) < published.slice(0, 4);
}

/** Where each sentence of a text stands. */
const placesIn = onceFor(({ sentences }: Reading) => new Map(sentences.map((sentence, index) => [sentence, index])));

/** « l'attaque », « du raid », « cette frappe », « ces exactions » */
const TAKES_UP = /^(?:l'|le|la|ce|cet|cette|ces|du|au)$/u;

/** « les deux dirigeants », « aux deux camps » */
const BOTH = /^(?:les|ces|aux|des|leurs) deux$/u;

/** « l'invasion de l'Ukraine »: what is invaded is where it happens. */
function invadedLand(trigger: Trigger, { recipients }: Roles, finder: PartyFinder): Party | undefined {
  if (!INVASIONS.has(trigger.entry.lemma)) return undefined;
  return recipients.find(({ entityId }) => finder.entityById(entityId)?.type === "LOC");
}

/** « Une embuscade à Gao a décimé une caravane, dont trois guides, abattus par les pillards »: where the whole took place of which this is a part. */
function placeOfWhole(trigger: Trigger, tree: Tree, finder: PartyFinder, taken: Taken): Party | undefined {
  if (trigger.group === undefined || trigger.entry.type !== "ASSAULT") return undefined;
  const whole = findTriggers(tree).find(
    ({ group, entry, last }) => group === undefined && entry.type === trigger.entry.type && last < trigger.index,
  );
  return (whole && placeOf(whole, tree, finder, taken)) ?? undefined;
}

const INVASIONS = new Set([
  "invasion",
  "envahir",
  "annexion",
  "annexer",
  "occupation",
  "conquête",
  "conquérir",
  "blocus",
  "siège",
  "bombardement",
]);

/** Counts whose nearest trigger is this one. */
function quantitiesOf(trigger: Trigger, tree: Tree, known: KnownWithQuotes): Quantity[] {
  const triggers = findTriggers(tree);
  return countsIn(tree.sentence, known.article.text, known.times)
    .filter((count) => {
      const gap = (other: Trigger) => Math.min(Math.abs(other.index - count.noun), Math.abs(other.last - count.first));
      return triggers.every((other) => gap(other) >= gap(trigger));
    })
    .map((count) => count.quantity);
}
