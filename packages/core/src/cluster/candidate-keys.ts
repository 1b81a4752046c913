import { NUMBER_WORDS } from "../language/number-words.ts";
import { overlaps } from "../model/span.ts";
import { isOfPerson } from "./answers/outcomes.ts";
import { headingNames, nameKeys } from "./candidate-names.ts";
import { firstStates, VAGUE_ACTS } from "./compare/one-scene.ts";
import { isNameless } from "./prepare/match-parties.ts";
import { bandsOf } from "./prepare/min-hash.ts";
import type { PreparedParty } from "./prepare/parties.ts";
import type {
  PreparedClaim,
  PreparedDocument,
  PreparedEvent,
  PreparedName,
  PreparedQuote,
} from "./prepare/prepared-document.ts";
import { isRareStem } from "./prepare/topic-words.ts";
import { CALENDAR } from "./text/days.ts";
import { isParticularThing } from "./text/kinds-of-things.ts";
import { isGrammar, stemsOf, wordsOf } from "./text/words.ts";

/** A reason to compare two articles; `weight` counts towards `ENOUGH`. */
export interface CandidateKey {
  readonly key: string;
  readonly weight: number;
}

/**
 * Total weight of shared keys from which two articles are compared; a key that the two weigh differently counts for the less, so that it
 * does not matter which of them came first. Guessed: one copied passage, or two names and an act. */
export const ENOUGH = 2;

/** Days of one bucket of time; articles meet in their own and the neighbouring bucket. */
const BUCKET_DAYS = 8;

/** What an article is filed under, and what it looks up. Both depend on the article alone. */
export interface CandidateKeys {
  readonly stored: readonly CandidateKey[];
  readonly sought: readonly CandidateKey[];
}

/**
 * Keys by which an article finds those worth comparing: runs of words (MinHash bands) whatever the date; people, places and acts
 * within a window of days. An undated article looks at all times and is found from all times.
 */
export function candidateKeys(document: PreparedDocument): CandidateKeys {
  const bands = bandsOf(document.text.signature).map((key) => ({ key, weight: ENOUGH }));
  const names = nameKeys(document);
  const topics = topicKeys(document);
  const stored = [...names.stored, ...topics];
  const sought = [...names.sought, ...topics];
  if (document.day === undefined) {
    return { stored: [...bands, ...inTime(stored, ["*"])], sought: [...bands, ...inTime(sought, ["*", "any"])] };
  }
  const bucket = Math.floor(document.day / BUCKET_DAYS);
  const near = [bucket - 1, bucket, bucket + 1].map(String);
  return {
    stored: [...bands, ...inTime(stored, [String(bucket), "any"])],
    sought: [...bands, ...inTime(sought, [...near, "*"])],
  };
}

type Weighed = readonly [key: string, weight: number];

function inTime(keys: readonly Weighed[], times: readonly string[]): readonly CandidateKey[] {
  return times.flatMap((time) => keys.map(([key, weight]) => ({ key: `${time}/${key}`, weight })));
}

function topicKeys(document: PreparedDocument): readonly Weighed[] {
  const weights = new Map<string, number>();
  const named = new Set(
    [...document.names.flatMap(({ entity }) => capitalsOf(entity.name)), ...headingNames(document)].flatMap(stemsOf),
  );
  for (const { key, weight } of document.events.flatMap(eventKeys)) weights.set(key, weight);
  for (const key of document.claims.flatMap((claim) => claimKeys(claim, document.names)))
    weights.set(key, CLAIM_WEIGHT);
  for (const key of actsBetween(document)) weights.set(key, ENOUGH);
  for (const key of document.claims.flatMap(deedKeys)) weights.set(key, TITLE_WEIGHT);
  for (const key of document.quotes.flatMap(quoteKeys)) weights.set(key, ENOUGH);
  for (const key of document.claims.flatMap(outcomeKeys)) weights.set(key, TITLE_WEIGHT);
  // Names have keys of their own.
  for (const stem of document.text.telling.filter((word) => !named.has(word)))
    weights.set(`word:${stem}`, isRareStem(stem) ? RARE_WEIGHT : USUAL_WEIGHT);
  for (const stem of [...document.titleStems, ...shortWords(document)])
    weights.set(`word:${stem}`, Math.max(TITLE_WEIGHT, weights.get(`word:${stem}`) ?? 0));
  return [...weights];
}

