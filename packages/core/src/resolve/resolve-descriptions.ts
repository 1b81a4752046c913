import type { Description } from "../extract/mention/find-descriptions.ts";
import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow, Office } from "../model/knowledge.ts";
import type { Reading } from "../model/reading.ts";
import { type CountryWeights, mainCountry } from "./article-countries.ts";
import { fitsRole, learnRoles, type Role, roleOf } from "./learn-roles.ts";
import { type ReadTitle, readTitle, type TitleReader } from "./read-title.ts";
import { mentionsOf, type Referent } from "./referent.ts";
import type { SpokenOf } from "./spoken-of.ts";

/** Whom a description means, or a person of the base whom the article does not name. */
export interface DescriptionAnswer {
  readonly referent: Referent | undefined;
  readonly row: KnowledgeRow | undefined;
  readonly reason: string;
}

/** Finds whom « le chef de l'État » means: by an apposition in the article first, by the office on its day next. */
export class DescriptionResolver {
  readonly #context: StageContext;
  readonly #spokenOf: SpokenOf;
  readonly #roles: ReadonlyMap<Referent, readonly Role[]>;
  readonly #persons: readonly Referent[];
  readonly #day: string;
  readonly #main: string | undefined;
  /** Titles that stand right before a name of the article. */
  readonly #learned: readonly { readonly referent: Referent; readonly title: ReadTitle }[];
  /** Persons that may be called so, by role: most descriptions of an article are repeated. */
  readonly #called = new Map<string, readonly Referent[]>();

  constructor(
    persons: readonly Referent[],
    spokenOf: SpokenOf,
    titles: TitleReader,
    context: StageContext,
    day: string,
    countries: CountryWeights,
    reading: Reading,
  ) {
    this.#context = context;
    this.#spokenOf = spokenOf;
    this.#roles = new Map(persons.map((referent) => [referent, learnRoles(referent, reading)]));
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
    const byRole = () => this.#byRole(description, title !== undefined);
    if (!title) return byRole();
    const byTitle = this.#byApposition(title, description);
    if (byTitle || hasStrangeAdjective(description.words, this.#context)) return byTitle ?? byRole();
    return this.#byOffice(title, description) ?? byRole() ?? this.#byRecency(title, description);
  }

  /** Whether the article or the base says what somebody does. */
  hasRole(referent: Referent): boolean {
    return (this.#roles.get(referent) ?? []).length > 0;
  }

  /** Whether somebody judges, defends or governs: no « suspect » without more words. */
  isOfficial(referent: Referent): boolean {
    return (this.#roles.get(referent) ?? []).some(({ noun }) => OFFICIAL_NOUNS.has(noun));
  }

  /** « le notaire » after « Bernard Valadier, 58 ans, notaire à Riom »: who was so called, the last of them. */
  #byRole(description: Description, isOffice: boolean): DescriptionAnswer | undefined {
    const [first = "", ...rest] = description.words.split(/\s+/);
    const called = this.#personsCalled(roleOf([description.noun || first, ...rest]), isOffice);
    const [referent] = this.#calledBefore(
      description,
      called.filter((person) => this.#fitsGender(person, description)),
    );
    return (
      referent && { referent, row: referent.row, reason: `« ${description.words} » is said of « ${referent.name} »` }
    );
  }

  #personsCalled(called: Role, isOffice: boolean): readonly Referent[] {
    const key = `${isOffice} ${called.noun} ${[...called.words].sort().join(" ")}`;
    let persons = this.#called.get(key);
    if (persons === undefined) {
      persons = this.#persons.filter((person) =>
        (this.#roles.get(person) ?? []).some((known) => fitsRole(known, called, isOffice)),
      );
      this.#called.set(key, persons);
    }
    return persons;
  }

  /** « son homologue américain » bears the office of the person spoken of last. */
  #titleOf(description: Description): ReadTitle | undefined {
    if (!/^homologue/i.test(description.words)) return readTitle(description.words, this.#context, undefined);
    const state = description.words
      .split(/\s+/)
      .map((word) => this.#context.knowledge.demonym(word))
      .find(Boolean);
    const office = this.#lastBefore(description.start, this.#persons)
      .flatMap((referent) => officesOn(referent.row, this.#day))
      .find(({ title }) => title !== "");
    return state && office ? { title: office.title, of: state.id, gender: description.gender } : undefined;
  }

  #byApposition(title: ReadTitle, description: Description): DescriptionAnswer | undefined {
    if (title.of === undefined) return undefined;
    const best = this.#learned.find(
      ({ referent, title: other }) =>
        other.title === title.title && other.of === title.of && this.#fitsGender(referent, description),
    );
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
    const before = this.#calledBefore(description, this.#persons);
    const isNear = before[0] !== undefined && bears(before[0]);
    const ofMain = this.#main === undefined ? undefined : this.#byOffice({ ...title, of: this.#main }, description);
    // Unless the person named last holds such an office, that of the country the article is about is meant.
    if (ofMain?.referent && !isNear) return ofMain;
    const ordered = isNear
      ? before
      : before.toSorted((left, right) => mentionsOf(right).length - mentionsOf(left).length);
    const referent = ordered.find((person) => bears(person) && this.#fitsGender(person, description));
    if (referent)
      return {
        referent,
        row: referent.row,
        reason: `last « ${title.title} » spoken of before « ${description.words} »`,
      };
    return ofMain;
  }

  /** Nobody is described in the sentence that already speaks of him: « Il a ajouté que le dirigeant… » is about another. */
  #calledBefore(description: Description, persons: readonly Referent[]): readonly Referent[] {
    return this.#lastBefore(description.start, persons).filter(
      (person) => !this.#spokenOf.isInSentence(person, description),
    );
  }

  /** Those of the persons that are named before a place, the last first. */
  #lastBefore(place: number, persons: readonly Referent[]): readonly Referent[] {
    return persons
      .map((referent) => ({ referent, at: this.#spokenOf.lastBefore(referent, place) }))
      .filter(({ at }) => at >= 0)
      .toSorted((left, right) => right.at - left.at)
      .map(({ referent }) => referent);
  }

  #fitsGender(person: Referent, description: Description): boolean {
    const gender = person.row?.gender ?? this.#spokenOf.genderOf(person);
    return (
      gender === undefined ||
      description.gender === undefined ||
      (isEpicene(description.words) && description.gender === "m") ||
      gender === description.gender
    );
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

const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  "procureur magistrat juge avocat président ministre préfet maire policier commissaire porte-parole greffier gendarme".split(
    " ",
  ),
);

/** Translated texts call a woman « le ministre »; the office decides there. */
const isEpicene = (words: string): boolean => /^(?:ministre|porte-parole|secrétaire|maire|leader)/i.test(words);

/** « le Premier ministre écossais »: an adjective of some land that is no state's leaves the office to nobody we know. */
const hasStrangeAdjective = (words: string, context: StageContext): boolean =>
  words
    .split(/\s+/)
    .slice(1)
    .some(
      (word) =>
        /^\p{Ll}{3,}(?:aise?|oise?|ien(?:ne)?|éen(?:ne)?|aine?)$/u.test(word) &&
        context.knowledge.demonym(word) === undefined &&
        !/^(?:souverain|prochaine?|ancien(?:ne)?|quotidien|européen(?:ne)?|républicaine?)$/.test(word),
    );
