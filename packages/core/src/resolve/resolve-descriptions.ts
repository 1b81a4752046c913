import type { Description } from "../extract/mention/find-descriptions.ts";
import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow, Office } from "../model/knowledge.ts";
import { type CountryWeights, mainCountry } from "./article-countries.ts";
import { type ReadTitle, readTitle, type TitleReader } from "./read-title.ts";
import { mentionsOf, type Referent } from "./referent.ts";

/** Whom a description means, or a person of the base whom the article does not name. */
export interface DescriptionAnswer {
  readonly referent: Referent | undefined;
  readonly row: KnowledgeRow | undefined;
  readonly reason: string;
}

/** Finds whom « le chef de l'État » means: by an apposition in the article first, by the office on its day next. */
export class DescriptionResolver {
  readonly #context: StageContext;
  readonly #persons: readonly Referent[];
  readonly #day: string;
  readonly #main: string | undefined;
  /** Titles that stand right before a name of the article. */
  readonly #learned: readonly { readonly referent: Referent; readonly title: ReadTitle }[];

  constructor(
    persons: readonly Referent[],
    titles: TitleReader,
    context: StageContext,
    day: string,
    countries: CountryWeights,
  ) {
    this.#context = context;
    this.#persons = persons;
    this.#day = day;
    this.#main = mainCountry(countries);
    this.#learned = persons.flatMap((referent) =>
      mentionsOf(referent).flatMap((mention) => {
        const title = titles.titleBefore(mention);
        return title ? [{ referent, title }] : [];
      }),
    );
  }

  /** Undefined when nobody is certain enough. */
  resolve(description: Description): DescriptionAnswer | undefined {
    const title = this.#titleOf(description);
    if (!title) return undefined;
    return (
      this.#byApposition(title, description) ??
      this.#byOffice(title, description) ??
      this.#byRecency(title, description)
    );
  }

  /** « son homologue américain » bears the office of the person spoken of last. */
  #titleOf(description: Description): ReadTitle | undefined {
    if (!/^homologue/i.test(description.words)) return readTitle(description.words, this.#context, undefined);
    const state = description.words
      .split(/\s+/)
      .map((word) => this.#context.knowledge.demonym(word))
      .find(Boolean);
    const office = this.#lastBefore(description.start)
      .flatMap((referent) => officesOn(referent.row, this.#day))
      .find(({ title }) => title !== "");
    return state && office ? { title: office.title, of: state.id, gender: description.gender } : undefined;
  }

  #byApposition(title: ReadTitle, description: Description): DescriptionAnswer | undefined {
    if (title.of === undefined) return undefined;
    const fitting = this.#learned.filter(({ title: other }) => other.title === title.title && other.of === title.of);
    const [best] = fitting.filter(({ referent }) => fitsGender(referent, description));
    return (
      best && {
        referent: best.referent,
        row: best.referent.row,
        reason: `« ${description.words} » stands before the name elsewhere in the article`,
      }
    );
  }

  #byOffice(title: ReadTitle, description: Description): DescriptionAnswer | undefined {
    if (title.of === undefined) return undefined;
    const [row, ...others] = this.#holders(title, title.of);
    if (!row || others.length > 0) return undefined;
    const referent = this.#persons.find((person) => person.row?.id === row.id);
    return { referent, row, reason: `base: « ${description.words} » on ${this.#day}` };
  }

  /** A head of state's chancellor, king or president may be called head of state or of government as well. */
  #holders(title: ReadTitle, of: string): readonly KnowledgeRow[] {
    const titles = [title.title, ...(RELATED_TITLES[title.title] ?? [])];
    return (
      titles.map((name) => this.#context.knowledge.holders(name, of, this.#day)).find((rows) => rows.length > 0) ?? []
    );
  }

  /** Without a state: the person spoken of last who bears that title, else the holder in the country the article is about. */
  #byRecency(title: ReadTitle, description: Description): DescriptionAnswer | undefined {
    if (title.of !== undefined) return undefined;
    const bears = (referent: Referent): boolean =>
      this.#learned.some((entry) => entry.referent === referent && entry.title.title === title.title) ||
      officesOn(referent.row, this.#day).some((office) => office.title === title.title);
    const referent = this.#lastBefore(description.start).find(
      (person) => bears(person) && fitsGender(person, description),
    );
    if (referent)
      return {
        referent,
        row: referent.row,
        reason: `last « ${title.title} » spoken of before « ${description.words} »`,
      };
    return this.#main === undefined ? undefined : this.#byOffice({ ...title, of: this.#main }, description);
  }

  /** Persons named before a place, the last first. */
  #lastBefore(place: number): readonly Referent[] {
    const lastMention = (referent: Referent): number =>
      Math.max(
        -1,
        ...mentionsOf(referent)
          .map(({ end }) => end)
          .filter((end) => end <= place),
      );
    return this.#persons
      .map((referent) => ({ referent, at: lastMention(referent) }))
      .filter(({ at }) => at >= 0)
      .toSorted((left, right) => right.at - left.at)
      .map(({ referent }) => referent);
  }
}

const RELATED_TITLES: Readonly<Record<string, readonly string[]>> = {
  "premier ministre": ["chancelier", "président du conseil", "président du gouvernement", "chef du gouvernement"],
  président: ["dirigeant", "chef de l'armée"],
  émissaire: ["envoyé spécial"],
};

function officesOn(row: KnowledgeRow | undefined, day: string): readonly Office[] {
  return (row?.offices ?? []).filter((office) => (office.from ?? "") <= day && (office.to ?? "9999") >= day);
}

const fitsGender = (referent: Referent, description: Description): boolean =>
  referent.row?.gender === undefined ||
  description.gender === undefined ||
  isEpicene(description.words) ||
  referent.row.gender === description.gender;

/** Translated texts call a woman « le ministre »; the office decides there. */
const isEpicene = (words: string): boolean => /^(?:ministre|porte-parole|secrétaire|maire|leader)/i.test(words);
