import type { Party } from "../../../model/analysis.ts";
import type { Token } from "../../../model/reading.ts";
import { isImpersonal } from "../../clause/impersonal.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { elides } from "./join-words.ts";
import { indefiniteOf, type NameArticles } from "./name-articles.ts";
import type { Negation } from "./negation.ts";
import { inPresent, inSingular } from "./present-tense.ts";
import { possessiveOfThird, reflexiveOfThird, saysI } from "./pronouns.ts";
import type { WordingContext } from "./wording-context.ts";

/** Words that set a clause off from another, and titles of names: they say nothing of what is so. */
const DROPPED_WORDS =
  /^(?:également|aussi|même|cependant|toutefois|néanmoins|donc|alors|notamment|encore|M\.|MM\.|Mme|Mmes|Mlle)$/u;

/** What stands in the positive form for the words that negate; others of them are left out. */
const POSITIVE_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aucun: "un",
    aucune: "une",
    nul: "un",
    nulle: "une",
    rien: "quelque chose",
    personne: "quelqu'un",
    ni: "ou",
  }),
);

/** « le même jour » keeps its word; « ont même dormi » does not. */
const isSame = (token: Token): boolean => token.form === "même" && token.upos !== "ADV";
/** « jamais aussi proches », « aussi loin » keeps its word; « a aussi dormi » does not. */
const isAsMuch = (tree: Tree, index: number): boolean =>
  wordAt(tree.tokens, index) === "aussi" && /^(?:ADJ|ADV)$/u.test(tree.tokens[index + 1]?.upos ?? "");

