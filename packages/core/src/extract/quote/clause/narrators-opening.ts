import { isTimeWord } from "../../clause/time-nouns.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";

/** Words that join a sentence to the one before. */
const JOINING =
  /^(?:(?:par|d') ailleurs|en (?:outre|revanche|effet|conséquence|parallèle)|de plus|au contraire|(?:de|d') (?:son|leur|autre|une) (?:côté|part)|pour (?:sa|leur) part|enfin|toutefois|cependant|néanmoins|pourtant|or|ainsi|autrement dit|dans le même temps|en même temps|au passage|à l' inverse|côté \p{L}+)$/u;
/** Words that say what the sentence is about. */
const TOPIC =
  /^(?:quant (?:à|au|aux)|sur le (?:plan|volet|front|terrain|chapitre)|s' agissant (?:de|d'|du|des)|concernant|pour ce qui est|en ce qui concerne|en matière (?:de|d')|au sujet (?:de|d'|du|des)|à propos (?:de|d'|du|des)|côté) /u;
/** An opening of the narrator's has this many words at most. Guessed: a place and the region that it lies in are told in two. */
const LONGEST = 12;

/**
 * Where what an incise reports begins, behind the narrator's own opening: « Par ailleurs, », « Quant aux avions, », « À Gaza, ».
 * When it happened is part of what is reported.
 */
export function behindOpening(tree: Tree, from: number, end: number): number {
  let start = from;
  for (;;) {
    const comma = tree.tokens.findIndex(({ form }, index) => index > start && form === ",");
    if (comma < 0 || comma >= end - 1 || comma - start > LONGEST || !isNarrators(tree, start, comma)) return start;
    start = comma + 1;
  }
}

function isNarrators(tree: Tree, from: number, to: number): boolean {
  const words = tree.tokens
    .slice(from, to)
    .map((_, offset) => wordAt(tree.tokens, from + offset))
    .join(" ");
  return JOINING.test(words) || TOPIC.test(`${words} `) || isPlace(tree, from, to);
}

/** « À Gaza », « À hauteur de Gao », « dans la région de Gao ». */
function isPlace(tree: Tree, from: number, to: number): boolean {
  const inside = tree.tokens.slice(from, to);
  const isNamed = tree.sentence.names.some(
    ({ type, start, end }) => type === "LOC" && inside.some((token) => start <= token.start && token.end <= end),
  );
  const isPhrase = inside.every(
    ({ upos, lemma }) => /^(?:ADP|ADP_DET|DET|NOUN|ADJ|PROPN)$/u.test(upos) && !isTimeWord(lemma),
  );
  return isNamed && isPhrase && /^(?:à|au|aux|en|dans|près)$/u.test(wordAt(tree.tokens, from));
}
