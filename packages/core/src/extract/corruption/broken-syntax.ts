import type { Issue } from "../../model/analysis.ts";
import type { Reading, Sentence, Token } from "../../model/reading.ts";
import {
  type CorruptionRule,
  type Evidence,
  eachToken,
  isCapitalised,
  isFiniteVerb,
  issueAt,
  issueOver,
  isWord,
} from "./evidence.ts";

/** Auxiliaries that are nothing else: other finite forms after a preposition may be wrongly tagged nouns. */
const PLAIN_AUXILIARIES = new Set("a ont est sont avait avaient était étaient sera seront aura auront".split(" "));
const WEEKDAYS = new Set("lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "));
const CAPITAL_STARTERS = new Set("Le La Les Un Une Des Il Elle Ils Elles Ce Cette Ces".split(" "));

/** Forms before which « le » and « la » lose their vowel, whatever they stand for. */
const VOWEL_AUXILIARIES = /^(?:a|avait|avaient|ont|est|était|étaient|aura|auront|aurait)$/;

/** « un bateau de la avait quitté le port », « il avait déjà naviguer »: an article without its noun, an auxiliary without its participle. */
export const findLooseAuxiliaries: CorruptionRule = ({ reading, french }) =>
  eachToken(reading, (tokens, at) => {
    const [token, next] = [tokens[at]!, tokens[at + 1]];
    if (/^(?:le|la)$/.test(token.form) && VOWEL_AUXILIARIES.test(next?.form ?? "") && next!.start === token.end + 1)
      return issueOver("dropped-words", [tokens[at - 1], token, next], "article suivi d'un verbe : il manque un mot");
    if (!HAVING.has(token.form) || tokens[at - 1]?.lower === "y") return undefined;
    let behind = at + 1;
    while (behind - at <= MOST_ADVERBS && BETWEEN.test(tokens[behind]?.form ?? "")) behind++;
    const infinitive = tokens[behind];
    return infinitive && isInfinitiveOnly(french, infinitive)
      ? issueOver("garble", [token, ...tokens.slice(at + 1, behind + 1)], "infinitif à la place d'un participe")
      : undefined;
  });

const HAVING = new Set("a ont avait avaient aura auront aurait auraient".split(" "));
/** What may stand between an auxiliary and its participle. */
const BETWEEN =
  /^(?:pas|plus|jamais|déjà|toujours|encore|aussi|également|bien|ensuite|longtemps|souvent|\p{Ll}+ment)$/u;
const MOST_ADVERBS = 2;

function isInfinitiveOnly({ lexicon }: Evidence["french"], { form }: Token): boolean {
  const readings = lexicon.analyses(form);
  return readings.length > 0 && readings.every(({ features }) => features.VerbForm === "Inf");
}

/** « après ont fermé », « avait hier a promis », « a Bolivie depuis mai »: a word that the grammar needs is missing. */
export const findMissingWords: CorruptionRule = ({ reading, french }) =>
  eachToken(reading, (tokens, at, sentence) => {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const isAuxiliary = (other: Token | undefined) =>
      other !== undefined && PLAIN_AUXILIARIES.has(other.form) && (isFiniteVerb(other) || isVerbOnly(french, other));
    if (
      token.upos === "ADP" &&
      isAuxiliary(next) &&
      !/^(?:à|en|y|jusque?|depuis|pendant|suivant|durant|y compris|a)$/iu.test(token.form)
    ) {
      return issueOver(
        "dropped-words",
        [tokens[at - 1] ?? token, token, next, tokens[at + 2]],
        "préposition suivie d'un verbe : il manque un mot",
      );
    }
    // Before a weekday the tagger may take an auxiliary that lost its participle for a full verb.
    if (isAuxiliary(token) && (token.upos !== "VERB" || WEEKDAYS.has(next?.lower ?? ""))) {
      const gap = next && (WEEKDAYS.has(next.lower) || next.upos === "ADV") ? 2 : 1;
      const second = tokens[at + gap];
      if (isAuxiliary(second) && second!.upos === "AUX" && !/^-/.test(second!.form))
        return issueOver(
          "garble",
          [token, next, second, tokens[at + gap + 1]],
          "deux auxiliaires dans une même proposition",
        );
    }
    return isAuxiliary(token) && hasBarePlace(tokens, at, sentence, french)
      ? issueOver("dropped-words", [tokens[at - 1], token, next], "auxiliaire sans participe : il manque un verbe")
      : undefined;
  });

