import type { EventType } from "@recoupe/core/model";
import { eventKindLabel } from "./event-types.ts";
import { type Headline, headlineOf } from "./headline.ts";
import type { Language, Wording } from "./language.ts";

interface Titled {
  readonly type: EventType;
  readonly lead: {
    readonly mode: string | null;
    readonly actors: readonly { readonly name: string }[];
    readonly recipients: readonly { readonly name: string }[];
    readonly evidence: { readonly exact: string; readonly start: number };
    /** The words that name the act, in offsets of the article; null where no words do. */
    readonly trigger: { readonly start: number; readonly end: number } | null;
  };
}

/** What happened in the words of the article: part of the sentence that tells it. Always French. */
export function eventTitle(event: Pick<Titled, "lead">): string {
  return eventHeadline(event).text;
}

/** The title cut into what stands before the words that name the act, those words, and what stands after: a face marks them. */
export function eventTitlePieces(event: Pick<Titled, "lead">): readonly [before: string, told: string, after: string] {
  const { text, told } = eventHeadline(event);
  return told ? [text.slice(0, told.start), text.slice(told.start, told.end), text.slice(told.end)] : [text, "", ""];
}

function eventHeadline({ lead: { evidence, trigger } }: Pick<Titled, "lead">): Headline {
  if (trigger === null) return headlineOf(evidence.exact);
  return headlineOf(evidence.exact, { start: trigger.start - evidence.start, end: trigger.end - evidence.start });
}

const UNTOLD: Wording = { fr: "non dit", en: "not said" };

/** « Rencontre : Vladimir Poutine → Steve Witkoff »: how the machine read it, for the line below the title. */
export function eventKindLine(event: Titled, language: Language): string {
  const label = eventKindLabel({ type: event.type, mode: event.lead.mode }, language);
  const namesOf = (parties: Titled["lead"]["actors"]) => parties.map(({ name }) => name).join(", ");
  const [actors, recipients] = [namesOf(event.lead.actors), namesOf(event.lead.recipients)];
  // Alone, whoever an act is done to would read as who does it.
  const parties = recipients ? `${actors || UNTOLD[language]} → ${recipients}` : actors;
  return parties ? `${label} : ${parties}` : label;
}
