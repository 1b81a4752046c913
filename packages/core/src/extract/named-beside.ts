import { childrenWith, relationOf, type Tree, wordAt } from "./clause/tree.ts";
import { participantKind } from "./participants.ts";
import type { PlacedMention, PlacedMentions } from "./placed-mentions.ts";

/** The person or body that a noun is said of, named beside it: « la porte-parole du parti, Awa Diallo », « le groupe Ansar Dine ». */
export function namedBeside(
  tree: Tree,
  index: number,
  phrase: readonly number[],
  mentions: PlacedMentions,
): PlacedMention | undefined {
  return (
    personBeside(tree, index, phrase, mentions) ??
    bodyBehindComma(tree, index, phrase, mentions) ??
    bodyBeside(tree, index, mentions) ??
    bodyOfFighters(tree, index, mentions)
  );
}

/** Kinds of bodies that stand in front of their name. */
const NAMED_KINDS = new Set(
  (
    "groupe mouvement milice rébellion organisation parti coalition guérilla agence ONG association gang cartel formation syndicat collectif fédération confédération " +
    "ligue front alliance union comité faction bande clan brigade réseau plateforme fondation société entreprise compagnie banque chaîne journal groupuscule branche cellule " +
    "intersyndicale observatoire institut centre fonds"
  ).split(" "),
);

/** Who fights for a body, where the body itself is meant. */
const FIGHTERS = new Set(
  "combattant élément homme milicien jihadiste djihadiste terroriste rebelle insurgé".split(" "),
);

const CIVILITY = /^(?:MM?\.?|Mme|Mmes|Mlle|Me|Dr\.?|Pr\.?|Mgr|Sir|Lord|Lady|père|sœur|frère)$/u;

/** « le mouvement islamiste Hamas », « la rébellion du M23 », « le groupe Ansar Dine »: the body that the kind is said of. */
function bodyBeside(tree: Tree, index: number, mentions: PlacedMentions): PlacedMention | undefined {
  if (!NAMED_KINDS.has(tree.tokens[index]?.lemma ?? "")) return undefined;
  const beside = childrenWith(tree, index, "nmod", "appos", "flat").flatMap((at) => [
    at,
    ...childrenWith(tree, at, "flat"),
  ]);
  for (const at of [...beside, index + 1, index + 2, index + 3]) {
    const token = tree.tokens[at];
    const mention = token && token.upos !== "PUNCT" ? mentions.at(token, ["name"]) : undefined;
    if (mention?.entity.type === "ORG") return mention;
  }
  return undefined;
}

/** « une faction de la guérilla, la Colonne du fleuve »: the body named between commas. */
function bodyBehindComma(
  tree: Tree,
  index: number,
  phrase: readonly number[],
  mentions: PlacedMentions,
): PlacedMention | undefined {
  if (!NAMED_KINDS.has(tree.tokens[index]?.lemma ?? "")) return undefined;
  const [at] = appositionsBehind(tree, phrase);
  const token = at === undefined || at !== (phrase.at(-1) ?? 0) + 2 ? undefined : tree.tokens[at];
  const mention = token && mentions.at(token, ["name"]);
  return mention?.entity.type === "ORG" ? mention : undefined;
}

