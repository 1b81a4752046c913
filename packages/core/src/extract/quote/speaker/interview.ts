import type { Block, Entity, Party, Quote } from "../../../model/analysis.ts";
import { overlaps, type Span } from "../../../model/span.ts";
import type { Known } from "../../known.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/** A text is an interview from this many questions on, each with an answer behind it. Guessed. */
const FEWEST_QUESTIONS = 2;
/** Questions are no longer than this many characters; answers may end on a question and be as short. Guessed. */
const LONGEST_QUESTION = 400;
/** By these words a page says that it is one: « ENTRETIEN. », « Interview avec… », « Propos recueillis par… ». « Un entretien téléphonique » is not. */
const ANNOUNCED =
  /propos (?:recueillis|traduits)|^\s*(?:l['’]|le )?(?:grand |grande )?(?:entretien|interview)\s*(?:[.:|–—/-]|avec|exclusi|$)|\(interview\)|\| interview/imu;
/** « RFI : … », « Jean Dupont : … », « R. – … », in front of what is asked or answered. */
const LABEL = /^\s*(?<name>\p{Lu}[^:.?!«»\n]{0,40}?)\s*(?::|\s[–—-])\s+/u;

/**
 * The answers of an interview as quotations of who is interviewed: they stand without marks and without a verb of speech. `quotes` are those
 * found by marks and verbs; the ones inside an answer give way to it.
 */
export function withAnswers(quotes: readonly Quote[], known: Known): readonly Quote[] {
  const answers = answersOf(known);
  if (answers.length === 0) return quotes;
  const outside = quotes.filter((quote) => !answers.some((answer) => overlaps(answer, quote)));
  return [...outside, ...answers]
    .toSorted((left, right) => left.start - right.start)
    .map((quote, index) => ({ ...quote, id: `q${index + 1}` }));
}

function answersOf(known: Known): readonly Quote[] {
  const { text, blocks } = known.article;
  const read = blocks.filter(({ kind }) => kind === "paragraph" || kind === "heading");
  const words = (block: Block) => text.slice(block.start, block.end);
  const first = read.findIndex((block, index) => index > 0 && isQuestion(words(block)));
  if (first < 0) return [];
  const opening = blocks.filter(({ start, kind }) => start < (read[first]?.start ?? 0) && kind !== "boilerplate");
  const closing = blocks.filter(({ kind }) => kind === "credit" || kind === "byline");
  if (![...opening, ...closing].some((block) => ANNOUNCED.test(words(block)))) return [];
  const speaker = intervieweeOf(known, opening);
  if (speaker === undefined) return [];
  const exchange = read.slice(first);
  const isPut = (block: Block) => isQuestion(words(block)) || isAsked(words(block), speaker);
  const put = exchange.filter((block) => isPut(block) && YOU.test(words(block)));
  const answers = exchange.filter((block) => block.kind !== "heading" && !isPut(block));
  const personal = answers.filter((block) => FIRST_PERSON.test(words(block)) || WE.test(words(block)));
  // « Qui sont les rebelles ? » over each part of a report is put to nobody.
  if (put.length < FEWEST_QUESTIONS || personal.length < answers.length * PERSONAL_SHARE) return [];
  return answers.map((block) => quoteOf(block, words(block), speaker, known));
}

/** Of the answers at least this share says « je » or « nous ». Guessed: a third. */
const PERSONAL_SHARE = 1 / 3;
const YOU = /(?<!\p{L})(?:vous|votre|vos|t['’]|tu|toi)(?!\p{L})/iu;
const WE = /(?<!\p{L})(?:nous|notre|nos)(?!\p{L})/iu;

/** What the interviewer says: it ends on a question mark, and a first person in it would be the answer's. */
function isQuestion(words: string): boolean {
  return words.length <= LONGEST_QUESTION && /\?[\s»"”]*$/u.test(words) && !FIRST_PERSON.test(words);
}

const FIRST_PERSON = /(?<!\p{L})(?:je|j['’]|moi|mon|ma|mes)(?!\p{L})/iu;

/** « La présidence affirme que vous avez démissionné. »: put to somebody, or labelled with another's name. */
function isAsked(words: string, speaker: Party): boolean {
  const label = LABEL.exec(words)?.groups?.name;
  if (label !== undefined) return !speaker.name.includes(label) && !/^R(?:[.)]|éponse)?$/u.test(label);
  return words.length <= LONGEST_QUESTION && YOU.test(words) && !FIRST_PERSON.test(words);
}

/** Whom the title quotes: « X : « … » »; else the person that the opening names most, the interviewer apart. */
function intervieweeOf({ article, entities }: Known, opening: readonly Block[]): Party | undefined {
  const journalists = article.document.bylines;
  const persons = entities.filter(({ type, name }) => type === "PER" && !journalists.includes(name));
  const mentionsIn = (entity: Entity, span: Span) =>
    entity.mentions.filter((mention) => overlaps(mention, span)).length;
  const title = opening.find(({ kind }) => kind === "title");
  const quoted = title && persons.find((entity) => entity.mentions.some(({ start }) => start === title.start));
  const [named] = persons
    .map((entity) => ({ entity, count: opening.reduce((sum, block) => sum + mentionsIn(entity, block), 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count);
  const found = quoted ?? named?.entity;
  return found && { name: found.name, entityId: found.id };
}

function quoteOf(block: Block, words: string, speaker: Party, { issues }: Known): Quote {
  const label = LABEL.exec(words)?.[0].length ?? 0;
  const span = { start: block.start + label, end: block.end };
  return {
    id: "",
    kind: "direct",
    ...span,
    speaker,
    cue: null,
    channel: null,
    corrupt: issues.some((issue) => issue.kind === "garble" && overlaps(issue, span)),
    rule: { name: "quote/interview-answer", version: VERSION, words: [speaker.name] },
  };
}
