import type { KnowledgeBase } from "../../model/knowledge.ts";
import { conceptOf } from "../text/concepts.ts";
import { nameKey } from "../text/name-keys.ts";
import { numberOf } from "../text/numbers.ts";
import { fold, isGrammar, stemOf, wordsOf } from "../text/words.ts";

/** What a passage is about, in tokens that survive translation. */
export interface Meaning {
  /**
   * Acts by concept (`#encircle`), countries and their people by knowledge row (`@…`), troops of any name as one word,
   * numbers as figures (`=12`), names by sound, other words by stem.
   */
  readonly tokens: ReadonlySet<string>;
  /** Tokens that identify somebody or somewhere: countries and names. */
  readonly names: ReadonlySet<string>;
  /** Tokens of the subject; of the agent where the passage is passive and has one. */
  readonly doer: ReadonlySet<string>;
  /** The first act that is told. */
  readonly act: string | undefined;
  /** Numbers with the word that follows: what is counted. */
  readonly counts: readonly Count[];
}

export interface Count {
  readonly value: string;
  readonly unit: string;
}

const FORCES = new Set(
  "troupe troupes forces force soldat soldats unite unites militaire militaires armee armees combattant combattants".split(
    " ",
  ),
);

/** When something was said tells nothing of what was said; days are compared as dates. */
const CALENDAR = new Set(
  "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre matin soir nuit hier".split(
    " ",
  ),
);

/** Words so common in news that sharing them says little; stems. */
const COMMON = new Set(
  "guerr pai peut peuven pouvoi doit veut fin mettr mise pay jour an anne gen chos nouvea nouvel grand presid ministr situat".split(
    " ",
  ),
);

/** Words that one idea is spelt with in several parts. */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [[/cessez[-\s\u2010]le[-\s\u2010]feu/giu, "trêve"]];

const WORD = /\d[\d.,\s\u00a0\u202f]*\d|\d|\p{L}+(?:-\p{L}+)*/gu;

export function meaningOf(text: string, knowledge: KnowledgeBase): Meaning {
  const plain = COMPOUNDS.reduce((known, [compound, word]) => known.replace(compound, word), text);
  const read = [...plain.matchAll(WORD)].flatMap((match) => tokensOf(match[0], knowledge));
  const names = read.filter(({ name }) => name).map(({ token }) => token);
  return {
    tokens: new Set(read.map(({ token }) => token)),
    names: new Set(names),
    doer: new Set(doerOf(read)),
    act: read.find(({ token }) => token.startsWith("#") && token !== "#forces")?.token,
    counts: countsIn(read),
  };
}

function countsIn(read: readonly Token[]): readonly Count[] {
  return read.flatMap(({ token }, at) => {
    const unit = read[at + 1]?.token;
    return token.startsWith("=") && unit !== undefined && unit !== "" ? [{ value: token, unit }] : [];
  });
}

interface Token {
  readonly token: string;
  readonly name: boolean;
  readonly word: string;
}

function tokensOf(surface: string, knowledge: KnowledgeBase): readonly Token[] {
  const whole = tokenOf(surface, knowledge);
  if (!surface.includes("-") || whole?.token.startsWith("@")) return whole ? [whole] : [];
  return surface.split("-").flatMap((part) => tokenOf(part, knowledge) ?? []);
}

function tokenOf(surface: string, knowledge: KnowledgeBase): Token | undefined {
  const word = wordsOf(surface)[0];
  if (word === undefined) return undefined;
  if (isGrammar(word)) return TURNS.has(word) ? { token: "", name: false, word } : undefined;
  const number = numberOf(word);
  if (number !== undefined) return { token: `=${number}`, name: false, word };
  if (word.length < 2) return undefined;
  if (FORCES.has(word)) return { token: "#forces", name: false, word };
  const country = countryOf(surface, knowledge);
  if (country) return { token: `@${country}`, name: true, word };
  if (CALENDAR.has(word)) return undefined;
  const concept = conceptOf(word);
  if (concept) return { token: `#${concept.id}`, name: false, word };
  const name = isName(surface);
  return { token: name ? nameKey(surface) : stemOf(word), name, word };
}

/** Small words that part a subject from its verb, or lead in an agent; kept for the order, not for the meaning. */
const TURNS = new Set([
  "par",
  "est",
  "sont",
  "a",
  "ont",
  "ete",
  "etait",
  "etaient",
  "avait",
  "avaient",
  "sera",
  "seront",
  "fut",
]);

/** What stands before the verb; after « par » where the sentence is passive. */
function doerOf(read: readonly Token[]): readonly string[] {
  const verb = read.findIndex(
    ({ token }, at) => at > 0 && (token === "" || (token.startsWith("#") && token !== "#forces")),
  );
  const agent = read.findIndex(({ word }) => word === "par");
  const passive = agent > 0 && read.slice(0, agent).some(({ word }) => PASSIVE.has(word));
  // « la prise de la ville par les rebelles »: an act told as a thing has its doer behind « par » or none.
  const nominal = read[0]?.token.startsWith("#") === true && read[0].token !== "#forces";
  if (nominal)
    return agent > 0
      ? read
          .slice(agent)
          .map(({ token }) => token)
          .filter((token) => token !== "")
      : [];
  const part = passive ? read.slice(agent) : read.slice(0, verb < 0 ? read.length : verb);
  return part.map(({ token }) => token).filter((token) => token !== "");
}

const PASSIVE = new Set(["est", "sont", "ete", "etait", "etaient", "sera", "seront", "fut"]);

function countryOf(surface: string, knowledge: KnowledgeBase): string | undefined {
  const people = knowledge.demonym(surface);
  if (people) return people.id;
  if (!isName(surface)) return undefined;
  const row = knowledge.find(surface)[0];
  // A capital stands for its state more often than for its streets.
  return row?.kind === "country" ? row.id : row?.standsFor;
}

function isName(surface: string): boolean {
  return /^\p{Lu}/u.test(surface) && fold(surface).length > 2;
}

/**
 * How much a shared token tells. Countries, troops and names stand in all articles on a matter; what is said of them tells one
 * sentence from another. Guessed; see the evaluation.
 */
export function weightOf(token: string, names: ReadonlySet<string>): number {
  if (token === "") return 0;
  if (token === "#forces") return 0.3;
  if (token.startsWith("@")) return 0.4;
  if (COMMON.has(token)) return 0.5;
  return names.has(token) ? 0.6 : 1;
}

export interface Likeness {
  /** Weighted Sørensen–Dice. */
  readonly dice: number;
  /** Weighted share of the lighter meaning that the heavier has too. */
  readonly containment: number;
  /** Weight of what both have. */
  readonly shared: number;
  /** Weight of the lighter of the two. */
  readonly lighter: number;
  readonly words: readonly string[];
}

export function likenessOf(one: Meaning, other: Meaning): Likeness {
  const words = [...one.tokens].filter((token) => token !== "" && other.tokens.has(token));
  const shared = total(words, one.names);
  const [left, right] = [total(one.tokens, one.names), total(other.tokens, other.names)];
  const lighter = Math.min(left, right);
  return {
    dice: left + right === 0 ? 0 : (2 * shared) / (left + right),
    containment: lighter === 0 ? 0 : Math.min(1, shared / lighter),
    shared,
    lighter,
    words,
  };
}

function total(tokens: Iterable<string>, names: ReadonlySet<string>): number {
  let sum = 0;
  for (const token of tokens) sum += weightOf(token, names);
  return sum;
}
