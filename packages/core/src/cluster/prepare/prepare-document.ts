import type { Analysis, Entity, Party, Quote } from "../../model/analysis.ts";
import type { ComparedDocument } from "../../model/comparison.ts";
import type { StageContext } from "../../model/context.ts";
import { overlaps } from "../../model/span.ts";
import { contentHash } from "../text/content-hash.ts";
import { dayOf } from "../text/days.ts";
import { framingOf } from "../text/framing.ts";
import { hashedSet } from "../text/hashed-set.ts";
import { initialsOf, nameKey } from "../text/name-keys.ts";
import { stemsOf, trigramsOf, wordsOf } from "../text/words.ts";
import { impliedClaims } from "./implied-claims.ts";
import { type KnownName, meaningOf } from "./meaning.ts";
import { PartyReader, type PreparedParty } from "./parties.ts";
import { prepareAnswer, prepareClaim } from "./prepare-claim.ts";
import { prepareEvent } from "./prepare-event.ts";
import { prepareText } from "./prepare-text.ts";
import type {
  PreparedClaim,
  PreparedDocument,
  PreparedEvent,
  PreparedName,
  PreparedQuote,
  Wording,
} from "./prepared-document.ts";
import { readOriginFamilies } from "./read-origin-families.ts";
import { type Side, sideOf } from "./sides.ts";
import { toldAnswers } from "./told-answers.ts";

/** Reads an analysis for comparison. Pure: depends on this article and the knowledge base alone. */
export function prepareDocument(document: ComparedDocument, context: StageContext): PreparedDocument {
  const { file, analysis } = document;
  const key = contentHash(`${file}\n${analysis.text}`);
  const reader = new PartyReader(analysis.entities, context.knowledge);
  const read = (party: Party | null | undefined) => (party ? reader.read(party) : undefined);
  const text = prepareText(analysis);
  const base = { key, text: analysis.text, read, context, sideOf: sideReader(analysis) };
  const events = analysis.events.map((event) => prepareEvent(event, analysis.events, base));
  const edges = { titleEnd: text.titleEnd, leadEnd: leadEndOf(analysis, text.titleEnd) };
  const names = analysis.entities.map((entity) => prepareName(entity, { key, reader, ...edges }));
  const setting = { ...base, names, named: namesOf(analysis, reader) };
  const claims = [
    ...analysis.claims.map((claim) => prepareClaim({ claim, shownBy: "claim" }, { ...setting, mark: "c" })),
    ...impliedClaims(analysis).map((implied) => prepareClaim(implied, { ...setting, mark: "i" })),
    ...toldAnswers(analysis).map((told) => prepareAnswer(told, { ...setting, mark: "a" })),
  ];
  return {
    file,
    key,
    analysis,
    day: publicationDay(analysis),
    title: analysis.document.title,
    names,
    nameWords: new Set(names.flatMap((name) => name.key.split(" "))),
    text,
    titleStems: new Set(stemsOf(analysis.document.title ?? "").filter((stem) => stem.length >= TITLE_STEM_LETTERS)),
    events,
    quotes: analysis.quotes.map((quote) => prepareQuote(quote, base)),
    claims,
    besides: findBesides(events, claims),
    origin: readOriginFamilies(analysis),
  };
}

/**
 * Bodies and persons that the knowledge base knows, and groups of whom it knows nothing under their initials (« FSR » is « Forces de soutien
 * rapide »), longest name first.
 */
function namesOf({ entities }: Analysis, reader: PartyReader): readonly KnownName[] {
  const named = entities
    .filter(({ type }) => type === "ORG" || type === "PER")
    .flatMap(({ id, name, type }) => {
      const { known, kind, state, apart } = reader.read({ name, entityId: id });
      if (known !== undefined) return kind === "state" || (kind === "forces" && !apart) ? [] : [{ name, known }];
      const initials = type === "ORG" && state === undefined ? initialsOf(name) : undefined;
      return initials === undefined ? [] : [{ name, known: initials }];
    });
  return named.toSorted((one, other) => other.name.length - one.name.length);
}

function findBesides(events: readonly PreparedEvent[], claims: readonly PreparedClaim[]): PreparedDocument["besides"] {
  const told = events.flatMap(({ id: left, evidence }) =>
    claims.flatMap(({ id: right, claim }) => (overlaps(claim.evidence, evidence) ? [{ left, right }] : [])),
  );
  // A claim and what it implies go together: they are shown by one record.
  const implied = claims.flatMap(({ id: left, claim, shownBy }, at) =>
    claims
      .slice(at + 1)
      .flatMap((other) =>
        claim.id === other.claim.id && shownBy === other.shownBy ? [{ left, right: other.id }] : [],
      ),
  );
  return [...told, ...implied];
}

/** Shorter stems of a title are too common to find an article by. Guessed. */
const TITLE_STEM_LETTERS = 4;

function publicationDay(analysis: Analysis): number | undefined {
  const stated = analysis.document.publishedAt;
  return stated ? dayOf(stated.value) : undefined;
}

function leadEndOf({ sentences = [] }: Analysis, titleEnd: number): number {
  return sentences.find(({ start }) => start >= titleEnd)?.end ?? titleEnd;
}

interface NameSetting {
  readonly key: string;
  readonly reader: PartyReader;
  readonly titleEnd: number;
  /** Where the first sentence below the title ends. */
  readonly leadEnd: number;
}

function prepareName(entity: Entity, { key, reader, titleEnd, leadEnd }: NameSetting): PreparedName {
  const party = reader.read({ name: entity.name, entityId: entity.id });
  return {
    entity,
    id: `${key}#n:${entity.id}`,
    key: nameKey(entity.name),
    known: party.known,
    knownKey: party.known === undefined ? nameKey(entity.name) : party.key,
    kind: party.kind,
    state: party.state,
    official: party.kind === "person" && party.state !== undefined,
    mentions: entity.mentions.length,
    inTitle: entity.mentions.some((mention) => mention.start < titleEnd),
    inLead: entity.mentions.some((mention) => mention.start >= titleEnd && mention.end <= leadEnd),
  };
}

export interface Setting {
  readonly key: string;
  readonly text: string;
  readonly read: (party: Party | null | undefined) => PreparedParty | undefined;
  readonly context: StageContext;
  /** Whom a person speaks for, as the text says. */
  readonly sideOf: (person: Party | null | undefined) => Side | undefined;
}

/** Reads the offices of each person once. */
function sideReader({ entities, text }: Analysis): Setting["sideOf"] {
  const known = new Map<string, Side | undefined>();
  return (person) => {
    const id = person?.entityId;
    const entity = id ? entities.find((each) => each.id === id) : undefined;
    if (entity?.type !== "PER") return undefined;
    if (!known.has(entity.id)) known.set(entity.id, sideOf(entity, text, entities));
    return known.get(entity.id);
  };
}

function prepareQuote(quote: Quote, { key, text, read, context }: Setting): PreparedQuote {
  const words = text.slice(quote.start, quote.end);
  const worded = (part: string): Wording => ({
    meaning: meaningOf(part, context.knowledge),
    trigrams: hashedSet(trigramsOf(part)),
  });
  return {
    quote,
    id: `${key}#q:${quote.id}`,
    speaker: read(quote.speaker),
    length: wordsOf(words).length,
    ...worded(words),
    fragments: quote.kind === "mixed" ? [...words.matchAll(MARKED)].map(([part]) => worded(part)) : [],
    framing: framingOf(words),
  };
}

/** Words between quotation marks. */
const MARKED = /(?<=[«“"])[^«»“”"]+(?=[»”"])/gu;
