import type { Analysis, Claim, Entity, Event, Party, Quote } from "../../model/analysis.ts";
import type { ComparedDocument } from "../../model/comparison.ts";
import type { StageContext } from "../../model/context.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { type Concept, conceptOf, conceptsIn } from "../text/concepts.ts";
import { contentHash } from "../text/content-hash.ts";
import { type DayRange, daysOf, rangeOf, widthDays } from "../text/days.ts";
import { type Framing, framingOf } from "../text/framing.ts";
import { type HashedSet, hashedSet } from "../text/hashed-set.ts";
import { initialsOf, nameKey } from "../text/name-keys.ts";
import { type Amount, amountOf } from "../text/numbers.ts";
import { noToll, type Toll, tollsIn } from "../text/tolls.ts";
import { type Victims, victimsIn } from "../text/victims.ts";
import { stemOf, stemsOf, trigramsOf, wordsOf } from "../text/words.ts";
import { daysOfEvent } from "./event-days.ts";
import { type ImpliedClaim, impliedClaims } from "./implied-claims.ts";
import { type KnownName, type Meaning, meaningOf } from "./meaning.ts";
import { PartyReader, type PreparedParty } from "./parties.ts";
import { type PreparedText, prepareText } from "./prepare-text.ts";
import { type OriginFamilies, readOriginFamilies } from "./read-origin-families.ts";

/** An article with everything that comparing needs, computed once and from the article alone. */
export interface PreparedDocument {
  readonly file: string;
  /** Hash of name and text: the same on every machine and in every rebuild; a copy under another name is another article. */
  readonly key: string;
  readonly analysis: Analysis;
  /** Publication day since 1970-01-01; undefined when unknown. */
  readonly day: number | undefined;
  readonly names: readonly PreparedName[];
  /** Words of all names in the article. */
  readonly nameWords: ReadonlySet<string>;
  readonly text: PreparedText;
  /** Longer words of the title. */
  readonly titleStems: ReadonlySet<string>;
  readonly events: readonly PreparedEvent[];
  readonly quotes: readonly PreparedQuote[];
  readonly claims: readonly PreparedClaim[];
  /** Claims drawn from an event's sentence, and the other way round: one may be the word of the other. */
  readonly besides: ReadonlyMap<string, readonly string[]>;
  readonly origin: OriginFamilies;
}

export interface PreparedName {
  readonly entity: Entity;
  /** Unique among all articles: where the entity stands. */
  readonly id: string;
  readonly key: string;
  readonly known: string | undefined;
  /** Key of the name under which it is known; its own key where it is not. */
  readonly knownKey: string;
  readonly kind: PreparedParty["kind"];
  /** The state that it is or acts for. */
  readonly state: string | undefined;
  /** Whether it acts for a state: a head of state is in as many articles as the state. */
  readonly official: boolean;
  readonly mentions: number;
  readonly inTitle: boolean;
}

export interface PreparedEvent {
  readonly event: Event;
  readonly id: string;
  readonly actors: readonly PreparedParty[];
  readonly recipients: readonly PreparedParty[];
  readonly place: PreparedParty | undefined;
  readonly days: DayRange | undefined;
  readonly source: PreparedParty | undefined;
  /** What the trigger tells of; of the whole sentence where no trigger is given. */
  readonly concepts: readonly Concept[];
  readonly lemma: string | undefined;
  readonly meaning: Meaning;
  readonly framing: Framing;
  readonly amounts: readonly PreparedAmount[];
  readonly evidence: Span;
}

export interface PreparedAmount extends Amount {
  readonly unit: string;
  readonly what: ReadonlySet<string>;
  readonly text: string;
}

/** Words as they are compared. */
export interface Wording {
  readonly meaning: Meaning;
  readonly trigrams: HashedSet;
}

export interface PreparedQuote extends Wording {
  readonly quote: Quote;
  readonly id: string;
  readonly speaker: PreparedParty | undefined;
  readonly framing: Framing;
  /** What a mixed quotation has between quotation marks: a few words of what was said, in a sentence of the outlet's. */
  readonly fragments: readonly Wording[];
}

export interface PreparedClaim {
  readonly claim: Claim;
  /** Kind of the record that shows it, whose id the claim has. */
  readonly shownBy: "claim" | "event";
  /** Its words are the opposite of what was said. */
  readonly turned: boolean;
  readonly id: string;
  readonly holder: PreparedParty | undefined;
  /** Tokens of the holder's name, as the meaning has them. */
  readonly holderTokens: ReadonlySet<string>;
  readonly meaning: Meaning;
  readonly framing: Framing;
  readonly days: DayRange | undefined;
  readonly tolls: readonly Toll[];
  readonly victims: Victims | undefined;
  /** Of what its numbers count but a part, or more than one happening: « du côté des milices », « entre le 25 mai et le 3 juin »; else empty. */
  readonly counted: string;
  /** Keys of the places and persons that its sentence names; countries and their heads are in too many. */
  readonly scene: ReadonlySet<string>;
  /** Of these, the places. */
  readonly places: ReadonlySet<string>;
}

