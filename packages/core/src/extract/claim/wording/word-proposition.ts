import type { Token } from "../../../model/reading.ts";
import { phraseOf } from "../../clause/phrases.ts";
import { childrenWith, datelineEnd, type Tree, wordAt } from "../../clause/tree.ts";
import { asidesBefore, concessionsIn, endOfMainClause, parenthesesIn, withinLongest } from "./clause-end.ts";
import { joinWords } from "./join-words.ts";
import { type Negation, negationOf } from "./negation.ts";
import { mainPredicate, predicatesOf } from "./predicates.ts";
import { presentOf } from "./present-tense.ts";
import { putName } from "./put-name.ts";
import { type SubjectInFront, subjectInFront } from "./subject-in-front.ts";
import { isDropped, wordOf } from "./word-form.ts";
import type { WordingContext } from "./wording-context.ts";

/** A clause put into the present, in positive form, with canonical names. */
export interface Proposition {
  readonly text: string;
  /** True when the words deny it. */
  readonly negated: boolean;
}

/** Propositions are cut after this many words: the rest is circumstance. Guessed from the gold's, which run to about fifteen. */
const LONGEST = 24;

/** Words the tokens from `from` up to `to` as a proposition; undefined when too little is left. */
export function wordProposition(from: number, to: number, context: WordingContext): Proposition | undefined {
  const { tree } = context;
  const narrated = new Set([...(context.narrated ?? []), ...concessionsIn(tree, from, to)]);
  let start = Math.max(from, datelineEnd(tree), topicEnd(tree, from, to));
  while (start < to && /^(?:et|mais|or|car|donc|[«"“,])$/u.test(wordAt(tree.tokens, start))) start += 1;
  // « contrairement à ce qu'affirme Kiev, »: whom the clause sets itself against is no part of it.
  const comma = tree.tokens.findIndex(({ form }, index) => index > start && form === ",");
  if (wordAt(tree.tokens, start) === "contrairement" && comma > 0 && comma < to) start = comma + 1;
  // « Amnesty, pour qui l'Europe détourne le regard »
  if (/^(?:pour|selon)$/u.test(wordAt(tree.tokens, start)) && wordAt(tree.tokens, start + 1) === "qui") start += 2;
  const opening = subjectInFront(tree, start, to);
  if (opening) return besideOpening(opening, to, context);
  const predicate = mainPredicate(tree, start, to, narrated);
  const verb = predicate?.first ?? start;
  const unsaid = new Set([...narrated, ...parenthesesIn(tree, start, to, verb)]);
  const left = new Set([...unsaid, ...asidesBefore(tree, start, verb, unsaid)]);
  const last = endOfMainClause(tree, Math.max(start, verb), to, left);
  // A proposition without its circumstance says more than one without its end.
  if (last - start - left.size > LONGEST && predicate) start = startOfSubject(tree, predicate.root, start);
  const end = withinLongest(tree, last, start + LONGEST + left.size, predicate?.last ?? start);
  const negation = negationOf(tree, start, end, left);
  const text = joinWords(wordsOf(start, end, negation, { ...context, narrated: left }));
  return text.split(" ").length < 2 ? undefined : { text, negated: negation.size > 0 };
}

/** The subject as it stands in front, with the rest of the clause behind it. */
function besideOpening(opening: SubjectInFront, to: number, context: WordingContext): Proposition | undefined {
  const rest = wordProposition(opening.rest, to, { ...context, opensWithSpeaker: false });
  const subject = wordsOf(opening.from, opening.to, new Set(), context);
  if (rest === undefined || subject.length === 0) return undefined;
  return {
    text: joinWords([opening.article, ...subject, rest.text].filter(Boolean)),
    negated: rest.negated !== opening.negated,
  };
}

/** A topic in front of a colon has no more words than this. Guessed. */
const LONGEST_TOPIC = 6;

/** Behind « Liban : », which names what a title is about; 0 where there is no topic. */
function topicEnd(tree: Tree, from: number, to: number): number {
  const near = Math.min(to, from + LONGEST_TOPIC);
  const colon = tree.tokens.findIndex(({ form }, index) => index >= from && index < near && form === ":");
  // « Ce qu'il faut retenir : … »
  const isHeading =
    wordAt(tree.tokens, from) === "ce" && tree.tokens.slice(from, colon).some(({ lemma }) => lemma === "falloir");
  const isTopic = colon > from && (isHeading || predicatesOf(tree, from, colon).length === 0);
  return isTopic && predicatesOf(tree, colon, to).some(({ form }) => form === "finite") ? colon + 1 : 0;
}

/** « Lundi, vers midi, dans le nord, l'armée a tiré »: the first word of the subject, where a comma sets it off from what stands before. */
function startOfSubject(tree: Tree, root: number, start: number): number {
  const subject = childrenWith(tree, root, "nsubj", "nsubj:pass").find((child) => child < root);
  const first = subject === undefined ? start : (phraseOf(tree, subject)[0] ?? start);
  return first > start && wordAt(tree.tokens, first - 1) === "," ? first : start;
}

/** « ne pas avoir tiré » said by the army → « l'armée a tiré », denied; undefined when no infinitive is there. */
export function wordInfinitive(from: number, to: number, context: WordingContext): Proposition | undefined {
  const { tree, speaker, french, articles } = context;
  if (speaker === null) return undefined;
  const verb = tree.tokens.findIndex((token, index) => index >= from && token.features.VerbForm === "Inf");
  const left = new Set(parenthesesIn(tree, from, to, verb));
  const end = withinLongest(tree, endOfMainClause(tree, from, to, left), from + LONGEST + left.size, verb);
  if (verb < 0 || verb >= end) return undefined;
  const negation = negationOf(tree, from, end);
  const present = presentOf(tree.tokens[verb]?.lemma ?? "", articles.of(speaker) === "les", french);
  const before = wordsOf(from, verb, negation, { ...context, narrated: left });
  const behind = wordsOf(verb + 1, end, negation, { ...context, narrated: left });
  const verbForm = present ?? tree.tokens[verb]?.form ?? "";
  return {
    text: joinWords([articles.asSubject(speaker), ...before, verbForm, ...behind]),
    negated: negation.size > 0,
  };
}

function wordsOf(from: number, to: number, negation: Negation, context: WordingContext): readonly string[] {
  const { tree, finder } = context;
  const words: string[] = [];
  for (let index = from; index < to; index++) {
    const token = tree.tokens[index];
    if (token === undefined || isDropped(tree, index, negation, context)) continue;
    const found = token.upos === "PRON" ? undefined : finder.nameAt(token);
    // « La France » is named with its article; « la » before « Finul » is none of the name.
    const named = token.upos === "DET" && found?.start !== token.start ? undefined : found;
    if (named === undefined) {
      // « il faut que l'armée parte »: what hangs on another verb keeps its mood.
      const isGoverned = token.features.Mood === "Sub" && tree.tokens.slice(from, index).some(isFiniteVerb);
      if (isNothingBeforeVerb(tree, index, negation)) continue;
      words.push(isGoverned ? token.form : wordOf(index, index === firstWord(tree, from), negation, context));
      if (isNothingBeforeVerb(tree, index - 1, negation)) words.push("quelque chose");
      continue;
    }
    const until = tree.tokens.findIndex((other, at) => at > index && other.start >= named.end);
    const behind = until < 0 ? tree.tokens.length : until;
    if (index === from || named.start >= token.start) putName(words, named, index, context);
    index = behind - 1;
  }
  return words;
}

const isFiniteVerb = ({ features }: Token): boolean => features.VerbForm === "Fin";

/** « n'avait rien signé »: something is told behind the participle. */
function isNothingBeforeVerb(tree: Tree, index: number, negation: Negation): boolean {
  return (
    negation.has(index) &&
    wordAt(tree.tokens, index) === "rien" &&
    /^(?:avoir|être|jamais)$/u.test(tree.tokens[index - 1]?.lemma ?? "") &&
    tree.tokens[index + 1]?.features.VerbForm === "Part"
  );
}

function firstWord(tree: Tree, from: number): number {
  let index = from;
  while (tree.tokens[index]?.upos === "PUNCT") index += 1;
  return index;
}
