import type { EntityMention } from "../extract/extract-mentions.ts";
import { ROLE_SYNONYMS, roleNoun } from "../extract/mention/role-words.ts";
import type { Reading, Token } from "../model/reading.ts";
import { foldName } from "./names/index.ts";
import { mentionsOf, type Referent } from "./referent.ts";

/** What the article says somebody is: « ministre » with « santé » behind it. */
export interface Role {
  readonly noun: string;
  /** Folded content words of the complement: « sante », « lyon ». */
  readonly words: ReadonlySet<string>;
  /** An office of the base: of its state, and so not what another complement tells. */
  readonly isHeld?: boolean;
}

/** How many tokens before and behind a name its roles may stand. Guessed; appositions of news are seldom longer. */
const REACH = 12;

/** The roles that stand right before or in apposition behind the names of a person. */
export function learnRoles(referent: Referent, reading: Reading): readonly Role[] {
  const named = mentionsOf(referent).flatMap((mention) => rolesAround(mention, reading));
  const held = (referent.row?.offices ?? []).map(({ title }) => ({ ...roleOf(title.split(" ")), isHeld: true }));
  return [...named, ...held];
}

function rolesAround(mention: EntityMention, reading: Reading): readonly Role[] {
  const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
  const first = tokens.findIndex(({ start }) => start >= mention.start);
  const last = tokens.findLastIndex(({ end }) => end <= mention.end);
  if (first < 0 || last < first) return [];
  const before = roleBefore(tokens, first);
  const behind = roleBehind(tokens, last);
  return [before, behind].filter((role) => role !== undefined);
}

/** « la ministre de la Santé, » or « l'étudiante » right before the name; « Me » is an advocate's. */
function roleBefore(tokens: readonly Token[], first: number): Role | undefined {
  if (tokens[first - 1]?.form === "Me") return { noun: "avocat", words: new Set() };
  const end = /^[,(]$/.test(tokens[first - 1]?.form ?? "") ? first - 1 : first;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const token = tokens[at]!;
    if (isBreak(token) || token.form === ",") return undefined;
    // « le conseiller du ministre X »: the noun nearest to the name is the name's.
    if (isRole(token)) return wholeRole(tokens, at, end);
  }
  return undefined;
}

/** « Bernard Valadier, 58 ans, notaire dans le Puy-de-Dôme »: the first such noun behind a comma, before any verb. */
function roleBehind(tokens: readonly Token[], last: number): Role | undefined {
  if (tokens[last + 1]?.form !== ",") return undefined;
  for (let at = last + 2; at < Math.min(tokens.length, last + REACH); at++) {
    const token = tokens[at]!;
    if (isBreak(token) || token.upos === "AUX" || token.form === "qui") return undefined;
    const opens = /^(?:,|le|la|l'|l’|un|une|ancien|ancienne|jeune|actuel|actuelle|nouveau|nouvelle)$/i.test(
      tokens[at - 1]!.form,
    );
    if (isRole(token) && opens) return wholeRole(tokens, at, Math.min(tokens.length, at + REACH));
  }
  return undefined;
}

function wholeRole(tokens: readonly Token[], noun: number, end: number): Role {
  const words: string[] = [roleNoun(tokens[noun]!.form, tokens[noun]!.lemma) ?? ""];
  // « le Premier ministre X » is no « ministre des Finances ».
  if (/^premi(?:er|ère)$/.test(tokens[noun - 1]?.lower ?? "")) words.push("premier");
  for (let at = noun + 1; at < end && !isBreak(tokens[at]!) && tokens[at]!.form !== ","; at++)
    words.push(tokens[at]!.form);
  return roleOf(words);
}

/** The words of a title or description as a role: its noun, and what its complement is about. */
export function roleOf(words: readonly string[]): Role {
  const [noun = "", ...rest] = words;
  return {
    noun: noun.toLowerCase(),
    words: new Set(
      rest.flatMap((word) => foldName(word).split(" ")).filter((word) => word.length > 2 && !PLAIN_WORDS.has(word)),
    ),
  };
}

/** Words of a complement that tell nobody apart: « le dirigeant de gauche ». */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  "des les aux pour par sur une gauche droite extreme centre conservateur conservatrice socialiste communiste populiste nationaliste pays gouvernement etat republique actuel sortant jeune".split(
    " ",
  ),
);

const isRole = (token: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(token.upos) && roleNoun(token.form, token.lemma) !== undefined;

const isBreak = (token: Token): boolean => /^[.;:!?«»"()]$/.test(token.form) || token.upos === "VERB";

/** Whether somebody of the first role may be called by the second: one noun or a synonym, and no complement that differs. */
export function fitsRole(known: Role, called: Role, isOffice: boolean): boolean {
  const sameNoun = known.noun === called.noun;
  // An office is called by its own noun: « le chef du gouvernement » is no president.
  if (!sameNoun && isOffice) return false;
  if (!sameNoun && !ROLE_SYNONYMS.some((group) => group.has(known.noun) && group.has(called.noun))) return false;
  if (called.words.size === 0) return true;
  return known.words.size === 0
    ? sameNoun && called.words.size < 2 && known.isHeld !== true && known.noun !== "président"
    : [...called.words].some((word) => known.words.has(word));
}
