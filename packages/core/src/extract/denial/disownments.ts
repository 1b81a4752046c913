import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { reportingUses } from "../quote/cue/reporting-words.ts";
import { type DenialContext, partyMeant } from "./deniers.ts";
import type { BareDenial } from "./what-is-denied.ts";

/** « n'y est pour rien », « dit n'avoir rien à voir avec cela », « dément être impliqué »: who speaks is not behind the deed told before. */
export function* disownments(tree: Tree, context: DenialContext): Generator<BareDenial> {
  for (const group of verbGroupsOf(tree)) {
    const word = disowns(tree, group);
    const subject = word === undefined ? undefined : subjectAbove(tree, group);
    if (word === undefined || subject === undefined) continue;
    const denier = partyMeant(tree, subject, context);
    if (denier)
      yield { denier, word, at: tree.tokens[group.first]?.start ?? tree.sentence.start, denied: { kind: "deed" } };
  }
}

function disowns(tree: Tree, group: VerbGroup): string | undefined {
  if (group.lemma === "être" && /(?:n'|ne )\s*y \p{L}+ (?:\p{L}+ )?pour rien/u.test(wordsAround(tree, group)))
    return "pour rien";
  if (group.lemma === "avoir" && /rien à voir (?:avec (?:cela|ça|ceci)|là-dedans)/u.test(wordsAround(tree, group)))
    return "rien à voir";
  // « démentent y avoir participé »: the parser may part the auxiliary from its verb.
  const from = Math.max(0, Math.min(group.first, group.main - 2));
  // « n'y participera pas »: what is still to come is no deed.
  const isOver = group.form !== "finite" || group.tense === "past";
  const isIn =
    isOver && JOINING.has(group.lemma) && tree.tokens.slice(from, group.main).some(({ lower }) => lower === "y");
  if (isIn && (group.lemma !== "prendre" || wordAt(tree.tokens, group.last + 1) === "part"))
    return group.negated || isUnderDenial(tree, group) ? group.lemma : undefined;
  const isInvolved = INVOLVED.has(group.lemma) && childrenWith(tree, group.main, "obl", "nmod").length === 0;
  return isInvolved && (group.negated || isUnderDenial(tree, group)) ? group.lemma : undefined;
}

function wordsAround({ tokens }: Tree, { first, last }: VerbGroup): string {
  const words = tokens.slice(Math.max(0, first - 2), last + REACH).map(({ lower }) => lower);
  return words.join(" ");
}

/** « être pour rien »: words behind the verb. Guessed. */
const REACH = 6;
/** « nie y avoir pris part » */
const JOINING = new Set(["prendre", "participer", "contribuer"]);
const INVOLVED = new Set(["impliquer", "mêler"]);

function isUnderDenial(tree: Tree, { main }: VerbGroup): boolean {
  const head = tree.tokens[main]?.head ?? -1;
  const verb = tree.tokens[head]?.lemma === "avoir" ? tree.tokens[head]?.head : head;
  const above = verbGroupsOf(tree).find((other) => other.main === verb);
  return above !== undefined && !above.negated && reportingUses(above.lemma, above.reflexive).has("deny");
}

/** « Téhéran dit n'y être pour rien »: the subject of the infinitive is that of the verb above. */
function subjectAbove(tree: Tree, group: VerbGroup): number | undefined {
  const own = subjectOf(tree, group);
  if (own !== undefined || group.form === "finite") return own;
  const above = verbGroupsOf(tree).findLast(({ main, form }) => form === "finite" && main < group.first);
  return above && subjectOf(tree, above);
}
