import type { Party, Quote } from "../../model/analysis.ts";
import { overlaps } from "../../model/span.ts";
import type { Anaphora } from "../anaphora.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithEvents } from "../known.ts";
import type { PartyFinder } from "../parties.ts";
import { reportingUses } from "../quote/reporting-words.ts";
import type { ArticleWording, ClaimDraft } from "./claims-of-quotes.ts";
import { structureOf } from "./structure.ts";
import { wordProposition } from "./wording/word-proposition.ts";

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

interface DenialContext extends ArticleWording {
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
      const object = childrenWith(tree, group.main, "obj").find((at) => isDenied(tree, at));
      if (object !== undefined) {
        yield deniedThing(denier, object, tree, context);
        continue;
      }
      const said = toldBefore(drafts, known, tree.tokens[group.first]?.start ?? tree.sentence.start, tree);
      yield* denial(denier, group.lemma, tree, said, holderNamed(tree, group, context));
    }
  }
  for (const quote of known.quotes) {
    const words = known.article.text.slice(quote.start, quote.end);
    if (quote.speaker === null || !callsFalse(quote, words)) continue;
    const sentence = known.reading.sentences.find(({ start, end }) => start <= quote.start && quote.start < end);
    if (sentence === undefined) continue;
    const tree = treeOf(sentence);
    yield* denial(quote.speaker, words, tree, toldBefore(drafts, known, quote.start, tree));
  }
  yield* corrections(drafts, known, context);
}

/** What the outlet itself calls untrue, as fact-checks do: « Non, cette vidéo ne montre pas… », « C'est faux : … ». */
function* corrections(
  drafts: readonly ClaimDraft[],
  known: KnownWithEvents,
  context: DenialContext,
): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const words = known.article.text.slice(sentence.start, sentence.end);
    if (known.quotes.some((quote) => overlaps(quote, sentence) && quote.start <= sentence.start)) continue;
    const tree = treeOf(sentence);
    const verdict = CALLS_FALSE.exec(words)?.[0];
    if (verdict !== undefined) yield* denial(null, verdict, tree, toldBefore(drafts, known, sentence.start, tree));
    if (!/^Non,/u.test(words)) continue;
    const wording = { ...context, tree, speaker: null, direct: true };
    const corrected = wordProposition(2, tree.tokens.length, wording);
    if (corrected?.negated !== true) continue;
    yield {
      proposition: corrected.text,
      holder: null,
      stance: "denies",
      evidence: { start: sentence.start, end: sentence.end },
      ...structureOf(2, tree.tokens.length, tree, context.finder, known),
      rule: { name: "claim/correction", version: VERSION, words: ["Non"] },
    };
  }
}

/** What was said before an offset: in earlier sentences, or in this one by somebody whose words have ended. */
function toldBefore(
  drafts: readonly ClaimDraft[],
  { quotes }: KnownWithEvents,
  offset: number,
  tree: Tree,
): readonly ClaimDraft[] {
  const { start, end } = tree.sentence;
  const hasEnded = (draft: ClaimDraft) =>
    draft.rule?.name === "claim/accusation" ||
    quotes.some((quote) => quote.speaker?.name === draft.holder?.name && start <= quote.start && quote.end <= offset);
  return drafts.filter(
    (draft) =>
      draft.evidence.end <= start || (draft.evidence.start >= start && draft.evidence.end <= end && hasEnded(draft)),
  );
}

/** « les accusations du Hamas », « les affirmations israéliennes »: who said what is denied. */
function holderNamed(tree: Tree, group: VerbGroup, { finder }: DenialContext): Party | undefined {
  const said = childrenWith(tree, group.main, "obj", "nsubj").find((at) => SAID.has(tree.tokens[at]?.lemma ?? ""));
  if (said === undefined) return undefined;
  const adjective = childrenWith(tree, said, "amod").map((at) => finder.stateOfAdjective(wordAt(tree.tokens, at)));
  const names = childrenWith(tree, said, "nmod").map((at) => finder.partyAt(tree, at));
  return [...names, ...adjective].find((party) => party !== undefined);
}

/** « C'est faux », or what was said is called false: « qualifie ces accusations de "mensongères" ». */
function callsFalse(quote: Quote, words: string): boolean {
  return CALLS_FALSE.test(words) || (quote.rule?.name === "quote/described-as" && FALSE_WORDS.test(words));
}