/** Reads an analysis for comparison. Pure: depends on this article and the knowledge base alone. */
export function prepareDocument(document: ComparedDocument, context: StageContext): PreparedDocument {
  const { file, analysis } = document;
  const key = contentHash(`${file}\n${analysis.text}`);
  const reader = new PartyReader(analysis.entities, context.knowledge);
  const read = (party: Party | null | undefined) => (party ? reader.read(party) : undefined);
  const text = prepareText(analysis);
  const events = analysis.events.map((event) =>
    prepareEvent(event, analysis.events, { key, text: analysis.text, read, context }),
  );
  const names = analysis.entities.map((entity) => prepareName(entity, { key, reader, titleEnd: text.titleEnd }));
  const setting = { key, text: analysis.text, read, context, names, named: namesOf(analysis, reader) };
  const claims = [
    ...analysis.claims.map((claim) => prepareClaim({ claim, shownBy: "claim" }, { ...setting, mark: "c" })),
    ...impliedClaims(analysis).map((implied) => prepareClaim(implied, { ...setting, mark: "i" })),
  ];
  return {
    file,
    key,
    analysis,
    day: publicationDay(analysis),
    names,
    nameWords: new Set(names.flatMap((name) => name.key.split(" "))),
    text,
    titleStems: new Set(stemsOf(analysis.document.title ?? "").filter((stem) => stem.length >= TITLE_STEM_LETTERS)),
    events,
    quotes: analysis.quotes.map((quote) => prepareQuote(quote, { key, text: analysis.text, read, context })),
    claims,
    besides: findBesides(events, claims),
    origin: readOriginFamilies(analysis),
  };
}

/**
 * Bodies and persons that the knowledge base knows, and groups of whom it knows nothing under their initials (« FSR » is « Forces de soutien
 * rapide »), longest name first.
 */
function namesOf({ entities }: Analysis, reader: PartyReader): readonly KnownName[] {
  const named = entities
    .filter(({ type }) => type === "ORG" || type === "PER")
    .flatMap(({ id, name, type }) => {
      const { known, kind, state } = reader.read({ name, entityId: id });
      if (known !== undefined) return kind === "state" || kind === "forces" ? [] : [{ name, known }];
      const initials = type === "ORG" && state === undefined ? initialsOf(name) : undefined;
      return initials === undefined ? [] : [{ name, known: initials }];
    });
  return named.toSorted((one, other) => other.name.length - one.name.length);
}

function findBesides(events: readonly PreparedEvent[], claims: readonly PreparedClaim[]): PreparedDocument["besides"] {
  const pairs = events.flatMap(({ id, evidence }) =>
    claims.flatMap(({ id: other, claim }) =>
      overlaps(claim.evidence, evidence)
        ? [
            { from: id, to: other },
            { from: other, to: id },
          ]
        : [],
    ),
  );
  // A claim and what it implies go together: they are shown by one record.
  for (const [at, one] of claims.entries())
    for (const other of claims.slice(at + 1))
      if (one.claim.id === other.claim.id && one.shownBy === other.shownBy)
        pairs.push({ from: one.id, to: other.id }, { from: other.id, to: one.id });
  return new Map([...Map.groupBy(pairs, ({ from }) => from)].map(([from, ends]) => [from, ends.map(({ to }) => to)]));
}

/** Shorter stems of a title are too common to find an article by. Guessed. */
const TITLE_STEM_LETTERS = 4;

function publicationDay(analysis: Analysis): number | undefined {
  const stated = analysis.document.publishedAt;
  const range = stated ? daysOf(stated.value) : undefined;
  return range && widthDays(range) === 1 ? range.from : undefined;
}

interface NameSetting {
  readonly key: string;
  readonly reader: PartyReader;
  readonly titleEnd: number;
}

function prepareName(entity: Entity, { key, reader, titleEnd }: NameSetting): PreparedName {
  const party = reader.read({ name: entity.name, entityId: entity.id });
  return {
    entity,
    id: `${key}#n:${entity.id}`,
    key: nameKey(entity.name),
    known: party.known,
    knownKey: party.known === undefined ? nameKey(entity.name) : party.key,
    kind: party.kind,
    state: party.state,
    official: party.kind === "person" && party.state !== undefined,
    mentions: entity.mentions.length,
    inTitle: entity.mentions.some((mention) => mention.start < titleEnd),
  };
}

interface Setting {
  readonly key: string;
  readonly text: string;
  readonly read: (party: Party | null | undefined) => PreparedParty | undefined;
  readonly context: StageContext;
}

