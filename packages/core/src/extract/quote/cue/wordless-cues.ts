import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, type Tree } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import type { Draft } from "../draft.ts";
import { colonBefore, type FoundCue, isClause, type MarkPlace } from "../marks/mark-place.ts";
import type { Cue } from "./cue.ts";
import { isOne, placeOfOne } from "./said-by-one.ts";
import { authorOf } from "./speaking-phrase.ts";

/** « Macron : "…" », « Le maire se veut rassurant : "…" »: who the words before the colon are about speaks. */
export function personAndColon(place: MarkPlace): Pick<Draft, "cue" | "view" | "rule"> | undefined {
  const { view } = place;
  const colon = colonBefore(place);
  const isSentence = isClause(place) || /[.!?…]$/u.test(place.text.slice(place.mark.start, place.mark.end));
  if (colon === undefined || !(isSentence || place.block.block.kind !== "paragraph")) return undefined;
  const speaker = personBefore(view.tree, colon);
  if (speaker === undefined) return undefined;
  return { cue: wordlessCue(colon, speaker), view, rule: "name-and-colon" };
}

/** The subject of the last clause before a colon, or the person or body named there where no verb stands. */
function personBefore(tree: Tree, colon: number): number | undefined {
  const { tokens } = tree;
  const from = tokens.findLastIndex((token, index) => index < colon && /^[:;]$/u.test(token.form)) + 1;
  const speaks = (index: number) => {
    const token = tokens[index];
    if (token === undefined) return false;
    return token.upos === "PROPN" || isAgentNoun(token.lemma) || /^(?:-t-)?-?(?:ils?|elles?)$/iu.test(token.form);
  };
  const finite = verbGroupsOf(tree).filter(
    (group) => group.form === "finite" && group.first >= from && group.first < colon,
  );
  const main = finite.find((group) => !isInRelative(tree, group)) ?? finite[0];
  // « … que le journal a publié, l'avocat est formel : »
  const described = main && isInRelative(tree, main) ? describedBefore(tree, main.last, colon) : undefined;
  if (described !== undefined) return described;
  if (main) {
    const subject = childrenWith(tree, main.main, "nsubj").find((child) => child >= from && child < colon);
    // « À l'agence de santé, on se veut rassurant : »
    if (isOne(tree, subject)) return placeOfOne(tree, main);
    if (subject === undefined || speaks(subject)) return subject;
    // « Un message de X a circulé : »
    return SPEECH_NOUNS.has(tokens[subject]?.lemma ?? "") ? authorOf(tree, subject) : undefined;
  }
  const named = tokens.findIndex(
    (token, index) => index >= from && index < colon && /^(?:PROPN|NOUN)$/u.test(token.upos),
  );
  if (named >= 0 && speaks(named)) return named;
  return SPEECH_NOUNS.has(tokens[named]?.lemma ?? "") ? authorOf(tree, named) : undefined;
}

/** The subject of « est » that stands between a verb and a colon. */
function describedBefore(tree: Tree, verb: number, colon: number): number | undefined {
  const at = tree.tokens.findIndex(
    ({ relation, head }, index) =>
      index < colon && head > verb && relation.startsWith("nsubj") && childrenWith(tree, head, "cop").length > 0,
  );
  return at < 0 ? undefined : at;
}

