import { seededRandom, shuffle } from "./random.ts";
import type { SurfaceSentence, SurfaceToken } from "./read-conllu.ts";

/**
 * The treebanks hold some 25 quotations with the speaker after the verb in 84,000 words; a day's news holds more. So quotations are
 * composed: 120 sentences of our own, annotated by hand, each telling who says something how, in which a stand-in clause gives way to
 * clauses of the treebanks with their own trees.
 */
const STAND_INS: readonly (readonly string[])[] = [
  ["Nous", "avançons"],
  ["La", "situation", "évolue"],
  ["la", "situation", "évolue"],
];
/** Clauses put into each frame; chosen on the development sentences. */
const CLAUSES_A_FRAME = 6;
const CLAUSE_LENGTH = { least: 4, most: 18 };
const COMPOSE_SEED = 11;

export function composeSpeech(
  frames: readonly SurfaceSentence[],
  treebank: readonly SurfaceSentence[],
): SurfaceSentence[] {
  const clauses = treebank.filter(isPlainClause);
  shuffle(clauses, seededRandom(COMPOSE_SEED));
  let next = 0;
  return frames.flatMap((frame) => {
    const place = findStandIn(frame);
    if (place === undefined) return [frame];
    return Array.from({ length: CLAUSES_A_FRAME }, (_, k) => {
      const composed = putClause(frame, place, clauses[next++ % clauses.length]!);
      return k % 2 === 0 ? composed : withStraightMarks(composed);
    });
  });
}

interface Place {
  readonly first: number;
  /** The verb, last word of the stand-in. */
  readonly last: number;
}

function findStandIn({ tokens }: SurfaceSentence): Place | undefined {
  for (const words of STAND_INS) {
    const first = tokens.findIndex((_, at) => words.every((word, k) => tokens[at + k]?.form === word));
    if (first >= 0) return { first, last: first + words.length - 1 };
  }
  return undefined;
}

/** A whole sentence with a finite verb, a full stop, and no quotation, aside or list of its own. */
function isPlainClause({ tokens, id }: SurfaceSentence): boolean {
  if (tokens.length < CLAUSE_LENGTH.least || tokens.length > CLAUSE_LENGTH.most || id.includes("emea")) return false;
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const root = tokens.find(({ head }) => head === -1)!;
  const isClause = /^(?:VERB|NOUN|ADJ)$/.test(root.upos) && tokens.some(({ relation }) => relation.startsWith("nsubj"));
  const marks = tokens.slice(0, -1).some(({ form }) => /^[«»"():;!?…-]$/.test(form));
  return isClause && !marks && last.form === "." && /^\p{Lu}/u.test(first.form) && first.upos !== "CCONJ";
}

/** The clause without its full stop in the place of the stand-in: its root takes over the stand-in's head and children. */
function putClause(frame: SurfaceSentence, { first, last }: Place, clause: SurfaceSentence): SurfaceSentence {
  const inner = clause.tokens.slice(0, -1);
  const root = inner.findIndex(({ head }) => head === -1);
  const growth = inner.length - (last - first + 1);
  const moved = (head: number): number => (head < first ? head : head <= last ? first + root : head + growth);
  const outside = (token: SurfaceToken): SurfaceToken => ({ ...token, head: moved(token.head) });
  const verb = frame.tokens[last]!;
  const inside = inner.map((token, index) => {
    const form = index === 0 && /^\p{Ll}/u.test(frame.tokens[first]!.form) ? decapitalize(token) : token.form;
    if (index === root) return { ...token, form, head: moved(verb.head), relation: verb.relation };
    return { ...token, form, head: token.head + first };
  });
  const tokens = [
    ...frame.tokens.slice(0, first).map(outside),
    ...inside,
    ...frame.tokens.slice(last + 1).map(outside),
  ];
  return { id: `${frame.id}+${clause.id}`, text: "", tokens: elided(tokens, first) };
}

function decapitalize({ form, upos }: SurfaceToken): string {
  return upos === "PROPN" ? form : form[0]!.toLowerCase() + form.slice(1);
}

/** « que » before a vowel is « qu' ». */
function elided(tokens: SurfaceToken[], clauseStart: number): SurfaceToken[] {
  const before = tokens[clauseStart - 1];
  if (before?.form === "que" && /^[aeéèêiîoôuy]/i.test(tokens[clauseStart]!.form))
    tokens[clauseStart - 1] = { ...before, form: "qu'" };
  return tokens;
}

function withStraightMarks(sentence: SurfaceSentence): SurfaceSentence {
  const tokens = sentence.tokens.map((token) =>
    /^[«»]$/.test(token.form) ? { ...token, form: '"', lemma: '"' } : token,
  );
  return { ...sentence, tokens };
}
