import type { Entity } from "../../../model/analysis.ts";
import { firstIndex } from "../../../model/first-index.ts";
import { foundAt } from "../../../model/found-at.ts";
import type { Reading, Sentence, Token } from "../../../model/reading.ts";
import { touching } from "../../../model/touching.ts";
import { isPersonNoun } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";
import { bodyNoun } from "./body-nouns.ts";
import { roleOf } from "./roles.ts";

/** Words by which a text introduced somebody: their titles and appositions, with the gender these show. */
interface Introduction {
  readonly entity: Entity;
  /** Where the name stands. */
  readonly at: number;
  /** First words of bodies, and titles of persons, as lemmas. */
  readonly nouns: readonly string[];
  /** All words of the titles in lower case, to know « le ministre de la Défense » again. */
  readonly words: ReadonlySet<string>;
  readonly gender: "m" | "f" | undefined;
  /** The bodies and places that the title names, by id. */
  readonly named: ReadonlySet<string>;
}

/** Nouns of those at the top. */
export const HEADS: ReadonlySet<string> = new Set(
  "chef cheffe président présidente secrétaire directeur directrice patron patronne dirigeant dirigeante leader ministre pdg fondateur fondatrice gouverneur gouverneure commandant commandante roi reine émir sultan chancelier chancelière commissaire responsable coordinateur coordinatrice administrateur administratrice".split(
    " ",
  ),
);

/** A title is looked for this many words before a name: « le ministre de l'Intérieur et de la Sécurité publique X ». Guessed. */
const LONGEST_TITLE = 14;
/** A noun refers back over at most this many characters. Guessed: some five paragraphs. */
const MEMORY = 3000;

/** A pronoun without a subject before it looks back over this many characters. Guessed: two sentences. */
const NEAR = 400;

/** How the persons and bodies of an article are introduced, to tell who « le magistrat » is. */
export class Introductions {
  /** In order of the text. */
  readonly #found: readonly Introduction[];
  /** The same by each of their nouns. */
  readonly #byNoun = new Map<string, Introduction[]>();
  /** The first gender shown, by entity. */
  readonly #genders = new Map<string, "m" | "f">();
  #nouns: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(reading: Reading, finder: PartyFinder) {
    this.#found = reading.sentences.flatMap((sentence) =>
      foundAt(sentence.tokens, (_, index) => introductionAt(sentence, index, finder)),
    );
    for (const found of this.#found) {
      const { entity, gender } = found;
      if (gender !== undefined && !this.#genders.has(entity.id)) this.#genders.set(entity.id, gender);
      for (const noun of new Set(found.nouns)) {
        const called = this.#byNoun.get(noun) ?? [];
        called.push(found);
        this.#byNoun.set(noun, called);
      }
    }
  }

  /** Who was introduced before `at` by a word that `noun` may refer to, the last introduced first. */
  referentsOf(noun: string, at: number, gender: "m" | "f" | undefined): readonly Entity[] {
    const { introducedBy } = roleOf(noun);
    const fits = this.#between(at - MEMORY + 1, at).filter(
      (found) =>
        found.nouns.some((word) => introducedBy.has(word)) &&
        (gender === undefined || (this.genderOf(found.entity) ?? gender) === gender),
    );
    return [...new Set(fits.map((found) => found.entity).reverse())];
  }

  /**
   * The one person whose title, anywhere in the article, has the noun and all words of a description: the lead often has the
   * title alone and a later paragraph the name. Undefined when two would fit.
   */
  titledLike(noun: string, description: string, gender: "m" | "f" | undefined): Entity | undefined {
    const words = contentWords(description);
    const called = this.#byNoun.get(noun.toLowerCase()) ?? [];
    const fits = called.filter(
      (found) =>
        found.entity.type === "PER" &&
        words.every((word) => found.words.has(word)) &&
        (gender === undefined || (this.genderOf(found.entity) ?? gender) === gender),
    );
    const entities = new Set(fits.map((found) => found.entity));
    return entities.size === 1 ? fits[0]?.entity : undefined;
  }

  /** The one person who heads a body or a state, by a title that names it: « le secrétaire général des Nations unies, X… le chef de l'ONU ». */
  headOf(id: string, gender: "m" | "f" | undefined): Entity | undefined {
    const fits = this.#found.filter(
      ({ entity, nouns, named }) =>
        entity.type === "PER" &&
        named.has(id) &&
        nouns.some((noun) => HEADS.has(noun)) &&
        (gender === undefined || (this.genderOf(entity) ?? gender) === gender),
    );
    return new Set(fits.map(({ entity }) => entity)).size === 1 ? fits[0]?.entity : undefined;
  }

  /** The person named last before `at`, within a few sentences, whose titles do not show the other gender. */
  lastPersonBefore(at: number, gender: "m" | "f", from = 0): Entity | undefined {
    return this.#between(Math.max(from, at - NEAR + 1), at).findLast(
      ({ entity }) => entity.type === "PER" && (this.genderOf(entity) ?? gender) === gender,
    )?.entity;
  }

  /** The last two persons named before `at`, in order of the text; undefined when there are not two. */
  lastTwoBefore(at: number): readonly [Entity, Entity] | undefined {
    const near = this.#between(at - NEAR + 1, at).filter(({ entity }) => entity.type === "PER");
    const last = near.at(-1);
    const first = near.findLast(({ entity }) => entity !== last?.entity);
    return last && first && [first.entity, last.entity];
  }

  /** Whether a body stands somewhere with such a noun before or behind its name. */
  isCalled(entity: Entity, nouns: ReadonlySet<string>): boolean {
    this.#nouns ??= nounsOfEntities(this.#found);
    return [...(this.#nouns.get(entity.id) ?? [])].some((noun) => nouns.has(noun));
  }

  /** Whether any title of theirs is told. */
  isTitled(entity: Entity): boolean {
    return this.#found.some((found) => found.entity.id === entity.id && found.nouns.length > 0);
  }

  /** Those who stand from one offset to another, in order of the text. */
  #between(from: number, to: number): readonly Introduction[] {
    const found = this.#found;
    const firstFrom = (offset: number) => firstIndex(found.length, (index) => found[index]!.at >= offset);
    return found.slice(firstFrom(from), firstFrom(to));
  }

  /** The gender that titles show; undefined when none does. */
  genderOf(entity: Entity): "m" | "f" | undefined {
    return this.#genders.get(entity.id);
  }
}

