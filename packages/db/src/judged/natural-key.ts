import { sha256 } from "../ids.ts";

/**
 * What the findings of one article are called in a judgement, given all of a kind in the order of the analysis: by the article and the
 * words, never by a number of a rebuild, so that the judgement still means the same after the article was read again by later rules.
 *
 * | kind   | natural key |
 * | ---    | --- |
 * | article | id of the document: `art_…` |
 * | entity  | `art_…/entity/NAME/TYPE` |
 * | event   | `art_…/event/WORDS/TYPE/STATUS`, of the sentence that shows the telling |
 * | quote   | `art_…/quote/WORDS` |
 * | claim   | `art_…/claim/WORDS/STANCE/PROPOSITION` |
 * | passage | `art_…/passage/KIND/HASH`, see `passage-key.ts` |
 *
 * WORDS are the first words, folded, and a hash of the whole passage. Of several findings alike in all this, the second and later ones get
 * their number at the end. What the machine joins over articles has no key of its own: an
 * entity, event or utterance is named by any one of its members, a story by any one of its articles, a contradiction by one
 * piece of evidence of each of two sides (`targetKey` and `otherKey`; the side of the knowledge base is `knowledge/con_…`). A key that no finding has any more is read by its
 * leading parts, if they fit one finding alone: see `findByKey`.
 */
export function naturalKeys(documentId: string, findings: readonly JudgeableFinding[]): readonly string[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const key = [documentId, finding.kind, ...partsOf(finding)].join(SEPARATOR);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}${SEPARATOR}${time}`;
  });
}

export type JudgeableFinding =
  | { readonly kind: "entity"; readonly name: string; readonly type: string }
  | { readonly kind: "event"; readonly words: string; readonly type: string; readonly status: string }
  | { readonly kind: "quote"; readonly words: string }
  | { readonly kind: "claim"; readonly words: string; readonly stance: string; readonly proposition: string };

const SEPARATOR = "/";

function partsOf(finding: JudgeableFinding): readonly string[] {
  switch (finding.kind) {
    case "entity":
      return [fold(finding.name), finding.type];
    case "event":
      return [...wordsPart(finding.words), finding.type, finding.status];
    case "quote":
      return wordsPart(finding.words);
    case "claim":
      return [...wordsPart(finding.words), finding.stance, hashOf(finding.proposition)];
  }
}

/** Enough words for a person to know the passage by; the hash tells apart those that begin alike. */
const SHOWN_WORDS = 6;
const HASH_DIGITS = 12;

function wordsPart(words: string): readonly string[] {
  return [fold(words).split("-").slice(0, SHOWN_WORDS).join("-"), hashOf(words)];
}

function hashOf(words: string): string {
  return sha256(words.replace(/\s+/gu, " ").trim()).slice(0, HASH_DIGITS);
}

/** Letters and digits in small letters without accents, words joined by hyphens. */
function fold(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join("-");
}

/** Article, kind and first words: with fewer parts in common, two keys do not speak of the same passage. */
const LEAST_PARTS = 3;

/**
 * The finding that a key names: the one that has it, else the only one that shares the most leading parts with it. Undefined where
 * none or several do: a judgement is rather left without effect than put on something else.
 */
export function findByKey<Value>(key: string, findings: ReadonlyMap<string, Value>): Value | undefined {
  const exact = findings.get(key);
  if (exact !== undefined) return exact;
  const parts = key.split(SEPARATOR);
  for (let length = parts.length - 1; length >= LEAST_PARTS; length--) {
    const start = parts.slice(0, length).join(SEPARATOR) + SEPARATOR;
    const fitting = [...findings].filter(([other]) => `${other}${SEPARATOR}`.startsWith(start));
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0]?.[1] : undefined;
  }
  return undefined;
}

/** What is claimed, and whether it is asserted or denied, in whatever sentence; undefined for a key of no claim. */
export function propositionOfKey(key: string): string | undefined {
  const [, kind, , , stance, proposition] = key.split(SEPARATOR);
  return kind === "claim" ? `${stance}${SEPARATOR}${proposition}` : undefined;
}

/** What a key says besides the article: of a copy, which says the same in the same words, it is the same. */
export function wordsOfKey(key: string): string {
  return key.slice(key.indexOf(SEPARATOR));
}

/** The article that a key speaks of. */
export function documentOfKey(key: string): string {
  return key.split(SEPARATOR, 1)[0] ?? "";
}
