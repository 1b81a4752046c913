import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import type { VerbGroup } from "../clause/verb-groups.ts";
import { prepositionOf } from "../event/roles/prepositions.ts";

/** Who is held to be behind what, as token indices of the heads. */
export interface Blame {
  readonly accused: number;
  /** Undefined where only the guilt is laid on somebody. */
  readonly deed?: number | undefined;
  /** The word that lays it on him: none of his own. */
  readonly until?: number | undefined;
  /** What the deed is called blames by itself: « coupable de trahison ». */
  readonly guilty?: boolean;
}

/** Verbs that lay a deed to somebody: « imputer l'attaque à X ». */
const LAYING = new Set(["imputer", "attribuer"]);
const CHARGING = new Set(["accuser", "soupçonner", "suspecter", "taxer"]);
/** What is attributed and no deed: prizes, offices, means. */
const GIVEN = new Set(
  "prix médaille récompense distinction marché contrat concession poste portefeuille place siège mandat mission rôle fonction compétence aide bourse subvention fonds crédit budget dotation somme montant visa permis licence agrément logement parcelle terrain terre nom surnom titre numéro statut note étoile point qualité vertu valeur pouvoir importance nationalité droit quota fréquence œuvre tableau poème texte citation propos phrase".split(
    " ",
  ),
);
/** Verbs that call somebody « responsable », and those that lay « la responsabilité » on him. */
const HOLDING = new Set("tenir juger estimer considérer désigner rendre déclarer reconnaître".split(" "));
const BURDENING = new Set("imputer attribuer rejeter reporter porter mettre jeter charger accabler".split(" "));

/** Undefined for a verb that holds nobody to be behind anything. */
export function blameOf(tree: Tree, group: VerbGroup): Blame | undefined {
  return (
    laid(tree, group) ??
    charged(tree, group) ??
    calledResponsible(tree, group) ??
    burdened(tree, group) ??
    handSeen(tree, group) ??
    pointedAt(tree, group)
  );
}

/** « met en cause la milice », « incrimine le maire dans l'incendie », « montre du doigt la responsabilité de X dans l'échec » */
function pointedAt(tree: Tree, group: VerbGroup): Blame | undefined {
  const next = [1, 2].map((step) => wordAt(tree.tokens, group.last + step)).join(" ");
  if (!INCRIMINATING.has(group.lemma) && POINTING.get(group.lemma) !== next) return undefined;
  const object = objectOf(tree, group);
  if (object === undefined) return undefined;
  const isShare = /^(?:responsabilité|rôle|implication)$/u.test(tree.tokens[object]?.lemma ?? "");
  const accused = isShare ? complementOfNoun(tree, object) : object;
  if (accused === undefined) return undefined;
  const deed = [...childrenWith(tree, group.main, "obl"), ...childrenWith(tree, object, "nmod")].find(
    (at) => at > accused && prepositionOf(tree, at) === "dans",
  );
  return { accused, deed };
}

const INCRIMINATING = new Set(["incriminer"]);
const POINTING: ReadonlyMap<string, string> = new Map([
  ["mettre", "en cause"],
  ["montrer", "du doigt"],
  ["pointer", "du doigt"],
]);

/** « impute l'incendie à des bergers », « une attaque attribuée au M23 par l'armée » */
function laid(tree: Tree, group: VerbGroup): Blame | undefined {
  if (!LAYING.has(group.lemma)) return undefined;
  const deed = objectOf(tree, group);
  const accused = complementOf(tree, group, deed, "à");
  const lemma = tree.tokens[deed ?? -1]?.lemma ?? "";
  if (deed === undefined || accused === undefined || (group.lemma === "attribuer" && GIVEN.has(lemma)))
    return undefined;
  return lemma === "responsabilité" ? { accused, deed: complementOfNoun(tree, deed) } : { accused, deed };
}

/** « accuse X d'espionnage », « X, soupçonné de corruption par le parquet » */
function charged(tree: Tree, group: VerbGroup): Blame | undefined {
  if (!CHARGING.has(group.lemma)) return undefined;
  const accused = objectOf(tree, group);
  const near = [
    ...childrenWith(tree, group.main, "obl"),
    ...(accused === undefined ? [] : childrenWith(tree, accused, "nmod")),
  ];
  const deed = near.find((at) => at > group.main && isBareDeed(tree, at));
  return accused === undefined || deed === undefined ? undefined : { accused, deed, until: deed, guilty: true };
}

