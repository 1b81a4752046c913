import type { Analysis, Claim, Entity, Event, Quote } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { Answer } from "../answers/answer.ts";
import type { Concept } from "../text/concepts.ts";
import type { DayRange } from "../text/days.ts";
import type { Framing } from "../text/framing.ts";
import type { HashedSet } from "../text/hashed-set.ts";
import type { Amount } from "../text/numbers.ts";
import type { Toll } from "../text/tolls.ts";
import type { Victims } from "../text/victims.ts";
import type { Meaning } from "./meaning.ts";
import type { PreparedParty } from "./parties.ts";
import type { PreparedText } from "./prepare-text.ts";
import type { OriginFamilies } from "./read-origin-families.ts";

/** What grouping whole articles asks of each. */
export interface ArticleCard {
  readonly file: string;
  /** Hash of name and text: the same on every machine and in every rebuild; a copy under another name is another article. */
  readonly key: string;
  /** Publication day since 1970-01-01; undefined when unknown. */
  readonly day: number | undefined;
  readonly title: string | null;
  readonly origin: OriginFamilies;
}

/** An article with everything that comparing needs, computed once and from the article alone. */
export interface PreparedDocument extends ArticleCard {
  readonly analysis: Analysis;
  readonly names: readonly PreparedName[];
  /** Words of all names in the article. */
  readonly nameWords: ReadonlySet<string>;
  readonly text: PreparedText;
  /** Longer words of the title. */
  readonly titleStems: ReadonlySet<string>;
  readonly events: readonly PreparedEvent[];
  readonly quotes: readonly PreparedQuote[];
  readonly claims: readonly PreparedClaim[];
  /** Claims drawn from an event's sentence, and the other way round: one may be the word of the other. */
  readonly besides: readonly Pair[];
}

/** Two items, each pair told once. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

export interface PreparedName {
  readonly entity: Entity;
  /** Unique among all articles: where the entity stands. */
  readonly id: string;
  readonly key: string;
  readonly known: string | undefined;
  /** Key of the name under which it is known; its own key where it is not. */
  readonly knownKey: string;
  readonly kind: PreparedParty["kind"];
  /** The state that it is or acts for. */
  readonly state: string | undefined;
  /** Whether it acts for a state: a head of state is in as many articles as the state. */
  readonly official: boolean;
  readonly mentions: number;
  readonly inTitle: boolean;
  /** Whether the first sentence below the title names it. */
  readonly inLead: boolean;
}

export interface PreparedEvent {
  readonly event: Event;
  readonly id: string;
  readonly actors: readonly PreparedParty[];
  readonly recipients: readonly PreparedParty[];
  readonly place: PreparedParty | undefined;
  readonly days: DayRange | undefined;
  /** 0 for Monday; undefined when it is not known, or the days are several. */
  readonly weekday: number | undefined;
  readonly source: PreparedParty | undefined;
  /** What the trigger tells of; of the whole sentence where no trigger is given. */
  readonly concepts: readonly Concept[];
  readonly lemma: string | undefined;
  readonly meaning: Meaning;
  readonly framing: Framing;
  readonly amounts: readonly PreparedAmount[];
  readonly evidence: Span;
}

export interface PreparedAmount extends Amount {
  readonly unit: string;
  readonly what: ReadonlySet<string>;
  readonly text: string;
}

/** Words as they are compared. */
export interface Wording {
  readonly meaning: Meaning;
  readonly trigrams: HashedSet;
}

export interface PreparedQuote extends Wording {
  readonly quote: Quote;
  readonly id: string;
  readonly speaker: PreparedParty | undefined;
  /** Words, those of grammar too. */
  readonly length: number;
  readonly framing: Framing;
  /** What a mixed quotation has between quotation marks: a few words of what was said, in a sentence of the outlet's. */
  readonly fragments: readonly Wording[];
}

export interface PreparedAnswer extends Answer {
  /** What it is told of, and the stems of its words. */
  readonly subject: Meaning;
  readonly stems: ReadonlySet<string>;
  /** Of whom it is told, where that is asked of somebody, and how the sentence calls him. */
  readonly who?: PreparedParty | undefined;
  readonly called?: PreparedParty | undefined;
  /** What it is told of, as a place. */
  readonly place?: PreparedParty | undefined;
}

export interface PreparedClaim {
  readonly claim: Claim;
  /** Kind of the record that shows it, whose id the claim has. */
  readonly shownBy: "claim" | "event";
  /** Its words are the opposite of what was said. */
  readonly turned: boolean;
  /** Of a claim that says the opposite of what was said, what it denies: tokens that its own words do not have. */
  readonly turnedOn: ReadonlySet<string>;
  /** « Ce sont des obus qui ont détruit la halle »: its sentence says that its subject did it, and nobody else. */
  readonly singledOut: boolean;
  readonly id: string;
  readonly holder: PreparedParty | undefined;
  /** Tokens of the holder's name, as the meaning has them. */
  readonly holderTokens: ReadonlySet<string>;
  readonly meaning: Meaning;
  readonly framing: Framing;
  readonly days: DayRange | undefined;
  /** Years in which its sentence says that something took place. */
  readonly years: readonly number[];
  readonly tolls: readonly Toll[];
  readonly victims: Victims | undefined;
  /** By what means, for what cause, at what hour, what was hit: as far as it says. */
  readonly answers: readonly PreparedAnswer[];
  /** Of what its numbers count but a part, or more than one happening: « du côté des milices », « entre le 4 et le 12 avril »; else empty. */
  readonly counted: string;
  /** Read for one answer alone: with nothing else is it compared. */
  readonly answersOnly: boolean;
  /** Keys of the places and persons that its sentence names; countries and their heads are in too many. */
  readonly scene: ReadonlySet<string>;
  /** Of these, the places. */
  readonly places: ReadonlySet<string>;
}
