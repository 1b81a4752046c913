/** A word or mark as it stands in the text; `start` and `end` are ranges of the text given to `tokenize`. */
export interface RawToken {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A sign that belongs to the number after it: not the hyphen of « 2020-2021 » or « Airbus-320 ». */
const SIGN = String.raw`(?:[+-](?<![\p{L}\p{N}.,)\]].))?`;
/** Units that are written to their number without a space. */
const UNIT = "(?:[hH]|km|cm|mm|m|kg|mg|g|ml|l|ha|min|mn|s|kW|MW|GW|Go|Mo)";

/** Last parts of the names that sites go by in the press: « Actualite.cd », « HAITILIBRE.COM ». */
const DOMAIN = "(?:com|net|org|info|fr|cd|ht|sn|ml|bf|ci|tn|dz|be|ch|tv|cm|bj|tg|mg|africa|media)";

/** Alternatives in order: the first that fits wins. Every repetition is of one character class, so matching stays linear. */
const TOKEN = new RegExp(
  [
    String.raw`c'est-à-dire(?!\p{L})`,
    String.raw`l'on(?!\p{L})`,
    // qu'« il », la vie d' "Alex": an elision before a mark
    String.raw`(?<![\p{L}'-])(?:[ldjmtscnLDJMTSCN]|(?:[jJ]us|[lL]ors|[pP]uis|[qQ]uoi)?qu|Qu)'(?=[\s«»"(])`,
    String.raw`https?:\/\/[^\s»"]+|www\.[^\s»"]+`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}`,
    String.raw`[@#][\p{L}\p{N}_]{1,64}`,
    String.raw`[:;]-?[()DP](?![\p{L}\p{N}])`,
    // 18:30; numbers with groups of three (12 000, 1.300,5), decimals and dates (3,5  14.03), with a sign (-6, +14)
    String.raw`\d{1,2}:\d{2}(?![\d\p{L}])`,
    String.raw`${SIGN}\d{1,3}(?:[., ]\d{3}){1,8}(?!\d)(?:,\d{1,9})?`,
    String.raw`${SIGN}\d{1,20}(?:[.,:/]\d{1,20}){1,8}`,
    String.raw`°[CF](?!\p{L})`,
    // 160km, and 18h30, which is three words
    String.raw`${SIGN}\d{1,20}(?=[%€$£°]|${UNIT}(?:\d{2})?(?![\p{L}\d]))`,
    String.raw`(?<=\d)[hH](?=\d{2}(?![\p{L}\d]))`,
    String.raw`[nN]°|km\/h(?!\p{L})|\+\/-`,
    String.raw`[+-](?<![\p{L}\p{N}.,)\]].)\d{1,20}(?![\p{L}\d])`,
    // 1er, 2e, 3ème
    String.raw`\d{1,20}(?:er|ère|re|e|ème|eme|ers|es|nd|nde|°)(?!\p{L})`,
    // U.R.S.S., J.-C.
    String.raw`(?:\p{Lu}\.-?){2,20}(?!\p{L})`,
    String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|'(?=[\p{L}\p{N}])|-(?=[\p{L}\p{N}])|[&/](?=\p{Lu})|(?<=\p{L})\.(?=\p{Ll}{2,4}(?!\p{L})(?:\/|$)|${DOMAIN}(?![\p{L}\p{N}]))|(?<=\p{Lu})\.(?=${DOMAIN.toUpperCase()}(?![\p{L}\p{N}])))*(?:\((?:e|s|es|E|S|ES)\)|~)?`,
    String.raw`\.{2,}|…|--+`,
    String.raw`[^\s]`,
  ].join("|"),
  "gu",
);

const ELISION = /^(?:[ldjmtsncy]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)'/i;
/** Words with an apostrophe inside that are one word. */
const WHOLE_WITH_APOSTROPHE =
  /^(?:aujourd'hui|quelqu'une?s?|prud'hom\p{L}*|entr'\p{L}+|presqu'île\p{L}*|o'clock|grand'\p{L}+|main-d'(?:œuvre|oeuvre))/iu;
/** Words with a hyphen inside whose last part only looks like a pronoun. */
const WHOLE_WITH_HYPHEN =
  /^(?:peut-être|vis-à-vis|rendez-vous|porte-parole|là-bas|(?:celui|celle|ceux|celles)-(?:ci|là)|(?:lui|elle|moi|soi)-même|(?:eux|elles|nous|vous)-mêmes?|sous-les?|garde-à-vous|qu'en-dira-t-on|va-et-vient|par-(?:ci|là)|là-dess(?:us|ous)|là-dedans|jusque-là|ci-(?:dessus|dessous|joint|après|contre))$/i;
const ENCLITIC = /(-t-(?:ils?|elles?|on)|-(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en|là|ci))$/i;
const OBJECT_ENCLITIC = /^-(?:les?|la|en|y|ci|là|nous|vous)$/i;
/** Longer words hold no enclitic; looking for one in them would only cost time. */
const LONGEST_WORD = 60;

/** Abbreviations whose full stop belongs to them. */
const WITH_STOP = new Set(
  "mm mr dr drs pr mgr st ste sts cf pp vol nos chap éd ed fig env hab inc ltd corp jr sr sgt lt gal gén cdt cne adj janv févr fevr avr juil sept oct nov déc dec tél boul bd bld fbg rte dép dept vs ibid op bros trad univ prof rép resp réf rem suppl approx arr".split(
    " ",
  ),
);
/** Those that are words too: only a number after them shows that they are cut short. */
const WORD_OR_SHORT = /^(?:sept|nos|vol|fig|adj|prof)$/;
const TITLE_WITH_STOP = /^(?:St|Ste|Dr|Pr|Me|Mgr)$/;

/**
 * Cuts normalised French text into words and marks: elisions (l', qu') and enclitic pronouns (-t-il) are tokens of their own, au, du and des stay whole.
 * Spans are UTF-16 offsets into `text`. White space is in no token. Linear in the length of the text; never throws.
 */
export function tokenize(text: string): readonly RawToken[] {
  const tokens: RawToken[] = [];
  let skip = -1;
  // `matchAll` copies the pattern for each sentence and makes an iterator's answer for each word.
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    if (start < skip) continue;
    const end = start + match[0].length;
    if (!isPlainWord(match[0])) {
      tokens.push({ form: match[0], start, end });
      continue;
    }
    const wordStart = cutElisions(text, start, end, tokens);
    const stemEnd = findEnclitic(text, wordStart, end, tokens.at(-1)?.form);
    const wordEnd = stemEnd === end && ownsStop(text, wordStart, end) ? end + 1 : stemEnd;
    tokens.push({ form: text.slice(wordStart, wordEnd), start: wordStart, end: wordEnd });
    if (stemEnd < end) tokens.push({ form: text.slice(stemEnd, end), start: stemEnd, end });
    skip = Math.max(wordEnd, end);
  }
  return tokens;
}

function isPlainWord(form: string): boolean {
  return /^\p{L}/u.test(form) && !/^(?:https?:|www\.|c'est-à-dire$|l'on$)|@/i.test(form);
}

/** Pushes l', qu', jusqu'… and returns where the word proper begins. */
function cutElisions(text: string, start: number, end: number, tokens: RawToken[]): number {
  let at = start;
  for (;;) {
    const head = text.slice(at, Math.min(end, at + LONGEST_WORD));
    if (!head.includes("'")) return at;
    if (WHOLE_WITH_APOSTROPHE.test(head)) return at;
    const elided = ELISION.exec(head)?.[0];
    if (elided === undefined || at + elided.length >= end) return at;
    tokens.push({ form: elided, start: at, end: at + elided.length });
    at += elided.length;
  }
}

/** Where an enclitic pronoun begins (`dit|-il`), or `end` when there is none. */
function findEnclitic(text: string, start: number, end: number, before: string | undefined): number {
  if (end - start > LONGEST_WORD) return end;
  const word = text.slice(start, end);
  if (!word.includes("-") || WHOLE_WITH_HYPHEN.test(word)) return end;
  const enclitic = ENCLITIC.exec(word);
  if (enclitic === null || enclitic.index === 0) return end;
  const stem = word.slice(0, enclitic.index);
  if (stem.includes("-") && !/-(?:les?|la|lui|moi|nous|vous)$/.test(stem)) return end;
  // « Fontenay-en », « Villeneuve-la »: a capitalised word inside a sentence is a name, not an imperative.
  const insideSentence = before !== undefined && !/^[.!?«"]$/.test(before);
  if (insideSentence && /^\p{Lu}/u.test(stem) && OBJECT_ENCLITIC.test(enclitic[0])) return end;
  return start + enclitic.index;
}

/** Whether the full stop after a word is part of it: `Dr.`, `sept.`, an initial before a name, `M.` before a name. */
function ownsStop(text: string, start: number, end: number): boolean {
  if (text[end] !== "." || end - start > 8) return false;
  const word = text.slice(start, end);
  const beforeName = /^\s{1,3}\p{Lu}/u.test(text.slice(end + 1, end + 5));
  // « M. le ministre », « M. et Mme Diop »
  if (word === "M") return beforeName || /^ (?:le|la|l'|et) /.test(text.slice(end + 1, end + 6));
  if (/^\p{Lu}$/u.test(word) || word === "m") return beforeName;
  if (WORD_OR_SHORT.test(word)) return /^ ?\d/.test(text.slice(end + 1, end + 3));
  return WITH_STOP.has(word.toLowerCase()) || TITLE_WITH_STOP.test(word);
}