/** « que le journal local a publié »: a relative pronoun stands right before the verb or its subject. */
export const isInRelative = ({ tokens }: Tree, { first }: Pick<Cue, "first">): boolean =>
  tokens
    .slice(Math.max(0, first - REACH_TO_RELATIVE), first)
    .some(({ lower }) => /^(?:qui|que|qu'|dont|où)$/u.test(lower));

/** Words between. Guessed. */
const REACH_TO_RELATIVE = 4;

/** A cue without words of its own, at the token that stands for it. */
function wordlessCue(at: number, speaker: number): Cue {
  return {
    kind: "verb",
    first: at,
    last: at,
    lemma: ":",
    uses: new Set(["say"]),
    group: undefined,
    speaker,
    complement: undefined,
    incise: false,
    end: at,
    relay: false,
  };
}

/** « … » (Luc Dorval): a name alone in parentheses behind the quotation. */
export function nameInParentheses({ mark, block, text }: MarkPlace): Pick<Draft, "cue" | "view" | "rule"> | undefined {
  const inside = /^[\s,.]*\(([^()]{3,60})\)/u.exec(text.slice(mark.outer.end, mark.outer.end + 80));
  if (!inside) return undefined;
  const start = mark.outer.end + inside[0].length - 1 - (inside[1]?.length ?? 0);
  for (const view of block.sentences) {
    const { tokens, sentence } = view.tree;
    const name = sentence.names.find((found) => found.type === "PER" && found.start === start);
    const at = tokens.findIndex((token) => token.start === start);
    if (name && at >= 0) return { cue: wordlessCue(at, at), view, rule: "name-in-parentheses" };
  }
  return undefined;
}

/** « Le plus déçu : Luc Dorval (Vallée) « Nous avons… » »: a name stands right before whole sentences, club or town in brackets. */
export function nameRightBefore({ mark, block, text }: MarkPlace): Pick<Draft, "cue" | "view" | "rule"> | undefined {
  const words = text.slice(mark.start, mark.end);
  if (!/[.!?…]$/u.test(words) || words.split(/\s+/u).length < SHORTEST_SENTENCES) return undefined;
  const { start } = block.block;
  const before = text.slice(start, mark.outer.start).replace(/\s*(?:\([^()\n]{2,40}\))?\s*$/u, "");
  const end = start + before.length;
  for (const view of block.sentences) {
    const { tokens, sentence } = view.tree;
    const name = sentence.names.find((found) => found.type === "PER" && found.end === end);
    const at = tokens.findIndex((token) => token.start === name?.start);
    // « le livre de Luc Dorval « … » »
    if (name && at >= 0 && !tokens[at - 1]?.upos.startsWith("ADP"))
      return { cue: wordlessCue(at, at), view, rule: "name-right-before" };
  }
  return undefined;
}

/** Words of a quotation that no title is as long as. Guessed. */
const SHORTEST_SENTENCES = 8;

/** « la mairie rappelle les mots de sa cliente : « … » »: whose words a verb only repeats. */
export function relayedAuthor(tree: Tree, cue: Cue, colon: number): number | undefined {
  if (!RELAYING.has(cue.lemma)) return undefined;
  const noun = tree.tokens.findIndex(
    ({ lemma }, index) => index > cue.last && index < colon && SPEECH_NOUNS.has(lemma),
  );
  return noun < 0 ? undefined : authorOf(tree, noun);
}

const RELAYING = new Set([
  "rappeler",
  "citer",
  "rapporter",
  "lire",
  "reprendre",
  "transmettre",
  "relayer",
  "répéter",
  "partager",
]);

const THESE_WORDS =
  /^\s*[,.]?\s*c['’]est (?:par ces mots|en ces termes|avec ces mots|sur ces mots|ainsi|ce) qu(?:e(?![\p{L}])|['’])/iu;

/** « … », c'est par ces mots que X a réagi; « … », c'est ce qu'a déclaré X. */
export function withTheseWords({ mark, block, text }: MarkPlace): FoundCue | undefined {
  const said = THESE_WORDS.exec(text.slice(mark.outer.end, mark.outer.end + 60));
  if (!said) return undefined;
  const from = mark.outer.end + said[0].length;
  for (const view of block.sentences) {
    const { tree } = view;
    const group = verbGroupsOf(tree).find(
      (found) => found.form === "finite" && (tree.tokens[found.first]?.start ?? 0) >= from,
    );
    const speaker = group && subjectOf(tree, group);
    if (group && speaker !== undefined) return { cue: wordlessCue(group.first, speaker), view };
  }
  return undefined;
}

const ANNOUNCES = /^(?:ainsi|tels?|telles?|c'|voilà|ces|cette|la|le|par|d')$/iu;

/** « … » C'est ce qu'a déclaré X. « … » Telle est la réaction de X: the next sentence gives the words their speaker. */
export function announcedBehind({ mark, block }: MarkPlace): FoundCue | undefined {
  const next = block.sentences.find((sentence) => sentence.tree.sentence.start >= mark.outer.end);
  const first = next?.tree.tokens[0];
  if (next === undefined || first === undefined || !ANNOUNCES.test(first.form)) return undefined;
  const { tokens, sentence } = next.tree;
  const speech = tokens.findIndex((token) => SPEECH_NOUNS.has(token.lemma)) >= 0 || /^(?:c'|ainsi)$/iu.test(first.form);
  const cue = next.cues.find((found) => found.speaker !== undefined && found.complement === undefined);
  if (!speech) return undefined;
  if (cue) return { cue, view: next };
  const person = sentence.names.find((name) => name.type === "PER");
  const at = tokens.findIndex((token) => token.start === person?.start);
  return at < 0 || /^c'$/iu.test(first.form) ? undefined : { cue: wordlessCue(at, at), view: next };
}

const SPEECH_NOUNS = new Set(
  "mot propos réaction déclaration phrase message réponse avertissement constat appel position conviction sentiment avis cri terme explication commentaire verdict conclusion aveu témoignage promesse parole récit".split(
    " ",
  ),
);