/** « les combattants du Front », « des hommes de la Brigade »: the armed body they fight for. */
function bodyOfFighters(tree: Tree, index: number, mentions: PlacedMentions): PlacedMention | undefined {
  const lemma = tree.tokens[index]?.lemma ?? "";
  if (!FIGHTERS.has(lemma) && lemma !== "membre") return undefined;
  for (const at of childrenWith(tree, index, "nmod")) {
    const isOf = childrenWith(tree, at, "case").some((word) => /^(?:du|de|d'|des)$/u.test(wordAt(tree.tokens, word)));
    const token = tree.tokens[at];
    // « des membres du collectif X », but « les membres de l'ASEAN » are states.
    const own = token && lemma !== "membre" ? mentions.at(token, ["name"]) : undefined;
    const mention = isOf ? (own ?? bodyBeside(tree, at, mentions)) : undefined;
    if (mention?.entity.type === "ORG") return mention;
  }
  return undefined;
}

/** « la porte-parole du parti, Awa Diallo »: the person named inside or right behind a title. */
function personBeside(
  tree: Tree,
  index: number,
  phrase: readonly number[],
  mentions: PlacedMentions,
): PlacedMention | undefined {
  const kind = participantKind(tree.tokens[index]?.lemma ?? "");
  const form = tree.tokens[index]?.form ?? "";
  if (kind === "weapon" || kind === "site" || kind === "force" || kind === "body") return undefined;
  const civil = CIVILITY.test(form) ? [index + 1, index + 2] : [];
  const behind = (phrase.at(-1) ?? index) + 1;
  const beside = [
    ...civil,
    ...(tree.tokens[behind]?.upos === "PROPN" && !belongsToAnother(tree, behind, index) ? [behind] : []),
    ...phrase.filter((at) => !isGenitive(tree, at, index)),
    ...childrenWith(tree, index, "appos", "flat"),
    // « lors d'une réunion avec des députés, Lula a souri »: many are not one.
    ...(tree.tokens[index]?.features.Number === "Plur" ? [] : appositionsBehind(tree, phrase)).filter(
      (at) => !actsItself(tree, at, index),
    ),
  ];
  for (const at of beside) {
    const token = tree.tokens[at];
    const mention = token && mentions.at(token, ["name"]);
    if (mention?.entity.type === "PER") return mention;
  }
  return undefined;
}

/** « Renversé par sa garde, le président X a quitté Lomé »: the name behind the comma is the subject, no apposition. */
function actsItself(tree: Tree, name: number, noun: number): boolean {
  const isAgent = tree.tokens[noun]?.relation === "obl:agent";
  return isAgent && tree.tokens[name]?.relation.startsWith("nsubj") === true;
}

/** Inside « de X », or « à X » of an adjective, below the title: « le chef de cabinet de Lula », « les forces fidèles à Lula » are not Lula. */
function isGenitive(tree: Tree, at: number, top: number): boolean {
  let index = at;
  for (let steps = 0; steps < tree.tokens.length && index !== top; steps++) {
    const token = tree.tokens[index];
    if (token === undefined || token.head < 0) return false;
    const isPreceded = childrenWith(tree, index, "case").some((child) =>
      /^(?:de|d'|du|des|à|au|aux)$/u.test(wordAt(tree.tokens, child)),
    );
    if (/^(?:nmod|obl)$/u.test(relationOf(token)) && isPreceded) return true;
    index = token.head;
  }
  return false;
}

/** « les avocats du député Untel »: the name is the deputy's; in « le chef de l'opposition Untel » it is the chief's. */
function belongsToAnother(tree: Tree, at: number, top: number): boolean {
  if (!isGenitive(tree, at, top)) return false;
  const owner = tree.tokens[tree.tokens[at]?.head ?? -1];
  const kind = participantKind(owner?.lemma ?? "");
  const isOnePerson = owner?.features.Number !== "Plur" && (kind === "person" || kind === "group");
  return isOnePerson && !BODIES_TOO.has(owner?.lemma ?? "");
}

/** Words for people that are said of bodies as well. */
const BODIES_TOO = new Set(
  "opposition parti majorité armée police groupe gang front coalition rébellion syndicat".split(" "),
);

/** Words of an apposition are looked through up to here: « , le général de brigade Issa Konaté ». Guessed. */
const LONGEST_APPOSITION = 10;

/** « la rédactrice du journal Le Sillon, Awa Diallo »: past the name of a thing that the phrase ends with. */
function overName(tree: Tree, last: number | undefined): number | undefined {
  if (last === undefined || tree.tokens[last]?.upos !== "NOUN") return last;
  let end = last;
  while (tree.tokens[end + 1]?.upos === "PROPN") end += 1;
  return end;
}

/** Names between commas right behind a phrase: « …du parti, Awa Diallo, a… », « …, le général Konaté, qui… ». */
function appositionsBehind(tree: Tree, phrase: readonly number[]): readonly number[] {
  const last = overName(tree, phrase.at(-1));
  if (last === undefined || wordAt(tree.tokens, last + 1) !== ",") return [];
  for (let index = last + 2; index < Math.min(tree.tokens.length, last + 2 + LONGEST_APPOSITION); index++) {
    const token = tree.tokens[index];
    if (token?.upos === "PROPN") return [index];
    if (token === undefined || !["DET", "NOUN", "ADJ", "ADP", "ADP_DET", "NUM"].includes(token.upos)) return [];
    // « le maire, rival au président Untel »: somebody else.
    if (token.upos.startsWith("ADP") && !/^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, index))) return [];
  }
  return [];
}
