import type { Party } from "../../model/analysis.ts";
import { subjectBehind } from "../clause/subject-behind.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import { SAID } from "../denial/what-was-said.ts";
import type { KnownWithEvents } from "../known.ts";
import { reportingUses } from "../quote/cue/reporting-words.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { structureOf } from "./structure.ts";
import { mainPredicate } from "./wording/predicates.ts";
import { wordProposition } from "./wording/word-proposition.ts";
import { inOwnVoice, type ReferringWording } from "./wording/wording-context.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 2;

/** Words of a sentence that set what it says beside what somebody else says, as token indices. */
interface Aside {
  readonly from: number;
  readonly to: number;
  /** Who says otherwise; undefined where he is not named. */
  readonly other: Party | undefined;
  readonly word: string;
  /** « comme l'affirme X » goes with what is denied, « contrairement à » with what is said in the end. */
  readonly agrees: boolean;
}

/**
 * « Contrairement à ce qu'affirme Kiev, la ville n'est pas tombée », « …, quoi qu'en dise X », « dément avoir fui, comme l'écrivait X »: X says the
 * contrary of what `told` the sentence says; where nobody is said to say it, the outlet does.
 */
export function* claimsOfContrasts(
  told: readonly ClaimDraft[],
  known: KnownWithEvents,
  context: ReferringWording,
): Generator<ClaimDraft> {
  for (const sentence of known.reading.sentences) {
    const tree = treeOf(sentence);
    const aside = asideOf(tree, context);
    if (aside === undefined) continue;
    const said = told.findLast(({ evidence }) => evidence.start === sentence.start);
    const own = said ? undefined : outletsClaim(tree, aside, known, context);
    if (own && own.stance === "denies") yield own;
    const draft = said ?? own;
    // What is said to be so, « comme l'a dit X », X says too, which his quotation tells.
    if (draft === undefined || aside.other === undefined || draft.holder?.name === aside.other.name) continue;
    if (aside.agrees && draft.stance === "asserts") continue;
    yield {
      ...draft,
      holder: aside.other,
      stance: draft.stance === "denies" ? "asserts" : "denies",
      rule: { name: "claim/contrast", version: VERSION, words: [aside.word, aside.other.name] },
    };
  }
}

/** What the sentence says besides the aside, in the outlet's voice. */
function outletsClaim(
  tree: Tree,
  { from, to, word }: Aside,
  known: KnownWithEvents,
  context: ReferringWording,
): ClaimDraft | undefined {
  const [start, end] = from > 1 ? [0, from] : [to, tree.tokens.length];
  const predicate = mainPredicate(tree, start, end);
  if (predicate?.form !== "finite") return undefined;
  const worded = wordProposition(start, end, inOwnVoice(tree, context));
  return (
    worded && {
      proposition: worded.text,
      holder: null,
      stance: worded.negated ? "denies" : "asserts",
      evidence: { start: tree.sentence.start, end: tree.sentence.end },
      ...structureOf(start, end, tree, context.finder, known),
      rule: { name: "claim/contrast", version: VERSION, words: [word] },
    }
  );
}

function asideOf(tree: Tree, context: ReferringWording): Aside | undefined {
  for (let at = 0; at < tree.tokens.length; at++) {
    const opening = openingAt(tree, at);
    if (opening === undefined) continue;
    const comma = tree.tokens.findIndex(({ form }, index) => index > at && /^[,.;:!?»]$/u.test(form));
    const to = comma < 0 ? tree.tokens.length : comma;
    const head = opening.says ? sayerIn(tree, at, to) : namedIn(tree, at + opening.length, to);
    if (opening.says && head === undefined && opening.agrees) continue;
    const other =
      head === undefined ? undefined : (context.anaphora.referentOf(tree, head) ?? context.finder.partyAt(tree, head));
    return { from: at, to: to + 1, other, word: opening.word, agrees: opening.agrees };
  }
  return undefined;
}

interface Opening {
  readonly word: string;
  readonly length: number;
  /** Whether a verb of saying follows. */
  readonly says: boolean;
  readonly agrees: boolean;
}

function openingAt(tree: Tree, at: number): Opening | undefined {
  if (at > 0 && wordAt(tree.tokens, at - 1) !== ",") return undefined;
  const words = [0, 1, 2, 3].map((offset) => wordAt(tree.tokens, at + offset)).join(" ");
  const found = OPENINGS.find(([pattern]) => pattern.test(words));
  if (found === undefined) return undefined;
  const [, word, length, says] = found;
  if (word === "contrairement aux" && !SAID.has(tree.tokens[at + 2]?.lemma ?? "")) return undefined;
  return { word, length, says, agrees: word === "comme" };
}

const OPENINGS: readonly (readonly [pattern: RegExp, word: string, length: number, says: boolean])[] = [
  [/^contrairement à ce qu(?:e|'|i)(?: |$)/u, "contrairement à ce que", 4, true],
  [/^contrairement (?:aux|à les?|à la) \p{L}/u, "contrairement aux", 3, false],
  [/^quoi qu'? ?en /u, "quoi que", 3, true],
  [/^n' en déplai\p{L}+ /u, "n'en déplaise à", 4, false],
  [/^comme (?:le|l') /u, "comme", 2, true],
];

/** The subject of the verb of saying between two tokens. */
function sayerIn(tree: Tree, from: number, to: number): number | undefined {
  const verb = verbGroupsOf(tree).find(
    ({ first, main, form, lemma, reflexive }) =>
      first > from && main < to && form === "finite" && (reportingUses(lemma, reflexive).size > 0 || SAYING.has(lemma)),
  );
  const head = verb && !verb.passive ? (subjectBehind(tree, verb) ?? subjectOf(tree, verb)) : undefined;
  return head !== undefined && head > from && head < to ? head : undefined;
}

/** Verbs by which something is said that report no clause. */
const SAYING = new Set(["claironner", "propager"]);

/** « contrairement aux affirmations de la presse », « n'en déplaise à l'opposition » */
function namedIn(tree: Tree, from: number, to: number): number | undefined {
  const head = tree.tokens.findIndex(({ upos }, at) => at >= from && at < to && /^(?:NOUN|PROPN)$/u.test(upos));
  return head < 0 ? undefined : head;
}
