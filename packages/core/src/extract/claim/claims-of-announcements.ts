import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ArticleWording, ClaimDraft } from "./claims-of-quotes.ts";
import { wordProposition } from "./wording/word-proposition.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 1;

/** Verbs by which somebody says that a thing is so, with the thing as their object. */
const ANNOUNCING = new Set(["annoncer", "confirmer"]);

/** Things that are there or are not: others deny them. What is announced besides (a plan, a visit) is still to come. */
const THERE = new Set(
  "accord compromis trêve cessez-le-feu armistice mort décès victoire fermeture libération arrestation capture retrait démission rupture suspension".split(
    " ",
  ),
);

/** « A a annoncé un accord sur les salaires »: A says that there is one. */
export function* claimsOfAnnouncements(known: KnownWithEvents, context: ArticleWording): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    for (const group of verbGroupsOf(tree)) {
      if (!ANNOUNCING.has(group.lemma) || group.form !== "finite" || group.passive) continue;
      const thing = childrenWith(tree, group.main, "obj").find((at) => THERE.has(tree.tokens[at]?.lemma ?? ""));
      const subject = thing === undefined ? undefined : subjectOf(tree, group);
      const holder = subject === undefined ? undefined : context.finder.partyAt(tree, subject);
      const words = thing === undefined ? undefined : wordsOf(tree, thing, context);
      if (holder === undefined || words === undefined) continue;
      yield {
        proposition: `il y a ${words}`,
        holder,
        stance: group.negated ? "denies" : "asserts",
        evidence: { start: sentence.start, end: sentence.end },
        rule: { name: "claim/announcement", version: VERSION, words: [group.lemma, holder.name] },
      };
    }
  }
}

function wordsOf(tree: Tree, thing: number, context: ArticleWording) {
  let from = thing;
  while (/^(?:DET|ADJ|NUM)$/u.test(tree.tokens[from - 1]?.upos ?? "")) from -= 1;
  let to = thing + 1;
  while (to < tree.tokens.length && !/^(?:[,.;:!?»]|qui|dont|où|selon|mais|et)$/u.test(wordAt(tree.tokens, to)))
    to += 1;
  return wordProposition(from, to, { ...context, tree, speaker: null, opensWithSpeaker: false })?.text;
}