function nounsOfEntities(introductions: readonly Introduction[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { entity, nouns } of introductions) {
    const own = found.get(entity.id) ?? new Set<string>();
    for (const noun of nouns) own.add(noun);
    found.set(entity.id, own);
  }
  return found;
}

function introductionAt(sentence: Sentence, index: number, finder: PartyFinder): Introduction | undefined {
  const { tokens } = sentence;
  const token = tokens[index];
  const entity = token && finder.namedAt(token);
  if (entity === undefined || token === undefined || !/^(?:PER|ORG)$/u.test(entity.type)) return undefined;
  const mention = touching(entity.mentions, token).find(
    (found) => found.start === token.start && (found.level ?? "name") === "name",
  );
  if (mention === undefined) return undefined;
  const last = tokens.findLastIndex((other) => other.end <= mention.end);
  if (entity.type !== "PER") {
    const apposed = appositionBehind(tokens, index, last).filter(({ lemma }) => !isPersonNoun(lemma.toLowerCase()));
    const kinds = [...kindBefore(tokens, index), ...apposed];
    const nouns = [token, ...kinds].map(({ lemma }) => lemma.toLowerCase());
    return { entity, at: token.start, nouns, words: new Set(), gender: undefined, named: new Set() };
  }
  const titles = [...titlesBefore(tokens, index), ...appositionBehind(tokens, index, last)];
  const around = wordsAround(tokens, index, last);
  return {
    entity,
    at: token.start,
    nouns: titles.map((title) => title.lemma.toLowerCase()),
    words: new Set(contentWords(around.map(({ form }) => form).join(" "))),
    named: new Set(around.flatMap((other) => finder.namedAt(other)?.id ?? [])),
    gender: genderShown(tokens, index, titles),
  };
}

/** The words of a title before a name and of the apposition behind it. */
function wordsAround(tokens: readonly Token[], name: number, last: number): readonly Token[] {
  const border = (token: Token) => token.upos === "PUNCT" || token.features.VerbForm === "Fin";
  const from = tokens.findLastIndex((token, index) => index < name - 1 && border(token)) + 1;
  const to = tokens.findIndex((token, index) => index > last + 1 && border(token));
  const apposition = tokens[last + 1]?.form === "," ? tokens.slice(last + 2, to < 0 ? tokens.length : to) : [];
  return [...tokens.slice(from, name), ...apposition];
}

/** Words in lower case without articles and prepositions. */
function contentWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s'’]+/u)
    .filter((word) => word.length > 2 && !/^(?:des|les|aux|une|pour)$/u.test(word));
}

