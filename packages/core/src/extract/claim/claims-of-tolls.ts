import type { Party } from "../../model/analysis.ts";
import type { Token } from "../../model/reading.ts";
import { contains, overlaps } from "../../model/span.ts";
import { touching } from "../../model/touching.ts";
import { givesAccount } from "../clause/gives-account.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { isBelow, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import { type CountedSpan, countsIn } from "../extract-quantities.ts";
import type { KnownWithEvents } from "../known.ts";
import { isAgentNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { formerTimeIn } from "./former-time.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 2;

/** What becomes of victims, as a noun that is counted: « 7 morts ». */
const VICTIMS = new Set(["mort", "tué", "blessé", "disparu", "décès"]);
/** The same, said of people who are counted: « 25 soldats tués », « dix élèves portés disparus ». */
const FATES = /^(?:tuée?s|morte?s|décédée?s|abattu(?:e?s)|neutralisée?s|blessée?s|disparue?s)$/iu;
/** Verbs whose object are the victims, with the participle that says what became of them: « tuant 9 civils ». */
const HARMING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tuer: "tué",
    blesser: "blessé",
    abattre: "abattu",
    neutraliser: "neutralisé",
  }),
);
/** Words between people and their fate: « 25 soldats maliens ont été tués ». Guessed. */
const REACH = 6;

/** Verbs by which somebody gives a count. */
const COUNTING = new Set(
  "parler évoquer revendiquer annoncer dénombrer recenser compter déplorer avancer reconnaître admettre donner rapporter signaler enregistrer confirmer comptabiliser mentionner déclarer".split(
    " ",
  ),
);

