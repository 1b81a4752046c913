import type { Party } from "../../../model/analysis.ts";
import { afterPreposition, type NameArticles } from "../../claim/wording/name-articles.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";

/** What the article tells beside a phrase. */
interface Around {
  readonly finder: PartyFinder;
  /** The body or place that acted last before the phrase. */
  readonly ownerBefore: () => Party | undefined;
  /** The body that a noun such as « mouvement » refers back to, seen from an offset. */
  readonly bodyCalled: (noun: string, at: number) => Party | undefined;
}

/** A place that opens the sentence is told in this many words: « À Bobo-Dioulasso, ». Guessed. */
const LONGEST_PLACE = 4;
/** Offices and bodies that a town has one of. */
const OF_TOWN = new Set(
  "maire mairie municipalité préfet préfecture gouverneur procureur procureure parquet évêque archevêque".split(" "),
);
/** Those that a state has one of. */
const OF_STATE = new Set(
  "gouvernement présidence armée diplomatie parlement autorité pouvoir junte opposition".split(" "),
);

/** Whose office or body a phrase names, where only the words around it tell; undefined where the phrase says so itself. */
export function ownerOf(tree: Tree, head: number, around: Around): Party | undefined {
  return (
    ownerByPossessive(tree, head, around) ??
    ownerPointedAt(tree, head, around) ??
    ownerByPlace(tree, head, around) ??
    ownerBeside(tree, head, around)
  );
}

/** « son porte-parole », « l'un de ses vice-présidents », « son avocat ». */
function ownerByPossessive(tree: Tree, head: number, { finder, ownerBefore }: Around): Party | undefined {
  const isPossessed = [head - 1, head - 2].some((at) => /^(?:son|sa|ses)$/u.test(wordAt(tree.tokens, at)));
  const owner = isPossessed && tree.tokens[head]?.lemma !== "homologue" ? ownerBefore() : undefined;
  // « l'avocat de Diallo », once her whole name is told.
  if (owner === undefined || finder.entityById(owner.entityId)?.type !== "PER") return owner;
  const isNearest = finder.lastPersonBefore(tree.tokens[head]?.start ?? 0)?.entityId === owner.entityId;
  return isNearest ? { ...owner, name: lastName(owner.name) } : undefined;
}

/** « Diallo », « von der Leyen », « Ben Mbarak »: the last word, with the particle before it. */
function lastName(name: string): string {
  return /(?<=\s)(?:(?:\p{Ll}+|Ben|El|Al|Ould|Abou|Bin) )*\S+$/u.exec(name)?.[0] ?? name;
}

/** « Le ministère a contesté cela, un porte-parole affirmant que… »: a bare spokesperson beside the body that acts. */
function ownerBeside(tree: Tree, head: number, { ownerBefore }: Around): Party | undefined {
  const { tokens } = tree;
  const isBare = tokens[head]?.lemma === "porte-parole" && !isTold(tree, head);
  const isBeside = /^une?$/u.test(wordAt(tokens, head - 1)) && wordAt(tokens, head - 2) === ",";
  return isBare && isBeside ? ownerBefore() : undefined;
}

/** « un responsable du mouvement », « la direction du parti »: with nothing behind that tells which. */
function ownerPointedAt(tree: Tree, head: number, { bodyCalled }: Around): Party | undefined {
  const { tokens } = tree;
  const noun = complementOf(tree, head);
  const token = tokens[noun ?? -1];
  if (noun === undefined || token === undefined || token.upos !== "NOUN" || isTold(tree, noun)) return undefined;
  return bodyCalled(token.lemma, token.start);
}

/** The noun of « du mouvement » right behind a noun. */
function complementOf(tree: Tree, head: number): number | undefined {
  const word = wordAt(tree.tokens, head + 1);
  if (word === "du") return head + 2;
  return word === "de" && /^(?:la|l')$/u.test(wordAt(tree.tokens, head + 2)) ? head + 3 : undefined;
}

/** Whether the words behind a noun say more of it: « du mouvement islamiste », « de la région de Gao ». */
function isTold(tree: Tree, noun: number): boolean {
  return /^(?:ADJ|ADP|ADP_DET|PROPN|NOUN)$/u.test(tree.tokens[noun + 1]?.upos ?? "");
}

/** « À Hem, le maire refuse », « À Chisinau, le gouvernement parle de »: of the place that opens the sentence. */
function ownerByPlace(tree: Tree, head: number, { finder }: Around): Party | undefined {
  const { tokens } = tree;
  const lemma = tokens[head]?.lemma ?? "";
  const opening = /^(?:à|a|en|au|aux)$/u.test(wordAt(tokens, 0));
  const comma = tokens.findIndex(({ form }) => form === ",");
  if (!opening || comma < 1 || comma > LONGEST_PLACE || head < comma || isTold(tree, head)) return undefined;
  const place = tokens.findIndex(
    (token, index) => index > 0 && index < comma && finder.entityAt(token)?.type === "LOC",
  );
  const entity = tokens[place] && finder.entityAt(tokens[place]);
  if (entity === undefined || tokens.slice(comma + 1, head).some(({ upos }) => upos === "VERB" || upos === "PROPN"))
    return undefined;
  if (OF_TOWN.has(lemma)) return { name: entity.name, entityId: entity.id };
  return OF_STATE.has(lemma) && finder.isState(entity) && isAgentNoun(lemma) ? finder.partyAt(tree, place) : undefined;
}

/** « ministre des Affaires étrangères de la Hongrie »; a complement that only pointed at the owner gives way to the name. */
export function withOwner(description: string, owner: Party, articles: NameArticles): string {
  const words = POINTING.exec(description)?.[1] ?? description;
  return `${words} ${afterPreposition("de", articles.of(owner), owner.name)}`;
}

/** « responsable du mouvement », « direction de l'organisation ». */
const POINTING = /^(\p{L}+(?:-\p{L}+)*) (?:du|de la|de l['’]) ?\p{Ll}+$/u;
