import type { FrenchModel } from "../../../language/french-model.ts";
import type { Party } from "../../../model/analysis.ts";
import type { Token } from "../../../model/reading.ts";
import type { PartyFinder } from "../../parties.ts";
import { elides } from "./join-words.ts";

/** The article that a name takes in a sentence, before elision; empty for names that stand bare. */
export type Article = "le" | "la" | "les" | "";

/** States that take no article, in lower case. */
const BARE_STATES = new Set(
  (
    "israël,cuba,haïti,chypre,malte,madagascar,djibouti,monaco,singapour,taïwan,oman,bahreïn,maurice,andorre,nauru,tuvalu,vanuatu,kiribati," +
    "brunei,saint-marin,sainte-lucie,porto rico,hong kong,macao,mayotte,sao tomé-et-principe,antigua-et-barbuda,trinité-et-tobago"
  ).split(","),
);
const PLURAL_STATES =
  /^(?:états-unis|pays-bas|émirats|philippines|maldives|seychelles|comores|bahamas|îles|territoires)/iu;
/** States that end in « e » and are masculine all the same. */
const MASCULINE_STATES = /^(?:mexique|cambodge|mozambique|zimbabwe|belize|suriname)$/iu;
/** A determiner right before a name in the text; « des » and « aux » stand for plurals, « du » and « au » for « le ». */
const DETERMINER = /(?<!\p{L})(?:(les|des|aux|ces|ses|leurs)|(la|une|cette|sa)|(le|un|ce|cet|du|au|son|l['’]))\s?$/iu;
/** More than this many occurrences are not looked at for a determiner. */
const LOOKED_AT = 20;

/** Which article each name of an article takes: as the text itself writes it, else by grammar. */
export class NameArticles {
  readonly #text: string;
  readonly #french: FrenchModel;
  readonly #finder: PartyFinder;
  readonly #known = new Map<string, Article>();

  constructor(text: string, french: FrenchModel, finder: PartyFinder) {
    this.#text = text;
    this.#french = french;
    this.#finder = finder;
  }

  of(party: Party): Article {
    const known = this.#known.get(party.name);
    if (known !== undefined) return known;
    const article = this.#find(party);
    this.#known.set(party.name, article);
    return article;
  }

  /** « le Rwanda », « l'armée », « les sources sécuritaires », « Awa Diallo ». */
  asSubject(party: Party): string {
    return withArticle(this.of(party), withoutMarks(party.name));
  }

  /** What a participle ends in that is said of somebody: « encerclé », « encerclées ». */
  agreementOf(party: Party): string {
    const [first = ""] = party.name.split(/[\s-]/u);
    const article = this.of(party);
    const feminine = article === "la" || (article === "les" && this.#isFeminine(first));
    return `${feminine ? "e" : ""}${article === "les" ? "s" : ""}`;
  }

  #isFeminine(word: string): boolean {
    const nouns = this.#french.lexicon.analyses(word.toLowerCase()).filter(({ upos }) => upos === "NOUN");
    return nouns.length > 0 && nouns.every(({ features }) => features.Gender === "Fem");
  }

  #find(party: Party): Article {
    const entity = this.#finder.entityById(party.entityId);
    if (entity?.type === "PER" || /^(?:les? |la |l['’])/iu.test(party.name)) return "";
    const [first = "", second] = party.name.split(/[\s-]/u);
    // A town stands bare: « le Paris des années folles » says nothing of « Paris ».
    const isTown = entity?.type === "LOC" && second === undefined && !this.#finder.isCountry(entity);
    const shown = isTown ? "" : articleShown(this.#text, party.name);
    if (shown !== undefined) return shown;
    if (entity === undefined && this.#finder.isCountryName(party.name)) return articleOfState(party.name);
    if (entity === undefined) return /^\p{Lu}/u.test(first) ? "" : (this.#ofNoun(first) ?? "le");
    if (this.#finder.isCountry(entity)) return articleOfState(party.name);
    if (/^\p{Lu}{2,}/u.test(first)) return elides(first) ? "le" : "";
    return second === undefined ? "" : (this.#ofNoun(first) ?? "");
  }

  /** By gender and number of a common noun; undefined when the dictionary has none. */
  #ofNoun(word: string): Article | undefined {
    const nouns = this.#french.lexicon.analyses(word.toLowerCase()).filter(({ upos }) => upos === "NOUN");
    if (nouns.length === 0) return undefined;
    if (nouns.every(({ features }) => features.Number === "Plur")) return "les";
    return this.#isFeminine(word) ? "la" : "le";
  }
}

/** The article with the name, elided where it must be. */
export function withArticle(article: Article, name: string): string {
  if (article === "") return name;
  return article !== "les" && elides(name) ? `l'${name}` : `${article} ${name}`;
}

/** The same behind « de » or « à »: « du Rwanda », « aux États-Unis », « d'Israël ». */
export function afterPreposition(preposition: "de" | "à", article: Article, name: string): string {
  const merges = article === "les" || (article === "le" && !elides(name));
  if (merges) return `${MERGED[preposition][article]} ${name}`;
  if (article === "" && preposition === "de" && elides(name)) return `d'${name}`;
  return `${preposition} ${withArticle(article, name)}`;
}

const MERGED = { de: { le: "du", les: "des" }, à: { le: "au", les: "aux" } } as const;

/** « les "mutins" des FSR » is named without its marks. */
const withoutMarks = (name: string): string => name.replace(/\s*[«»“”"]\s*/gu, " ").trim();

function articleShown(text: string, name: string): Article | undefined {
  let at = text.indexOf(name);
  for (let seen = 0; at >= 0 && seen < LOOKED_AT; seen++) {
    const found = DETERMINER.exec(text.slice(Math.max(0, at - 7), at));
    if (found && !/^\p{L}/u.test(text.slice(at + name.length))) return found[1] ? "les" : found[2] ? "la" : "le";
    at = text.indexOf(name, at + name.length);
  }
  return undefined;
}

function articleOfState(name: string): Article {
  const plain = name.toLowerCase();
  if (BARE_STATES.has(plain) || plain.startsWith("saint")) return "";
  if (PLURAL_STATES.test(plain)) return "les";
  const [first = ""] = plain.split(/[\s-]/u);
  return /(?:e|ée)$/u.test(first) && !MASCULINE_STATES.test(first) ? "la" : "le";
}

/** « un », « une », « des »: the article of a noun that was not told of before. */
export function indefiniteOf(noun: Token | undefined): string {
  if (noun?.features.Number === "Plur") return "des";
  return noun?.features.Gender === "Fem" ? "une" : "un";
}
