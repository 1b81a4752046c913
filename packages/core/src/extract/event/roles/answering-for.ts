import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { attitudesOf } from "../status/read-attitudes.ts";
import { eventTypeOf } from "../triggers/event-lexicon.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { plainPreposition, prepositionOf } from "./prepositions.ts";

type Behind = readonly [kind: "quality" | "person" | "share", ...prepositions: string[]];

/**
 * Words that set somebody behind a deed, with the prepositions that bring in the deed. A `quality` is said of him (« responsable de »), a
 * `person` is what he is (« l'auteur de »), a `share` what he has in it (« une responsabilité dans »).
 */
const BEHIND_DEEDS: ReadonlyMap<string, Behind> = new Map(
  Object.entries<Behind>({
    responsable: ["person", "de"],
    coupable: ["person", "de"],
    auteur: ["person", "de"],
    commanditaire: ["person", "de"],
    instigateur: ["person", "de"],
    cerveau: ["person", "de"],
    responsabilité: ["share", "de", "dans"],
    implication: ["share", "dans"],
    participation: ["share", "à", "dans"],
    // « prendre part aux combats »
    part: ["share", "à"],
    rôle: ["share", "dans"],
    complicité: ["share", "dans"],
    lien: ["share", "avec"],
    origine: ["quality", "de"],
    impliqué: ["quality", "dans"],
    impliquer: ["quality", "dans"],
    lié: ["quality", "à"],
    lier: ["quality", "à"],
    mêlé: ["quality", "à", "dans"],
    mêler: ["quality", "à", "dans"],
    // « n'avoir rien à voir avec l'attaque », « n'être pour rien dans l'attaque »
    voir: ["quality", "avec"],
    rien: ["quality", "dans"],
    étranger: ["quality", "à"],
    innocent: ["quality", "de"],
  }),
);
/** Of these, words that say the contrary. */
const APART = new Set(["étranger", "innocent", "rien"]);
/** Verbs that make a share the subject's own, or deny it: « revendique la responsabilité de l'attaque », « nie tout rôle dans l'attaque ». */
const OWNING = new Set([
  "avoir",
  "revendiquer",
  "reconnaître",
  "admettre",
  "assumer",
  "endosser",
  "avouer",
  "porter",
  "prendre",
  "jouer",
  "tenir",
]);
/** « l'attaque est l'œuvre de X », « le fait de X »: whose it is. */
const WORKS = new Set(["œuvre", "fait"]);

/** Words between such a word and the deed: « toute responsabilité de l'armée malienne dans la récente attaque ». Guessed. */
const REACH = 8;
/** From such a word up to its subject: « a indiqué être étranger à l'attaque ». Guessed. */
const HIGHEST = 4;

/** Who is set behind the deed that a noun names, truly or not. */
export interface Answering {
  /** The word by which he is. */
  readonly at: number;
  /** Head of who he is. */
  readonly doer: number | undefined;
  /** The word itself says that he is not: « étranger à l'attaque ». */
  readonly apart: boolean;
}

/** « X est responsable de l'attaque », « X nie toute implication dans l'attaque », « l'attaque n'est pas l'œuvre de X ». */
export function answeringFor(trigger: Trigger, tree: Tree): Answering | undefined {
  if (trigger.group !== undefined || VERBAL_TYPES.has(trigger.entry.type)) return undefined;
  const work = workAbove(trigger.index, tree);
  if (work !== undefined) return { at: work, doer: ownerOf(tree, work), apart: false };
  const at = linkBefore(trigger.index, tree);
  if (at === undefined) return undefined;
  const owner =
    BEHIND_DEEDS.get(tree.tokens[at]?.lemma ?? "")?.[0] === "share" ? ownerBetween(tree, at, trigger.index) : undefined;
  return { at, doer: owner ?? subjectAbove(tree, at), apart: APART.has(tree.tokens[at]?.lemma ?? "") };
}

