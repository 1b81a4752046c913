import type { Entity } from "../model/analysis.ts";
import { childrenWith, type Tree, wordAt } from "./clause/tree.ts";

/** Nouns that a text says of one body in turn: whoever is called by one of a line may be taken up by another. */
const SAME: readonly (readonly string[])[] = [
  "parti formation mouvement coalition alliance bloc",
  "syndicat centrale fédération confédération organisation intersyndicale",
  "ONG organisation association collectif fondation observatoire",
  "groupe mouvement organisation milice guérilla rébellion faction coalition front gang cartel",
  "entreprise société compagnie groupe firme banque constructeur opérateur",
  "organisation institution bloc agence union",
].map((line) => line.split(" "));

const NOUNS: ReadonlySet<string> = new Set(SAME.flat());

/** What the knowledge base calls such bodies, with a noun of their line. */
const NOUN_OF_KIND: ReadonlyMap<string, string> = new Map(
  Object.entries({ party: "parti", "armed-group": "guérilla", company: "entreprise", union: "syndicat" }),
);

/** « le parti », « cette ONG », « le même syndicat »: the noun by which a body told before is taken up; undefined for any other phrase. */
export function nounOfBodyTold(tree: Tree, index: number): string | undefined {
  const token = tree.tokens[index];
  if (token === undefined || !NOUNS.has(token.lemma) || token.features.Number === "Plur") return undefined;
  const isSame = wordAt(tree.tokens, index - 1) === "même";
  if (!/^(?:l[ea]|l'|du|au|ce|cet|cette)$/u.test(wordAt(tree.tokens, index - (isSame ? 2 : 1)))) return undefined;
  const isTold = childrenWith(tree, index, "amod", "nmod", "appos", "flat", "acl", "nummod").some(
    (child) => child > index,
  );
  return isTold ? undefined : token.lemma;
}

/** The nouns by which a text may take up a body, from its own name, from the words beside its names and from what is known of it. */
export function nounsOf(entity: Entity, kind: string | undefined, text: string): ReadonlySet<string> {
  const first = entity.name.split(/[\s'’]/u)[0]?.toLowerCase() ?? "";
  const said = [first, NOUN_OF_KIND.get(kind ?? "") ?? "", ...wordsBeside(entity, text)];
  const lines = SAME.filter((line) => line.some((noun) => said.includes(noun)));
  return new Set((said.some(isMilitant) ? lines.filter((line) => !line.includes("entreprise")) : lines).flat());
}

const MILITANT =
  /^(?:armée?s|armé|rebelles?|d?jihadistes?|islamistes?|terroristes?|paramilitaires?|séparatistes?|indépendantistes?|pro-?(?:russe|iranien|chinois|palestinien|ukrainien|israélien|kurde)(?:ne|s)?|hackers?|pirates?)$/u;

/** « le groupe prorusse X »: no firm. */
export const isMilitant = (word: string): boolean => MILITANT.test(word);

/** The words that stand beside the names of an entity: « la ville de X », « X, une ONG de Lima ». */
export function wordsBeside({ mentions }: Entity, text: string): readonly string[] {
  return mentions
    .filter(({ level = "name" }) => level === "name")
    .flatMap(({ start, end }) => [...wordsBefore(text, start), ...wordsBehind(text, end)]);
}

/** « le parti d'opposition Ennahda », « l'ONG X », « son mouvement, l'Union »: the few words in front of a name. */
const wordsBefore = (text: string, start: number): readonly string[] =>
  (
    /(?:[\p{L}'’-]+ ){1,3}$|[\p{L}-]+, (?:l['’]|l[ae] )$/u.exec(text.slice(Math.max(0, start - BESIDE), start))?.[0] ??
    ""
  ).split(/[\s'’,]/u);

/** « X, une ONG de Lima », « X, principal parti d'opposition ». */
const wordsBehind = (text: string, end: number): readonly string[] =>
  (/^(?:,| \() ?(?:[\p{L}'’-]+ ?){1,3}/u.exec(text.slice(end, end + BESIDE))?.[0] ?? "").split(/[\s'’,(]/u);

/** Characters beside a name in which the noun stands. Guessed: three words. */
const BESIDE = 40;
