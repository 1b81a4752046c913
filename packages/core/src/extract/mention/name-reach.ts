import type { StageContext } from "../../model/context.ts";
import type { Token } from "../../model/reading.ts";
import { isOfTheMoment, isVerbBehindName, pointsBack } from "./body-end.ts";
import { type PlacedSentence, startsUpper, wordsBetween } from "./candidate.ts";
import {
  BEARERS,
  headWord,
  INSTITUTION_HEADS,
  isForces,
  LEADING_ADJECTIVES,
  LOCAL_HEADS,
  PAPER_NOUNS,
  TIME_NOUNS,
} from "./institution-words.ts";

/** Longest name of an institution in tokens. The longest in our articles has fifteen. */
const LONGEST_NAME = 18;

/** Bodies of fighters in a capital: they bear numbers, and persons' names at their end. */
const UNITS: ReadonlySet<string> = new Set(
  "Brigade Brigades Bataillon Régiment Division Unité Force Front Compagnie Escadron Groupe Colonne Commando".split(
    " ",
  ),
);

/** Walks from the head of a name over its adjectives and complements. */
export class NameReach {
  /** Whether a complement bears a capital or a demonym: what makes a name of a small head. */
  isProper = false;
  hasCapital = false;
  hasNation = false;
  hasDemonym = false;
  /** The last token of a complement that bears a capital or a demonym; undefined when none does. */
  lastProper: number | undefined;
  readonly #tokens: readonly Token[];
  readonly #head: number;
  readonly #from: number;
  readonly #context: StageContext;
  readonly #isLocal: boolean;
  readonly #isOfForces: boolean;
  readonly #placed: PlacedSentence;

  /** `from`: the last token of a head of several words. */
  constructor(placed: PlacedSentence, head: number, context: StageContext, from = head) {
    this.#placed = placed;
    this.#from = from;
    this.#tokens = placed.sentence.tokens;
    this.#head = head;
    this.#context = context;
    this.#isOfForces = isForces(this.#tokens, head) || /^armées$/i.test(this.#tokens[head]!.form);
    this.#isLocal = LOCAL_HEADS.has(this.#tokens[head]!.lower);
  }

