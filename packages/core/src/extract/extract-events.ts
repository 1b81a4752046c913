import type { Event, Issue, Party, Quantity } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";
import { contains, type Span } from "../model/span.ts";
import { touching } from "../model/touching.ts";
import { Anaphora } from "./anaphora.ts";
import { subjectOf } from "./clause/subject-of.ts";
import { childrenWith, type Tree, treeOf } from "./clause/tree.ts";
import { verbGroupsOf } from "./clause/verb-groups.ts";
import { assignRoles } from "./event/assign-roles.ts";
import { carryOver } from "./event/carry-over.ts";
import { contentModeOf } from "./event/content-mode.ts";
import { deniedBefore } from "./event/denied-before.ts";
import { presentationOf } from "./event/event-status.ts";
import { findTriggers, type Trigger } from "./event/find-triggers.ts";
import { joinVerbAndNoun } from "./event/join-verb-and-noun.ts";
import { BODY, type EventDraft, mergeRepeats, shareParty } from "./event/merge-repeats.ts";
import { emptyWords, hasUnfitDoer, isAccident, isOnlyJudged, tellsOfNobody } from "./event/no-event.ts";
import { offerBefore, proposedIn } from "./event/offers.ts";
import { capitalAt, placeOf, speaksOfPlaceBefore } from "./event/place-of.ts";
import { attitudesOf } from "./event/read-attitudes.ts";
import { reread } from "./event/reread.ts";
import type { Roles } from "./event/roles/settle-roles.ts";
import { agentOf } from "./event/roles/verb-roles.ts";
import type { Presentation } from "./event/status/note.ts";
import { timeOf, timesIn } from "./event/time-of.ts";
import { type Topic, topicOf } from "./event/topics.ts";
import { VERBAL_TYPES } from "./event/verbal-types.ts";
import { countsIn } from "./extract-quantities.ts";
import type { KnownWithQuotes } from "./known.ts";
import { PartyFinder } from "./parties.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/** Issues that make a sentence's grammar unusable; the others leave it readable. */
const UNREADABLE: ReadonlySet<Issue["kind"]> = new Set(["garble", "code-leak", "encoding"]);

/**
 * What happened, is planned, asked for, supposed or denied: one record for each event, status and source.
 * A trigger without anybody who takes part in its sentence is given up, with the reason in the trace.
 */
export function extractEvents(known: KnownWithQuotes, context: StageContext): readonly Event[] {
  const finder = new PartyFinder(known, context);
  const anaphora = new Anaphora(known.reading, finder);
  const topic = topicOf(toldIn(known));
  const drafts: EventDraft[] = [];
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    for (const trigger of findTriggers(tree)) {
      const found = firstSense(trigger, { tree, finder, anaphora, known, topic });
      if (typeof found === "string") traceRefusal(found, trigger, tree, known, context);
      else drafts.push(found);
    }
    drafts.push(...deniedBefore(tree, drafts, known, { finder, anaphora }));
  }
  return withoutEchoes(
    mergeRepeats(requestedOnce(joinVerbAndNoun(carryOver(withoutCalls(drafts), finder.countries())), known.reading)),
  )
    .toSorted((a, b) => a.evidence.start - b.evidence.start)
    .map(
      (
        {
          weight: _w,
          block: _b,
          sentence: _s,
          narrative: _n,
          linked: _l,
          bridged: _p,
          timed: _t,
          lasting: _a,
          ...event
        },
        index,
      ) => ({
        id: `e${index + 1}`,
        ...event,
      }),
    );
}

/** The sentences that were read: an article without the page around it. */
function toldIn({ article, reading }: KnownWithQuotes): string {
  return reading.sentences.map(({ start, end }) => article.text.slice(start, end)).join("\n");
}

interface Surroundings {
  readonly tree: Tree;
  readonly finder: PartyFinder;
  readonly anaphora: Anaphora;
  readonly known: KnownWithQuotes;
  readonly topic: Topic;
}

function traceRefusal(
  reason: string,
  trigger: Trigger,
  tree: Tree,
  known: KnownWithQuotes,
  context: StageContext,
): void {
  const token = tree.tokens[trigger.index];
  if (token === undefined) return;
  const text = known.article.text.slice(token.start, token.end);
  context.trace.add("events", `no event of « ${trigger.entry.written} »: ${reason}`, {
    start: token.start,
    end: token.end,
    text,
  });
}

/** Types that games imitate. */
const PLAYED: ReadonlySet<string> = new Set(["ASSAULT", "RETREAT", "CONCEDE", "COERCE", "MOBILIZE", "THREATEN"]);

