import type { PreparedDocument, PreparedName } from "./prepare/prepared-document.ts";
import { isRareStem } from "./prepare/topic-words.ts";
import { nameKey } from "./text/name-keys.ts";
import { stemOf, wordsOf } from "./text/words.ts";

/**
 * Whom and what an article names, each under a key that others have too, with what it counts towards `ENOUGH`: what it is filed under and what
 * it looks up. « Torval » finds « Lia Torval » and is found by it, while « Lia Torval » and « Jan Torval » have nothing in common.
 */
export function nameKeys(
  document: PreparedDocument,
): Readonly<Record<"stored" | "sought", ReadonlyMap<string, number>>> {
  const [stored, sought] = [new Map<string, number>(), new Map<string, number>()];
  const add = (key: string, weight: number, ...filed: readonly Map<string, number>[]) => {
    for (const keys of filed) keys.set(key, Math.max(weight, keys.get(key) ?? 0));
  };
  for (const state of statesIn(document)) add(`state:${state}`, STATE_WEIGHT, stored, sought);
  for (const word of headingNames(document)) add(`name:${nameKey(word)}`, NAME_WEIGHT, stored, sought);
  for (const name of document.names) {
    const [weight, { whole, part, last }] = [weightOf(name), calledBy(name)];
    for (const key of whole) add(`name:${key}`, weight, stored, sought);
    if (part !== undefined) {
      add(`part:${part}`, weight, stored);
      add(`last:${part}`, weight, sought);
    }
    if (last !== undefined) {
      add(`last:${last}`, weight, stored);
      add(`part:${last}`, weight, sought);
    }
  }
  return { stored, sought };
}

interface Called {
  readonly whole: readonly string[];
  /** Its one word, which may be the last of somebody's whole name. */
  readonly part?: string;
  /** The last word of a whole name. */
  readonly last?: string;
}

/**
 * « RN » and « Rassemblement national » meet under the name by which both are known; « Carquel » and « pont de Carquel » under their one
 * capital word, whatever each was taken for: a small town is told from a person by chance. A state has a key of its own.
 */
function calledBy({ key, knownKey, kind, state, entity: { name, type } }: PreparedName): Called {
  if (kind === "state" && state !== undefined) return { whole: [] };
  const whole = [...new Set([key, knownKey])];
  const capitals = name.split(/[\s'’]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const word = capitals.at(-1) ?? "";
  const isTelling = name.endsWith(word) && /\p{Ll}$/u.test(word) && isRareStem(stemOf(wordsOf(word)[0] ?? ""));
  if (!isTelling) return { whole };
  const called = nameKey(word);
  if (capitals.length > 1) return type === "LOC" ? { whole } : { whole, last: called };
  const alone = key === knownKey ? [called] : whole;
  return type === "LOC" ? { whole: alone } : { whole: alone, part: called };
}

/** « Carquel : le pont fermé », « À Carquel, le pont »: names of a title that the article does not come back to, so that nobody took them for names. */
export function headingNames({ title, nameWords, analysis: { text } }: PreparedDocument): readonly string[] {
  const found = [...(title ?? "").matchAll(HEADING_NAME)].map(([word]) => word);
  return found.filter(
    (word) =>
      isRareStem(stemOf(wordsOf(word)[0] ?? "")) &&
      !nameWords.has(nameKey(word).split(" ")[0] ?? "") &&
      !text.includes(word.toLowerCase()),
  );
}

/** A capital inside a title, or before its colon. */
const HEADING_NAME =
  /(?<=[\p{Ll},:] (?:[LlDd]['’])?|^À )\p{Lu}[\p{L}-]*\p{Ll}(?!\p{L})|^\p{Lu}[\p{L}-]*\p{Ll}(?=\s?:)/gu;

/** One more word of both titles, or a usual one, and two articles that share the name are compared. Guessed. */
const NAME_WEIGHT = 1.36;

/** The head of a state is in half of the news: he adds, but never suffices. Guessed. */
function weightOf({ kind, entity: { type }, official }: PreparedName): number {
  return kind === "state" || official || type === "MISC" ? 0.5 : NAME_WEIGHT;
}

/** « le Gabon », « Libreville », « les douaniers gabonais »: whatever it is called by, and whoever acts for it. */
function statesIn({ names, events }: PreparedDocument): ReadonlySet<string> {
  const parties = events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  return new Set([...names.filter(({ official }) => !official), ...parties].flatMap(({ state }) => state ?? []));
}

/** A state is in half of the news: it adds, but neither two nor one and two words of both titles suffice. Set as the weights of words are. */
const STATE_WEIGHT = 0.61;
