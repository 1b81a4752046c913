import type { Party } from "../../model/analysis.ts";
import type { Anaphora } from "../anaphora.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithEvents } from "../known.ts";
import type { PartyFinder } from "../parties.ts";
import { reportingUses } from "../quote/reporting-words.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/** What is denied without being said again was said within this many characters before. Guessed: two paragraphs. */
const REACH = 700;

/** Verbs that deny what somebody else said, beside those of denial proper: « a rejeté ce bilan ». */
const DISMISSING = new Set([
  "rejeter",
  "balayer",
  "écarter",
  "réfuter",
  "récuser",
  "contester",
  "contredire",
  "nier",
  "démentir",
]);
/** Nouns that stand for what was said. */
const SAID = new Set(
  "accusation allégation information affirmation rumeur bilan chiffre version propos reproche mise thèse imputation déclaration nouvelle cela ceci tout".split(
    " ",
  ),
);
/** « nie toute implication »: the deed itself, with the denier as its doer. */
const DEED = new Set(
  "implication responsabilité ingérence participation lien soutien connivence complicité marchandage rôle".split(" "),
);

interface DenialContext {
  readonly finder: PartyFinder;
  readonly anaphora: Anaphora;
}

/**
 * Denials that do not say again what they deny: « Kigali dément », « ce que nie l'armée », « a rejeté ces accusations »,
 * « C'est faux », « nie toute implication ». The proposition is the last one that somebody else stands behind.
 */
export function* claimsOfDenials(
  drafts: readonly ClaimDraft[],
  known: KnownWithEvents,
  context: DenialContext,
): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    for (const group of verbGroupsOf(tree)) {
      const denier = denierOf(tree, group, context);
      if (denier === undefined) continue;
      const deed = deedOf(tree, group);
      if (deed !== undefined) yield deedClaim(denier, deed, tree);
      else yield* denial(denier, group.lemma, tree, drafts);
    }
  }
  for (const quote of known.quotes) {
    const words = known.article.text.slice(quote.start, quote.end);
    if (quote.speaker === null || !CALLS_FALSE.test(words)) continue;
    const sentence = known.reading.sentences.find(({ start, end }) => start <= quote.start && quote.start < end);
    if (sentence) yield* denial(quote.speaker, words, treeOf(sentence), drafts);
  }
}

/** « C'est faux », « c'est un mensonge », « cela n'a pas eu lieu », « il n'en est rien ». */
const CALLS_FALSE =
  /^(?:tout )?(?:c'est|ce sont|il s'agit d[e'’]|ceci est|cela est|c’est)?\s*(?:des? |un |une |d'un |d'une )?(?:information )?(?:totalement |complètement |absolument |entièrement |purement |simplement )?(?:faux|fausse|mensonges?|mensonger|mensongère|inexact|calomnies?|fake news)(?!\p{L})|^(?:il n['’]en est rien|(?:cela|ça) ne s['’]est pas (?:produit|passé)|ce n['’]est pas vrai)/iu;

/** Who denies with this verb, where it has no clause of its own that says what; undefined when it is no such denial. */
function denierOf(tree: Tree, group: VerbGroup, { finder, anaphora }: DenialContext): Party | undefined {
  const denies = reportingUses(group.lemma, group.reflexive).has("deny");
  if (!(denies || DISMISSING.has(group.lemma)) || group.negated || group.form !== "finite") return undefined;
  if (childrenWith(tree, group.main, "ccomp", "xcomp").length > 0) return undefined;
  const objects = childrenWith(tree, group.main, "obj");
  const fits = objects.every((at) => isWhatWasSaid(tree, at));
  if (!fits || (objects.length === 0 && !denies)) return undefined;
  const subject = group.passive ? childrenWith(tree, group.main, "obl:agent")[0] : denierIndex(tree, group);
  if (subject === undefined) return undefined;
  return anaphora.referentOf(tree, subject) ?? finder.partyAt(tree, subject);
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

function isWhatWasSaid(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (token === undefined) return false;
  if (/^(?:que|qu'|les?|la|l'|cela|ça|ceci)$/iu.test(token.form)) return true;
  // « les informations selon lesquelles… », « les accusations de bombardement »: said right here.
  if (childrenWith(tree, at, "acl").length > 0) return false;
  return SAID.has(token.lemma) || DEED.has(token.lemma);
}

function deedOf(tree: Tree, group: VerbGroup): string | undefined {
  return childrenWith(tree, group.main, "obj")
    .map((at) => tree.tokens[at]?.lemma ?? "")
    .find((lemma) => DEED.has(lemma));
}

function deedClaim(denier: Party, deed: string, tree: Tree): ClaimDraft {
  const wordings: Readonly<Record<string, string>> = {
    responsabilité: "est responsable",
    implication: "est impliqué",
    participation: "participe",
  };
  return {
    proposition: `${denier.name} ${wordings[deed] ?? `a un lien : ${deed}`}`,
    holder: denier,
    stance: "denies",
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    subject: denier,
    predicate: deed,
    rule: { name: "claim/denied-deed", version: VERSION, words: [deed, denier.name] },
  };
}

function* denial(denier: Party, word: string, tree: Tree, drafts: readonly ClaimDraft[]): Generator<ClaimDraft> {
  const { start, end } = tree.sentence;
  const told = drafts.findLast(
    (draft) =>
      draft.evidence.start <= start &&
      start - draft.evidence.end < REACH &&
      draft.stance === "asserts" &&
      draft.holder?.name !== denier.name,
  );
  if (told === undefined) return;
  yield {
    ...told,
    holder: denier,
    stance: "denies",
    evidence: { start, end },
    rule: { name: "claim/denial", version: VERSION, words: [word, denier.name] },
  };
}