/** What an accusation is called by those who deny it. */
const FALSE_WORDS =
  /^(?:totalement |complètement |purement |entièrement |des? |d'|une? )*(?:infond|sans (?:aucun )?fondement|dénué|faux|fauss|mensong|calomni|diffamat|fantais|inexact|erron|fabriqu|inventé|absurde|ridicule|grotesque|affabul|fake|contre-?vérité|intox|infox|propagande)/iu;

/** « C'est faux », « c'est un mensonge », « cela n'a pas eu lieu », « il n'en est rien ». */
const CALLS_FALSE =
  /^(?:tout )?(?:c'est|ce sont|il s'agit d[e'’]|ceci est|cela est|c’est)?\s*(?:des? |un |une |d'un |d'une )?(?:information )?(?:totalement |complètement |absolument |entièrement |purement |simplement )?(?:faux|fausse|mensonges?|mensonger|mensongère|inexact|calomnies?|fake news)(?!\p{L})|^(?:il n['’]en est rien|(?:cela|ça) ne s['’]est pas (?:produit|passé)|ce n['’]est pas vrai)/iu;

/** Who denies with this verb, where it has no clause of its own that says what; undefined when it is no such denial. */
function denierOf(tree: Tree, group: VerbGroup, { finder, anaphora }: DenialContext): Party | undefined {
  const denies = reportingUses(group.lemma, group.reflexive).has("deny");
  if (!(denies || DISMISSING.has(group.lemma)) || group.negated) return undefined;
  if (group.form === "participle") return denierBehind(tree, group, finder);
  if (group.form !== "finite" || childrenWith(tree, group.main, "ccomp", "xcomp").length > 0) return undefined;
  const objects = childrenWith(tree, group.main, "obj");
  const fits = objects.every((at) => isWhatWasSaid(tree, at));
  if (!fits || (objects.length === 0 && !denies)) return undefined;
  const subject = group.passive ? childrenWith(tree, group.main, "obl:agent")[0] : denierIndex(tree, group);
  if (subject === undefined) return undefined;
  return anaphora.referentOf(tree, subject) ?? finder.partyAt(tree, subject);
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

function isWhatWasSaid(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (token === undefined) return false;
  if (/^(?:que|qu'|les?|la|l'|cela|ça|ceci)$/iu.test(token.form)) return true;
  // « les informations selon lesquelles… »: said right here.
  if (childrenWith(tree, at, "acl").length > 0) return false;
  return SAID.has(token.lemma) || DEED.has(token.lemma) || isAny(tree, at);
}

/** « toute implication », « toute pression sur les magistrats », « son implication »: the thing itself is denied. */
function isDenied(tree: Tree, at: number): boolean {
  const lemma = tree.tokens[at]?.lemma ?? "";
  return DEED.has(lemma) || (!SAID.has(lemma) && isAny(tree, at));
}

function isAny(tree: Tree, at: number): boolean {
  return childrenWith(tree, at, "det", "amod").some((child) => /^tou(?:te?|s|tes)$/u.test(wordAt(tree.tokens, child)));
}

const DEED_WORDINGS: Readonly<Record<string, string>> = {
  responsabilité: "est responsable",
  implication: "est impliqué",
  participation: "participe",
};

/** « nie toute implication dans l'attaque » → « X est impliqué dans l'attaque »; « conteste toute pression » → « il y a une pression ». */
function deniedThing(denier: Party, at: number, tree: Tree, context: DenialContext): ClaimDraft {
  const { articles } = context;
  const deed = tree.tokens[at]?.lemma ?? "";
  const end = tree.tokens.findIndex((token, index) => index > at && /^[,.;:!?]$/u.test(token.form));
  const wording = { ...context, tree, speaker: null, direct: true };
  const rest = wordProposition(at + 1, end < 0 ? tree.tokens.length : end, wording)?.text;
  const known = DEED_WORDINGS[deed];
  const feminine = tree.tokens[at]?.features.Gender === "Fem";
  const proposition = known
    ? `${articles.asSubject(denier)} ${known}${known.endsWith("é") ? articles.agreementOf(denier) : ""}`
    : DEED.has(deed)
      ? `${articles.asSubject(denier)} a un lien : ${deed}`
      : `il y a ${feminine ? "une" : "un"} ${tree.tokens[at]?.form}`;
  return {
    proposition:
      rest && /^(?:de|d'|du|des|dans|à|au|aux|avec|sur|entre|contre|en) ?/u.test(rest)
        ? `${proposition} ${rest}`
        : proposition,
    holder: denier,
    stance: "denies",
    evidence: { start: tree.sentence.start, end: tree.sentence.end },
    subject: DEED.has(deed) ? denier : null,
    predicate: deed,
    rule: { name: "claim/denied-deed", version: VERSION, words: [deed, denier.name] },
  };
}

/** The last thing said before that somebody else stands behind, if possible who is named as having said it. */
function* denial(
  denier: Party | null,
  word: string,
  tree: Tree,
  said: readonly ClaimDraft[],
  holder?: Party,
): Generator<ClaimDraft> {
  const { start, end } = tree.sentence;
  const near = said.filter(({ evidence, stance }) => start - evidence.end < REACH && stance === "asserts");
  const named = holder && near.findLast((draft) => draft.holder?.name === holder.name);
  const told = named ?? near.findLast((draft) => draft.holder?.name !== denier?.name);
  if (told === undefined) return;
  yield {
    ...told,
    holder: denier,
    stance: "denies",
    evidence: { start, end },
    rule: { name: "claim/denial", version: VERSION, words: denier ? [word, denier.name] : [word] },
  };
}
