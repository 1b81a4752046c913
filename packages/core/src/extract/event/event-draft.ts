import type { DateRange, Event, Party } from "../../model/analysis.ts";
import type { TellingTense } from "./triggers/narrative.ts";

/** An event still open to be told again. */
export interface EventDraft extends Omit<Event, "id"> {
  /** Lower for titles, headings and captions: body text is the better evidence. */
  readonly weight: number;
  /** Where it is told: index of the block, and of the sentence in the article. */
  readonly block: number;
  readonly sentence: number;
  /** Whether it goes on with what is being told: past, and not as background (« avait rappelé »). */
  readonly narrative: boolean;
  /** « a condamné », « l'attaque »; « condamne »; « avait condamné », « condamnait ». */
  readonly tense: TellingTense;
  /** Whether its sentence points back (« ils », « ces », « en », « y ») and names no time. */
  readonly linked: boolean;
  /** Day and place that the sentence before names, where this one points back to it. */
  readonly scene: Scene;
  /** Whether it speaks of a place told before without naming it: « la ville », « cette base ». */
  readonly bridged: boolean;
  /** Whether its sentence names a time. */
  readonly timed: boolean;
  /** Whether « les deux… » take part, who were told before. */
  readonly both: boolean;
  /** Whether it has been going on « depuis… », so that its time is no day of what follows. */
  readonly lasting: boolean;
  /** Whether it is « l'attaque », « cette frappe »: a noun that takes up what was told before. */
  readonly definite: boolean;
  /** Whether somebody tells it in words of his own that are quoted whole. */
  readonly spoken: boolean;
  /** Whether its sentence says that it took place: « l'attaque a eu lieu sur les hauteurs de X ». */
  readonly occurs: boolean;
}

/** When and where something goes on. */
export interface Scene {
  readonly date: DateRange | null;
  readonly place: Party | null;
}

/** Weight of body text. */
export const BODY = 1;