/** Words in front of a number that belong to it. */
const BOUND = /^(?:au|moins|plus|de|d'|près|environ|quelque|quelques|une?|des|les?|autres)$/iu;
/** « dans les rangs de l'armée », « côté armée », « parmi les civils »: whose dead they are. */
const SIDE = /^\s+(?:dans les rangs|du côté|côté|parmi|chez|au sein)(?!\p{L})[^,;.:()«»]{2,50}/iu;
/** « Côté armée, on déplore 7 morts » */
const SIDE_IN_FRONT = /^(?:du côté|côté|dans les rangs)(?!\p{L})[^,;.:()«»]{2,50}(?=,)/iu;

/** Counts of victims that none of the claims `told` holds: « un élu fait état d'au moins 25 militaires tués », « 7 morts côté armée ». */
export function claimsOfTolls(
  told: readonly ClaimDraft[],
  known: KnownWithEvents,
  finder: PartyFinder,
): readonly ClaimDraft[] {
  const tolls = known.reading.sentences.flatMap((sentence) => {
    const tree = treeOf(sentence);
    return countsIn(sentence, known.article.text, known.times).flatMap(
      (count) => tollOf(count, tree, known, finder) ?? [],
    );
  });
  const isTold = (toll: ClaimDraft) =>
    told.some(
      (other) =>
        (overlaps(other.evidence, toll.evidence) || other.holder?.name === toll.holder?.name) &&
        holdsCount(other, toll),
    );
  return withoutTitles(tolls, known, told).filter((toll) => !isTold(toll));
}

/** What the text tells again needs no claim of its title. */
function withoutTitles(
  tolls: readonly ClaimDraft[],
  { article: { blocks } }: KnownWithEvents,
  told: readonly ClaimDraft[],
): readonly ClaimDraft[] {
  const titles = blocks.filter(({ kind }) => kind === "title");
  const inTitle = ({ evidence }: ClaimDraft) => titles.some((title) => overlaps(title, evidence));
  const body = [...told, ...tolls].filter((draft) => !inTitle(draft));
  return tolls.filter((toll) => !inTitle(toll) || !body.some((other) => holdsCount(other, toll)));
}

function holdsCount({ proposition }: ClaimDraft, toll: ClaimDraft): boolean {
  const number = toll.rule?.words[0];
  return number !== undefined && proposition.toLowerCase().includes(number.toLowerCase());
}

function tollOf(count: CountedSpan, tree: Tree, known: KnownWithEvents, finder: PartyFinder): ClaimDraft | undefined {
  const fate = fateOf(count, tree);
  if (fate === undefined) return undefined;
  const { text } = known.article;
  const { sentence } = tree;
  const quote = touching(known.quotes, count).find((candidate) => contains(candidate, count));
  if (quote?.corrupt) return undefined;
  return {
    proposition: wordToll(count, fate, tree, known),
    holder: quote?.speaker ?? counterOf(count, tree, finder) ?? null,
    stance: "asserts",
    evidence: { start: sentence.start, end: sentence.end },
    date: formerTimeIn(sentence, known),
    quantity: count.quantity,
    rule: { name: "claim/toll", version: VERSION, words: [writtenNumber(count, tree, text)] },
  };
}

function writtenNumber({ start, noun }: CountedSpan, tree: Tree, text: string): string {
  return text.slice(start, tree.tokens[noun]?.start).replace(/[\s«»"]+$/u, "");
}

/** « au moins 25 militaires tués », « 9 civils tués », « 7 morts côté armée » */
function wordToll(count: CountedSpan, fate: Fate, tree: Tree, known: KnownWithEvents): string {
  const { text } = known.article;
  let first = count.first;
  while (first > 0 && BOUND.test(wordAt(tree.tokens, first - 1)) && !isPreposition(tree, first - 1)) first -= 1;
  const end = tree.tokens[fate.last]?.end ?? count.end;
  const words = text
    .slice(tree.tokens[first]?.start ?? count.start, end)
    .replace(/[«»"]\s*|\s*[»"]/gu, " ")
    .replace(/\s+/gu, " ");
  return [lowerFirst(words.trim()), fate.participle, sideOf(end, tree, known)].filter(Boolean).join(" ");
}

/** Whose dead they are, behind the toll or at the head of the sentence, with the names by which they are known. */
function sideOf(end: number, { sentence }: Tree, { article: { text }, entities }: KnownWithEvents): string | undefined {
  const [behind, before] = [
    SIDE.exec(text.slice(end, sentence.end)),
    SIDE_IN_FRONT.exec(text.slice(sentence.start, sentence.end)),
  ];
  const [start, side] = behind ? [end, behind[0]] : [sentence.start, before?.[0]];
  if (side === undefined) return undefined;
  const named = entities.flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })));
  const words = named
    .filter((mention) => contains({ start, end: start + side.length }, mention))
    .toSorted((one, other) => other.start - one.start)
    .reduce((all, one) => all.slice(0, one.start - start) + one.name + all.slice(one.end - start), side);
  return lowerFirst(words.trim());
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** « fait état de 25 morts »: the preposition is the verb's; « plus de 25 », « près de 25 » are one word. */
function isPreposition(tree: Tree, at: number): boolean {
  return /^d(?:e|')$/iu.test(wordAt(tree.tokens, at)) && !/^(?:plus|moins|près)$/iu.test(wordAt(tree.tokens, at - 1));
}

interface Fate {
  /** Token index of the last word of the toll. */
  readonly last: number;
  /** Put behind the words of the text where their verb stands before them. */
  readonly participle?: string;
}

/** What became of who is counted; undefined where nothing is said of it. */
function fateOf({ first, noun }: CountedSpan, tree: Tree): Fate | undefined {
  const counted = tree.tokens[noun];
  if (counted === undefined) return undefined;
  if (VICTIMS.has(counted.lemma) || FATES.test(counted.form)) return { last: noun };
  if (!isAgentNoun(counted.lemma) && !/^personne$/u.test(counted.lemma)) return undefined;
  for (let at = noun + 1; at <= noun + REACH; at++) {
    const token = tree.tokens[at];
    if (token === undefined || token.upos === "PUNCT" || token.upos === "NUM") break;
    if (FATES.test(token.form)) return { last: at };
  }
  const verb = verbGroupsOf(tree).findLast(({ main }) => main < noun);
  const participle =
    verb && !verb.passive && !verb.negated && first - verb.last <= BEHIND_VERB ? HARMING.get(verb.lemma) : undefined;
  return participle === undefined ? undefined : { last: noun, participle: `${participle}${endingOf(counted)}` };
}

/** Words between a verb and the number behind it: « tuant au moins 9 civils ». Guessed. */
const BEHIND_VERB = 4;

function endingOf({ features }: Token): string {
  return `${features.Gender === "Fem" ? "e" : ""}${features.Number === "Sing" ? "" : "s"}`;
}

/** Who is said to give the count; undefined when the text does. */
function counterOf({ noun }: CountedSpan, tree: Tree, finder: PartyFinder): Party | undefined {
  const group = verbGroupsOf(tree).findLast(
    ({ lemma, main, last, form }) =>
      (COUNTING.has(lemma) || givesAccount(tree, lemma, last)) &&
      form === "finite" &&
      main < noun &&
      isBelow(tree, noun, main),
  );
  const subject = group && subjectOf(tree, group);
  if (subject === undefined) return undefined;
  const lemma = tree.tokens[subject]?.lemma ?? "";
  const party = finder.partyAt(tree, subject);
  return party && (party.entityId !== null || isAgentNoun(lemma)) ? party : undefined;
}