/** « le Chili a Bolivie »: nobody « has » a place without its article, unless it is there (« il y a Paris »). */
function hasBarePlace(
  tokens: readonly Token[],
  at: number,
  { names }: Sentence,
  { lexicon }: Evidence["french"],
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!next || before?.lower === "y" || followedByParticiple(tokens, at + 1)) return false;
  const isPlace = names.some(({ type, start }) => type === "LOC" && start === next.start);
  return isPlace && isCapitalised(next) && lexicon.analyses(token.form).some(({ lemma }) => lemma === "avoir");
}

function followedByParticiple(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + 6)) {
    if (token.upos === "PUNCT" || isFiniteVerb(token)) return false;
    if (token.features.VerbForm === "Part") return true;
  }
  return false;
}

/** Whether the dictionary reads a word as a finite verb and nothing else, whatever it is tagged in a broken sentence. */
function isVerbOnly({ lexicon }: Evidence["french"], { form }: Token): boolean {
  const readings = lexicon.analyses(form);
  return readings.length > 0 && readings.every(({ features }) => features.VerbForm === "Fin");
}

/** Adjectives that stand for a noun or before « nombre » and its like, and so may follow « et » on their own. */
const LONE_ADJECTIVES =
  /^(?:tous|toutes|tout|toute|même|mêmes|autres?|certaine?s?|plusieurs|seule?s?|telle?s?|quelques?)$/;
const AMOUNTS = /^(?:nombre|partie|quantité|part)$/;

/** « refusent ou bon prix de », « demandent et suffisante une »: a verb joined to an adjective. */
export const findBadJoins: CorruptionRule = ({ reading, french }) =>
  eachToken(reading, (tokens, at) => {
    const [verb, join, adjective, next] = tokens.slice(at, at + 4);
    if (verb?.upos !== "VERB" || !isFiniteVerb(verb) || join?.upos !== "CCONJ" || !/^(?:et|ou)$/.test(join.form))
      return undefined;
    if (!adjective || !next || LONE_ADJECTIVES.test(adjective.form) || AMOUNTS.test(next.form)) return undefined;
    if (!isAdjective(french, adjective)) return undefined;
    const strange =
      next.upos === "DET" || (next.upos === "NOUN" && /^(?:de|à|un|une|le|la|les)$/.test(tokens[at + 4]?.form ?? ""));
    return strange
      ? issueOver("garble", [verb, join, adjective, next, tokens[at + 4]], "verbe coordonné à un adjectif")
      : undefined;
  });

/** By the dictionary, and perhaps a noun, but nothing else: where no adjective can stand the tagger takes it for something that can. */
function isAdjective({ lexicon }: Evidence["french"], { form }: Token): boolean {
  const readings = lexicon.analyses(form);
  return readings.some(({ upos }) => upos === "ADJ") && readings.every(({ upos }) => upos === "ADJ" || upos === "NOUN");
}