/** « de crimes », « d'"espionnage" »: not « du Parlement ». */
function isBareDeed(tree: Tree, at: number): boolean {
  const isBare = childrenWith(tree, at, "case").some((before) => /^(?:de|d')$/u.test(wordAt(tree.tokens, before)));
  return tree.tokens[at]?.upos === "NOUN" && isBare && childrenWith(tree, at, "det").length === 0;
}

/** « que le juge tient pour responsable du drame » */
function calledResponsible(tree: Tree, group: VerbGroup): Blame | undefined {
  if (!HOLDING.has(group.lemma)) return undefined;
  const at = tree.tokens.findIndex(
    ({ lemma }, index) => index > group.last && index <= group.last + REACH && lemma === "responsable",
  );
  const accused = objectOf(tree, group);
  return at < 0 || accused === undefined || accused === at
    ? undefined
    : { accused, deed: complementOfNoun(tree, at), until: at };
}

/** « rejette la responsabilité de l'échec sur X », « charge X de la responsabilité », « fait porter la responsabilité à X » */
function burdened(tree: Tree, group: VerbGroup): Blame | undefined {
  if (!BURDENING.has(group.lemma)) return undefined;
  const at = tree.tokens.findIndex(
    ({ lemma }, index) =>
      index > group.last && index <= group.last + REACH && /^(?:responsabilité|faute|tort)$/u.test(lemma),
  );
  if (at < 0) return undefined;
  const object = objectOf(tree, group);
  const accused =
    group.lemma === "charger" || group.lemma === "accabler" ? object : complementOf(tree, group, at, "sur", "à");
  return accused === undefined || accused === at
    ? undefined
    : { accused, deed: complementOfNoun(tree, at, accused), until: at };
}

/** « y voit la main de la marine », « voit derrière l'attaque la main de X » */
function handSeen(tree: Tree, group: VerbGroup): Blame | undefined {
  if (group.lemma !== "voir") return undefined;
  const hand = childrenWith(tree, group.main, "obj").find((at) =>
    /^(?:main|œuvre|signature|marque)$/u.test(tree.tokens[at]?.lemma ?? ""),
  );
  const accused = hand === undefined ? undefined : complementOfNoun(tree, hand);
  const deed = childrenWith(tree, group.main, "obl", "obl:arg").find((at) =>
    /^(?:dans|derrière)$/u.test(prepositionOf(tree, at) ?? ""),
  );
  return accused === undefined ? undefined : { accused, deed };
}

/** Words between the verb and what it says of its object. Guessed. */
const REACH = 8;

/** The object of the verb, its subject in the passive, the noun that a participle or a relative clause describes. */
function objectOf(tree: Tree, group: VerbGroup): number | undefined {
  if (group.form === "participle" || group.passive) {
    const described = tree.tokens[group.main]?.relation.startsWith("acl") ? tree.tokens[group.main]?.head : undefined;
    return group.passive ? (subjectOf(tree, group) ?? described) : described;
  }
  const relative = /^(?:que|qu')$/u;
  const own = childrenWith(tree, group.main, "obj").filter((at) => NOMINAL.has(tree.tokens[at]?.upos ?? ""));
  const noun = own.find((at) => !relative.test(wordAt(tree.tokens, at)));
  if (noun !== undefined) return noun;
  // « la grève, qu'il impute au maire »
  const pronoun = tree.tokens.findLastIndex(
    ({ lower }, at) => at < group.first && at >= group.first - REACH_TO_RELATIVE && relative.test(lower),
  );
  if (own.length === 0 && tree.tokens[group.main]?.relation !== "acl:relcl") return undefined;
  const described = tree.tokens[group.main]?.head ?? -1;
  if (NOMINAL.has(tree.tokens[described]?.upos ?? "")) return described;
  return pronoun < 0 ? undefined : tree.tokens.findLastIndex(({ upos }, at) => at < pronoun && NOMINAL.has(upos));
}

/** « qu'il ne tient plus »: words from the relative pronoun to the verb. Guessed. */
const REACH_TO_RELATIVE = 4;

const NOMINAL = new Set(["NOUN", "PROPN", "PRON"]);

/** « impute l'incendie à des bergers »: the complement with its preposition, hung to the verb or to its object. */
function complementOf(
  tree: Tree,
  group: VerbGroup,
  object: number | undefined,
  ...prepositions: readonly string[]
): number | undefined {
  const near = [
    ...childrenWith(tree, group.main, "obl", "iobj"),
    ...(object === undefined ? [] : childrenWith(tree, object, "nmod", "obl")),
  ];
  return near.find((at) => at > group.main && prepositions.includes(prepositionOf(tree, at) ?? ""));
}

function complementOfNoun(tree: Tree, at: number, not?: number): number | undefined {
  return childrenWith(tree, at, "nmod", "obl").find(
    (child) => child > at && child !== not && /^(?:de|dans)$/u.test(prepositionOf(tree, child) ?? ""),
  );
}