/** The noun that an act is said to be: « est l'œuvre de », « n'est pas le fait de ». */
function workAbove(index: number, tree: Tree): number | undefined {
  const token = tree.tokens[index];
  const above = token?.head ?? -1;
  const isWork = relationOf(token) === "nsubj" && WORKS.has(tree.tokens[above]?.lemma ?? "");
  return isWork && childrenWith(tree, above, "cop").length > 0 ? above : undefined;
}

const ownerOf = (tree: Tree, work: number): number | undefined =>
  childrenWith(tree, work, "nmod", "obl").find((child) => prepositionOf(tree, child) === "de");

/** « toute implication de l'armée dans l'attaque »: the army's. */
function ownerBetween(tree: Tree, share: number, deed: number): number | undefined {
  if (plainPreposition(wordAt(tree.tokens, share + 1)) !== "de") return undefined;
  const owner = tree.tokens.findIndex(({ upos }, at) => at > share && at < deed && /^(?:NOUN|PROPN)$/u.test(upos));
  return owner < 0 ? undefined : owner;
}

/** By the words, since the parser hangs « dans l'attaque » to the verb as often as to the noun. */
function linkBefore(index: number, tree: Tree): number | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const token = tree.tokens[at];
    if (token === undefined) return undefined;
    const prepositions = BEHIND_DEEDS.get(token.lemma.toLowerCase());
    if (prepositions !== undefined) return joins(tree, prepositions, at, index) && isSaid(tree, at) ? at : undefined;
    // « derrière l'attaque »
    if (wordAt(tree.tokens, at) === "derrière" && at >= index - 3) return at;
    // « toute responsabilité de la confrérie dans l'attaque »: whose it is stands between.
    const isOwner = /^(?:NOUN|PROPN)$/u.test(token.upos) && at < index - 1 && !isAct(token.lemma);
    if (!isOwner && !/^(?:ADP|DET|ADJ|NUM|ADV)/u.test(token.upos)) return undefined;
  }
  return undefined;
}

const isAct = (lemma: string): boolean => eventTypeOf(lemma)?.wordClass === "noun";

function joins(tree: Tree, prepositions: readonly string[], at: number, index: number): boolean {
  const last = tree.tokens.findLastIndex(
    ({ upos }, between) => between > at && between < index && upos.startsWith("ADP"),
  );
  return last >= 0 && prepositions.includes(plainPreposition(wordAt(tree.tokens, last)));
}

/** Whether the word is said of somebody who can be named: not « les auteurs de l'attaque ont fui », « a établi leur rôle dans l'attaque ». */
function isSaid(tree: Tree, at: number): boolean {
  const kind = BEHIND_DEEDS.get(tree.tokens[at]?.lemma.toLowerCase() ?? "")?.[0];
  if (kind === "person")
    return (
      childrenWith(tree, at, "cop").length > 0 ||
      relationOf(tree.tokens[at]) === "xcomp" ||
      tree.tokens[at]?.upos === "ADJ"
    );
  // « être à l'origine de », not « confirmer l'origine du tir »
  if (tree.tokens[at]?.lemma === "origine") return prepositionOf(tree, at) === "à";
  if (kind !== "share") return true;
  const verb = verbGroupsOf(tree).find(({ main }) => main === tree.tokens[at]?.head);
  const attitudes = verb && attitudesOf(verb.lemma, verb.reflexive);
  return (
    verb !== undefined &&
    !verb.passive &&
    (OWNING.has(verb.lemma) || attitudes?.has("denied") === true || attitudes?.has("blocked") === true)
  );
}

function subjectAbove(tree: Tree, from: number): number | undefined {
  let at = from;
  for (let steps = 0; steps <= HIGHEST && at >= 0; steps++) {
    const [subject] = childrenWith(tree, at, "nsubj");
    if (subject !== undefined) return subject;
    const group = verbGroupsOf(tree).find(({ main }) => main === at);
    const meant = group && subjectOf(tree, group);
    if (meant !== undefined) return meant;
    const above = tree.tokens[at]?.head ?? -1;
    // « des hommes étrangers à l'attaque »
    if (relationOf(tree.tokens[at]) === "amod") return above;
    at = above;
  }
  return undefined;
}
