import { type ReadAnswer, subjectBefore } from "./read-answer.ts";

const PLACE = String.raw`(?<place>\p{Lu}[\p{L}'’]*(?:-\p{L}+)*(?: \p{Lu}[\p{L}'’]*(?:-\p{L}+)*)*)`;
const NOW = "(?:déjà|actuellement|en ce moment|présentement|d['’]ores et déjà|sur place|présente?s?|bien)";
const IN = String.raw`(?:à|au|aux|en|dans (?:la |le |les |l['’]))`;

const THERE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:est|sont|se trouve(?:nt)?|séjourne(?:nt)?)(?: [«“"]?\s?${NOW}\s?[»”"]?)*|(?:est|sont)(?: déjà| bien)? arrivée?s?) ${IN} ?${PLACE}`,
  "gu",
);
const COMING = new RegExp(
  String.raw`(?<!\p{L})(?:(?:se rend(?:ra|ront)|arriver(?:a|ont)|ir(?:a|ont)|viend(?:ra|ront)|s['’]envoler(?:a|ont)|partir(?:a|ont)|débarquer(?:a|ont)|doi(?:t|vent) (?:se rendre|arriver|aller|venir|s['’]envoler|partir))|(?:est|sont) attendue?s?)(?: [^,;:.«»]{1,30}?)? (?:pour|${IN}) ?${PLACE}`,
  "gu",
);
/** Who comes again, or is another one, says nothing of who is there. */
const AGAIN =
  /(?<!\p{L})(?:(?:à|de) nouveau|encore une fois|une? (?:autre|deuxième|seconde?)|d['’]autres|aussi|également|à son tour)(?!\p{L})/iu;
/** Some time that is not yet: of what has no day. */
const LATER =
  /(?<!\p{L})(?:plus tard|demain|après-demain|(?:la semaine|le mois) prochaine?|dans les (?:prochains jours|jours qui viennent|jours à venir)|prochainement|bientôt|d['’]ici (?:à |la )?)(?!\p{L})/u;

/** Who is said to be somewhere now, and who is said to be coming there. */
export function presenceIn(sentence: string): readonly ReadAnswer[] {
  const read = (way: RegExp, value: "there" | "coming") =>
    [...sentence.matchAll(way)].flatMap((found): readonly ReadAnswer[] => {
      const subject = subjectBefore(sentence, found.index);
      if (subject === undefined || NEGATED.test(sentence.slice(0, found.index))) return [];
      const end = found.index + found[0].length;
      const open = value === "coming" && LATER.test(sentence.slice(found.index, end + REACH));
      return [
        {
          asks: "presence",
          value,
          words: found[0],
          about: found.groups?.place ?? "",
          open,
          subject,
          start: found.index,
          end,
        },
      ];
    });
  return AGAIN.test(sentence) ? [] : [...read(THERE, "there"), ...read(COMING, "coming")];
}

const NEGATED = /(?<!\p{L})(?:n['’]|ne )$/iu;
/** Characters behind a place within which it is said when: « plus tard cette semaine ». Guessed. */
const REACH = 40;
