import { isAgentNoun } from "../../extract/participants.ts";
import type { KnowledgeBase } from "../../model/knowledge.ts";
import { conceptOf } from "../text/concepts.ts";
import { CALENDAR } from "../text/days.ts";
import { nameKey } from "../text/name-keys.ts";
import { type Bounded, boundOf, numberAt } from "../text/numbers.ts";
import { fold, isGrammar, stemOf, wordsOf } from "../text/words.ts";
import { plainer } from "./plainer-words.ts";

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
  /** Words of the subject that name who acts, not a thing. */
  readonly agents: ReadonlySet<string>;
  /** Whether the subject is who it was done to: « deux marins ont été blessés ». */
  readonly suffered: boolean;
  /** The first act that is told. */
  readonly act: string | undefined;
  /** Numbers with the word that follows: what is counted. */
  readonly counts: readonly Count[];
}

export interface Count extends Bounded {
  readonly unit: string;
}

/** A body or person that the knowledge base knows, under the name that a passage gives it. */
export interface KnownName {
  readonly name: string;
  readonly known: string;
}

export const FORCES: ReadonlySet<string> = new Set(
  "troupe troupes forces force soldat soldats unite unites militaire militaires armee armees combattant combattants".split(
    " ",
  ),
);

/** Stands before the number of a known name; a letter that no news text has. */
const MARK = "\ue000";

const WORD = /\ue000\d+|\d[\d.,\s\u00a0\u202f]*\d|\d|\p{L}+(?:-\p{L}+)*/gu;

/** `named`: whoever goes by other names elsewhere (« RN », « Rassemblement national ») is one token. */
export function meaningOf(text: string, knowledge: KnowledgeBase, named: readonly KnownName[] = []): Meaning {
  const plain = plainer(text);
  const marked = named.reduce(
    (words, { name }, at) => words.replaceAll(name, ` ${troopsIn(name)} ${MARK}${at} `),
    plain,
  );
  const read = tokensIn(marked.match(WORD) ?? [], knowledge, named);
  const names = read.filter(({ name }) => name).map(({ token }) => token);
  return {
    tokens: new Set(read.map(({ token }) => token)),
    names: new Set(names),
    doer: new Set(doerOf(read).map(({ token }) => token)),
    agents: new Set(agentsIn(doerOf(read))),
    suffered: isSuffered(read),
    act: read.find(({ token }) => token.startsWith("#") && token !== "#forces")?.token,
    counts: countsIn(read),
  };
}

/** « Forces », « Armée »: a group that fights is still one that fights under its own name. */
function troopsIn(name: string): string {
  const [first = ""] = name.split(/\s/u);
  return FORCES.has(fold(first)) ? first : "";
}

/** Numbers among the tokens of a passage, smallest first. */
export function numbersIn(tokens: ReadonlySet<string>): readonly number[] {
  return [...tokens]
    .filter((word) => word.startsWith("="))
    .map((word) => Number(word.slice(1)))
    .sort((a, b) => a - b);
}

function countsIn(read: readonly Token[]): readonly Count[] {
  return read.flatMap(({ token, bound = "exact" }, at) => {
    const unit = read[at + 1]?.token;
    if (!token.startsWith("=") || unit === undefined || unit === "") return [];
    // « 11 personnes ont été interpellées » and « 11 interpellations » count one thing.
    const act = PEOPLE.has(unit)
      ? read.slice(at + 2, at + 2 + ACT_REACH).find((each) => each.token.startsWith("#"))?.token
      : undefined;
    const value = Number(token.slice(1));
    return [PEOPLE.has(unit) ? "person" : unit, ...(act === undefined ? [] : [act])].map((counted) => ({
      value,
      bound,
      unit: counted,
    }));
  });
}

/** Tokens between people who are counted and what became of them. Guessed: « ont été ». */
const ACT_REACH = 4;

/** Stems of words for people of whom nothing else is said. */
export const PEOPLE: ReadonlySet<string> = new Set("person gen homm femm enfant civil habita victim".split(" "));

