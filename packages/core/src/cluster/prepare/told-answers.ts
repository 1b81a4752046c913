import { type Analysis, type Claim, type Event, type Party, toldDate } from "../../model/analysis.ts";
import type { EventType } from "../../model/plover.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { agesIn } from "../answers/ages.ts";
import { positionsIn } from "../answers/positions.ts";
import { presenceIn } from "../answers/presence.ts";
import type { ReadAnswer } from "../answers/read-answer.ts";

/** What the sentence of a record answers of somebody, shown by that record. */
export interface ToldAnswer {
  readonly answer: ReadAnswer;
  readonly who: Party;
  /** How the sentence calls him, without article: « négociateur camerounais Luc Etoundi ». */
  readonly called: string;
  /** The record as a claim, worded by its sentence from who is meant to what is told of him. */
  readonly claim: Claim;
  readonly shownBy: "claim" | "event";
}

/** Positions, presence and ages that records tell, each once: by a claim where one has it, which knows best whose word it is. */
export function toldAnswers(analysis: Analysis): readonly ToldAnswer[] {
  const told = new Map<string, ToldAnswer>();
  // Several records share a sentence, which is read once.
  const read = new Map<string, readonly ReadAnswer[]>();
  for (const { claim, shownBy, tells } of tellersIn(analysis)) {
    const { evidence } = claim;
    const sentence = analysis.text.slice(evidence.start, evidence.end);
    const answers = read.get(sentence) ?? answersIn(sentence);
    read.set(sentence, answers);
    for (const answer of answers) {
      const key = `${answer.asks} ${evidence.start + answer.start}`;
      if (told.has(key) || !tells(answer)) continue;
      const subject = { start: evidence.start + answer.subject.start, end: evidence.start + answer.subject.end };
      const called = analysis.text.slice(subject.start, subject.end).replace(ARTICLE, "");
      const last = analysis.text.indexOf(answer.about, evidence.start + answer.start) + answer.about.length;
      const end = last > evidence.end || last < subject.end ? evidence.start + answer.end : last;
      const proposition = analysis.text.slice(subject.start, end);
      told.set(key, {
        answer,
        who: whoIs(subject, called, analysis),
        called,
        claim: { ...claim, proposition },
        shownBy,
      });
    }
  }
  return [...told.values()];
}

const answersIn = (sentence: string): readonly ReadAnswer[] => [
  ...positionsIn(sentence),
  ...presenceIn(sentence),
  ...agesIn(sentence),
];

interface Teller {
  readonly claim: Claim;
  readonly shownBy: "claim" | "event";
  readonly tells: (answer: ReadAnswer) => boolean;
}

function tellersIn({ claims, events }: Analysis): readonly Teller[] {
  return [
    ...claims.map(
      (claim): Teller => ({
        claim,
        shownBy: "claim",
        // How old somebody is stands beside whatever is told of him.
        tells: ({ asks, words }) => asks === "age" || hasVerb(claim, words),
      }),
    ),
    ...events.map((event): Teller => ({ claim: claimOf(event), shownBy: "event", tells: tellsOf(event) })),
  ];
}

/** Propositions are in the present and positive: what « n'a pas encore accepté », « est favorable à », « est actuellement à Lima » end with is in both. */
function hasVerb({ proposition }: Claim, words: string): boolean {
  const last = words.split(/[\s'’]+/u).findLast((word) => !LEADS.test(word));
  return last !== undefined && proposition.split(/[\s,.;:'’«»“”"()]+/u).includes(last);
}

/** What leads from a verb to its thing is in any proposition. */
const LEADS = /^(?:|à|aux?|avec|d|de|du|des|en|pour|sur)$/u;

const ANSWERS: ReadonlySet<EventType> = new Set(["AGREE", "REJECT", "SUPPORT", "CONCEDE"]);

function tellsOf({ type, status, trigger, evidence }: Event): Teller["tells"] {
  return ({ asks, value, start, end }) => {
    if (asks === "age") return true;
    if (asks === "presence") return type === "CONSULT" && status === (value === "there" ? "asserted" : "planned");
    const verb = { start: evidence.start + start, end: evidence.start + end };
    const isTold = status === "asserted" || status === "denied";
    return isTold && trigger !== undefined && ANSWERS.has(type) && overlaps(verb, trigger);
  };
}

function claimOf(event: Event): Claim {
  const { id, attributedTo, status, evidence } = event;
  const stance = status === "denied" ? "denies" : "asserts";
  return { id, proposition: "", holder: attributedTo, stance, evidence, date: toldDate(event) };
}

/** The person who is named there, else what bears the name that the words end with, else the words. */
function whoIs(span: Span, called: string, { entities }: Analysis): Party {
  const inside = ({ start, end }: Span) => span.start <= start && end <= span.end;
  const person = entities.find(
    ({ type, mentions }) =>
      type === "PER" && mentions.some((mention) => mention.level !== "pronoun" && inside(mention)),
  );
  const whole = entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => end === span.end && end - start >= called.length),
  );
  const named = person ?? whole;
  return named ? { name: named.name, entityId: named.id } : { name: called, entityId: null };
}

const ARTICLE = /^(?:l['’]|l[ea] |les |une? |des |du |ce |cet |cette |ces )/iu;
