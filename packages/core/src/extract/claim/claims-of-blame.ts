import type { Party } from "../../model/analysis.ts";
import { contains } from "../../model/span.ts";
import { touching } from "../../model/touching.ts";
import { phraseOf } from "../clause/phrases.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { prepositionOf } from "../event/roles/prepositions.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { type Blame, blameOf } from "./find-blame.ts";
import { elides, joinWords } from "./wording/join-words.ts";
import { afterPreposition } from "./wording/name-articles.ts";
import { wordProposition } from "./wording/word-proposition.ts";
import { type ArticleWording, inOwnVoice, type ReferringWording } from "./wording/wording-context.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 1;

/** What somebody holds another to be behind: « impute l'incendie à X », « tient X pour responsable », « voit la main de X dans… ». */
export function* claimsOfBlame(known: KnownWithEvents, context: ReferringWording): Generator<ClaimDraft> {
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

/** Whoever speaks the words, the subject, or who the passive has it done by. */
function holderOf(tree: Tree, group: VerbGroup, known: KnownWithEvents, context: ReferringWording): Party | undefined {
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

const partyAt = (tree: Tree, at: number, { finder, anaphora }: ReferringWording): Party | undefined =>
  anaphora.referentOf(tree, at) ?? finder.partyAt(tree, at);

/** Undefined for a thing, and where the parser makes what is said of him a part of his name. */
function accusedBy(tree: Tree, { accused, until }: Blame, context: ReferringWording): Party | undefined {
  const party = partyAt(tree, accused, context);
  const word = tree.tokens[until ?? -1]?.form;
  return word !== undefined && party?.name.includes(word) ? undefined : party;
}

/** « est responsable de l'incendie », « sont coupables d'espionnage » */
function guiltWords(
  tree: Tree,
  blame: Blame,
  accused: Party | undefined,
  context: ReferringWording,
): readonly string[] {
  const plural = accused
    ? context.articles.of(accused) === "les"
    : tree.tokens[blame.accused]?.features.Number === "Plur";
  const word = blame.guilty ? "coupable" : "responsable";
  return [plural ? `sont ${word}s` : `est ${word}`, deedWords(tree, blame, context)].filter(Boolean);
}

/** « de l'incendie », « du retard »; empty where it is not said of what. */
function deedWords(tree: Tree, { deed, accused }: Blame, context: ReferringWording): string {
  const token = tree.tokens[deed ?? -1];
  if (deed === undefined || token === undefined) return "";
  const party = context.finder.entityAt(token) && partyAt(tree, deed, context);
  if (party) return afterPreposition("de", context.articles.of(party), party.name);
  // « responsable des violences »: the preposition is there.
  const [before] = childrenWith(tree, deed, "case").filter((at) => /^(?:des?|d'|du)$/u.test(wordAt(tree.tokens, at)));
  const end = accused > deed ? (childrenWith(tree, accused, "case")[0] ?? accused) : undefined;
  const words = wordsAt(tree, deed, end, context);
  if (before !== undefined) return joinWords([wordAt(tree.tokens, before), words]);
  return behindDe(words);
}

/** « de » before a noun phrase with its article: « du retard », « d'une attaque », « de violences » for « des violences ». */
function behindDe(words: string): string {
  const [article = ""] = /^(?:les? |des |de |une? )/u.exec(words) ?? [];
  const noun = words.slice(article.length);
  if (/^une? /u.test(article)) return `d'${words}`;
  if (article.startsWith("de")) return elides(noun) ? `d'${noun}` : `de ${noun}`;
  return article === "" ? `de ${words}` : `${article === "le " ? "du" : "des"} ${noun}`;
}

/** A noun phrase with its article, up to a word that is none of it. */
function wordsAt(tree: Tree, head: number, until: number | undefined, context: ArticleWording): string {
  const phrase = phraseOf(tree, head).filter((at) => at >= head || !tree.tokens[at]?.upos.startsWith("ADP"));
  const [first = head, last = head] = [phrase[0], phrase.at(-1)];
  let end = until !== undefined && until > first ? Math.min(until, last + 1) : last + 1;
  while (end > head + 1 && /^(?:ADP|DET|PUNCT)/u.test(tree.tokens[end - 1]?.upos ?? "")) end -= 1;
  const worded = wordProposition(first, end, inOwnVoice(tree, context))?.text;
  return (
    worded ??
    joinWords(tree.tokens.slice(first, end).map(({ form, upos }) => (upos === "PROPN" ? form : form.toLowerCase())))
  );
}