/** The event of the first sense whose participants fit, or why the first sense gives none. */
function firstSense(trigger: Trigger, surroundings: Surroundings): EventDraft | string {
  const first = draftOf(trigger, surroundings);
  if (typeof first !== "string") return first;
  for (const other of trigger.others) {
    const draft = draftOf(other, surroundings);
    if (typeof draft !== "string") return draft;
  }
  return first;
}

/** The event a trigger tells, or why it tells none. */
function draftOf(trigger: Trigger, surroundings: Surroundings): EventDraft | string {
  const { tree, finder, anaphora, known, topic } = surroundings;
  const token = tree.tokens[trigger.index];
  if (token === undefined) return "no word";
  if (topic.sport && PLAYED.has(trigger.entry.type)) return "the text is about sport";
  if (touching(known.issues, token).some((issue) => UNREADABLE.has(issue.kind))) return "the passage is corrupt";
  if (finder.namedAt(token) !== undefined) return "it is part of a name";
  const empty = emptyWords(trigger, tree, known.quotes);
  if (empty !== undefined) return empty;
  const quote = touching(known.quotes, token).find((candidate) => contains(candidate, token));
  if (quote?.corrupt) return "the quotation is corrupt";
  const roles = assignRoles(trigger, { tree, finder, anaphora, speaker: quote?.speaker ?? undefined });
  const presented = presentationOf(trigger, { tree, finder, quotes: known.quotes });
  if (roles.refusal !== undefined) return proposedTruce(trigger, presented, surroundings) ?? roles.refusal;
  if (presented.dropped !== undefined) return presented.dropped;
  const sentence = known.article.text.slice(tree.sentence.start, tree.sentence.end);
  if (hasUnfitDoer(trigger, roles, finder)) return "who does it is not named, or does no such thing";
  if (isOnlyJudged(trigger, roles, tree)) return "it is only judged, and nobody takes part";
  if (isAccident(trigger, roles, sentence, topic)) return "an accident or a force of nature";
  const draft = reread(buildDraft(trigger, roles, presented, surroundings), trigger, tree);
  if (tellsOfNobody(draft)) return "nobody who could be told from others takes part";
  const discrete = draft.location !== null || draft.date !== null || draft.quantities.length > 0;
  return presented.alleged && !discrete ? "an allegation without place, date or count" : draft;
}

/** « l'offre américaine d'un cessez-le-feu »: a truce that is proposed is told though the sentence does not name its sides. */
function proposedTruce(trigger: Trigger, presented: Presentation, surroundings: Surroundings): EventDraft | undefined {
  if (trigger.entry.mode !== "ceasefire" || presented.status !== "requested" || presented.dropped !== undefined)
    return undefined;
  const { tree, finder } = surroundings;
  const asking = askerOf(trigger, surroundings);
  const above = offerBefore(tree, trigger.index) ?? tree.tokens[trigger.index]?.head ?? -1;
  const adjective = childrenWith(tree, above, "amod").map((child) =>
    finder.stateOfAdjective(tree.tokens[child]?.form ?? ""),
  );
  const genitive = childrenWith(tree, above, "nmod")
    .filter((child) => child !== trigger.index)
    .map((child) => finder.partyAt(tree, child));
  const proposer = asking ?? [...adjective, ...genitive].find((party) => party !== undefined);
  if (proposer === undefined) return undefined;
  const roles: Roles = {
    actors: [],
    recipients: [],
    weapon: undefined,
    target: undefined,
    refusal: undefined,
    heads: [],
    undergoing: [],
  };
  return buildDraft(trigger, roles, { ...presented, attributedTo: proposer }, surroundings);
}

/** « X a proposé une trêve », « X demande la mise en œuvre d'une trêve ». */
function askerOf(trigger: Trigger, { tree, finder }: Surroundings): Party | undefined {
  const participle = proposedIn(tree, trigger.index);
  const agent = participle === undefined ? undefined : agentOf(tree, participle);
  if (agent !== undefined) return finder.partyAt(tree, agent);
  let at = tree.tokens[trigger.index]?.head ?? -1;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const group = verbGroupsOf(tree).find((candidate) => candidate.main === at);
    const subject = group && attitudesOf(group.lemma).has("requested") ? subjectOf(tree, group) : undefined;
    if (subject !== undefined) return finder.partyAt(tree, subject);
    at = tree.tokens[at]?.head ?? -1;
  }
  return undefined;
}

