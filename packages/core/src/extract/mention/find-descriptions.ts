import { foundAt } from "../../model/found-at.ts";
import type { Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { PlacedSentence } from "./candidate.ts";
import { roleNoun } from "./role-words.ts";

/** A noun phrase that describes one person by an office or a tie: « le chef de l'État », « son homologue américain ». */
export interface Description extends Span {
  readonly sentence: number;
  /** Without the determiner. */
  readonly words: string;
  /** Lemma of the head noun: « avocat » of « l'avocate ». */
  readonly noun: string;
  readonly gender: "m" | "f" | undefined;
}

const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  `président présidente vice-président vice-présidente premier première ministre chef cheffe chancelier chancelière roi reine monarque souverain
  porte-parole secrétaire dirigeant dirigeante leader émissaire envoyé envoyée négociateur négociatrice homologue locataire hôte maire gouverneur
  gouverneure procureur procureure pape émir conseiller conseillère patron patronne directeur directrice numéro guide`.split(
    /\s+/,
  ),
);

/** Longest description in tokens. */
const LONGEST = 14;

/** Descriptions in the singular with a definite determiner; those beside a name are left to whoever reads the name. */
export function findDescriptions(
  placed: PlacedSentence,
  names: readonly Span[],
  isDemonym: (word: string) => boolean,
): readonly Description[] {
  const { tokens } = placed.sentence;
  const found: Description[] = [];
  for (let head = 1; head < tokens.length; head++) {
    const isQualified = /^(?:jeune|célèbre|nouveau|nouvel|nouvelle|vieux|vieil|vieille|richissime)$/.test(
      tokens[head - 1]!.form,
    );
    const determiner = tokens[isQualified ? head - 2 : head - 1];
    if (!determiner || !isDefinite(determiner) || !isPersonNoun(tokens[head]!)) continue;
    // « son ambassadeur » is somebody new; « son homologue » is told from the person spoken of.
    if (/^(?:son|sa|leur)$/i.test(determiner.form) && !/^homologue/i.test(tokens[head]!.form)) continue;
    const last = endOfDescription(tokens, head, isDemonym);
    found.push({
      start: determiner.upos === "DET" ? determiner.start : tokens[head]!.start,
      end: tokens[last]!.end,
      sentence: placed.index,
      words: placed.text.slice(tokens[head]!.start, tokens[last]!.end),
      noun: roleNoun(tokens[head]!.form, tokens[head]!.lemma) ?? tokens[head]!.lemma.toLowerCase(),
      gender: genderOf(determiner, tokens[head]!),
    });
    head = last;
  }
  return [...found, ...findLatter(placed)].filter(
    (description) => !names.some((name) => isBeside(description, name, placed.text)),
  );
}

/** « ce dernier », « cette dernière » with nothing behind: whoever was named last. */
function findLatter({ sentence, index, text }: PlacedSentence): readonly Description[] {
  const { tokens } = sentence;
  return foundAt(tokens, (token, at) => {
    const latter = tokens[at + 1];
    if ((token.lower !== "ce" && token.lower !== "cette") || !latter || !/^derni(?:er|ère)$/i.test(latter.form))
      return undefined;
    if (tokens[at + 2]?.upos === "NOUN") return undefined;
    return {
      start: token.start,
      end: latter.end,
      sentence: index,
      words: text.slice(latter.start, latter.end),
      noun: "dernier",
      gender: /e$/i.test(latter.form) ? ("f" as const) : ("m" as const),
    };
  });
}

/** An office, a trade or a part in the story, of one person; « dernier » only in « ce dernier ». */
function isPersonNoun(token: Token): boolean {
  const word = token.lower;
  if (/^derni(?:er|ère)$/.test(word)) return false;
  if (OFFICE_NOUNS.has(word)) return true;
  return (
    /^(?:NOUN|ADJ)$/.test(token.upos) &&
    token.features.Number !== "Plur" &&
    roleNoun(token.form, token.lemma) !== undefined
  );
}

const isDefinite = (token: Token): boolean => DEFINITE.has(token.lower);

const DEFINITE: ReadonlySet<string> = new Set("le la l' l’ du au son sa leur ce cet cette".split(" "));

function genderOf(determiner: Token, head: Token): "m" | "f" | undefined {
  if (/^(?:la|sa|cette)$/i.test(determiner.form)) return "f";
  if (/^(?:le|du|au|ce|cet)$/i.test(determiner.form)) return "m";
  return /(?:ente|ière|trice|ante|ée|effe)$/.test(head.form) ? "f" : undefined;
}

function endOfDescription(tokens: readonly Token[], head: number, isDemonym: (word: string) => boolean): number {
  let last = head;
  if (/^premi(?:er|ère)$/i.test(tokens[head]!.form) && /^ministre$/i.test(tokens[head + 1]?.form ?? "")) last++;
  while (last - head < LONGEST) {
    const next = tokens[last + 1];
    if (next && (next.upos === "ADJ" || next.form === "général" || isDemonym(next.form))) last++;
    else if (/^(?:de|d'|d’|du|des|à|au|aux)$/i.test(next?.form ?? "")) {
      const noun = complementEnd(tokens, last + 1);
      if (noun === undefined) break;
      last = noun;
    } else break;
  }
  return last;
}

function complementEnd(tokens: readonly Token[], preposition: number): number | undefined {
  const article = /^(?:la|l'|l’|le|les)$/i.test(tokens[preposition + 1]?.form ?? "") ? 1 : 0;
  let noun = preposition + article + 1;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[noun]?.upos ?? "")) return undefined;
  // « secrétaire à la Défense » goes on, « le président à Dakar » does not.
  if (/^à$/i.test(tokens[preposition]!.form) && article === 0) return undefined;
  while (tokens[noun + 1]?.upos === "PROPN") noun++;
  return noun;
}

/** « le président kényan William Ruto », « la porte-parole, Awa Diallo »; not « le conseiller de Ruto ». */
const isBeside = (description: Span, name: Span, text: string): boolean => {
  const between =
    name.start >= description.end ? text.slice(description.end, name.start) : text.slice(name.end, description.start);
  const overlaps = name.start < description.end && description.start < name.end;
  return overlaps
    ? name.end === description.end && !/(?:de|du|d['’]|la|l['’])\s*$/.test(text.slice(description.start, name.start))
    : BESIDE.test(between);
};

/**
 * What may stand between a description and the name beside it: a comma, a complement, a demonym, a second trade, a party (« le
 * député PS Jean Faure »), a second title (« le président du Faso, le capitaine Traoré »).
 */
const BESIDE =
  /^(?:, l(?:[ae] |['’])(?:\p{Ll}[\p{L}-]+ ){1,3}|(?: (?:de|du|des|d['’]|en|à|au|aux|pour|sur|par)[^,.;:«»()]{1,40})?,? |,? l[ae] \p{Lu}\p{L}+ |,? l['’]\p{Lu}\p{L}+ | \p{Lu}[\p{Lu}\d-]{1,7} | et \p{Ll}+ )$/u;