  end(): number {
    let last = this.#from;
    for (let steps = 0; steps < LONGEST_NAME; steps++) {
      const next = this.#nextEnd(last);
      if (next === undefined || next - this.#head > LONGEST_NAME) break;
      last = next;
      // « le Front du Sud Bara Diallo de l'ALS »: who is honoured ends the name.
      if (this.#isPersonAt(last) && UNITS.has(this.#tokens[this.#head]!.form)) break;
    }
    return last;
  }

  /** End of the name with one more adjective, apposed proper noun or complement; undefined when it goes no further. */
  #nextEnd(last: number): number | undefined {
    const next = this.#tokens[last + 1];
    if (!next) return undefined;
    const word = next.lower;
    // « Brigade 444 », « Unité 8200 »
    if (last === this.#head && UNITS.has(this.#tokens[last]!.form) && /^\d{1,4}$/.test(next.form)) return last + 1;
    if (this.#isAdjective(next)) return this.#taken(last + 1);
    if (next.upos === "PROPN" && startsUpper(next.form) && this.#mayBear(last))
      return this.#taken(this.#endOfPerson(last + 1));
    if (/^(?:de|d'|d’|du|des)$/.test(word)) return this.#complement(last + 1, /^d[ue]s?$/.test(word) && word !== "de");
    const mayGoOn = this.#opensWithCapital || (word === "en" && this.hasCapital);
    if (/^(?:en|pour|contre|aux)$/.test(word) && mayGoOn) {
      return this.#complement(last + 1, word === "aux");
    }
    if (word === "et") return this.#coordinated(last);
    if (word === "," && this.#isMinistry) return this.#listed(last);
    if (word === "sur" && this.#isExpertBody) return this.#complement(last + 1, false);
    return undefined;
  }

  /** « ministère de l'Intérieur, des Collectivités locales et de l'Aménagement »: a list of capital fields. */
  #listed(last: number): number | undefined {
    const next = this.#tokens[last + 2]?.lower ?? "";
    const article = /^(?:du|des)$/.test(next) ? 0 : next === "de" ? 1 : -1;
    if (article < 0 || !startsUpper(this.#tokens[last + 3 + article]?.form ?? "")) return undefined;
    return this.#complement(last + 2, article === 0);
  }

  /** « Haute autorité pour la forêt »: the adjective before the head bears the capital. */
  get #opensWithCapital(): boolean {
    const [before, head] = [this.#tokens[this.#head - 1], this.#tokens[this.#head]!];
    return (
      startsUpper(head.form) ||
      (before !== undefined && startsUpper(before.form) && LEADING_ADJECTIVES.has(before.lower))
    );
  }

  get #isMinistry(): boolean {
    return /^(?:ministère|secrétariat|département)$/i.test(this.#tokens[this.#head]!.form);
  }

  /** « Mission des Nations unies en Haïti »: only what is sent somewhere bears the place behind « en » in its name. */
  get #worksAbroad(): boolean {
    return /^(?:mission|force|bureau|opération|programme|représentation|délégation|institut|école|ambassade|cour|communauté|église)s?$/i.test(
      this.#tokens[this.#head]!.form,
    );
  }

  /** « Groupement d'experts sur l'évolution du climat »: bodies that study something. */
  get #isExpertBody(): boolean {
    return /^(?:Groupe|Groupement|Conférence|Observatoire|Commission|Institut|Centre|Forum)$/.test(
      this.#tokens[this.#head]!.form,
    );
  }

  #isAdjective(token: Token): boolean {
    // « des forces armées »: the tagger wavers between adjective and participle.
    if (/^armées$/i.test(token.form)) return true;
    if (this.#context.knowledge.demonym(token.form) && !startsUpper(token.form)) return true;
    const isParticiple = token.features.VerbForm === "Part" && token.features.Tense !== "Pres" && token.upos !== "NOUN";
    // « la Mission multinationale dirigée par le Kenya », « déployée en Haïti »: told of the body, no part of its name.
    if (isParticiple && !startsUpper(token.form) && this.#takesComplement(token)) return false;
    return (
      (token.upos === "ADJ" || (isParticiple && startsUpper(this.#tokens[this.#head]!.form))) &&
      !/^\d/.test(token.form) &&
      !isOfTheMoment(token) &&
      !isVerbBehindName(this.#tokens, { first: this.#head, index: this.#tokens.indexOf(token) }, this.#context)
    );
  }

  #takesComplement(token: Token): boolean {
    return /^(?:par|en|à|au|aux|dans|depuis|sur|pour|contre)$/.test(
      this.#tokens[this.#tokens.indexOf(token) + 1]?.form ?? "",
    );
  }

  #complement(preposition: number, hasArticle: boolean): number | undefined {
    const article = /^(?:la|l'|l’|le|les)$/i.test(this.#tokens[preposition + 1]?.form ?? "");
    const first = preposition + (article && !hasArticle ? 2 : 1);
    const noun = this.#isLeading(first) ? first + 1 : first;
    const token = this.#tokens[noun];
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) return undefined;
    if (TIME_NOUNS.has(token.lower) || PAPER_NOUNS.has(token.form) || /^(?:MM?\.?|Mmes?)$/.test(token.form))
      return undefined;
    if (this.#isPersonAt(noun) && !this.#isNationName(token.form)) return undefined;
    if (pointsBack(this.#tokens, noun)) return undefined;
    // « le cabinet du Premier ministre »: whoever holds the office, and no name.
    if (/^Premi(?:er|ère)$/.test(token.form) && /^ministre$/.test(this.#tokens[noun + 1]?.form ?? "")) return undefined;
    // « a saisi l'Organisation mondiale du commerce contre les États-Unis »; a league is against a disease.
    if (/^contre$/i.test(this.#tokens[preposition]!.form) && startsUpper(token.form)) return undefined;
    const bareTown = token.upos === "PROPN" && !article && /^(?:de|d'|d’|à)$/i.test(this.#tokens[preposition]!.form);
    if (bareTown && (!this.#isLocal || this.hasCapital) && !this.#isOfForces && this.#isTown(noun)) return undefined;
    if (this.#tokens[preposition]!.lower === "en" && !(startsUpper(token.form) && this.#worksAbroad)) return undefined;
    // « tribunal de première instance »
    const isOrdinal = /^(?:première|grande|haute|petite)$/.test(token.lower) && this.#tokens[noun + 1]?.upos === "NOUN";
    return this.#taken(this.#endOfProper(isOrdinal ? noun + 1 : noun));
  }

  /** « la commission de la Haute Cour de justice »: an adjective that opens a name of its own. */
  #isLeading(index: number): boolean {
    const [token, next] = [this.#tokens[index], this.#tokens[index + 1]];
    return (
      startsUpper(token?.form ?? "") &&
      LEADING_ADJECTIVES.has(token!.lower) &&
      startsUpper(next?.form ?? "") &&
      INSTITUTION_HEADS.has(headWord(next!))
    );
  }

  /** « de l'Agriculture et de l'Environnement »: only between complements of one form. */
  #coordinated(last: number): number | undefined {
    // « de l'Afrique centrale et orientale »
    const [left, right] = [this.#tokens[last]!, this.#tokens[last + 2]];
    const agree = left.features.Number === right?.features.Number;
    if (left.upos === "ADJ" && right?.upos === "ADJ" && agree) return this.#taken(last + 2);
    const after = this.#tokens[last + 2]?.lower ?? "";
    const noun = this.#tokens[last + 3 + (/^(?:la|l'|l’)$/.test(this.#tokens[last + 3]?.form ?? "") ? 1 : 0)];
    // « de l'Université PSL et de l'École »: another institution opens.
    if (noun && startsUpper(noun.form) && INSTITUTION_HEADS.has(headWord(noun))) return undefined;
    // « ministère de la santé et de l'hygiène publique »: fields are written alike.
    const isField = this.#isMinistry && (startsUpper(noun?.form ?? "") || (!this.hasCapital && noun?.upos === "NOUN"));
    if (
      /^(?:de|d'|d’|du|des)$/.test(after) &&
      (isField || (!this.#isMinistry && startsUpper(this.#tokens[last]!.form)))
    ) {
      return this.#complement(last + 2, after === "du" || after === "des");
    }
    return undefined;
  }

  /** A proper noun goes on over the capital words behind it. */
  #endOfProper(noun: number): number {
    let end = noun;
    while (
      this.#tokens[end + 1]?.upos === "PROPN" &&
      startsUpper(this.#tokens[end + 1]!.form) &&
      !this.#isPersonAt(end + 1)
    )
      end++;
    return end;
  }

  #taken(index: number): number {
    const token = this.#tokens[index]!;
    const isDemonym = this.#context.knowledge.demonym(token.form) !== undefined && !startsUpper(token.form);
    const isNation = isDemonym || this.#isNationName(token.form);
    this.hasDemonym ||= isDemonym;
    this.hasNation ||= isNation;
    this.hasCapital ||= startsUpper(token.form);
    if (isNation || startsUpper(token.form)) this.lastProper = index;
    this.isProper ||= isNation || this.hasCapital;
    return index;
  }

  #isNationName(form: string): boolean {
    const kind = startsUpper(form) ? this.#context.knowledge.findExact(form)[0]?.kind : undefined;
    return kind === "country" || (kind === "capital" && this.#isOfForces);
  }

  #isTown(index: number): boolean {
    const rows = this.#context.knowledge.findExact(wordsBetween(this.#placed, index, this.#endOfProper(index)));
    return (
      rows.length > 0 && rows.every((row) => row.kind === "town" || row.kind === "capital" || row.kind === "division")
    );
  }

  /** « hôpital Nasser », « Institut Pasteur »: what bears a person's name right behind its head. */
  #mayBear(last: number): boolean {
    if (!this.#isPersonAt(last + 1) || UNITS.has(this.#tokens[this.#head]!.form)) return true;
    return last === this.#from && BEARERS.has(this.#tokens[last]!.lower);
  }

  /** « hôpital Félix Guyon »: the whole name of who is honoured. */
  #endOfPerson(index: number): number {
    let end = index;
    while (this.#isPersonAt(index) && this.#tokens[end + 1] && this.#isPersonAt(end + 1)) end++;
    return end;
  }

  #isPersonAt(index: number): boolean {
    const token = this.#tokens[index]!;
    return this.#placed.sentence.names.some(
      (name) => name.type === "PER" && name.start <= token.start && token.end <= name.end,
    );
  }
}
