import { createHash } from "node:crypto";

/** The first letters of an id say what it is the id of. */
const PREFIXES = {
  publisher: "pub",
  source: "src",
  document: "art",
  address: "adr",
  version: "ver",
  analysis: "ana",
  issue: "iss",
  documentEntity: "nam",
  mention: "men",
  quote: "quo",
  eventMention: "tel",
  claimReport: "cla",
  entity: "ent",
  entityAlias: "ali",
  event: "evt",
  utterance: "utt",
  origin: "ori",
  nearDuplicate: "dup",
  contradiction: "con",
  story: "sto",
  quarantine: "qua",
  watch: "wat",
  webhook: "hoo",
  delivery: "msg",
  dossier: "dos",
  dossierItem: "itm",
} as const;
export type IdKind = keyof typeof PREFIXES;

/** 80 bits: among a million million ids of one kind, a chance of one in two of a single clash. */
const DIGITS = 20;

/** The id of this content: the same on every machine and at every retry. */
export function idOf(kind: IdKind, ...content: readonly (string | number | null)[]): string {
  const hash = createHash("sha256").update(JSON.stringify([kind, ...content]));
  return `${PREFIXES[kind]}_${hash.digest("hex").slice(0, DIGITS)}`;
}

/** Ids for rows of one list, where two rows may have the same content: the second gets a number into its content. */
export function createIdGiver(): typeof idOf {
  const seen = new Map<string, number>();
  return (kind, ...content) => {
    const id = idOf(kind, ...content);
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : idOf(kind, ...content, times);
  };
}

/** Hexadecimal; of a string, that of its UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
