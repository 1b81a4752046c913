import { NUMBER_WORDS } from "../language/number-words.ts";
import { numberAt } from "./text/numbers.ts";
import { wordsOf } from "./text/words.ts";

/** Third-person verbs whose question form is certain, with their number. */
const VERBS: ReadonlyMap<string, "s" | "p"> = new Map(
  Object.entries({
    est: "s",
    sont: "p",
    a: "s",
    ont: "p",
    était: "s",
    étaient: "p",
    avait: "s",
    avaient: "p",
    sera: "s",
    seront: "p",
    aura: "s",
    auront: "p",
    va: "s",
    vont: "p",
    peut: "s",
    peuvent: "p",
    veut: "s",
    veulent: "p",
    doit: "s",
    doivent: "p",
    contrôle: "s",
    contrôlent: "p",
  }),
);

/**
 * A yes-or-no question on a proposition, made of its own words: « les troupes sont encerclées » gives
 * « Les troupes sont-elles encerclées ? ». Where gender or verb is uncertain: « Est-il vrai que … ? ».
 */
export function yesNoQuestion(proposition: string): string {
  const plain = tidy(proposition);
  return invertedQuestion(plain) ?? `Est-il vrai ${elided(withoutApposition(withoutAside(plain)))} ?`;
}

/**
 * A which-number question on propositions that differ in a number: « 40 soldats ont été tués » and « sept soldats … » give
 * « Combien de soldats ont été tués : 7 ou 40 ? ». A number inside is left open: « La ville a reçu … obus : 3 ou 5 ? ».
 */
export function numberQuestion(
  propositions: readonly Counting[],
  place?: string,
): { readonly question: string; readonly topic: string } {
  const plain = propositions.map(({ words }) => words.replace(/[.?!…\s]+$/u, "").trim());
  const numbered = plain.map((words, at) => readNumber(words, propositions[at]?.value));
  const read = numbered.toSorted((one, other) => one.value - other.value);
  const choice = choiceOf(read);
  const [first = ""] = plain;
  const [counted] = numbered
    .filter(({ before, after }) => before === "" && after !== "")
    .toSorted((one, other) => tellingLength(other.after) - tellingLength(one.after));
  if (counted) {
    const told = withoutTail(counted.after).replace(PART_OF_WHOSE, "");
    const topic = place === undefined || / à /u.test(` ${told}`) ? told : `${told} ${place}`;
    return { question: `Combien ${partitive(topic)}${choice} ?`, topic };
  }
  const { before, bound, figure, after } = numbered[0] ?? readNumber(first);
  if (figure === first) return { question: `${capital(first)}${choice} ?`, topic: first };
  const open = after === "" ? `${before} ${bound}`.replace(/\s*:?\s*$/u, "") : `${before} … ${after}`;
  return { question: `${capital(open)}${choice} ?`, topic: open };
}

/**
 * A which-number question on what is counted where no proposition words it: « Combien d’euros : 3 000 000 ou 4 500 000 ? ».
 * What is no figure comes last, as it is written.
 */
export function countQuestion(topic: string, values: readonly (number | string)[]): string {
  const figures = values.map((value) =>
    typeof value === "number"
      ? { bound: "", figure: grouped(value), value }
      : { bound: "", figure: value, value: Number.POSITIVE_INFINITY },
  );
  return `Combien ${partitive(topic)}${choiceOf(figures.toSorted((one, other) => one.value - other.value))} ?`;
}

/** Figures that a heading has room for; of more, the least and the greatest are named. Guessed. */
const MOST_CHOICES = 5;

/** « : 7, 12 ou 40 », or « : de 7 à 40 » of many; nothing where there is one alone. From the least to the greatest. */
function choiceOf(figures: readonly Pick<Numbered, "bound" | "figure">[]): string {
  const values = [...new Set(figures.map(({ bound, figure }) => `${bound}${figure}`))];
  if (values.length > MOST_CHOICES) return ` : de ${figures[0]?.figure} à ${figures.at(-1)?.figure}`;
  return values.length > 1 ? ` : ${values.slice(0, -1).join(", ")} ou ${values.at(-1)}` : "";
}

/** « 1 250 000 », as French prints it; four figures stand together, as a year does. */
function grouped(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const spaced = whole.length > 4 ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, "\u202f") : whole;
  return decimals === undefined ? spaced : `${spaced},${decimals}`;
}

/** « … ont été tuées dans une attaque qui a rompu une trêve »: what follows tells more of it, and is not asked. */
function withoutTail(words: string): string {
  const tail = TAIL.exec(words);
  return tail && tail.index >= SHORTEST_TOPIC ? words.slice(0, tail.index) : words;
}