/** Whether the proposition does without a word: quotation marks, the narrator's words, what only negates. */
export function isDropped(tree: Tree, index: number, negation: Negation, { narrated }: WordingContext): boolean {
  const token = tree.tokens[index];
  if (token === undefined || narrated?.has(index)) return true;
  // « alors que » opens what another does.
  if (wordAt(tree.tokens, index) === "alors" && /^(?:que|qu')$/u.test(wordAt(tree.tokens, index + 1))) return false;
  if (/^[«»“”"‹›…]$/u.test(token.form) || (DROPPED_WORDS.test(token.form) && !isSame(token) && !isAsMuch(tree, index)))
    return true;
  // « pas du tout »: how little, which nothing is left of; « pas un seul ».
  if (isAtAll(tree, index, negation) || isEvenOne(tree, index, negation)) return true;
  return negation.has(index) && !POSITIVE_FORMS.has(wordAt(tree.tokens, index));
}

function isAtAll(tree: Tree, index: number, negation: Negation): boolean {
  const [du, tout] = wordAt(tree.tokens, index) === "du" ? [index, index + 1] : [index - 1, index];
  const isPhrase = wordAt(tree.tokens, du) === "du" && wordAt(tree.tokens, tout) === "tout";
  return isPhrase && negation.has(du - 1);
}

/** « pas un seul bateau », « pas la moindre plainte »: the smallest thing there could be. */
function isEvenOne(tree: Tree, index: number, negation: Negation): boolean {
  const isSmallest = /^(?:seule?|moindre)$/u.test(wordAt(tree.tokens, index));
  return (
    isSmallest &&
    tree.tokens[index - 1]?.upos === "DET" &&
    negation.size > 0 &&
    [...negation].some(
      (at) => index - at === 2 || (at < index && index - at <= NEGATED_REACH && wordAt(tree.tokens, at) === "pas"),
    )
  );
}

/** A word as the proposition has it: present, positive, said of a third person. `first` is true of the clause's first word. */
export function wordOf(index: number, first: boolean, negation: Negation, context: WordingContext): string {
  const { tree, speaker, articles, french } = context;
  const token = tree.tokens[index] as Token;
  const word = wordAt(tree.tokens, index);
  if (word === "ni" && negation.size > 0) return opensPair(tree, index) ? "" : "ou";
  // « Nul n'a été arrêté », « aucun n'est revenu »: who, not what.
  if (negation.has(index) && word === "nul" && /^(?:ne|n')$/u.test(wordAt(tree.tokens, index + 1))) return "quelqu'un";
  if (negation.has(index)) return POSITIVE_FORMS.get(word) ?? token.form;
  if (speaker && saysI(tree, index)) return articles.asSubject(speaker);
  if (speaker && first && context.opensWithSpeaker && isMeant(tree, index, speaker, articles))
    return articles.asSubject(speaker);
  const referent = first && isSubjectPronoun(tree, index) ? context.referentOf?.(index) : undefined;
  if (referent && word.endsWith("s") === (articles.of(referent) === "les")) return articles.asSubject(referent);
  if (speaker && word === "moi") return /e$/u.test(articles.agreementOf(speaker)) ? "elle" : "lui";
  const plural = speaker !== null && articles.of(speaker) === "les";
  const third = speaker && (possessiveOfThird(tree, index, plural) ?? reflexiveOfThird(tree, index));
  if (third) return third;
  // « la moindre plainte » → « une plainte »
  if (negation.size > 0 && isEvenOne(tree, index + 1, negation)) return indefiniteOf(tree.tokens[index + 2]);
  if (negation.size > 0 && isNegatedArticle(tree, index, negation)) return articleOfSome(tree, index);
  if ((token.upos === "VERB" || token.upos === "AUX") && token.features.VerbForm === "Fin") {
    // « nous tenons » is said of the speaker, who may be one.
    const isTheirs = /aient$/u.test(token.form);
    const isOurs = token.features.Person === "1" && !isTheirs;
    const many = isOurs ? plural || isSaidWithOthers(tree, index) : token.features.Number === "Plur" || isTheirs;
    if (isOurs && speaker === null) return token.form;
    return inPresent(token, { plural: many, french, later: context.saidBefore === true && tellsLater(token) });
  }
  if (!plural && speaker && agreesWithNous(tree, index)) return inSingular(token, french);
  // « A Paris », where capitals bear no accent.
  if (first && token.form === "A" && token.upos === "ADP") return "à";
  return first && token.upos !== "PROPN" ? token.form.charAt(0).toLowerCase() + token.form.slice(1) : token.form;
}

/** « seraient payés », « partirait »: with « avoir » it is hearsay of the past, what may, must or would be such is not to come. */
const tellsLater = ({ features, relation, lemma }: Token): boolean =>
  features.Mood === "Cnd" &&
  relation !== "aux:tense" &&
  relation !== "cop" &&
  !/^(?:pouvoir|devoir|falloir|vouloir|souhaiter|avoir)$/u.test(lemma);

/** « mes hommes et moi n'avons pas tiré » */
const isSaidWithOthers = (tree: Tree, index: number): boolean =>
  tree.tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => lower === "moi");

/** « ni armes ni combattants »: the first of two. */
const opensPair = (tree: Tree, index: number): boolean =>
  tree.tokens.slice(index + 1).some(({ form }) => form.toLowerCase() === "ni");

const isSubjectPronoun = (tree: Tree, index: number): boolean =>
  /^(?:ils?|elles?)$/u.test(wordAt(tree.tokens, index)) &&
  !isImpersonal(tree, index) &&
  !tree.tokens[index]?.relation.startsWith("expl");

/** The « il » that opens reported words is whoever speaks: of the same number, and no « il faut ». */
function isMeant(tree: Tree, index: number, speaker: Party, articles: NameArticles): boolean {
  const word = wordAt(tree.tokens, index);
  if (!/^(?:ils?|elles?)$/u.test(word) || isImpersonal(tree, index)) return false;
  return word.endsWith("s") === (articles.of(speaker) === "les");
}

/** « nous sommes engagés », « nous restons prêts ». */
function agreesWithNous(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token?.features.Number !== "Plur" || !(token.upos === "ADJ" || token.features.VerbForm === "Part")) return false;
  // « nous sommes engagés », « nous nous sentons concernés »
  const above = token.relation === "xcomp" ? childrenWith(tree, token.head, "nsubj") : [];
  return [...childrenWith(tree, index, "nsubj"), ...above].some((child) => wordAt(tree.tokens, child) === "nous");
}

/** « il n'y a pas eu d'attaque »: « d' » stands for the article that the positive form has. */
function isNegatedArticle(tree: Tree, index: number, negation: Negation): boolean {
  const token = tree.tokens[index];
  if (!/^(?:de|d')$/u.test(wordAt(tree.tokens, index))) return false;
  // « n'enverra pas de renfort », but « n'est pas de Lyon »
  const isPartitive = negation.has(index - 1) && tree.tokens[index + 1]?.upos === "NOUN";
  if (isPartitive && !tree.tokens.some(({ relation }, at) => relation === "cop" && at < index && index - at <= 2))
    return true;
  // What one has or has not is no complement with « de », whatever the tagger says.
  const noun = tree.tokens[token?.head ?? -1];
  const isObject = noun?.relation === "obj" || tree.tokens[noun?.head ?? -1]?.lemma === "avoir";
  if (token?.upos !== "DET" && !isObject) return false;
  // « n'a pas besoin de l'unanimité », « n'a pas peur d'eux »: « de » belongs to the noun before it.
  if (tree.tokens[index - 1]?.upos === "NOUN" || tree.tokens[index + 1]?.upos === "DET") return false;
  return [...negation].some((at) => at < index && index - at <= NEGATED_REACH);
}

/** Of what is not counted there is some: « plus d'eau » → « de l'eau ». */
const UNCOUNTED = new Set(
  "eau électricité courant argent nourriture pain riz farine lait essence carburant gazole gaz pétrole oxygène sang temps espoir travail internet lumière pression patience place bétail matériel monde".split(
    " ",
  ),
);

/** What « de » becomes that stood behind a negation: « pas d'attaque » → « une attaque ». */
function articleOfSome(tree: Tree, index: number): string {
  const [token, noun] = [tree.tokens[index], tree.tokens[index + 1]];
  if (token?.features.Number === "Plur") return "des";
  if (noun === undefined || !UNCOUNTED.has(noun.lemma) || noun.features.Number === "Plur") return indefiniteOf(noun);
  if (elides(noun.form)) return "de l'";
  return noun.features.Gender === "Fem" ? "de la" : "du";
}

/** « n'y a donc pas eu hier d'attaque ». */
const NEGATED_REACH = 4;
