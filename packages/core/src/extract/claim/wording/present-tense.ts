import type { FrenchModel } from "../../../language/french-model.ts";
import type { Token } from "../../../model/reading.ts";

/** How a verb is put that says of a third person what the text says of anybody. */
export interface Telling {
  readonly plural: boolean;
  readonly french: FrenchModel;
  /** A conditional stands for a future: « a promis qu'il partirait ». */
  readonly later?: boolean;
}

/** The present of a finite verb: « avait » → « a », « serait » → « est ». A future stays one: what is to come is claimed as such. */
export function inPresent(token: Token, { plural, french, later = false }: Telling): string {
  const { Tense: tense, Mood: mood, Person: person } = token.features;
  if (person === "3" && (tense === "Fut" || (tense === "Pres" && mood !== "Cnd" && mood !== "Sub"))) return token.form;
  if ((tense === "Fut" && mood !== "Cnd") || later)
    return thirdPerson(token.lemma, "Fut", plural, french) ?? token.form;
  return presentOf(token.lemma, plural, french) ?? token.form;
}

/** Third person of the present indicative; undefined when the lexicon does not know the verb. */
export function presentOf(lemma: string, plural: boolean, french: FrenchModel): string | undefined {
  return thirdPerson(lemma, "Pres", plural, french);
}

const CACHE = new WeakMap<FrenchModel, Map<string, string>>();

function thirdPerson(lemma: string, tense: "Pres" | "Fut", plural: boolean, french: FrenchModel): string | undefined {
  const cache = CACHE.get(french) ?? new Map<string, string>();
  CACHE.set(french, cache);
  const key = `${lemma} ${tense} ${plural}`;
  const known = cache.get(key);
  if (known !== undefined) return known || undefined;
  const inflections = french.lexicon.inflect(lemma);
  const third = (mood: string) =>
    inflections.find(
      ({ features }) =>
        features.Mood === mood &&
        features.Tense === tense &&
        features.Person === "3" &&
        features.Number === (plural ? "Plur" : "Sing"),
    );
  // The lexicon lists once, as a subjunctive, what is written the same in the indicative: « il mange », « ils commettent ».
  // « il souffre », « il accueille » go like « il mange ».
  const asSubjunctive = tense === "Pres" && (plural || (/(?:er|[vf]rir|ueillir)$/u.test(lemma) && lemma !== "aller"));
  const fitting = third("Ind") ?? (asSubjunctive ? third("Sub") : undefined);
  // « il garantit », « il dit », « il conclut » are listed once, as a past.
  const asPast = !fitting && tense === "Pres" && !plural && /(?:ir|dire|suffire|clure)$/u.test(lemma);
  const past = asPast
    ? inflections.find(
        ({ form, features }) =>
          features.Person === "3" && features.Mood === "Ind" && features.Tense === "Past" && /[iu]t$/u.test(form),
      )
    : undefined;
  const form = (fitting ?? past)?.form;
  cache.set(key, form ?? "");
  return form;
}

/** « engagés » → « engagé », for one who says « nous »; as written when the lexicon does not know the form. */
export function inSingular(token: Token, french: FrenchModel): string {
  const { Gender: gender = "Masc", VerbForm: form } = token.features;
  const singular = french.lexicon
    .inflect(token.lemma)
    .find(
      ({ features }) =>
        features.Number === "Sing" && (features.Gender ?? "Masc") === gender && features.VerbForm === form,
    );
  return singular?.form ?? token.form.replace(/s$/u, "");
}
