import type { Issue } from "../../model/analysis.ts";
import { foundAt } from "../../model/found-at.ts";
import type { Token } from "../../model/reading.ts";
import { type CorruptionRule, issueOver } from "./evidence.ts";

/**
 * Small words that never follow one another in French. The pairs were taken from those that chance alone would bring four
 * times or more and that 84,000 words of the treebanks (Sequoia, GSD) do not hold once; of these, the ones that grammar
 * allows after all were struck out by hand (« dans du coton », « l'un des », « pour et contre »).
 */
const AFTER_ARTICLE =
  "de du des d' dans pour au aux par sur avec que qui qu' dont mais il ne n' se s' ce cette ces sont le la les l' donc car";
const PAIRS: readonly (readonly [string, string])[] = [
  ["la le les", `${AFTER_ARTICLE} et .`],
  ["du au aux", `${AFTER_ARTICLE} et est ont a un une .`],
  ["cette ces cet", `${AFTER_ARTICLE} et à a est ont .`],
  ["sa ses nos vos", `${AFTER_ARTICLE} et à a est ont .`],
  ["son", "le la les l' du des d' dont qu' ."],
  ["de", "de du le? les? des? est il au aux ils ont sont a un? ."],
  ["en", "de du sur dans ."],
  ["il ils", "de des d' du dans par aux un une son sa ses cette ces"],
  ["dans", "dans est il ont sont avec ."],
  ["par", "par est il ont dans ."],
  ["pour", "est il ont pour ."],
  ["avec", "est ont dans ."],
  ["se ne", "de du des et aux un une dans . pour sur avec"],
  ["ce", "la le les l' du des et ."],
  ["à", "à au du est ont ."],
];

const IMPOSSIBLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PAIRS.flatMap(([firsts, seconds]) => {
    const after = new Set(seconds.split(" ").filter((word) => !word.endsWith("?")));
    return firsts.split(" ").map((first): [string, ReadonlySet<string>] => [first, after]);
  }),
);
/** Words between two impossible pairs below which they are one passage, shuffled rather than cut. */
const NEAR = 8;

/** « les de la ville », « du et », « il dans »: a noun or a verb that both words need is gone, or the words are shuffled. */
export const findImpossiblePairs: CorruptionRule = ({ reading, text }) =>
  reading.sentences.flatMap(({ tokens }): readonly Issue[] => {
    const places = foundAt(tokens, (_, at) => (isImpossible(tokens, at, text) ? at : undefined));
    const [first, second] = places;
    if (first === undefined) return [];
    if (second !== undefined && second - first <= NEAR)
      return [issueOver("garble", tokens.slice(first, second + 2), "mots-outils dans un ordre impossible")];
    return places.map((at) =>
      issueOver(
        "dropped-words",
        tokens.slice(Math.max(0, at - 1), at + 3),
        "deux mots-outils entre lesquels il manque un mot",
      ),
    );
  });

function isImpossible(tokens: readonly Token[], at: number, text: string): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (!token || !next || !IMPOSSIBLE.get(plain(token))?.has(plain(next))) return false;
  // A hyphen or a sign between them, or a dot that cuts a word short, is another matter.
  if (!/^[ \u00A0]?$/.test(text.slice(token.end, next.start)) || /[-'’/]/.test(text[token.start - 1] ?? ""))
    return false;
  if (next.form === ".") return /^\.(?:\s|$)/.test(text.slice(next.start, next.start + 2));
  return !/[-/]/.test(text[next.end] ?? "");
}

/** As printed, small: « La » and « DE » may be names. */
function plain({ form }: Token): string {
  return form.replace("’", "'");
}
