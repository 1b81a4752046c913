import type { Party, Quote } from "../../model/analysis.ts";
import { foundAt } from "../../model/found-at.ts";
import { overlapping } from "../../model/span.ts";
import { subjectBehind } from "../clause/subject-behind.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { reportingUses } from "../quote/cue/reporting-words.ts";
import { type DenialContext, partyMeant } from "./deniers.ts";
import { CALLED_UNTRUE, CALLING, isMereVerdict, UNTRUE_LEMMA } from "./untrue-words.ts";
import { ALL_OF_IT, type BareDenial } from "./what-is-denied.ts";
import { contentOf, TELLINGS } from "./what-was-said.ts";

/** « Démenti immédiat de l'armée », « malgré les dénégations de l'armée », « l'armée dénonce une infox », « Faux, rétorque l'armée », « a répondu par la négative ». */
export function* denialsByNouns(tree: Tree, quotes: readonly Quote[], context: DenialContext): Generator<BareDenial> {
  const found = [
    ...denialsOf(tree, context),
    ...outcries(tree, quotes, context),
    ...answers(tree, context),
    ...judgements(tree, context),
  ];
  for (const { denier, word, index } of found)
    if (denier) yield { denier, word, at: tree.tokens[index]?.start ?? tree.sentence.start, denied: ALL_OF_IT };
}

/** « L'armée a qualifié cette information de fausse », « juge la rumeur mensongère »: what was told is called untrue. */
function judgements(tree: Tree, context: DenialContext): readonly Found[] {
  return verbGroupsOf(tree).flatMap((group) => {
    if (!CALLING.has(group.lemma) || group.negated || group.passive || group.form !== "finite") return [];
    const told = childrenWith(tree, group.main, "obj").find((at) => TELLINGS.has(tree.tokens[at]?.lemma ?? ""));
    if (told === undefined || contentOf(tree, told, context.finder) !== undefined) return [];
    const judged = tree.tokens.slice(told + 1, told + 1 + REACH_OF_JUDGEMENT);
    const word = judged.find(({ lemma }) => UNTRUE_LEMMA.test(lemma))?.form;
    const subject = word === undefined ? undefined : subjectOf(tree, group);
    return subject === undefined || word === undefined
      ? []
      : [{ denier: partyMeant(tree, subject, context), word, index: group.first }];
  });
}

/** « cette information de « totalement fausse » »: words behind what was told. Guessed. */
const REACH_OF_JUDGEMENT = 5;

interface Found {
  readonly denier: Party | undefined;
  readonly word: string;
  readonly index: number;
}

/** « le démenti de X », « les dénégations de X »; not « le démenti de la prise de X », which says what is denied. */
function denialsOf(tree: Tree, { finder }: DenialContext): readonly Found[] {
  return foundAt(tree.tokens, ({ lemma, upos }, index) => {
    if (upos !== "NOUN" || !/^(?:démenti|dénégation)$/u.test(lemma)) return undefined;
    const owner = childrenWith(tree, index, "nmod").find((child) =>
      childrenWith(tree, child, "case").some((at) => /^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, at))),
    );
    return owner === undefined ? undefined : { denier: finder.partyAt(tree, owner), word: lemma, index };
  });
}

/** « L'armée dénonce une infox », « la mairie crie au mensonge »: a lie without a word of what it tells. */
function outcries(tree: Tree, quotes: readonly Quote[], context: DenialContext): readonly Found[] {
  return verbGroupsOf(tree).flatMap((group) => {
    if (!CRYING.has(group.lemma) || group.negated || group.passive || group.form === "infinitive") return [];
    // « dénonce un « mensonge » »: read as the quotation that it is.
    const isQuoted = (at: number) => overlapping(quotes, tree.tokens[at] ?? tree.sentence).length > 0;
    const lie = childrenWith(tree, group.main, "obj", "obl").find((at) => isLie(tree, at, context) && !isQuoted(at));
    const subject = lie === undefined ? undefined : subjectOf(tree, group);
    return subject === undefined
      ? []
      : [{ denier: partyMeant(tree, subject, context), word: group.lemma, index: group.first }];
  });
}

const CRYING = new Set(["dénoncer", "évoquer", "parler", "crier", "fustiger", "pointer"]);

function isLie(tree: Tree, at: number, { finder }: DenialContext): boolean {
  const adjectives = childrenWith(tree, at, "amod").map((child) => tree.tokens[child]?.lemma ?? "");
  const lemma = tree.tokens[at]?.lemma ?? "";
  const untrue =
    CALLED_UNTRUE.test(lemma) || (TELLING.test(lemma) && adjectives.some((word) => UNTRUE_LEMMA.test(word)));
  return untrue && contentOf(tree, at, finder) === undefined && childrenWith(tree, at, "nmod", "acl").length === 0;
}

/** Nouns that are lies only with a word that says so: « une fausse information ». */
const TELLING = /^(?:information|nouvelle|accusation|allégation|affirmation)$/u;

/** « Faux, rétorque l'armée. », « L'armée a répondu par la négative. », « répond que non ». */
function answers(tree: Tree, context: DenialContext): readonly Found[] {
  return verbGroupsOf(tree).flatMap((group) => {
    const uses = reportingUses(group.lemma, group.reflexive);
    if (!uses.has("say") && !uses.has("incise")) return [];
    const word = verdictBefore(tree, group) ?? noBehind(tree, group);
    const subject = word === undefined ? undefined : (subjectBehind(tree, group) ?? subjectOf(tree, group));
    return word === undefined || subject === undefined
      ? []
      : [{ denier: partyMeant(tree, subject, context), word, index: group.first }];
  });
}

/** The sentence is a word of verdict, a comma and the verb. */
function verdictBefore(tree: Tree, { first }: VerbGroup): string | undefined {
  if (first < 2 || first > LONGEST_VERDICT || wordAt(tree.tokens, first - 1) !== ",") return undefined;
  const words = tree.tokens
    .slice(0, first - 1)
    .map(({ form }) => form)
    .join(" ");
  return isMereVerdict(words) ? words : undefined;
}

/** « C'est totalement faux, rétorque X »: words before the verb. Guessed. */
const LONGEST_VERDICT = 8;

/** « a répondu non », « répond par la négative », « assure que non » */
function noBehind(tree: Tree, { lemma, last }: VerbGroup): string | undefined {
  const behind = [1, 2, 3].map((step) => wordAt(tree.tokens, last + step));
  if (lemma === "répondre" && behind[0] === "par" && behind[2] === "négative") return "par la négative";
  const [word, next] = behind[0] === "que" ? behind.slice(1) : behind;
  return word === "non" && /^(?:[.,;!]|à|)$/u.test(next ?? "") ? "non" : undefined;
}
