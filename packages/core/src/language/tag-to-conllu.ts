import type { StageContext } from "../model/context.ts";
import type { NameSpan, Sentence, Token } from "../model/reading.ts";
import { featurePairs } from "./features.ts";
import { readParagraph } from "./read-french.ts";

/** A syntactic word: contractions are two. */
interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly features: string;
  /** 1-based; 0 for the root. */
  readonly head: number;
  readonly relation: string;
}

/**
 * Raw text as CoNLL-U: a paragraph a line, contractions expanded as Universal Dependencies do (`4-5 du`, `4 de`, `5 le`), names in MISC
 * as `Name=B-PER`, `Name=I-PER`, and `SpaceAfter=No` where no white space follows. Blank lines are passed over.
 */
export function tagToConllu(text: string, context: Pick<StageContext, "french">): string {
  const blocks: string[] = [];
  let number = 0;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    for (const [index, sentence] of readParagraph(line, context.french).entries()) {
      number++;
      const comments = [...(index === 0 ? ["# newpar"] : []), `# sent_id = ${number}`];
      comments.push(`# text = ${line.slice(sentence.start, sentence.end).replace(/\s+/g, " ")}`);
      blocks.push([...comments, ...rowsOf(sentence, line)].join("\n"));
    }
  }
  return blocks.map((block) => `${block}\n\n`).join("");
}

function rowsOf(sentence: Sentence, text: string): readonly string[] {
  const numbers = numberWords(sentence.tokens);
  const marks = nameMarks(sentence);
  return sentence.tokens.flatMap((token, index) => {
    const first = numbers.firstOf[index]!;
    const words = wordsOf(token, numbers, index);
    const name = marks[index] === undefined ? [] : [`Name=${marks[index]}`];
    const spacing = spaceFollows(token, text, sentence) ? [] : ["SpaceAfter=No"];
    if (words.length === 1) return [rowOf(words[0]!, first, [...name, ...spacing])];
    const range = [
      `${first}-${first + words.length - 1}`,
      safe(token.form),
      ...Array<string>(7).fill("_"),
      joined(spacing),
    ];
    return [range.join("\t"), ...words.map((word, k) => rowOf(word, first + k, name))];
  });
}

interface Numbering {
  /** Number of the first word of each token. */
  readonly firstOf: readonly number[];
  /** Number of the word of each token that other words hang on. */
  readonly mainOf: readonly number[];
}

function numberWords(tokens: readonly Token[]): Numbering {
  const firstOf: number[] = [];
  const mainOf: number[] = [];
  let next = 1;
  for (const token of tokens) {
    const parts = partsOf(token);
    firstOf.push(next);
    mainOf.push(token.upos === "ADP_PRON" && parts !== undefined ? next + 1 : next);
    next += parts?.length ?? 1;
  }
  return { firstOf, mainOf };
}

/** The two words of a contraction, undefined for any other token: du → de le, auquel → à lequel. */
function partsOf({ form, upos }: Token): readonly [string, string] | undefined {
  if (upos !== "ADP_DET" && upos !== "ADP_PRON") return undefined;
  const found = /^(aux?|du|des)(quel(?:le)?s?)?$/i.exec(form);
  if (found === null) return undefined;
  const [, head = "", pronoun = ""] = found;
  const preposition = /^a/i.test(head) ? "à" : "de";
  const article = /[ux]$/i.test(head) && !/^aux$/i.test(head) ? "le" : "les";
  const capital = /^\p{Lu}/u.test(form) ? preposition[0]!.toUpperCase() + preposition.slice(1) : preposition;
  // « auquel » is « à » and « lequel », « à laquelle » is two words already.
  return [capital, pronoun === "" ? article : article + pronoun.toLowerCase()];
}

function wordsOf(token: Token, numbers: Numbering, index: number): readonly Word[] {
  const head = token.head < 0 ? 0 : numbers.mainOf[token.head]!;
  const features = featuresOf(token);
  const parts = partsOf(token);
  const { form, lemma, relation } = token;
  // A tag of a contraction on a form that is none is the tagger's mistake; the preposition is the likelier half.
  if (parts === undefined) return [{ form, lemma, upos: token.upos.split("_")[0]!, features, head, relation }];
  const [preposition, second] = parts;
  const first = { form: preposition, lemma: preposition.toLowerCase(), upos: "ADP", features: "_" };
  if (token.upos === "ADP_DET") {
    return [
      { ...first, head, relation },
      { form: second, lemma: "le", upos: "DET", features, head, relation: "det" },
    ];
  }
  const pronoun = numbers.mainOf[index]!;
  return [
    { ...first, head: pronoun, relation: "case" },
    { form: second, lemma: "lequel", upos: "PRON", features, head, relation },
  ];
}

function featuresOf({ features }: Token): string {
  return joined(featurePairs(features));
}

function nameMarks({ tokens, names }: Sentence): readonly (string | undefined)[] {
  return tokens.map((token) => {
    const name = names.find((span: NameSpan) => span.start <= token.start && token.end <= span.end);
    return name === undefined ? undefined : `${token.start === name.start ? "B" : "I"}-${name.type}`;
  });
}

function spaceFollows({ end }: Token, text: string, sentence: Sentence): boolean {
  return end >= sentence.end ? true : /\s/.test(text[end]!);
}

function rowOf(word: Word, id: number, misc: readonly string[]): string {
  const { form, lemma, upos, features, head, relation } = word;
  return [id, safe(form), safe(lemma), upos, "_", features, head, relation, "_", joined(misc)].join("\t");
}

function joined(values: readonly string[]): string {
  return values.length === 0 ? "_" : values.join("|");
}

/** A number with a space inside may stay; a tab or line break would break the row. */
function safe(value: string): string {
  return value === "" ? "_" : value.replace(/[\t\n\r]/g, " ");
}
