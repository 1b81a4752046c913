import type { Issue } from "../../model/analysis.ts";
import { onceFor } from "../../model/once-for.ts";
import type { Sentence, Token } from "../../model/reading.ts";
import { type CorruptionRule, type Evidence, eachToken, isCapitalised, isFiniteVerb, issueOver } from "./evidence.ts";

/** Auxiliaries that are nothing else: other finite forms after a preposition may be wrongly tagged nouns. */
const PLAIN_AUXILIARIES = new Set("a ont est sont avait avaient était étaient sera seront aura auront".split(" "));

const WEEKDAYS = new Set("lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "));

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

/** The words of a sentence without the marks of quotation, which two rules look through. */
const withoutMarks = onceFor(({ tokens }: Sentence) => tokens.filter(({ form }) => !MARKS.has(form)));
const MARKS: ReadonlySet<string> = new Set('"«»“”');
const OPENS_INFINITIVE: ReadonlySet<string> = new Set(["à", "pour", "sans"]);

/** « pour rapidement libre la ville », « sans pas de délai »: words that cannot follow one another. */
export const findImpossibleOrders: CorruptionRule = ({ reading }) =>
  reading.sentences.flatMap((sentence) => {
    const tokens = withoutMarks(sentence);
    return tokens.flatMap((token, at): readonly Issue[] => {
      if (!OPENS_INFINITIVE.has(token.lower)) return [];
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
    const tokens = withoutMarks(sentence);
    return tokens.flatMap((token, at): readonly Issue[] => {
      if (token.form !== "étant" && token.form !== "ayant") return [];
      const [participle, join, first, second] = tokens.slice(at + 1, at + 5);
      if (participle?.features.VerbForm !== "Part" || join?.form !== "et") return [];
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