/** Stems of words by which any text calls the men of an armed group. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  "rebell insurg milici jihadi djihad islami guerri assail".split(" "),
);

function tokensIn(
  surfaces: readonly string[],
  knowledge: KnowledgeBase,
  named: readonly KnownName[],
): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < surfaces.length; at++) {
    const surface = surfaces[at] ?? "";
    if (surface.startsWith(MARK)) {
      const { name, known } = named[Number(surface.slice(MARK.length))] ?? { name: "", known: "" };
      read.push({ token: `~${known}`, name: true, word: fold(name) });
      continue;
    }
    const number = numberAt(surfaces, at);
    if (number === undefined) read.push(...tokensOf(surface, knowledge));
    else {
      const before = surfaces
        .slice(Math.max(0, at - 2), at)
        .map(fold)
        .join(" ");
      read.push({ token: `=${number.value}`, name: false, word: fold(surface), bound: boundOf(before, number.rough) });
      at = number.last;
    }
  }
  return read;
}

interface Token {
  readonly token: string;
  readonly name: boolean;
  readonly word: string;
  /** Of a number. */
  readonly bound?: Bounded["bound"];
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
function doerOf(read: readonly Token[]): readonly Token[] {
  const verb = read.findIndex(
    ({ token }, at) => at > 0 && (token === "" || (token.startsWith("#") && token !== "#forces")),
  );
  const agent = read.findIndex(({ word }) => word === "par");
  const passive = agent > 0 && read.slice(0, agent).some(({ word }) => PASSIVE.has(word));
  // « il y a un tir », « a tué deux hommes »: nobody is named before the verb.
  if (read[0]?.token === "") return [];
  // « un drone de l'armée a frappé la ville »: whose it is did it.
  if (WEAPONS.test(read[0]?.word ?? "")) {
    const end = read.findIndex(({ token }) => token === "");
    return read.slice(1, end < 0 ? read.length : end);
  }
  // « la prise de la ville par les rebelles »: an act told as a thing has its doer behind « par » or none.
  const nominal = read[0]?.token.startsWith("#") === true && read[0].token !== "#forces";
  if (nominal) return agent > 0 ? read.slice(agent).filter(({ token }) => token !== "") : [];
  const part = passive ? read.slice(agent) : read.slice(0, verb < 0 ? read.length : verb);
  return part.filter(({ token }) => token !== "");
}

/** « ont été blessés », and by whom is not said. */
function isSuffered(read: readonly Token[]): boolean {
  const words = read.map(({ word }) => word);
  return words.includes("ete") && !words.includes("par");
}

/** Who acts, where the first word of the subject names somebody: « le patient de Goma » and « l'appareil » may go by other words. */
function agentsIn(doer: readonly Token[]): readonly string[] {
  const head = doer.find(({ token }) => !token.startsWith("="));
  if (!head || !mayAct(head)) return [];
  return doer.filter(mayAct).map(({ token }) => token);
}

function mayAct({ token, word, name }: Token): boolean {
  return (
    name || token === "#forces" || FIGHTERS.has(token) || isAgentNoun(word) || isAgentNoun(word.replace(/s$/u, ""))
  );
}

const WEAPONS = /^(?:drone|missile|roquette|obus|avion|helicoptere|chasseur)s?$/u;

const PASSIVE = new Set(["est", "sont", "ete", "etait", "etaient", "sera", "seront", "fut"]);

function countryOf(surface: string, knowledge: KnowledgeBase): string | undefined {
  const people = knowledge.demonym(surface);
  if (people) return people.id;
  if (!isName(surface)) return undefined;
  // As it is spelt: by its sound, « Frantz » would be a country.
  const row = knowledge.findExact(surface)[0];
  // A capital stands for its state more often than for its streets.
  return row?.kind === "country" ? row.id : row?.standsFor;
}

function isName(surface: string): boolean {
  return /^\p{Lu}/u.test(surface) && fold(surface).length > 2;
}
