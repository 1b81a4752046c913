import { subjectBehind, subjectOf } from "../clause/subject-of.ts";
import { type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ArticleWording, ClaimDraft } from "./claims-of-quotes.ts";
import { structureOf } from "./structure.ts";
import { wordProposition } from "./wording/word-proposition.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 1;

/** « Contrairement à ce qu'affirme Kiev, la ville n'est pas tombée »: Kiev says that it is. */
export function* claimsOfContrasts(known: KnownWithEvents, context: ArticleWording): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    const at = tree.tokens.findIndex((_, index) => opensContrast(tree, index));
    const comma = tree.tokens.findIndex(({ form }, index) => at >= 0 && index > at && form === ",");
    if (at < 0 || comma < 0) continue;
    const verb = verbGroupsOf(tree).find(({ first, main, form }) => first > at && main < comma && form === "finite");
    const head = verb && (subjectBehind(tree, verb) ?? subjectOf(tree, verb));
    const holder = head === undefined || head > comma ? undefined : context.finder.partyAt(tree, head);
    if (holder === undefined) continue;
    const end = endOfClause(tree, comma + 1);
    const worded = wordProposition(comma + 1, end, { ...context, tree, speaker: null, opensWithSpeaker: false });
    if (worded === undefined) continue;
    yield {
      proposition: worded.text,
      holder,
      stance: worded.negated ? "asserts" : "denies",
      evidence: { start: sentence.start, end: sentence.end },
      ...structureOf(comma + 1, end, tree, context.finder, known),
      rule: { name: "claim/contrast", version: VERSION, words: ["contrairement à", holder.name] },
    };
  }
}

/** « contrairement à ce que » */
function opensContrast(tree: Tree, index: number): boolean {
  const words = [0, 1, 2, 3].map((offset) => wordAt(tree.tokens, index + offset));
  return words[0] === "contrairement" && words[1] === "à" && words[2] === "ce" && /^(?:que|qu')$/u.test(words[3] ?? "");
}

/** The clause ends where an incise names who says it. */
function endOfClause(tree: Tree, from: number): number {
  const comma = tree.tokens.findIndex(
    ({ form }, index) =>
      index > from && form === "," && /^(?:selon|d'après|a|ont|assure|affirme)$/u.test(wordAt(tree.tokens, index + 1)),
  );
  return comma < 0 ? tree.tokens.length : comma;
}