/** « l'ONG Voix du Fleuve », « le mouvement islamiste Hamas »: what a body is called right before its name. */
function kindBefore(tokens: readonly Token[], name: number): readonly Token[] {
  const near = [tokens[name - 1], tokens[name - 2]];
  const at = near.findIndex((token) => token && (token.upos === "NOUN" || bodyNoun(token.form)));
  const noun = near[at];
  return noun && near.slice(0, at).every((token) => token?.upos === "ADJ") ? [noun] : [];
}

/** Nouns that head a title before a name: those that no preposition governs. */
function titlesBefore(tokens: readonly Token[], name: number): readonly Token[] {
  const titles: Token[] = [];
  for (let index = name - 1; index >= Math.max(0, name - LONGEST_TITLE); index--) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.form === "," && index === name - 1) continue;
    if (!["NOUN", "ADJ", "ADP", "ADP_DET", "PROPN", "DET", "CCONJ", "NUM"].includes(token.upos)) break;
    // « l'avocat de Mme X », « le frère de X »: somebody else than X.
    if (isKin(tokens, index, name)) break;
    if (token.upos !== "NOUN") continue;
    // « le conseil de l'opposant X »: whoever X is, he is no counsel.
    if (index < name - 1 && titles.length > 0) break;
    const isOwn = index === name - 1 && isPersonNoun(token.lemma.toLowerCase());
    if (isOwn || !isGoverned(tokens, index)) titles.push(token);
  }
  return titles;
}

/** A preposition right before a name or its civility, behind somebody who is of that person. */
function isKin(tokens: readonly Token[], index: number, name: number): boolean {
  if (!/^(?:de|d'|du)$/u.test(tokens[index]?.lower ?? "") && tokens[index]?.upos !== "ADP_DET") return false;
  const between = tokens.slice(index + 1, name);
  return between.every(({ form }) => CIVILITY.test(form)) && RELATED.has(tokens[index - 1]?.lemma.toLowerCase() ?? "");
}

const CIVILITY = /^(?:MM?\.?|Mme|Mmes|Mlle|Me|Monsieur|Madame)$/u;

/** Those who are told by whose they are. */
const RELATED = new Set(
  (
    "avocat avocate conseil défenseur défenseure frère sœur père mère fils fille époux épouse mari femme veuve veuf cousin cousine oncle tante neveu nièce parent proche " +
    "collègue ami amie porte-parole conseiller conseillère secrétaire assistant assistante médecin chauffeur biographe entourage partisan allié alliée rival rivale prédécesseur successeur adversaire"
  ).split(" "),
);

function isGoverned(tokens: readonly Token[], noun: number): boolean {
  for (let index = noun - 1; index >= Math.max(0, noun - 3); index--) {
    const upos = tokens[index]?.upos ?? "";
    if (upos.startsWith("ADP")) return true;
    if (upos !== "DET" && upos !== "ADJ") return false;
  }
  return false;
}

/** « X, porte-parole de Y », « X, un riverain », « X et président de Y ». */
function appositionBehind(tokens: readonly Token[], name: number, last: number): readonly Token[] {
  const from = last + 1;
  if (!/^[,(]$/u.test(tokens[from]?.form ?? "") || opensSubject(tokens, name, from)) return [];
  const noun = tokens.slice(from + 1, from + 4).find((token) => token.upos !== "DET" && token.upos !== "ADJ");
  return noun?.upos === "NOUN" ? [noun] : [];
}

/** « Sur Radio Vallée, le gouverneur a dit », « Selon X, le préfet est parti »: who acts, and no apposition to what stands in front. */
function opensSubject(tokens: readonly Token[], name: number, comma: number): boolean {
  if (!isGoverned(tokens, name)) return false;
  const end = tokens.slice(comma + 1).find((token) => token.upos === "PUNCT" || token.features.VerbForm === "Fin");
  return end?.features.VerbForm === "Fin";
}

/** Told by the determiner of a title, by « M. » and « Mme ». */
function genderShown(tokens: readonly Token[], name: number, titles: readonly Token[]): "m" | "f" | undefined {
  const before = tokens[name - 1]?.form ?? "";
  if (/^(?:Mme|Mmes|Mlle|Madame|Mademoiselle)$/u.test(before)) return "f";
  if (/^(?:M\.?|MM\.?|Monsieur)$/u.test(before)) return "m";
  for (const title of titles) {
    const article = tokens[tokens.indexOf(title) - 1]?.lower ?? "";
    if (/^(?:la|une|cette|sa)$/u.test(article)) return "f";
    if (/^(?:le|un|ce|cet)$/u.test(article)) return "m";
  }
  return undefined;
}
