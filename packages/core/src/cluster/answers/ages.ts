import { numberAt } from "../text/numbers.ts";
import { wordsOf } from "../text/words.ts";
import { type ReadAnswer, type ReadSubject, subjectBefore } from "./read-answer.ts";

const YEARS = String.raw`(?<age>\d{1,3}|\p{Ll}+(?:-\p{Ll}+)*) ans`;
const NAME = String.raw`(?<name>\p{Lu}[\p{L}'’-]*\p{Ll}(?: (?:(?:de|du|des|al|el|ben|van|von|bin) )?\p{Lu}[\p{L}'’-]*\p{Ll})+)`;

/** « Irma Solt, 84 ans, », « Irma Solt (84 ans) », « Irma Solt, âgée de 84 ans » */
const BESIDE = new RegExp(String.raw`${NAME}(?:, | \()(?:âgée? de )?${YEARS}(?=[,.;:)]|$)`, "gu");
/** « l'autrice avait 84 ans »; not « a 84 ans de métier », nor how old somebody was when something else happened. */
const IS_OLD = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:^|[^\p{L}])y )(?:a|avait|(?:est|était) âgée? de) ${YEARS}(?=[,.;:)]|$)(?!, (?:lors|quand|à l['’]époque))`,
  "gu",
);
/** « Irma Solt est morte lundi …, à l'âge de 84 ans »: at whatever age else one does something once. */
const DIES =
  /(?<!\p{L})(?:morte?|décédée?|(?:s['’](?:est|était)) éteinte?|disparue?|tuée?|assassinée?|succombé|mourue?)(?!\p{L})/u;
const AT_AGE = new RegExp(String.raw`(?<!\p{L})à (?:l['’]âge de )?${YEARS}(?=[,.;:)]|$)`, "gu");

/** How old a sentence says that somebody is, or was when he died. */
export function agesIn(sentence: string): readonly ReadAnswer[] {
  const named = [...sentence.matchAll(BESIDE)].map((found) => ({
    found,
    subject: { start: found.index, end: found.index + (found.groups?.name?.length ?? 0) },
  }));
  const told = [...sentence.matchAll(IS_OLD)].map((found) => ({
    found,
    subject: subjectBefore(sentence, found.index) ?? wholeSubject(sentence, found.index),
  }));
  const died = [...sentence.matchAll(AT_AGE)]
    .filter(({ index }) => DIES.test(sentence.slice(0, index)))
    .map((found) => ({ found, subject: firstSubject(sentence) }));
  return [...named, ...told, ...died].flatMap(({ found, subject }) => {
    const words = wordsOf(found.groups?.age ?? "");
    const age = numberAt(words, 0);
    if (!subject || age === undefined || age.last !== words.length - 1) return [];
    const about = sentence.slice(subject.start, subject.end);
    const end = found.index + found[0].length;
    return [
      {
        asks: "age" as const,
        value: String(age.value),
        words: `${found.groups?.age ?? ""} ans`,
        about,
        open: false,
        subject,
        start: found.index,
        end,
      },
    ];
  });
}

/** The words that a sentence begins with, up to its first mark or verb. */
function firstSubject(sentence: string): ReadSubject | undefined {
  const end = FIRST_END.exec(sentence)?.index ?? -1;
  return end > 0 ? { start: 0, end } : undefined;
}

/** « L'interprète de « Sodade » avait 86 ans »: all before the verb. */
function wholeSubject(sentence: string, end: number): ReadSubject | undefined {
  const subject = firstSubject(sentence);
  return subject?.end === end - 1 ? subject : undefined;
}

const FIRST_END = /,| (?:a|est|était|avait|s['’](?:est|était)) /u;