function prepareEvent(event: Event, siblings: readonly Event[], { key, text, read, context }: Setting): PreparedEvent {
  const sentence = text.slice(event.evidence.start, event.evidence.end);
  const inSentence = (party: Party | null) => withComplement(party, sentence, read);
  const source = inSentence(event.attributedTo);
  const readOwned = (party: Party) => owned(inSentence(party), sentence, source);
  return {
    event,
    id: `${key}#e:${event.id}`,
    actors: event.actors.flatMap((party) => readOwned(party) ?? []),
    recipients: event.recipients.flatMap((party) => readOwned(party) ?? []),
    place: read(event.location),
    days: daysOfEvent(event, siblings),
    source,
    concepts: conceptsOfEvent(event, text, siblings),
    lemma: event.lemma === undefined ? undefined : wordsOf(event.lemma).map(stemOf).join(" "),
    meaning: meaningOf(sentence, context.knowledge),
    framing: framingOf(sentence),
    amounts: event.quantities.map(prepareAmount),
    evidence: event.evidence,
  };
}

/**
 * A description whose complement was cut off by the reading (« le personnel général des forces » armées de l'Ukraine) takes its
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

function prepareQuote(quote: Quote, { key, text, read, context }: Setting): PreparedQuote {
  const words = text.slice(quote.start, quote.end);
  const worded = (part: string): Wording => ({
    meaning: meaningOf(part, context.knowledge),
    trigrams: hashedSet(trigramsOf(part)),
  });
  return {
    quote,
    id: `${key}#q:${quote.id}`,
    speaker: read(quote.speaker),
    ...worded(words),
    fragments: quote.kind === "mixed" ? [...words.matchAll(MARKED)].map(([part]) => worded(part)) : [],
    framing: framingOf(words),
  };
}

/** Words between quotation marks. */
const MARKED = /(?<=[«“"])[^«»“”"]+(?=[»”"])/gu;

function prepareClaim(
  { claim, shownBy, turned = false }: ImpliedClaim,
  { key, text, read, context, named, names, mark }: ClaimSetting,
): PreparedClaim {
  const scene = names.filter((name) => isOfScene(name, claim));
  return {
    claim,
    shownBy,
    turned,
    id: `${key}#${mark}:${claim.id}`,
    holder: read(claim.holder),
    holderTokens: claim.holder ? meaningOf(claim.holder.name, context.knowledge).tokens : new Set(),
    meaning: meaningOf(claim.proposition.replace(ASIDE, ""), context.knowledge, named),
    framing: framingOf(claim.proposition),
    days: rangeOf(claim.date),
    tolls: tollsOf(claim),
    victims: victimsIn(claim.proposition),
    counted: countedOf(text.slice(claim.evidence.start, claim.evidence.end), rangeOf(claim.date)),
    scene: new Set(scene.map(({ key: name }) => name)),
    places: new Set(scene.flatMap(({ key: name, kind }) => (kind === "place" ? [name] : []))),
  };
}

function countedOf(sentence: string, days: DayRange | undefined): string {
  const part = PART.exec(sentence)?.[0];
  if (part !== undefined) return part.toLowerCase();
  return PERIOD.test(sentence) || isOverTime(days) ? "period" : "";
}

/** « Du côté des milices, 21 personnes … », « Parmi les victimes figurent … » */
const PART =
  /^(?:du côté (?:de |des |du )|parmi (?:les |eux|elles)|dans les rangs (?:de |des |du )|chez les )[^,;:]{0,40}/iu;

const PERIOD =
  /(?<!\p{L})(?:entre (?:le )?\d{1,2}(?:er)?(?: \p{L}+)? et (?:le )?\d|du \d{1,2}(?:er)?(?: \p{L}+)? au \d|depuis (?:le |la |l['’])?(?:\d|début|mois|semaine|an(?!\p{L}))|à (?:\p{L}+|\d+) reprises)/iu;

/** Days that one happening may last, as it is dated; a whole year is but a vague date. Guessed. */
const HAPPENING_DAYS = 3;
const YEAR_DAYS = 300;

function isOverTime(days: DayRange | undefined): boolean {
  return days !== undefined && widthDays(days) > HAPPENING_DAYS && widthDays(days) < YEAR_DAYS;
}

/** What follows is another's word, or another act. */
const ASIDE =
  /,? (?:(?:au moment|au lendemain)|en (?:réponse|représailles)(?! militaire)|contrairement (?:à|aux?)|alors (?:que|qu['’])|tandis (?:que|qu['’])|(?:peu|juste) après)(?!\p{L}).*$/u;

interface ClaimSetting extends Setting {
  readonly named: readonly KnownName[];
  readonly names: readonly PreparedName[];
  readonly mark: string;
}

function isOfScene({ kind, official, entity: { mentions } }: PreparedName, { evidence }: Claim): boolean {
  return kind !== "state" && !official && mentions.some((mention) => overlaps(evidence, mention));
}

function tollsOf({ proposition, stance }: Claim): readonly Toll[] {
  const counted = tollsIn(proposition);
  const nobody =
    stance === "denies" && counted.length === 0 && EXISTS.test(proposition) ? noToll(proposition) : undefined;
  return nobody ? [nobody] : counted;
}

/** « il y a eu un mort » */
const EXISTS = /^il y a (?:eu )?(?:un|une|des) /u;
