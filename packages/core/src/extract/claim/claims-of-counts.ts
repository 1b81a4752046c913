import { NUMBER_WORDS, numberInWords } from "../../language/number-words.ts";
import type { Party } from "../../model/analysis.ts";
import type { Sentence } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import { matchesOf } from "../../parse/matches-of.ts";
import { treeOf } from "../clause/tree.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { formerTimeIn } from "./former-time.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 3;
/** Name of the rule: what counts of one sentence, each by its own voice, are known by. */
export const COUNTED_BY_VOICES = "claim/counted-by-voices";

/** Numbers that news spell out, from two on: « un » is an article. */
const SPELT = [...NUMBER_WORDS.keys()].filter((word) => !/^une?$/u.test(word)).join("|");
const NUMBER = String.raw`(?:(?:${SPELT})(?:[-\s](?:et[-\s])?(?:${SPELT}|une?(?=\s\p{L}+s(?!\p{L}))))*)(?!\p{L})|\d{1,3}(?:[\s.\u00a0\u202f]\d{3})+|\d+`;
const COUNT_VERBS = String.raw`(?:(?:compt|recens|dénombr|avanc|annonc)(?:é|e|ent)|évoqu(?:é|e|ent)|(?:parl(?:é|e|ent)|f(?:ait|ont) état)(?: \p{L}+)? d['’e])`;
/** What is said to count: « a compté », « parle de », « fait état de ». */
const COUNTS = String.raw`(?:a |ont |avait |avaient )?${COUNT_VERBS}\s*(?:le chiffre de |un bilan de |un total de )?`;
const SOURCE = String.raw`(?:selon|d['’]après|de source)\s+`;
const VOICE = String.raw`${SOURCE}(?:les? |la |l['’]|des? |du |ses? |leurs? |une? )?[^,;.:()«»]{2,60}?`;
/** A count itself is nobody who counts. */
const COUNT_NOUN = String.raw`(?:le |ce |un |son |leur )?(?:dernier |nouveau |précédent )?(?:bilan|décompte|chiffre|total|comptage)(?!\p{L})`;
const SUBJECT = String.raw`(?!${COUNT_NOUN}|(?:a|ont|avait|avaient|dont|qui)\s)(?:les? |la |l['’]|\p{Lu})[^,;.:()«»\d]{2,80}?(?:\s\(\p{Lu}[\p{Lu}\d-]{1,9}\))?`;
/** « la Défense civile, qui opère sous son contrôle, a fait état de … » */
const APPOSITION = String.raw`(?:qui|dont|organisation|une? |administrée?|citée?s?|interrogée?s?)[^,;:.()«»]{2,90}`;
const END = String.raw`(?=\s*(?:[,;.:()]|\s(?:et|contre|mais|tandis|alors)\s|$))`;

/** What every count of a voice has before or behind it: most sentences hold none, and to look for the counts themselves costs more. */
const ANY_VOICE = new RegExp(`${SOURCE}|${COUNT_VERBS}`, "iu");

/** « 4 500 personnes ont défilé selon les syndicats, 1 900 selon la préfecture » */
const BEHIND = new RegExp(
  String.raw`(?<![\d.,\p{L}-])(?<count>${NUMBER})(?:(?<unit>\s+(?!selon\b|d['’])\p{L}+)(?:\s(?:a|ont|avait|avaient|étaient)\s[^,;.:()«»\d]{2,60}?)?)?,?\s*\(?(?<voice>${VOICE})${END}`,
  "giu",
);
/** « Selon la CGT, 80 000 personnes ont manifesté, contre 31 300 selon la police » */
const BEFORE = new RegExp(String.raw`^(?<voice>${VOICE}),\s+(?<count>${NUMBER})(?<unit>\s+\p{L}+)?`, "iu");

/** « La CGT a compté 15 000 manifestants » */
const COUNTING = new RegExp(
  String.raw`(?:^|[,;]\s)(?<voice>${SUBJECT})(?:,\s(?:elle|lui|eux|elles|${APPOSITION}),)?\s${COUNTS}(?<count>${NUMBER})(?<unit>\s+\p{L}+)`,
  "iu",
);
/** « …, la préfecture 4 800 » */
const COUNTING_TOO = new RegExp(
  String.raw`[,;]\s(?:et |contre )?(?<voice>${SUBJECT}),?\s(?<count>${NUMBER})(?<unit>\s+\p{L}+)?${END}`,
  "giu",
);

const OF_THESE = String.raw`en (?:compt|recens|dénombr|reconna[iî]|admet|déplor|évoqu|revendiqu|avanc|annonc)\p{L}*\s`;
const ANY_OF_THESE = new RegExp(OF_THESE, "iu");

/** « la police n'en compte qu'un », « les syndicats en revendiquent 3 000 »: what was counted before. */
const COUNTING_OF_THESE = new RegExp(
  String.raw`(?:^|[,;]\s(?:et |mais |quand |tandis que |alors que )?)(?<voice>${SUBJECT})(?:,\s(?:elle|lui|eux|elles),)?\s(?:n['’])?${OF_THESE}(?:(?:que |qu['’])(?:au moins )?)?(?<count>${NUMBER}|une?(?!\p{L}))`,
  "iu",
);
/** What is counted, behind its number. */
const COUNTED_THING = new RegExp(String.raw`(?:${NUMBER})\s+(?<thing>\p{L}[^,;:.«»()]+)`, "giu");

interface Counted {
  /** Where the count begins. */
  readonly at: number;
  readonly count: string;
  readonly unit: string;
  readonly voice: Span;
}

