import type { FoundArticle } from "./found-article.ts";
import { readEmail } from "./read-email.ts";

/** Begins each message of a mailbox (RFC 4155): « From », who sent it, and when. */
const ENVELOPE = /^From \S+ .*\d{4}/u;
/** A mail that is larger carries files, not an article. */
const MAX_MESSAGE_BYTES = 16 * 1_048_576;

/** The messages of an mbox file, one at a time, named by their number. */
export async function* readMailbox(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<FoundArticle> {
  let number = 0;
  for await (const message of messagesIn(source)) {
    number++;
    const own = `${name}:${number}`;
    if (message === undefined) yield { kind: "problem", name: own, reason: "le message dépasse 16 Mio" };
    else yield await readEmail(message, own);
  }
  if (number === 0) yield { kind: "problem", name, reason: "la boîte ne contient aucun message" };
}

/** Bytes between two envelopes; undefined for a message that is too large. A line « >From » of the text loses its mark again. */
async function* messagesIn(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let [lines, size, isOpen]: [string[], number, boolean] = [[], 0, false];
  const close = () => (size > MAX_MESSAGE_BYTES ? undefined : Buffer.from(lines.join("\n"), "latin1"));
  for await (const line of linesIn(source)) {
    if (ENVELOPE.test(line) && (lines.at(-1) ?? "").trim() === "") {
      if (isOpen) yield close();
      [lines, size, isOpen] = [[], 0, true];
      continue;
    }
    size += line.length + 1;
    if (isOpen && size <= MAX_MESSAGE_BYTES) lines.push(line.replace(/^>(>*From )/u, "$1"));
  }
  if (isOpen) yield close();
}

/** Lines as latin1, one character a byte: each message says itself in what its bytes are written. */
async function* linesIn(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = "";
  for await (const part of source) {
    const lines = (rest + Buffer.from(part).toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