/** « pour rapidement libre la ville », « sans pas de délai »: words that cannot follow one another. */
export const findImpossibleOrders: CorruptionRule = ({ reading }) =>
  reading.sentences.flatMap((sentence) => {
    const tokens = sentence.tokens.filter(({ form }) => !/^["«»“”]$/.test(form));
    return tokens.flatMap((token, at): readonly Issue[] => {
      const [next, third, fourth] = tokens.slice(at + 1, at + 4);
      if (/^sans$/i.test(token.form) && next?.form === "pas" && /^(?:de|d['’])$/.test(third?.form ?? "")) {
        return [issueOver("mistranslation", [token, next, third, fourth], "double négation")];
      }
      const bareAdjective =
        /^(?:à|pour|sans)$/.test(token.form) &&
        /ment$/.test(next?.form ?? "") &&
        next?.upos !== "VERB" &&
        third?.upos === "ADJ" &&
        (fourth?.upos === "PROPN" || fourth?.upos === "DET");
      return bareAdjective
        ? [issueOver("garble", [token, next, third, fourth], "adjectif à la place d'un infinitif")]
        : [];
    });
  });

/** « les élus s'étant réunis et ont voté »: a participle joined to a finite verb without subject. */
export const findMixedClauses: CorruptionRule = ({ reading }) =>
  reading.sentences.flatMap((sentence) => {
    const tokens = sentence.tokens.filter(({ form }) => !/^["«»“”]$/.test(form));
    return tokens.flatMap((token, at): readonly Issue[] => {
      const [participle, join, first, second] = tokens.slice(at + 1, at + 5);
      if (!/^(?:étant|ayant)$/.test(token.form) || participle?.features.VerbForm !== "Part" || join?.form !== "et")
        return [];
      const finite = isFiniteVerb(first)
        ? first
        : /^s(?:e|['’])$/.test(first?.form ?? "") && isFiniteVerb(second)
          ? second
          : undefined;
      return finite
        ? [issueOver("garble", [token, participle, join, first, finite], "participe coordonné à un verbe conjugué")]
        : [];
    });
  });

/** « une réunion de Les producteurs », « ouvrent Le marché »: a sentence begins in the middle of another. */
export const findSplicedSentences: CorruptionRule = ({ reading }) =>
  eachToken(reading, (tokens, at) => {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (!before || !next || !CAPITAL_STARTERS.has(token.form) || !isWord(before) || !isWord(next)) return undefined;
    if (isCapitalised(next) || next.upos === "PROPN") return undefined;
    const strange = before.upos === "ADP" || before.upos === "DET" || isCapitalised(before) || before.upos === "VERB";
    return strange
      ? issueOver("garble", [tokens[at - 2], before, token, next], "une phrase commence au milieu d'une autre")
      : undefined;
  });

/** « Awa Diallo Rapport de la banque »: a common noun in capitals after a name, with what belongs to it. */
export const findSplicedNouns: CorruptionRule = ({ reading, french }) => {
  const lastWords = lastWordsOfPersons(reading);
  return reading.sentences.flatMap(({ tokens, names }) =>
    tokens.flatMap((token, at): readonly Issue[] => {
      if (!isCapitalised(token)) return [];
      // The name finder may take the noun in: a person whom the text names elsewhere without it ends before it.
      const before = tokens[at - 1];
      const isOver = names.some(
        ({ type, start, end }) => type === "PER" && before && start <= before.start && end >= before.end,
      );
      if (!isOver || !lastWords.has(before?.form ?? "")) return [];
      if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.form) || !/^(?:de|du|des|d['’])$/.test(tokens[at + 1]?.form ?? ""))
        return [];
      const readings = french.lexicon.analyses(token.lower);
      const common = readings.some(({ upos }) => upos === "NOUN");
      const title =
        /^(?:Président|Directeur|Directrice|Chef|Ministre|Maire|Secrétaire|Professeur|Porte|Député|Membre|Fondateur|Roi|Reine|Prince|Comte|Duc)/.test(
          token.form,
        );
      return common && !title
        ? [
            issueOver(
              "garble",
              [tokens[at - 1], token, tokens[at + 1], tokens[at + 2]],
              "nom commun inséré après un nom propre",
            ),
          ]
        : [];
    }),
  );
};

/** The words that persons' names end with anywhere in the text. */
function lastWordsOfPersons(reading: Reading): ReadonlySet<string> {
  return new Set(
    reading.sentences.flatMap(({ tokens, names }) => {
      const ends = new Set(names.filter(({ type }) => type === "PER").map(({ end }) => end));
      return tokens.filter(({ end }) => ends.has(end)).map(({ form }) => form);
    }),
  );
}

/** Words, in a row, that a sentence repeats: a decoder that ran in a loop, or two halves shuffled. */
const LOOP_WORDS = 6;

export const findLoops: CorruptionRule = ({ reading }) =>
  reading.sentences.flatMap((sentence): readonly Issue[] => {
    const words = sentence.tokens.filter((token) => /^[\p{L}\d]/u.test(token.form));
    // So many words come again at least where a run of them does, which hardly any sentence shows.
    const again = words.length - new Set(words.map(({ lower }) => lower)).size;
    if (again < LOOP_WORDS) return [];
    const seen = new Map<string, number>();
    for (let at = 0; at + LOOP_WORDS <= words.length; at++) {
      const key = words
        .slice(at, at + LOOP_WORDS)
        .map(({ lower }) => lower)
        .join(" ");
      const first = seen.get(key);
      if (first !== undefined && at >= first + LOOP_WORDS && !hasFigure(words, first, at)) {
        const end = words[Math.min(words.length, at + LOOP_WORDS) - 1]!.end;
        return [issueAt("garble", words[first]!.start, end, "la phrase se répète")];
      }
      if (first === undefined) seen.set(key, at);
    }
    return [];
  });

/** Reports of measurements say the same of each figure on purpose. */
function hasFigure(words: readonly Token[], from: number, to: number): boolean {
  return words.slice(from, to + LOOP_WORDS).some(({ form }) => /\d/.test(form));
}

/** Words after which a full stop ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:M|Mme|Mlle|MM|Dr|Pr|Me|Mgr|St|Ste|av|apr|art|cf|env|etc|ex|fig|hab|id|max|min|n|no|nº|p|pp|vol|éd|ch|bd|tél|jan|janv|févr|fév|avr|juil|sept|oct|nov|déc|\p{Lu})\.$/u;

/** « …la région. marge. »: a sentence that begins small, left over from a cut one. */
export const findLeftovers: CorruptionRule = ({ reading }) =>
  reading.sentences.flatMap(({ tokens }, index): readonly Issue[] => {
    const before = reading.sentences[index - 1]?.tokens.at(-1);
    const beginsSmall =
      before?.form === "." &&
      reading.sentences[index - 1]?.block === reading.sentences[index]?.block &&
      isSmallStart(tokens, 0);
    const inside = tokens.findIndex(
      (token, at) => at > 0 && token.form === "." && endsWord(tokens[at - 1]!) && isSmallStart(tokens, at + 1),
    );
    const start =
      inside >= 0 ? inside + 1 : beginsSmall && endsWord(reading.sentences[index - 1]!.tokens.at(-2)) ? 0 : -1;
    return start < 0
      ? []
      : [issueOver("garble", tokens.slice(Math.max(0, start - 2), start + 5), "phrase sans son début")];
  });

/** A whole small word before a full stop: no abbreviation, initial or figure. */
function endsWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}{4,}$/u.test(token.form) && !ABBREVIATIONS.test(`${token.form}.`);
}

/** A small word that opens a sentence; brands and addresses written small (« eBay », « lemonde.fr ») may. */
function isSmallStart(tokens: readonly Token[], at: number): boolean {
  const [token, next, third] = tokens.slice(at, at + 3);
  if (!token || !/^\p{Ll}+$/u.test(token.form) || token.upos === "PROPN" || token.upos === "X") return false;
  const isAddress = /^[.@]/.test(next?.form ?? "") && third !== undefined && third.start === next!.end;
  return !isAddress;
}

/** Words that cannot end a paragraph. */
const OPEN_WORDS =
  /(?:^|[\s'’])(?:de|du|des|la|le|les|l['’]|d['’]|à|au|aux|en|dans|par|pour|sur|avec|sans|et|ou|que|qui|dont|un|une|son|sa|ses|leur|leurs|ce|cette|ces)$/iu;

/** « …les propos du »: a paragraph that stops before its sentence does. */
export const findBrokenParagraphs: CorruptionRule = ({ blocks, text }) =>
  blocks.flatMap((block, index): readonly Issue[] => {
    if (block.kind !== "paragraph") return [];
    const line = text.slice(block.start, block.end);
    const next = blocks.slice(index + 1).find(({ kind }) => kind === "paragraph");
    const goesOn =
      next && /^\p{Ll}/u.test(text.slice(next.start, next.end)) && !/[.!?…:;»”")\]]$/u.test(line) && line.length > 60;
    if (!OPEN_WORDS.test(line) && !goesOn) return [];
    const words = [...line.matchAll(/\S+/g)];
    return [
      issueAt(
        "broken-paragraph",
        block.start + (words.at(-3)?.index ?? 0),
        block.end,
        "la phrase continue au paragraphe suivant",
      ),
    ];
  });