/** What each voice counts where one sentence gives the counts of two or more. */
export function claimsOfCounts(known: KnownWithEvents): readonly ClaimDraft[] {
  return known.reading.sentences.flatMap((sentence) => {
    const text = known.article.text.slice(sentence.start, sentence.end);
    const counted = countsIn(text);
    if (new Set(counted.map(({ count }) => count)).size < 2) return [];
    const unit = counted.find((each) => each.unit !== "")?.unit ?? "personnes";
    return counted.map((each) => ({
      ...draftOf(each, sentence, known),
      proposition: `${each.count} ${unit}`,
      quantity: { value: numberOf(each), unit, what: null },
      rule: { name: COUNTED_BY_VOICES, version: VERSION, words: [text.slice(each.voice.start, each.voice.end)] },
    }));
  });
}

/** Up to a mark, or to what the voice did besides: « et annoncé trente arrestations », « et exige leur libération ». */
const CLAUSE = /^[^,;:.«»()]+?(?=\s(?:et|mais)\s(?:a |ont )?\p{L}+(?:é|e|ent)\s|[,;:.«»()]|$)/u;

/** « La CGT, elle, parle de 19 interpellations »: what a voice is said to count, up to the end of the clause. */
export function claimsOfCounters(known: KnownWithEvents): readonly ClaimDraft[] {
  return known.reading.sentences.flatMap((sentence) => {
    const text = known.article.text.slice(sentence.start, sentence.end);
    const counted = ANY_VOICE.test(text) ? countedIn(COUNTING, text) : undefined;
    if (!counted) return [];
    const clause = CLAUSE.exec(text.slice(counted.at))?.[0] ?? "";
    return [
      {
        ...draftOf(counted, sentence, known),
        proposition: clause.trim(),
        quantity: { value: numberOf(counted), unit: counted.unit, what: null },
        rule: { name: "claim/counter", version: VERSION, words: [text.slice(counted.voice.start, counted.voice.end)] },
      },
    ];
  });
}

/** « Trois policiers ont été blessés ; la préfecture n'en compte qu'un »: the number of another voice for what has just been counted. */
export function claimsOfRecounts(known: KnownWithEvents): readonly ClaimDraft[] {
  const { text } = known.article;
  const { sentences } = known.reading;
  return sentences.flatMap((sentence, at) => {
    const words = text.slice(sentence.start, sentence.end);
    const match = ANY_OF_THESE.test(words) ? COUNTING_OF_THESE.exec(words) : null;
    const counted = match && countedBy(match);
    if (!counted) return [];
    const before = `${text.slice(sentences[at - 1]?.start ?? sentence.start, sentence.start)} ${words.slice(0, match.index)}`;
    const thing = [...before.matchAll(COUNTED_THING)].at(-1)?.groups?.thing?.trim();
    if (thing === undefined) return [];
    const value = numberOf(counted) || 1;
    return [
      {
        ...draftOf(counted, sentence, known),
        proposition: `${value} ${thing}`,
        quantity: { value, unit: thing.split(" ")[0] ?? null, what: null },
        rule: { name: "claim/recount", version: VERSION, words: [words.slice(counted.voice.start, counted.voice.end)] },
      },
    ];
  });
}

function draftOf({ voice }: Counted, sentence: Sentence, known: KnownWithEvents) {
  return {
    holder: holderAt({ start: sentence.start + voice.start, end: sentence.start + voice.end }, sentence, known),
    stance: "asserts" as const,
    evidence: { start: sentence.start, end: sentence.end },
    date: formerTimeIn(sentence, known),
  };
}

function numberOf({ count }: Counted): number {
  return /^\d/u.test(count)
    ? Number(count.replace(/\D/gu, ""))
    : (numberInWords(count.toLowerCase().split(" "), 0)?.value ?? 0);
}

/** Who the noun means that heads the words; the words themselves where it means nobody known. */
function holderAt(span: Span, sentence: Sentence, { article, finder }: KnownWithEvents): Party {
  const tree = treeOf(sentence);
  const head = tree.tokens.findIndex(
    (token) => contains(span, token) && !contains(span, tree.tokens[token.head] ?? sentence) && token.upos !== "PUNCT",
  );
  const words = article.text.slice(span.start, span.end).replace(/^(?:les? |la |l['’]|des? |du |ses? |leurs? )/iu, "");
  return finder.partyAt(tree, head) ?? { name: words.trim(), entityId: null };
}

function countsIn(text: string): readonly Counted[] {
  if (!ANY_VOICE.test(text)) return [];
  const opening = [BEFORE, COUNTING].flatMap((pattern) => countedIn(pattern, text) ?? []);
  const behind = [BEHIND, ...(COUNTING.test(text) ? [COUNTING_TOO] : [])].flatMap((pattern) =>
    matchesOf(pattern, text),
  );
  return [...opening, ...behind.map(countedBy)];
}

function countedIn(pattern: RegExp, text: string): Counted | undefined {
  const match = pattern.exec(text);
  return match ? countedBy(match) : undefined;
}

function countedBy(match: RegExpExecArray): Counted {
  const { count = "", unit = "", voice = "" } = match.groups ?? {};
  const start = match.index + match[0].indexOf(voice);
  const lead = /^(?:selon|d['’]après|de source)\s+/iu.exec(voice)?.[0].length ?? 0;
  const at = match.index + match[0].lastIndexOf(count);
  return { at, count, unit: unit.trim(), voice: { start: start + lead, end: start + voice.length } };
}