/** « fédération des mineurs de Tarvala »: a description that is taken for a name is found by its words as well. */
const capitalsOf = (name: string): readonly string[] => name.split(/[\s'’]+/u).filter((word) => /^\p{Lu}/u.test(word));

/** What became of somebody, who may be named in full or by his last name alone. */
function outcomeKeys({ answers }: PreparedClaim): readonly string[] {
  return answers.flatMap(({ asks, value, subject: { names } }) => {
    if (asks !== "outcome" || !isOfPerson(value)) return [];
    return [...names].filter((name) => /^\p{L}/u.test(name)).map((name) => `outcome:${value.split(" ", 1)[0]}:${name}`);
  });
}

/** « bus », « eau », « riz »: words of the title that are shorter than its stems and tell as much. */
function shortWords({ title }: PreparedDocument): readonly string[] {
  const words = wordsOf(title ?? "").filter((word) => /^\p{L}{3}$/u.test(word));
  return words.filter((word) => !isGrammar(word) && !CALENDAR.has(word) && !NUMBER_WORDS.has(word) && !SMALL.has(word));
}

/** Words of three letters that tell nothing of a matter. */
const SMALL: ReadonlySet<string> = new Set("ans bas bon cas fin met mis non oui peu pre pro vue".split(" "));

/** Three words of a title in common, or one and a name; two are how series are headed. Guessed. */
const TITLE_WEIGHT = 0.67;
/**
 * Three words that are on no list of common ones, or one and a name; four that are usual. Set on 813 articles put on one day, those of the
 * evaluation sets and real pages that are not of the project: one pair of different matters in 570 is then compared, and 576 of 640 of one.
 */
const RARE_WEIGHT = 0.74;
const USUAL_WEIGHT = 0.65;
/** One act and one name. Guessed. */
const CLAIM_WEIGHT = 1;

/** What is said to be done, and whom its sentence names: countries and their heads are in too many. */
function claimKeys(
  { claim: { evidence }, meaning: { act } }: PreparedClaim,
  names: readonly PreparedName[],
): readonly string[] {
  if (act === undefined) return [];
  const named = names.filter(
    ({ kind, official, entity }) =>
      kind !== "state" && !official && entity.mentions.some((mention) => overlaps(evidence, mention)),
  );
  return named.map(({ key }) => `claim:${act}:${key}`);
}

/** What passes between two states: « l'Algérie expulse l'ambassadeur de France », whatever either is called. */
function actsBetween({ names, claims }: PreparedDocument): readonly string[] {
  const two = [...firstStates(names)].sort();
  if (two.length < 2) return [];
  const acts = new Set(
    claims.flatMap(({ meaning: { act } }) => (act === undefined || VAGUE_ACTS.has(act) ? [] : [act])),
  );
  return [...acts].map((act) => `between:${act}:${two.join("+")}`);
}

/** « le ferry a coulé »: a thing and what became of it, for articles that share nothing else but their titles. */
function deedKeys({ meaning: { act, doer } }: PreparedClaim): readonly string[] {
  if (act === undefined) return [];
  return [...doer].filter(isParticularThing).map((thing) => `deed:${act}:${thing}`);
}

/** Words at either end of a quotation by which it is found again. Guessed: three are a turn of phrase. */
const QUOTE_WORDS = 5;

/** How a quotation begins and how it ends: the same words, given to whomever. */
function quoteKeys({ quote: { kind }, meaning: { tokens } }: PreparedQuote): readonly string[] {
  const words = [...tokens].filter((token) => token !== "");
  if (kind !== "direct" || words.length < QUOTE_WORDS) return [];
  return [words.slice(0, QUOTE_WORDS), words.slice(-QUOTE_WORDS)].map((part) => `quote:${part.join(" ")}`);
}

/** « des personnes », « les rebelles »: so much is done to and by them that it takes a name beside, and not two words of the titles. Guessed. */
const NAMELESS_WEIGHT = 0.65;

/** « les salariés » and « les salariés de la verrerie ». */
const headOf = ({ stems, key }: PreparedParty) => [...stems][0] ?? key;

function eventKeys(event: PreparedEvent): readonly CandidateKey[] {
  return [...event.actors, ...event.recipients].map((party: PreparedParty) => ({
    key: `event:${event.event.type}:${party.state ?? (isNameless(party) ? headOf(party) : party.key)}`,
    weight: party.state !== undefined ? 0.5 : isNameless(party) ? NAMELESS_WEIGHT : 1,
  }));
}