function buildDraft(
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
          .map((head) => finder.placeAt(tree, head) ?? capitalAt(tree, head, finder))
          .find((place) => place !== undefined)
      : undefined;
  const location =
    roles.target ?? visited ?? placeOf(trigger, tree, finder, taken) ?? invadedLand(trigger, roles, finder) ?? null;
  const block = known.article.blocks[tree.sentence.block];
  const ownAct =
    VERBAL_TYPES.has(trigger.entry.type) && roles.actors.some((actor) => actor.name === presented.attributedTo?.name);
  return {
    type: trigger.entry.type,
    mode:
      trigger.entry.mode ?? (trigger.entry.type === "ASSAULT" ? (roles.weapon ?? null) : contentModeOf(trigger, tree)),
    actors: [...roles.actors],
    recipients: [...roles.recipients],
    location,
    date: timeOf(trigger, tree, known.times) ?? null,
    status: presented.status,
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
    sentence: known.reading.sentences.indexOf(tree.sentence),
    narrative: isNarrative(trigger, presented, tree),
    linked: timesIn(tree, known.times).length === 0 && pointsBack(tree),
    bridged: speaksOfPlaceBefore(trigger, tree, finder),
    timed: timesIn(tree, known.times).length > 0,
    lasting: tree.tokens.some((other) => other.form.toLowerCase() === "depuis"),
    weight: block?.kind === "paragraph" || block?.kind === "dek" ? BODY : BODY / 2,
  };
}

/** « l'invasion de l'Ukraine »: what is invaded is where it happens. */
function invadedLand(trigger: Trigger, { recipients }: Roles, finder: PartyFinder): Party | undefined {
  if (!INVASIONS.has(trigger.entry.lemma)) return undefined;
  return recipients.find(({ entityId }) => finder.entityById(entityId)?.type === "LOC");
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

/** « a interpellé », « était bombardée »; not « avait rappelé » or « rappelle ». */
function isNarrative(trigger: Trigger, presented: Presentation, tree: Tree): boolean {
  if (presented.status !== "asserted" && presented.status !== "denied") return false;
  const group = trigger.group;
  if (group === undefined) return true;
  const auxiliary = tree.tokens[group.first];
  const pluperfect = group.first !== group.main && auxiliary?.features.Tense === "Imp";
  return group.tense === "past" && !pluperfect;
}

/** « Ils ont… », « Des policiers en ont… », « Cette attaque… »: the sentence goes on with the one before. */
function pointsBack(tree: Tree): boolean {
  return tree.tokens.slice(0, POINTING_WORDS).some(
    (token, index) =>
      (/^(?:ce|cet|cette|ces|celle|celui|ceux|ils?|elles?|en|y)$/iu.test(token.form) || POINTING.has(token.lemma)) &&
      token.upos !== "ADP" &&
      // « pendant ce temps », « ce mardi »
      !/^(?:temps|jour|\p{L}+di|dimanche|semaine|mois|année)$/iu.test(tree.tokens[index + 1]?.form ?? ""),
  );
}

/** Those of an attack that was just told: « Les assaillants ont… », « Les ravisseurs… ». */
const POINTING: ReadonlySet<string> = new Set(["assaillant", "agresseur", "attaquant", "ravisseur", "tireur"]);

/** Words that point back stand among this many first words. Guessed. */
const POINTING_WORDS = 5;

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

/**
 * Titles, headings and captions tell again, in fewer words, what the body tells: of 190 events annotated in the texts for
 * development, one is told by a title alone, and none beside another of its type.
 */
function withoutEchoes(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const told = new Set(drafts.filter((draft) => draft.weight >= BODY).map(({ type }) => type));
  return drafts.filter((draft) => draft.weight >= BODY || !told.has(draft.type));
}

/** « X appelle à une grève le 6 novembre »: the strike is announced, and nothing else asked for. */
function withoutCalls(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const announced = drafts.filter(({ type, status }) => type === "PROTEST" && status === "planned");
  return drafts.filter(
    (draft) =>
      draft.type !== "REQUEST" ||
      draft.lemma !== "appeler" ||
      !announced.some(
        ({ evidence, actors }) => evidence.start === draft.evidence.start && shareParty(actors, draft.actors),
      ),
  );
}

/** What is asked for is coded beside the demand once, and only where the text makes it a subject of its own. */
function requestedOnce(drafts: readonly EventDraft[], reading: Reading): readonly EventDraft[] {
  const seen = new Set<string>();
  const sentencesWith = new Map<string | undefined, number>();
  return drafts.filter((draft) => {
    if (draft.status !== "requested") return true;
    // « journée de grève »: the last word of an expression is the one that is said again.
    const word = draft.lemma?.includes("~") ? draft.lemma : draft.lemma?.split(" ").at(-1);
    const told =
      sentencesWith.get(draft.lemma) ??
      reading.sentences.filter((sentence) => sentence.tokens.some(({ lemma, form }) => lemma === word || form === word))
        .length;
    sentencesWith.set(draft.lemma, told);
    const key = `${draft.type} ${draft.mode}`;
    if ((told < 2 && draft.weight >= BODY) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
