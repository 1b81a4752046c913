import { overlaps } from "../model/span.ts";
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
import { isParticularThing } from "./text/kinds-of-things.ts";
import { stemsOf } from "./text/words.ts";

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
  const timed = topicKeys(document);
  if (document.day === undefined) {
    return { stored: [...bands, ...inTime(timed, ["*"])], sought: [...bands, ...inTime(timed, ["*", "any"])] };
  }
  const bucket = Math.floor(document.day / BUCKET_DAYS);
  const near = [bucket - 1, bucket, bucket + 1].map(String);
  return {
    stored: [...bands, ...inTime(timed, [String(bucket), "any"])],
    sought: [...bands, ...inTime(timed, [...near, "*"])],
  };
}

function inTime(keys: readonly CandidateKey[], times: readonly string[]): readonly CandidateKey[] {
  return times.flatMap((time) => keys.map(({ key, weight }) => ({ key: `${time}/${key}`, weight })));
}

function topicKeys(document: PreparedDocument): readonly CandidateKey[] {
  const weights = new Map<string, number>();
  const named = new Set(document.names.flatMap(({ entity }) => stemsOf(entity.name)));
  for (const name of document.names) {
    // « RN » and « Rassemblement national » meet under the name by which both are known.
    for (const key of new Set([name.key, name.knownKey])) weights.set(`name:${key}`, nameWeight(name));
  }
  for (const { key, weight } of document.events.flatMap(eventKeys)) weights.set(key, weight);
  for (const key of document.claims.flatMap((claim) => claimKeys(claim, document.names)))
    weights.set(key, CLAIM_WEIGHT);
  for (const key of actsBetween(document)) weights.set(key, ENOUGH);
  for (const key of document.claims.flatMap(deedKeys)) weights.set(key, TITLE_WEIGHT);
  for (const key of document.quotes.flatMap(quoteKeys)) weights.set(key, ENOUGH);
  // Names have keys of their own.
  const words = document.text.telling.filter((stem) => !named.has(stem));
  for (const stem of words) weights.set(`word:${stem}`, WORD_WEIGHT);
  for (const stem of document.titleStems) weights.set(`word:${stem}`, TITLE_WEIGHT);
  return [...weights].map(([key, weight]) => ({ key, weight }));
}

/** A country or its head is in half of the news: it adds, but never suffices; any other name lacks but one more word of both titles. Guessed. */
function nameWeight({ kind, entity: { type }, official }: PreparedName): number {
  if (kind === "state" || official || type === "MISC") return 0.5;
  return 1.36;
}

/** Three words of a title in common, or one and a name; two are how series are headed. Guessed. */
const TITLE_WEIGHT = 0.67;
/** One word that few other texts have and a name, or four words. On pairs of one day (see `compare-matters.ts`) one in 150 is then compared. */
const WORD_WEIGHT = 0.65;
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

function eventKeys(event: PreparedEvent): readonly CandidateKey[] {
  return [...event.actors, ...event.recipients].map((party: PreparedParty) => ({
    key: `event:${event.event.type}:${party.state ?? party.key}`,
    weight: party.state !== undefined ? 0.5 : isNameless(party) ? NAMELESS_WEIGHT : 1,
  }));
}
