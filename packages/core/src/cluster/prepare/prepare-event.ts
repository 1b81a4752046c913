import type { Event, Party } from "../../model/analysis.ts";
import { type Concept, conceptOf, conceptsIn } from "../text/concepts.ts";
import { framingOf } from "../text/framing.ts";
import { amountOf } from "../text/numbers.ts";
import { stemOf, wordsOf } from "../text/words.ts";
import { daysOfEvent, weekdayOfEvent } from "./event-days.ts";
import { meaningOf } from "./meaning.ts";
import type { PreparedParty } from "./parties.ts";
import type { Setting } from "./prepare-document.ts";
import type { PreparedAmount, PreparedEvent } from "./prepared-document.ts";
import { WE } from "./sides.ts";

export function prepareEvent(
  event: Event,
  siblings: readonly Event[],
  { key, text, read, context, sideOf }: Setting,
): PreparedEvent {
  const sentence = text.slice(event.evidence.start, event.evidence.end);
  const inSentence = (party: Party | null) => withComplement(party, sentence, read);
  const source = inSentence(event.attributedTo);
  const days = daysOfEvent(event, siblings);
  const we = saysWe(event, sentence);
  const readOwned = (party: Party) => {
    const side = sideOf(party);
    const isSides = side && (we || (side.speaksOnly && isOne(party, event.attributedTo) && isPlea(event, sentence)));
    return owned(inSentence(isSides ? { name: side.body, entityId: null } : party), sentence, source);
  };
  return {
    event,
    id: `${key}#e:${event.id}`,
    actors: event.actors.flatMap((party) => readOwned(party) ?? []),
    recipients: event.recipients.flatMap((party) => readOwned(party) ?? []),
    place: read(event.location),
    days,
    weekday: weekdayOfEvent(days, sentence),
    source,
    concepts: conceptsOfEvent(event, text, siblings),
    lemma: event.lemma === undefined ? undefined : wordsOf(event.lemma).map(stemOf).join(" "),
    meaning: meaningOf(sentence, context.knowledge),
    framing: framingOf(sentence),
    amounts: event.quantities.map(prepareAmount),
    evidence: event.evidence,
  };
}

/** « a de nouveau nié tout tir » */
function isPlea({ status, trigger, evidence }: Event, sentence: string): boolean {
  return status === "denied" && trigger !== undefined && PLEADS.test(sentence.slice(0, trigger.start - evidence.start));
}

const PLEADS = /(?<!\p{L})(?:ni(?:e|ent|é|ait)|dément(?:i|ent)?)(?!\p{L})[^,;:«»]{0,30}$/iu;

const isOne = (party: Party, other: Party | null): boolean =>
  party.entityId !== null && party.entityId === other?.entityId;

/** « Nous n'avons rien signé »: what he tells of is done by the body that he speaks for, where the act stands in his own words. */
function saysWe({ trigger, evidence }: Event, sentence: string): boolean {
  if (trigger === undefined) return false;
  const at = trigger.start - evidence.start;
  const quoted = [...sentence.matchAll(QUOTED)].find(({ index, 0: words }) => index <= at && at < index + words.length);
  return quoted === undefined ? OWN_MEN.test(sentence.slice(0, at)) : WE.test(quoted[0]);
}

const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/gu;
/** « que ses hommes n'avaient pas tiré »: right before the act. */
const OWN_MEN =
  /(?<!\p{L})(?:ses|leurs) (?:hommes|soldats|agents|troupes|combattants|policiers|gendarmes|forces|unités|services)(?: \p{L}+['’]?){0,4} ?(?:\p{L}['’])?$/iu;

/**
 * A description whose complement was cut off by the reading (« la direction générale des ports » autonomes du Togo) takes its
 * state from the words that follow it in the sentence.
 */
function withComplement(party: Party | null, sentence: string, read: Setting["read"]): PreparedParty | undefined {
  const known = read(party);
  if (
    !party ||
    !known ||
    known.state !== undefined ||
    (known.kind !== "forces" && known.kind !== "officials" && known.kind !== "other")
  )
    return known;
  const at = sentence.indexOf(party.name);
  const tail = at < 0 ? null : COMPLEMENT.exec(sentence.slice(at + party.name.length));
  const whole = tail ? read({ name: `${party.name}${tail[0]}`, entityId: null }) : undefined;
  return whole?.state === undefined ? known : { ...known, state: whole.state };
}

/** One adjective at most, then a country's adjective or « de » and a name. */
const COMPLEMENT =
  /^(?:\s+\p{Ll}+){0,2}\s+(?:de\s+(?:l['’]|la\s+)?|du\s+|des\s+|d['’])\p{Lu}[\p{L}-]+|^\s+\p{Ll}+(?:ien|ienne|ais|aise|ain|aine|ois|oise|on|onne|que|se|sse)s?(?!\p{L})/u;

/** « Ses troupes », « nos unités » are those of whoever speaks. */
function owned(
  party: PreparedParty | undefined,
  sentence: string,
  source: PreparedParty | undefined,
): PreparedParty | undefined {
  if (!party || party.state !== undefined || party.kind !== "forces" || source?.state === undefined) return party;
  const at = sentence.indexOf(party.name);
  const own = at > 0 && /(?:^|[\s"«“])(?:ses|nos|leurs|son|notre|leur)\s+$/iu.test(sentence.slice(0, at));
  return own ? { ...party, state: source.state } : party;
}

/** The trigger knows best; without one, every act of the right type in the sentence may be meant. */
function conceptsOfEvent(event: Event, text: string, siblings: readonly Event[]): readonly Concept[] {
  const trigger = event.trigger ? text.slice(event.trigger.start, event.trigger.end) : undefined;
  const words = [...wordsOf(trigger ?? ""), ...wordsOf(event.lemma ?? "")];
  const told = words
    .map((word) => conceptOf(word, event.type) ?? conceptOf(word))
    .find((concept) => concept !== undefined);
  if (told) return [told];
  if (words.length > 0) return [];
  const found = conceptsIn(text.slice(event.evidence.start, event.evidence.end), event.type);
  // As many acts as records: records follow the order of the sentence.
  const order = siblings.filter(({ type, evidence }) => type === event.type && evidence.start === event.evidence.start);
  const own = found.length > 1 && found.length === order.length ? found[order.indexOf(event)] : undefined;
  return own ? [own] : found;
}

function prepareAmount(quantity: Event["quantities"][number]): PreparedAmount {
  // « deux autres personnes »: how many more is no number of all.
  if (OTHERS.test(`${quantity.unit ?? ""} ${quantity.what ?? ""}`))
    return { ...amountOf(quantity.value), unit: "", what: new Set(), text: String(quantity.value) };
  const what = wordsOf(`${quantity.unit ?? ""} ${quantity.what ?? ""}`).map(stemOf);
  return {
    ...amountOf(quantity.value),
    unit: what[0] ?? "",
    what: new Set(what),
    text: `${quantity.value} ${quantity.unit ?? ""}`.trim(),
  };
}

const OTHERS = /(?:^|\s)autres?\s/iu;
