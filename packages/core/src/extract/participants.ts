import { PARTICIPANTS_DATA } from "./participants-data.ts";

/** What kind of participant a common noun names; undefined for words that name none. */
export type ParticipantKind = "group" | "person" | "body" | "weapon" | "site" | "force";

interface Participant {
  readonly kind: ParticipantKind;
  /** For weapons: the mode of an assault with it. */
  readonly mode?: string;
}

const PARTICIPANTS = readParticipants(PARTICIPANTS_DATA);

/** Takes a lemma in lower case. */
export function participantKind(lemma: string): ParticipantKind | undefined {
  return PARTICIPANTS.get(lemma.toLowerCase())?.kind;
}

/** Mode of an assault made with a weapon; undefined when the noun is no weapon. */
export function weaponMode(lemma: string): string | undefined {
  return PARTICIPANTS.get(lemma.toLowerCase())?.mode;
}

export function isAgentNoun(lemma: string): boolean {
  const kind = participantKind(lemma);
  return kind === "group" || kind === "person" || kind === "body";
}

function readParticipants(data: string): ReadonlyMap<string, Participant> {
  const found = new Map<string, Participant>();
  for (const line of data.split("\n")) {
    const [kind, words] = line.split(": ");
    if (kind === undefined || words === undefined) continue;
    for (const word of words.split(", ")) {
      const [lemma, mode] = word.trim().split("=");
      const key = lemma?.toLowerCase();
      if (key && !found.has(key)) found.set(key, { kind: kind as ParticipantKind, ...(mode ? { mode } : {}) });
    }
  }
  return found;
}