/** « six de ses soldats »: how many soldiers is asked. */
const PART_OF_WHOSE = /^(?:de|d['’]entre) (?:ses|leurs|nos|vos|mes|ces|les) /u;

const TAIL =
  /,? (?:qui|que|qu['’]|dont|où|lorsque|lorsqu['’]|alors que|tandis que|après que|depuis que)(?: |(?<=['’])).*$/u;
/** Characters of a topic that still says what is counted: « personnes tuées ». Guessed. */
const SHORTEST_TOPIC = 12;

/** Of wordings that a heading has room for, the longest tells most: who was counted, doing what, where. Longer ones come last. */
function tellingLength(after: string): number {
  const words = after.split(/\s+/u).length;
  return words <= LONGEST_CLAUSE ? words : -words;
}

/** A proposition, and the number in it that is asked about; its first where none is given. */
export interface Counting {
  readonly words: string;
  readonly value?: number | undefined;
}

/** A proposition around a number; without one, `figure` is all of it. */
interface Numbered {
  readonly before: string;
  /** « au moins », « plus de », with a space behind; empty when the number stands alone. */
  readonly bound: string;
  /** As written, or in figures where it was spelt out. */
  readonly figure: string;
  readonly value: number;
  readonly after: string;
}

const SPELT = [...NUMBER_WORDS.keys()].filter((word) => !/^une?$/u.test(word)).join("|");
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d[\d\s\u00a0\u202f.,]*\d|\d|(?:${SPELT})(?:[-\s](?:et[-\s])?(?:une?|${SPELT}))*)(?![\p{L}\d])`,
  "giu",
);
const BOUND = /(?:^|\s)((?:au moins|plus de|moins de|environ|près de|quelque)\s)$/iu;

function readNumber(proposition: string, asked?: number): Numbered {
  const all = [...proposition.matchAll(NUMBER)];
  const found = all.find(([written]) => numberAt(wordsOf(written), 0)?.value === asked) ?? all[0];
  if (!found) return { before: "", bound: "", figure: proposition, value: 0, after: "" };
  const [written] = found;
  const value = numberAt(wordsOf(written), 0)?.value ?? 0;
  const head = proposition.slice(0, found.index);
  const bound = BOUND.exec(head)?.[1] ?? "";
  return {
    before: head.slice(0, head.length - bound.length).trim(),
    bound: bound.toLowerCase(),
    figure: /^\d/u.test(written) ? written : String(value),
    value,
    after: proposition.slice(found.index + written.length).trim(),
  };
}

function partitive(words: string): string {
  return /^(?:[aeiouyàâéèêëîïôû]|h(?:abitant|omme|eure|élicoptère|ôpita))/iu.test(words) ? `d’${words}` : `de ${words}`;
}

/**
 * The first clause that can be turned round, put in question with the place that another passage gives (« à Goma »,
 * verbatim); undefined where none can.
 */
export function turnedQuestion(clauses: readonly string[], place: string | undefined): string | undefined {
  const turned = [...new Set(clauses)]
    .filter((clause) => clause.split(/\s+/u).length <= LONGEST_CLAUSE)
    .flatMap((clause) => {
      const whole = place === undefined || clause.includes(place) ? clause : placed(clause, place);
      return invertedQuestion(tidy(whole)) ?? [];
    });
  return turned[0];
}

/** « sont encerclées dans la ville » and « à X »: the named place stands for the one that goes without name. */
function placed(clause: string, place: string): string {
  const named = clause.replace(NAMELESS_PLACE, place);
  return named === clause ? `${clause.replace(/[.\s]+$/u, "")} ${place}` : named;
}

/** A place that only its article names. */
const NAMELESS_PLACE =
  /(?<!\p{L})(?:dans|sur|à|de) (?:la|cette|ce|l['’]) ?(?:ville|localité|zone|région|secteur|territoire)(?!\p{L})(?! (?:de |du |d['’]|des ))/u;

/** Whether a clause leaves it to its article what it speaks of: « cette localité ». */
export function isNameless(clause: string): boolean {
  return NAMELESS_PLACE.test(clause) || /(?<!\p{L})(?:ces? |cette |cet )\p{L}/u.test(clause);
}

/** Where no proposition can be put in question, the sentence itself is quoted. */
export function passageQuestion(sentences: readonly string[]): string {
  return `« ${shorten(sentences[0] ?? "")} » : est-ce exact ?`;
}

/** Words beyond which a clause is no heading. Guessed. */
const LONGEST_CLAUSE = 16;

function tidy(proposition: string): string {
  return proposition
    .replace(/\s*\([^)]*\)/gu, "")
    .replace(/[.?!…\s]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** « X a pris Y, ville du nord que Z tenait depuis mars »: what is asked is said before the comma. */
function withoutApposition(proposition: string): string {
  const [head = "", ...rest] = proposition.split(/,\s/u);
  const words = head.split(" ");
  const verb = words.findIndex((word) => VERBS.has(word));
  return rest.length > 0 && verb > 0 && words.length > verb + 2 ? head : proposition;
}

/** « Cette centrale, la plus grande du pays, a été visée »: what stands between the commas behind the subject is not asked. */
function withoutAside(proposition: string): string {
  return proposition.replace(ASIDE, "$<subject> $<rest>");
}

const ASIDE = new RegExp(
  String.raw`^(?<subject>(?:l['’]|[lL]es? |[lL]a |[cC]es? |[cC]et(?:te)? |[uU]ne? |[dD]es )?[^,]{2,50}), [^,]{4,90}, (?<rest>(?:${Object.keys(VERBS).join("|")}|ne|n['’]|s['’]est|se sont) ?.*)$`,
  "u",
);

function invertedQuestion(proposition: string): string | undefined {
  const plain = withoutApposition(withoutAside(proposition));
  const words = plain.split(" ");
  const at = words.findIndex((word) => VERBS.has(word));
  const verb = words[at];
  if (
    verb === undefined ||
    at === 0 ||
    // Whom « il » means, the question cannot tell.
    /^(?:ils?|elles?|on|ceux|celles|celui|celle)$/iu.test(words[0] ?? "") ||
    at > LONGEST_SUBJECT ||
    /^(?:ne|n['’])/u.test(words[at - 1] ?? "") ||
    /\b(?:qui|que|dont)\b/u.test(words.slice(0, at).join(" ")) ||
    SECOND_VERB.test(plain)
  )
    return undefined;
  const number = VERBS.get(verb) ?? "s";
  const gender = genderOf(words.slice(0, at), {
    next: words.slice(at + 1),
    being: /^(?:est|sont|ét)/u.test(verb),
    number,
  });
  if (!gender) return undefined;
  const pronoun = `${gender === "f" ? "elle" : "il"}${number === "p" ? "s" : ""}`;
  const joint = number === "s" && /[aev]$/u.test(verb) && !/[td]$/u.test(verb) ? "-t-" : "-";
  return `${capital(words.slice(0, at).join(" "))} ${verb}${joint}${pronoun} ${words.slice(at + 1).join(" ")} ?`.replace(
    /\s+\?$/u,
    " ?",
  );
}

/** « et tentent de partir »: a second verb would have to be turned round too. */
const SECOND_VERB = /\set\s(?:se\s|s['’])?(?:\p{L}+(?<!m)ent|est|sont|a|ont|va|vont)(?!\p{L})/u;

/** Words of a subject beyond which a relative clause or a second subject is likely. Guessed. */
const LONGEST_SUBJECT = 7;

interface Verbal {
  readonly next: readonly string[];
  readonly being: boolean;
  readonly number: "s" | "p";
}

/** Grammatical gender, from the participle after « être », or from the article; undefined when neither tells. */
function genderOf(subject: readonly string[], { next, being, number }: Verbal): "m" | "f" | undefined {
  const first = (subject[0] ?? "").toLowerCase();
  if (number === "s" && /^(?:la|une|cette|sa)$/u.test(first)) return "f";
  if (number === "s" && /^(?:le|un|ce|son)$/u.test(first)) return "m";
  const noun = number === "p" && /^(?:les|des|ces|ses)$/u.test(first) ? (subject[1] ?? "") : "";
  if (FEMININE.test(noun)) return "f";
  if (MASCULINE.test(noun)) return "m";
  const participle = being ? next.find((word) => /(?:é|i|u|t|s)e?s?$/u.test(word) && word.length > 3) : undefined;
  if (participle && next.indexOf(participle) <= 1) {
    if (/(?:ée|ie|ue|te|se)s?$/u.test(participle)) return "f";
    if (/(?:é|i|u)s?$/u.test(participle)) return "m";
  }
  return undefined;
}

/** Plural nouns whose ending or frequency in news leaves no doubt about their gender. */
const FEMININE = /(?:[ts]ions|[^r]ités|ances|ences|ures|ades)$|^(?:troupes|forces|armées|milices|femmes|victimes)$/u;
const MASCULINE = /(?:eurs|ements|iers|ants|ats|iens)$|^(?:pourparlers|hommes|civils|otages)$/u;

function elided(plain: string): string {
  const lower = /^(?:Les?|La|Un|Une|Des|Du|L['’])/u.test(plain)
    ? plain.charAt(0).toLowerCase() + plain.slice(1)
    : plain;
  return /^[aeiouyhàâéèêëîïôûAEIOUYHÉÈÊÎÔ]/u.test(lower) && !/^[hH]/u.test(lower) ? `qu’${lower}` : `que ${lower}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Characters of a sentence shown in a title. */
const TITLE_CHARACTERS = 140;

function shorten(sentence: string): string {
  const plain = sentence
    .replace(/[«“]\s*|\s*[»”]|"/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (plain.length <= TITLE_CHARACTERS) return plain.replace(/[.!?]+$/u, "");
  return `${plain.slice(0, plain.lastIndexOf(" ", TITLE_CHARACTERS))}…`;
}
