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

/** Every noun refers back to who was introduced by itself: « l'avocate Ana Ruiz… l'avocate ». */
export function roleOf(noun: string): Role {
  const role = ROLES.get(noun.toLowerCase());
  return {
    introducedBy: new Set([noun.toLowerCase(), ...(role?.introducedBy ?? [])]),
    anybody: role?.anybody ?? false,
  };
}

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
