import { foundAt } from "../../model/found-at.ts";
import type { Token } from "../../model/reading.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common nouns whose title may stand behind them in quotation marks. Own list. */
const WORK_NOUNS = list(`
  film films roman romans livre livres essai album albums chanson chansons titre série séries documentaire pièce émission podcast tableau opéra ouvrage
  single long-métrage court-métrage spectacle recueil nouvelle exposition poème bande-dessinée manga jeu comédie tube morceau
  intitulé intitulée intitulés titré baptisé baptisée auteur autrice auteure réalisateur réalisatrice héros héroïne interprète
`);

/** How far before the marks such a noun may stand, in tokens. */
const CUE_REACH = 5;

/** Longest title in tokens. */
const LONGEST_TITLE = 9;

/** « son dernier roman, « Les Années » »: what stands in marks behind such a noun is the title of a work. */
export function findWorks(placed: PlacedSentence): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  return foundAt(tokens, (token, open) => {
    if (!/^[«“"]$/.test(token.form) || !startsUpper(tokens[open + 1]?.form ?? "")) return undefined;
    const close = tokens.findIndex(({ form }, at) => at > open && /^[»”"]$/.test(form));
    if (close < 0 || close - open - 1 > LONGEST_TITLE) return undefined;
    if (!isCued(tokens, open) && !isAscribed(tokens, open, close)) return undefined;
    const last = tokens[close - 1]!;
    if (/^[.!?…,]$/.test(last.form) && close - open < 3) return undefined;
    return {
      start: tokens[open + 1]!.start,
      end: /^[.,]$/.test(last.form) ? tokens[close - 2]!.end : last.end,
      type: "MISC",
      sentence: placed.index,
      source: "work",
    };
  });
}

/** « Aftersun » de Charlotte Wells; Kaouther Ben Hania (« La Belle et la Meute »): the author right behind or right before. */
function isAscribed(tokens: readonly Token[], open: number, close: number): boolean {
  const isPerson = (token: Token | undefined): boolean => token?.upos === "PROPN" && startsUpper(token.form);
  const [link, author, more] = tokens.slice(close + 1, close + 4);
  if (/^(?:de|d'|d’)$/.test(link?.form ?? "") && isPerson(author) && isPerson(more)) return true;
  return tokens[open - 1]?.form === "(" && tokens[close + 1]?.form === ")" && isPerson(tokens[open - 2]);
}

function isCued(tokens: readonly Token[], open: number): boolean {
  const before = tokens.slice(Math.max(0, open - CUE_REACH), open);
  // A verb of saying right before the marks opens a quotation.
  if (before.at(-1)?.form === ":" || before.some(({ form }) => /^[.;»”]$/.test(form))) return false;
  return before.some(({ lower }) => WORK_NOUNS.has(lower));
}
