import { EVENT_TYPES, type EventType } from "../../../model/plover.ts";
import { spellOut } from "./spell-out.ts";

/** Who fills a role: the subject, the object, whoever is quoted with the words, a phrase behind one of these prepositions, or nobody. */
export type Role = "subject" | "object" | "speaker" | "none" | readonly string[];

/** Kinds of those who take part that a frame may ask for: `subject(armed)`, `object(rebel)`. */
const ACTOR_CLASSES = ["armed", "court", "official", "rebel", "body", "place", "medium"] as const;
export type ActorClass = (typeof ACTOR_CLASSES)[number];

export interface Frame {
  readonly actor: Role;
  readonly recipient: Role;
  /** Both sides act: « X rencontre Y ». */
  readonly symmetric: boolean;
  /** Who acts must be such, else the word means something else: « prendre la ville », « prendre la parole ». */
  readonly actorClass: ActorClass | undefined;
  /** The same of who undergoes it: « perdre la ville » in a war or at the polls. */
  readonly recipientClass: ActorClass | undefined;
  /** The recipient must be there, else the word means something else: « se rendre à Lima », « se rendre ». */
  readonly required: boolean;
}

/** One word of the lexicon in one sense. */
export interface EventEntry {
  readonly type: EventType;
  readonly mode: string | null;
  readonly wordClass: "verb" | "noun";
  readonly frame: Frame;
  /** First word, as lemma. */
  readonly lemma: string;
  readonly reflexive: boolean;
  /** Words that must follow, as lemmas: « prendre ~ contrôle », « attaque de drone ». */
  readonly further: readonly string[];
  /** Whether the further words may stand a few words off. */
  readonly loose: boolean;
  readonly example: string;
  /** The lemma as the line writes it. */
  readonly written: string;
}

/** Reads the lexicon's lines; a line that cannot be read is an error of ours and stops the start. */
export function readLexicon(data: string): readonly EventEntry[] {
  return data
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .flatMap(readLine);
}

function readLine(line: string): readonly EventEntry[] {
  const [kind, wordClass, frame, lemmas, example] = line.split("|").map((cell) => cell.trim());
  const [type, mode] = (kind ?? "").split(".");
  if (
    !EVENT_TYPES.includes(type as EventType) ||
    (wordClass !== "verb" && wordClass !== "noun") ||
    !frame ||
    !lemmas ||
    !example
  ) {
    throw new Error(`The event lexicon has a line that cannot be read: ${line}`);
  }
  return lemmas
    .split(",")
    .flatMap(spellOut)
    .map((written) => ({
      type: type as EventType,
      mode: mode ?? null,
      wordClass,
      frame: readFrame(frame, wordClass),
      example,
      written,
      ...readWord(written, wordClass),
    }));
}

function readFrame(text: string, wordClass: EventEntry["wordClass"]): Frame {
  const required = text.endsWith("!");
  const [actor, recipient] = text.replace(/!$/u, "").split(/[>&]/u);
  return {
    actorClass: readActorClass(actor ?? ""),
    recipientClass: readActorClass(recipient ?? ""),
    actor: readRole(actor?.replace(/\(.*\)/u, ""), wordClass),
    recipient: readRole(recipient?.replace(/\(.*\)/u, ""), wordClass),
    symmetric: text.includes("&"),
    required,
  };
}

function readActorClass(text: string): ActorClass | undefined {
  const name = /\((.*)\)/u.exec(text)?.[1];
  const found = ACTOR_CLASSES.find((actorClass) => actorClass === name);
  if (name !== undefined && found === undefined)
    throw new Error(`The event lexicon knows no actors of the class ${name}`);
  return found;
}

function readRole(text: string | undefined, wordClass: EventEntry["wordClass"]): Role {
  const role = text?.trim() ?? "";
  if (role === "" || role === "none") return "none";
  if (wordClass === "verb" && (role === "subject" || role === "object" || role === "speaker")) return role;
  return role.split("/");
}

function readWord(
  written: string,
  wordClass: EventEntry["wordClass"],
): Pick<EventEntry, "lemma" | "reflexive" | "further" | "loose"> {
  const reflexive = /^(?:se |s')/u.test(written);
  const bare = reflexive ? written.replace(/^(?:se |s')/u, "") : written;
  if (bare.includes("~")) {
    const [lemma, further] = bare.split("~").map((part) => part.trim());
    if (!lemma || !further || lemma.includes(" "))
      throw new Error(`The event lexicon has « ~ » behind other than one word: ${written}`);
    return { lemma, reflexive, further: splitWords(further.toLowerCase()), loose: true };
  }
  const [lemma, ...rest] = wordClass === "verb" ? bare.split(" ") : splitWords(bare);
  const further = rest.map((word) => word.toLowerCase());
  return { lemma: lemma ?? bare, reflexive, further, loose: false };
}

function splitWords(text: string): readonly string[] {
  return text.replace(/'/gu, "' ").split(/\s+/u).filter(Boolean);
}
