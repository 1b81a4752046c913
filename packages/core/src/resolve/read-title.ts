import type { EntityMention } from "../extract/extract-mentions.ts";
import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow } from "../model/knowledge.ts";
import type { Reading, Token } from "../model/reading.ts";
import { type CountryWeights, mainCountry } from "./article-countries.ts";
import { mentionsOf, type Referent } from "./referent.ts";

/** An office as an article words it. */
export interface ReadTitle {
  /** As in the base: `président`, `premier ministre`, `ministre des affaires étrangères`. */
  readonly title: string;
  /** Row of the state or body; undefined when the words do not say. */
  readonly of: string | undefined;
  readonly gender: "m" | "f" | undefined;
}

interface TitlePattern {
  readonly words: RegExp;
  readonly title: string;
}

/**
 * How the French press words an office, tested on the lower-cased words of a title. The first that fits counts, so the
 * longer come first. Own list.
 */
const PATTERNS: readonly TitlePattern[] = [
  { words: /^(?:vice-présidente?)/, title: "vice-président" },
  {
    words: /^(?:premi[eè]re? ministre|chef(?:fe)? (?:du|de) gouvernement|premier-ministre)/,
    title: "premier ministre",
  },
  {
    words:
      /^(?:chef(?:fe)? de la diplomatie|ministre(?: \p{L}+)? (?:des|aux) affaires étrangères|secrétaire aux affaires étrangères)/u,
    title: "ministre des affaires étrangères",
  },
  { words: /^secrétaire d['’](?:état|etat)/, title: "secrétaire d'état" },
  { words: /^(?:ministre|secrétaire)(?: \p{L}+)? (?:de|à) la (?:défense|guerre)/u, title: "ministre de la défense" },
  { words: /^ministre(?: \p{L}+)? des armées/u, title: "ministre de la défense" },
  { words: /^ministre(?: \p{L}+)? de l['’]intérieur/u, title: "ministre de l'intérieur" },
  { words: /^(?:ministre(?: \p{L}+)? de la justice|garde des sceaux)/u, title: "ministre de la justice" },
  { words: /^chancel(?:ier|ière)/, title: "chancelier" },
  { words: /^secrétaire générale?/, title: "secrétaire général" },
  { words: /^directeur général|^directrice générale/, title: "directeur général" },
  {
    words:
      /^(?:présidente?|chef(?:fe)? de l['’](?:état|etat)|locataire|numéro un|maître(?:sse)? du|hôte de|chef de la junte|dirigeante?|leader|homme fort)/,
    title: "président",
  },
  { words: /^porte-parole/, title: "porte-parole" },
  { words: /^(?:roi|reine|souveraine?|monarque)/, title: "roi" },
  { words: /^(?:pape|souverain pontife|saint-père)/, title: "pape" },
  { words: /^guide suprême/, title: "guide suprême" },
  { words: /^prince héritier/, title: "prince héritier" },
  { words: /^émir/, title: "émir" },
  { words: /^(?:émissaire|envoyée? spéciale?|envoyée?)/, title: "émissaire" },
  { words: /^chef d['’]état-major/, title: "chef d'état-major" },
  { words: /^chef de l['’]armée/, title: "chef de l'armée" },
  { words: /^maire(?:sse)?/, title: "maire" },
  { words: /^gouverneure?/, title: "gouverneur" },
];

/** Most words that a title may take before a name. */
const LONGEST_TITLE = 9;

/** Reads the title of a phrase: what office, of what state or body. */
export function readTitle(words: string, context: StageContext, fallback: string | undefined): ReadTitle | undefined {
  const lower = words.toLowerCase().replace(/^(?:l['’]|le |la |les |son |sa |du |au )?(?:ancien(?:ne)? |ex-)?/u, "");
  const pattern = PATTERNS.find((candidate) => candidate.words.test(lower));
  if (!pattern) return undefined;
  const rest = lower.slice(pattern.words.exec(lower)?.[0].length ?? 0).trim();
  if (rest && isOtherOffice(rest)) return bodyOffice(words, pattern.title, lower, context);
  return { title: pattern.title, of: stateIn(words, context) ?? fallback, gender: genderOf(lower) };
}

/** Complements that say no more than the office: « président de la République ». */
const PLAIN_COMPLEMENT =
  /^(?:de la république|de l['’](?:état|etat)|de la transition|de transition|par intérim|du pays|de la maison|de l['’]élysée|du kremlin)/;

/** « président du groupe socialiste » is another office than the country's; so is « maire de Lyon ». */
const isOtherOffice = (rest: string): boolean =>
  /(?:^|\s)(?:du|de la|de l['’]|des|de|d['’])\s?/.test(rest) && !PLAIN_COMPLEMENT.test(rest);

/** An office of what is named right behind it, whole: « secrétaire général de l'Otan », « président de la Russie ». */
function bodyOffice(words: string, title: string, lower: string, context: StageContext): ReadTitle | undefined {
  const behind = /(?:\bde la |\bde l['’]|\bdu |\bdes |\bde |\bd['’])(\p{Lu}[^,;]*)$/u.exec(words)?.[1];
  const row = behind ? context.knowledge.findExact(behind.trim())[0] : undefined;
  return row
    ? {
        title,
        of: row.standsFor && row.kind !== "seat" ? row.standsFor : seatOrState(row, title),
        gender: genderOf(lower),
      }
    : undefined;
}

/** « le locataire de la Maison Blanche » holds the state's office, « la porte-parole de la Maison Blanche » the seat's. */
const seatOrState = (row: KnowledgeRow, title: string): string =>
  row.kind === "seat" && title !== "porte-parole" ? (row.standsFor ?? row.id) : row.id;

function genderOf(title: string): "m" | "f" | undefined {
  if (
    /^(?:présidente|première|cheffe|chancelière|directrice|secrétaire générale|reine|souveraine|dirigeante|vice-présidente|gouverneure|envoyée)/.test(
      title,
    )
  )
    return "f";
  return /^(?:ministre|porte-parole|maire|secrétaire|leader|locataire)/.test(title) ? undefined : "m";
}

/** The state of an adjective, or of a name behind « de ». */
function stateIn(words: string, context: StageContext): string | undefined {
  for (const word of words.split(/[\s,]+/)) {
    const row = context.knowledge.demonym(word);
    if (row) return row.id;
  }
  const behind = /(?:\bde la |\bde l['’]|\bdu |\bdes |\bde |\bd['’])(\p{Lu}[^,;]*)$/u.exec(words)?.[1];
  const row = behind ? context.knowledge.findExact(behind.trim())[0] : undefined;
  if (!row) return undefined;
  return row.standsFor ?? row.id;
}

/** Reads the titles that stand before the names of an article. */
export class TitleReader {
  readonly #reading: Reading;
  readonly #text: string;
  readonly #context: StageContext;
  readonly #day: string;
  readonly #main: string | undefined;
  /** Titles read so far: each mention is asked about whenever its person is compared with another. */
  readonly #before = new Map<EntityMention, ReadTitle | undefined>();

  constructor(reading: Reading, text: string, context: StageContext, day: string, countries: CountryWeights) {
    this.#reading = reading;
    this.#text = text;
    this.#context = context;
    this.#day = day;
    this.#main = mainCountry(countries);
  }

  /** Title right before a mention: « le Premier ministre britannique » before « Keir Starmer ». */
  titleBefore(mention: EntityMention): ReadTitle | undefined {
    if (!this.#before.has(mention)) this.#before.set(mention, this.#readBefore(mention));
    return this.#before.get(mention);
  }

  #readBefore(mention: EntityMention): ReadTitle | undefined {
    const tokens = this.#reading.sentences[mention.sentence]?.tokens ?? [];
    const at = tokens.findIndex((token) => token.start >= mention.start);
    if (at <= 0) return undefined;
    const end = /^[,(]$/.test(tokens[at - 1]!.form) ? at - 1 : at;
    for (let first = Math.max(0, end - LONGEST_TITLE); first < end; first++) {
      const persons = this.#reading.sentences[mention.sentence]?.names.filter((name) => name.type === "PER") ?? [];
      const words = tokens.slice(first, end);
      if (
        words.some(
          (token) => isBreak(token) || persons.some((name) => name.start <= token.start && token.end <= name.end),
        )
      )
        continue;
      if (isComplement(tokens, first)) continue;
      const title = readTitle(this.#text.slice(tokens[first]!.start, tokens[end - 1]!.end), this.#context, this.#main);
      if (title) return { ...title, gender: title.gender ?? genderOfArticle(tokens[first]!, tokens[first - 1]) };
    }
    return undefined;
  }

  /** « M. », « Mme », « la ministre »: what the words before a name say of the person's gender. */
  genderBefore(mention: EntityMention): "m" | "f" | undefined {
    const tokens = this.#reading.sentences[mention.sentence]?.tokens ?? [];
    const at = tokens.findIndex((token) => token.start >= mention.start);
    const before = tokens[at - 1]?.form ?? "";
    if (/^(?:Mme|Mlle|Madame)$/.test(before)) return "f";
    if (/^(?:MM?\.?|Monsieur)$/.test(before)) return "m";
    return this.titleBefore(mention)?.gender;
  }

  /** Who held, on the article's day, the office that stands before one of the names. */
  holderBefore(referent: Referent): KnowledgeRow | undefined {
    for (const mention of mentionsOf(referent)) {
      const title = this.titleBefore(mention);
      const holder =
        title?.of === undefined ? undefined : this.#context.knowledge.holders(title.title, title.of, this.#day)[0];
      if (holder) return holder;
    }
    return undefined;
  }
}

/** « la ministre », « le porte-parole »: where the noun does not show it, its article does. */
function genderOfArticle(token: Token, before: Token | undefined): "m" | "f" | undefined {
  const article = /^(?:le|la|une?)$/i.test(token.form) ? token.form : (before?.form ?? "");
  return /^(?:la|une)$/i.test(article) ? "f" : /^(?:le|un)$/i.test(article) ? "m" : undefined;
}

/** « le conseiller du président russe »: the office inside is another's. */
function isComplement(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.form ?? "";
  const beforeArticle = /^(?:la|l'|l’)$/i.test(before) ? (tokens[first - 2]?.form ?? "") : before;
  return /^(?:du|des|de|d'|d’)$/i.test(beforeArticle) || /^(?:du|des)$/i.test(tokens[first]?.form ?? "");
}

const isBreak = (token: Token): boolean => /^[.;:!?«»"()]$/.test(token.form) || token.upos === "VERB";
