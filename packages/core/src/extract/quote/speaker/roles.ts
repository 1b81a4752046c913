import { ROLES_DATA } from "./roles-data.ts";

/** Which nouns may refer back to somebody: of one who was introduced by such a word, or (`anybody`) of whoever spoke last. */
export interface Role {
  readonly introducedBy: ReadonlySet<string>;
  readonly anybody: boolean;
}

const ROLES = readRoles(ROLES_DATA);

/** Whether the words are listed as pointing back: « chef de l'État ». */
export function isRole(words: string): boolean {
  return ROLES.has(words.toLowerCase());
}

/** An office told in other words, « chef de l'État »: it stands for the whole description, not for a noun of it. */
export function isParaphrase(words: string): boolean {
  return words.includes(" ") && isRole(words);
}

/** Every noun refers back to who was introduced by itself: « l'avocate Ana Ruiz… l'avocate ». */
export function roleOf(noun: string): Role {
  const plain = noun.toLowerCase().replace(/^ex-/u, "");
  const role = ROLES.get(plain);
  return {
    introducedBy: new Set([plain, ...(role?.introducedBy ?? [])]),
    anybody: role?.anybody ?? false,
  };
}

/**
 * Whether somebody without a name is described by one of some nouns: « commandant de la gendarmerie ». An office that a paraphrase
 * stands for is the whole description, but for the state: « premier ministre », « président tchadien ».
 */
export function isCalledOneOf(description: string, nouns: ReadonlySet<string>, isWhole: boolean): boolean {
  const name = description.toLowerCase().replace(QUALIFIED, "");
  for (const noun of nouns) {
    if (name === noun) return true;
    if (name.startsWith(`${noun} `) && (!isWhole || OF_STATE.test(name.slice(noun.length)))) return true;
  }
  return false;
}

/** « ancien sénateur », « haut responsable »: still a senator, an official. */
const QUALIFIED = /^(?:(?:ancienn?e?|nouve(?:au|lle)|jeune|vieux|vieille|haute?) |ex-)/u;

const OF_STATE = /^(?: \p{Ll}+)?(?: (?:de la république|des affaires étrangères|de la justice)(?: \p{Ll}+)?)?$/u;

function readRoles(data: string): ReadonlyMap<string, Role> {
  const found = new Map<string, Role>();
  for (const line of data.split("\n")) {
    const [nouns, words] = line.split(": ");
    if (nouns === undefined || words === undefined) continue;
    const role = { introducedBy: new Set(words.split(", ")), anybody: words === "*" };
    for (const noun of nouns.split(", ")) found.set(noun, role);
  }
  return found;
}
