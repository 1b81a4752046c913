import type { Party, Quote } from "../../model/analysis.ts";
import { overlapping } from "../../model/span.ts";
import type { Anaphora } from "../anaphora.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithQuotes } from "../known.ts";
import { isAgentNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { accordingCues } from "../quote/according-cues.ts";
import { reportingUses } from "../quote/reporting-words.ts";
import { CALLS_FALSE, DISMISSES } from "./untrue-words.ts";

/** Verbs that deny what somebody else said, beside those of denial proper: « a rejeté ce bilan ». */
const DISMISSING = new Set(
  "rejeter balayer écarter réfuter récuser contester contredire infirmer nier démentir".split(" "),
);
/** Verbs whose object is then not there; one who contests a budget has one before him. */
const OUTRIGHT = new Set(["nier", "démentir"]);
/** « dénonce des accusations »: of « propos » it is their manner that is denounced. */
const DENOUNCED = new Set(["accusation", "allégation", "imputation", "rumeur"]);
/** Nouns that stand for what was said. */
const SAID = new Set(
  "accusation allégation information fait imputation assertion théorie affirmation rumeur bilan chiffre montant nombre estimation total évaluation version propos reproche mise thèse déclaration nouvelle cela ceci tout".split(
    " ",
  ),
);
/** Of these, what counts something. */
const NUMBERS = new Set("bilan chiffre montant nombre estimation total évaluation".split(" "));
/** « nie toute implication »: the deed itself, with the denier as its doer. */
export const DEED = new Set(
  "implication responsabilité ingérence participation lien soutien connivence complicité marchandage rôle".split(" "),
);

/** A denial that does not say again what it denies. */
export interface BareDenial {
  readonly denier: Party;
  /** The words that deny. */
  readonly word: string;
  /** Offset of these words. */
  readonly at: number;
  /** No object stands beside the verb: « Kigali dément. » */
  readonly bare: boolean;
  /** Head of the thing denied as such: « toute implication »; undefined when it is what was said before. */
  readonly thing?: number;
  /** Who is named as having said what is denied: « les accusations du Hamas ». */
  readonly holder?: Party;
  /** « conteste ce chiffre »: only what holds a number can be meant. */
  readonly number: boolean;
  /** « ce que celui-ci dément »: not who speaks denies, but of whom the sentence speaks. */
  readonly pointed: boolean;
}

interface DenialContext {
  readonly finder: PartyFinder;
  readonly anaphora: Anaphora;
}

/**
 * « Kigali dément », « ce que nie l'armée », « a rejeté ces accusations », « des accusations démenties par X », « nie toute implication »,
 * « C'est faux », « qualifie cela de "mensonge" », « Une contre-vérité, selon X ».
 */
export function* bareDenials(tree: Tree, known: KnownWithQuotes, context: DenialContext): Generator<BareDenial> {
  for (const group of verbGroupsOf(tree)) {
    const denier = saysWhat(tree, group, known.quotes) ? undefined : denierOf(tree, group, context);
    if (denier === undefined) continue;
    const objects = objectsOf(tree, group);
    const thing = objects
      .map((at) => contentOf(tree, at, context.finder) ?? at)
      .find(
        (at) =>
          isDenied(tree, at) ||
          (OUTRIGHT.has(group.lemma) && isThing(tree, at, context.finder)) ||
          !objects.includes(at),
      );
    const holder = holderNamed(tree, group, context);
    const at = tree.tokens[group.first]?.start ?? tree.sentence.start;
    const bare = childrenWith(tree, group.main, "obj").length === 0 && group.form === "finite" && !group.passive;
    yield {
      denier,
      word: group.lemma,
      at,
      bare,
      number: objects.some((at) => NUMBERS.has(tree.tokens[at]?.lemma ?? "")),
      pointed: POINTED.test(wordAt(tree.tokens, group.first - 1)),
      ...(thing === undefined ? {} : { thing }),
      ...(holder ? { holder } : {}),
    };
  }
  for (const quote of overlapping(known.quotes, tree.sentence)) {
    const word = verdictIn(quote, known.article.text.slice(quote.start, quote.end));
    if (quote.speaker === null || quote.start < tree.sentence.start || word === undefined) continue;
    yield { denier: quote.speaker, word, at: quote.start, bare: false, number: false, pointed: false };
  }
  yield* verdicts(tree, known, context);
}

/** « a nié jeudi à la télévision que le camp soit pris »: wherever the clause stands that the verb reports, it says what is denied. */
function saysWhat(tree: Tree, group: VerbGroup, quotes: readonly Quote[]): boolean {
  const [first, last] = [tree.tokens[group.first], tree.tokens[group.last]];
  return overlapping(quotes, tree.sentence).some(
    ({ cueSpan, rule }) =>
      cueSpan !== undefined &&
      REPORTED_CLAUSES.has(rule?.name ?? "") &&
      cueSpan.start <= (last?.start ?? 0) &&
      (first?.start ?? 0) < cueSpan.end,
  );
}

const REPORTED_CLAUSES = new Set([
  "quote/que",
  "quote/infinitive",
  "quote/that-clause-in-marks",
  "quote/that-clause-with-fragment",
]);

/** « a démenti lundi soir tout accord »: behind a day, the parser takes the object for another. */
function objectsOf(tree: Tree, group: VerbGroup): readonly number[] {
  const behindDay = childrenWith(tree, group.main, "obl").filter((at) => at > group.last && isAny(tree, at));
  return [...childrenWith(tree, group.main, "obj"), ...behindDay];
}

const POINTED = /^(?:celui|celle|ceux|celles)-(?:ci|là)$/u;

/** « Une contre-vérité, selon l'armée. »: a sentence without a verb. */
function* verdicts(
  tree: Tree,
  { article }: KnownWithQuotes,
  { finder, anaphora }: DenialContext,
): Generator<BareDenial> {
  const { start, end } = tree.sentence;
  const word = DISMISSES.exec(article.text.slice(start, end))?.[0];
  if (word === undefined || tree.tokens.some(({ features }) => features.VerbForm === "Fin")) return;
  const [cue] = accordingCues(tree);
  const denier =
    cue?.speaker === undefined
      ? undefined
      : (anaphora.referentOf(tree, cue.speaker) ?? finder.partyAt(tree, cue.speaker));
  if (denier) yield { denier, word, at: start, bare: false, number: false, pointed: false };
}

/** « les accusations du Hamas », « les affirmations israéliennes »: who said what is denied. */
function holderNamed(tree: Tree, group: VerbGroup, { finder }: DenialContext): Party | undefined {
  const said = childrenWith(tree, group.main, "obj", "nsubj").find((at) => SAID.has(tree.tokens[at]?.lemma ?? ""));
  if (said === undefined) return undefined;
  const adjective = childrenWith(tree, said, "amod").map((at) => finder.stateOfAdjective(wordAt(tree.tokens, at)));
  const names = childrenWith(tree, said, "nmod").map((at) => finder.partyAt(tree, at));
  return [...names, ...adjective].find((party) => party !== undefined);
}

/** The clause « c'est faux » of a quotation, or what it calls false: « qualifie ces accusations de "mensongères" ». */
function verdictIn(quote: Quote, words: string): string | undefined {
  if (quote.rule?.name === "quote/described-as" && DISMISSES.test(words)) return words;
  return words.split(/(?<=[,;.!])\s+/u).find((clause) => CALLS_FALSE.test(clause));
}

/** Who denies with this verb, where it has no clause of its own that says what; undefined when it is no such denial. */
function denierOf(tree: Tree, group: VerbGroup, { finder, anaphora }: DenialContext): Party | undefined {
  const denies = reportingUses(group.lemma, group.reflexive).has("deny");
  const denounces =
    group.lemma === "dénoncer" && objectsOf(tree, group).some((at) => DENOUNCED.has(tree.tokens[at]?.lemma ?? ""));
  if (!(denies || denounces || DISMISSING.has(group.lemma)) || group.negated) return undefined;
  const joined = joinedTo(tree, group);
  if (group.form === "participle" && joined === undefined) return denierBehind(tree, group, finder);
  if (group.form === "infinitive" || childrenWith(tree, group.main, "ccomp", "xcomp").length > 0) return undefined;
  const objects = childrenWith(tree, group.main, "obj");
  // « l'a rejetée » may be said of a truce as well; « l'a démentie » is not.
  const fits = objects.every(
    (at) =>
      (isWhatWasSaid(tree, at, finder) && (denies || !isClitic(tree, at))) ||
      (OUTRIGHT.has(group.lemma) && isThing(tree, at, finder)),
  );
  if (!fits || (objects.length === 0 && !denies)) return undefined;
  const subject =
    group.passive && joined === undefined
      ? childrenWith(tree, group.main, "obl:agent")[0]
      : denierIndex(tree, joined ?? goingOnFrom(tree, group, finder) ?? group);
  if (subject === undefined) return undefined;
  return latterOf(tree, subject, finder) ?? anaphora.referentOf(tree, subject) ?? finder.partyAt(tree, subject);
}

/** « a dénoncé un complot et nié toute présence »: the verb whose auxiliary and subject a participle shares. */
function joinedTo(tree: Tree, group: VerbGroup): VerbGroup | undefined {
  if (group.form !== "participle" || !/^(?:et|mais)$/u.test(wordAt(tree.tokens, group.first - 1))) return undefined;
  return verbGroupsOf(tree).findLast(
    ({ main, form, tense }) => main < group.first && form === "finite" && tense === "past",
  );
}

/** « dit avoir repoussé l'attaque et dément »: an attack denies nothing, whoever said so goes on. */
function goingOnFrom(tree: Tree, group: VerbGroup, finder: PartyFinder): VerbGroup | undefined {
  const subject = tree.tokens[subjectOf(tree, group) ?? -1];
  const acts = subject && (subject.upos !== "NOUN" || isAgentNoun(subject.lemma) || finder.entityAt(subject));
  if (acts || wordAt(tree.tokens, group.first - 1) !== "et") return undefined;
  return verbGroupsOf(tree).find(({ main, form }) => main < group.first && form === "finite");
}

const isClitic = (tree: Tree, at: number): boolean => /^(?:les?|la|l')$/u.test(wordAt(tree.tokens, at));

/** « X affirme que le mouvement s'arme, ce que celui-ci dément »: the latter of the two, who is the subject named last. */
function latterOf(tree: Tree, subject: number, finder: PartyFinder): Party | undefined {
  if (!/^(?:celui-ci|celle-ci|ceux-ci|celles-ci|derni(?:er|ère)s?)$/u.test(wordAt(tree.tokens, subject)))
    return undefined;
  const named = tree.tokens.findLastIndex(
    ({ relation, upos }, index) =>
      index < subject - 1 && relation.startsWith("nsubj") && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  return named < 0 ? undefined : finder.partyAt(tree, named);
}

/** « Des accusations démenties mardi par le gouvernement. » */
function denierBehind(tree: Tree, group: VerbGroup, finder: PartyFinder): Party | undefined {
  const described = tree.tokens[tree.tokens[group.main]?.head ?? -1];
  if (described === undefined || !SAID.has(described.lemma)) return undefined;
  const agent = childrenWith(tree, group.main, "obl:agent", "obl").find((child) =>
    childrenWith(tree, child, "case").some((at) => wordAt(tree.tokens, at) === "par"),
  );
  return agent === undefined ? undefined : finder.partyAt(tree, agent);
}

/** « ce que Kigali dément », « ce que dément Kigali ». */
function denierIndex(tree: Tree, group: VerbGroup): number | undefined {
  const stated = childrenWith(tree, group.main, "nsubj").find(
    (child) => !/^(?:ce|que|qu'|qui)$/u.test(wordAt(tree.tokens, child)),
  );
  if (stated !== undefined) return stated;
  const behind = tree.tokens.findIndex(
    (token, index) => index > group.last && index <= group.last + 3 && ["PROPN", "NOUN"].includes(token.upos),
  );
  const relative = [1, 2].some((back) => /^(?:que|qu')$/u.test(wordAt(tree.tokens, group.first - back)));
  return relative && behind >= 0 ? behind : subjectOf(tree, group);
}

/**
 * « les rumeurs de coup d'État », « les informations faisant état de contacts »: what was said, named right here; undefined when the noun tells
 * only who said it (« les accusations de l'opposition »).
 */
function contentOf(tree: Tree, at: number, finder: PartyFinder): number | undefined {
  if (!SAID.has(tree.tokens[at]?.lemma ?? "")) return undefined;
  const state = tree.tokens.findIndex(({ form }, index) => index > at && index < at + 3 && /^faisant$/iu.test(form));
  const told = state < 0 ? at : state + 1;
  const noun = tree.tokens.findIndex(
    (token, index) => index > told && index < told + REACH_TO_CONTENT && /^(?:NOUN|PROPN)$/u.test(token.upos),
  );
  const token = tree.tokens[noun];
  const link = [noun - 1, noun - 2].map((index) => wordAt(tree.tokens, index));
  if (token === undefined || !link.some((word) => /^(?:de|d'|sur|concernant)$/u.test(word))) return undefined;
  return finder.entityAt(token) || isAgentNoun(token.lemma) || token.upos === "PROPN" ? undefined : noun;
}

/** The noun of what was said stands within this many words. Guessed: a preposition, a determiner and an adjective. */
const REACH_TO_CONTENT = 4;

function isWhatWasSaid(tree: Tree, at: number, finder: PartyFinder): boolean {
  const token = tree.tokens[at];
  if (token === undefined) return false;
  if (/^(?:que|qu'|les?|la|l'|cela|ça|ceci)$/iu.test(token.form)) return true;
  if (contentOf(tree, at, finder) !== undefined) return true;
  // « les informations selon lesquelles… »: said right here.
  if (childrenWith(tree, at, "acl").length > 0) return false;
  return SAID.has(token.lemma) || DEED.has(token.lemma) || isAny(tree, at);
}

/** « toute implication », « toute pression sur les magistrats », « son implication »: the thing itself is denied. */
function isDenied(tree: Tree, at: number): boolean {
  const lemma = tree.tokens[at]?.lemma ?? "";
  return DEED.has(lemma) || (!SAID.has(lemma) && isAny(tree, at));
}

/** « a nié la présence d'hommes armés », « nie un accord »: a thing that is or is not, and nobody who could deny. */
function isThing(tree: Tree, at: number, finder: PartyFinder): boolean {
  const token = tree.tokens[at];
  if (token?.upos !== "NOUN" || SAID.has(token.lemma) || isAgentNoun(token.lemma)) return false;
  return (
    finder.entityAt(token) === undefined &&
    childrenWith(tree, at, "det").length > 0 &&
    childrenWith(tree, at, "acl").length === 0
  );
}

function isAny(tree: Tree, at: number): boolean {
  return childrenWith(tree, at, "det", "amod").some((child) => /^tou(?:te?|s|tes)$/u.test(wordAt(tree.tokens, child)));
}
