import type { Party } from "../../model/analysis.ts";
import { contains } from "../../model/span.ts";
import { touching } from "../../model/touching.ts";
import type { Anaphora } from "../anaphora.ts";
import { phraseOf, subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { prepositionOf } from "../event/roles/prepositions.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ArticleWording, ClaimDraft } from "./claims-of-quotes.ts";
import { joinWords } from "./wording/join-words.ts";
import { afterPreposition } from "./wording/name-articles.ts";
import { wordProposition } from "./wording/word-proposition.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 1;

interface BlameContext extends ArticleWording {
  readonly anaphora: Anaphora;
}

/** Who is held to be behind what, as token indices of the heads. */
interface Blame {
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

/** What somebody holds another to be behind: « impute la tuerie à X », « tient X pour responsable », « voit la main de X dans… ». */
export function* claimsOfBlame(known: KnownWithEvents, context: BlameContext): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    for (const group of verbGroupsOf(tree)) {
      const blame = group.negated ? undefined : blameOf(tree, group);
      const holder = blame && holderOf(tree, group, known, context);
      if (blame === undefined || holder === undefined) continue;
      const accused = accusedBy(tree, blame, context);
      const subject = accused
        ? context.articles.asSubject(accused)
        : wordsAt(tree, blame.accused, blame.until, context);
      const isNamed = accused !== undefined || tree.tokens[blame.accused]?.upos === "NOUN";
      const deed = tree.tokens[blame.deed ?? -1];
      const isPartOfName = blame.guilty === true && deed !== undefined && context.finder.entityAt(deed) !== undefined;
      if (!isNamed || isPartOfName || accused?.name === holder.name) continue;
      yield {
        proposition: joinWords([subject, ...guiltWords(tree, blame, accused, context)]),
        holder,
        stance: "asserts",
        evidence: { start: sentence.start, end: sentence.end },
        subject: accused ?? null,
        predicate: "responsable",
        rule: { name: "claim/blame", version: VERSION, words: [group.lemma, holder.name] },
      };
    }
  }
}

function blameOf(tree: Tree, group: VerbGroup): Blame | undefined {
  return (
    laid(tree, group) ??
    charged(tree, group) ??
    calledResponsible(tree, group) ??
    burdened(tree, group) ??
    handSeen(tree, group)
  );
}

/** « impute la tuerie à des groupes armés », « une attaque attribuée au M23 par l'armée » */
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

/** « qu'il tient pour responsable des violences » */
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

/** « y voit la main du Mossad », « voit derrière l'attaque la main de X » */
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

/** « impute la tuerie à des groupes »: the complement with its preposition, hung to the verb or to its object. */
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

/** Whoever speaks the words, the subject, or who the passive has it done by. */
function holderOf(tree: Tree, group: VerbGroup, known: KnownWithEvents, context: BlameContext): Party | undefined {
  const token = tree.tokens[group.main];
  const quote = token && touching(known.quotes, token).find((candidate) => contains(candidate, token));
  if (quote) return undefined;
  const agent = () =>
    childrenWith(tree, group.main, "obl:agent", "obl").find((at) => prepositionOf(tree, at) === "par");
  const at = group.passive || group.form === "participle" ? agent() : subjectOf(tree, group);
  const subject = tree.tokens[at ?? -1];
  if (at === undefined || subject === undefined) return undefined;
  // « soutient que l'armée n'a pas tiré et impute l'attaque aux rebelles »: whoever said so goes on.
  const said = touching(known.quotes, subject).find((candidate) => contains(candidate, subject));
  return said ? (said.speaker ?? undefined) : partyAt(tree, at, context);
}

const partyAt = (tree: Tree, at: number, { finder, anaphora }: BlameContext): Party | undefined =>
  anaphora.referentOf(tree, at) ?? finder.partyAt(tree, at);

/** Undefined for a thing, and where the parser makes what is said of him a part of his name. */
function accusedBy(tree: Tree, { accused, until }: Blame, context: BlameContext): Party | undefined {
  const party = partyAt(tree, accused, context);
  const word = tree.tokens[until ?? -1]?.form;
  return word !== undefined && party?.name.includes(word) ? undefined : party;
}

/** « est responsable de la tuerie », « sont coupables d'espionnage » */
function guiltWords(tree: Tree, blame: Blame, accused: Party | undefined, context: BlameContext): readonly string[] {
  const plural = accused
    ? context.articles.of(accused) === "les"
    : tree.tokens[blame.accused]?.features.Number === "Plur";
  const word = blame.guilty ? "coupable" : "responsable";
  return [plural ? `sont ${word}s` : `est ${word}`, deedWords(tree, blame, context)].filter(Boolean);
}

/** « de la tuerie », « du retard »; empty where it is not said of what. */
function deedWords(tree: Tree, { deed, accused, until }: Blame, context: BlameContext): string {
  const token = tree.tokens[deed ?? -1];
  // « attribue aux rebelles une frappe »: the parser may hang the deed to the wrong word.
  const isMisread = deed !== undefined && until === undefined && phraseOf(tree, accused).includes(deed);
  if (deed === undefined || token === undefined || isMisread) return "";
  const party = context.finder.entityAt(token) && partyAt(tree, deed, context);
  if (party) return afterPreposition("de", context.articles.of(party), party.name);
  // « responsable des violences »: the preposition is there.
  const [before] = childrenWith(tree, deed, "case").filter((at) => /^(?:des?|d'|du)$/u.test(wordAt(tree.tokens, at)));
  const end = accused > deed ? (childrenWith(tree, accused, "case")[0] ?? accused) : undefined;
  const words = wordsAt(tree, deed, end, context);
  if (before !== undefined) return joinWords([wordAt(tree.tokens, before), words]);
  return `de ${words}`
    .replace(/^de les? /u, (start) => (start === "de le " ? "du " : "des "))
    .replace(/^de de[s ]/u, "de ");
}

/** A noun phrase with its article, up to a word that is none of it. */
function wordsAt(tree: Tree, head: number, until: number | undefined, context: ArticleWording): string {
  const phrase = phraseOf(tree, head).filter((at) => at >= head || !tree.tokens[at]?.upos.startsWith("ADP"));
  const [first = head, last = head] = [phrase[0], phrase.at(-1)];
  let end = until !== undefined && until > first ? Math.min(until, last + 1) : last + 1;
  while (end > head + 1 && /^(?:ADP|DET|PUNCT)/u.test(tree.tokens[end - 1]?.upos ?? "")) end -= 1;
  const worded = wordProposition(first, end, { ...context, tree, speaker: null, opensWithSpeaker: false })?.text;
  return (
    worded ??
    joinWords(tree.tokens.slice(first, end).map(({ form, upos }) => (upos === "PROPN" ? form : form.toLowerCase())))
  );
}
