import type { EventType } from "@recoupe/core/model";
import { eventKindLabel } from "./event-types.ts";
import { headlineOf } from "./headline.ts";
import type { Language } from "./language.ts";

interface Titled {
  readonly type: EventType;
  readonly lead: {
    readonly mode: string | null;
    readonly actors: readonly { readonly name: string }[];
    readonly recipients: readonly { readonly name: string }[];
    readonly evidence: { readonly exact: string };
  };
}

/** What happened in the words of the article: a clause of the sentence that tells it. Always French. */
export function eventTitle({ lead }: Pick<Titled, "lead">): string {
  return headlineOf(lead.evidence.exact);
}

/** « Rencontre : Vladimir Poutine → Steve Witkoff »: how the machine read it, for the line below the title. */
export function eventKindLine(event: Titled, language: Language): string {
  const label = eventKindLabel({ type: event.type, mode: event.lead.mode }, language);
  const namesOf = (parties: Titled["lead"]["actors"]) => parties.map(({ name }) => name).join(", ");
  const parties = [namesOf(event.lead.actors), namesOf(event.lead.recipients)].filter(Boolean).join(" → ");
  return parties ? `${label} : ${parties}` : label;
}
