"use client";

import { type Language, presentCount, presentFailure } from "@recoupe/api/present";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { client, reasonOf } from "../reader/api-client.ts";
import { useReady } from "../reader/use-ready.ts";
import { wordsOf } from "../words/index.ts";
import { lastAuthor } from "./judge/author.ts";
import { UndoPress } from "./judge/undo-press.tsx";

/** What became of one article. */
interface Answer {
  /** The name of its file; absent of a text or an address. */
  readonly of?: string | undefined;
  readonly text: string;
  readonly articleId: string | null;
  /** The decision that corrected an article which was known already, or by which it was taken out. */
  readonly sequence?: number | null;
  /** It was taken out earlier, and stays out. */
  readonly out?: boolean;
}

/** Which article is being read, by its name where it has one, and how many there are. */
export interface Reading {
  readonly name: string | undefined;
  readonly at: number;
  readonly of: number;
}

/** Hands a pasted text, files or the address of a page to the API; what became of each is said below, with the way to the article. */
export function AddArticle({ language }: { language: Language }) {
  const { add: words, judge } = wordsOf(language);
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [reading, setReading] = useState<Reading>();
  const sending = reading !== undefined;
  const ready = useReady();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    setAnswers([]);
    const told: Answer[] = [];
    const all = articlesIn(given);
    for (const [done, article] of all.entries()) {
      setReading({ name: nameOf(article), at: done + 1, of: all.length });
      told.push(await send(article, language));
      setAnswers([...told]);
    }
    if (told.length === 0) setAnswers([{ text: words.needText, articleId: null }]);
    setReading(undefined);
    // What was read leaves room for the next one; what was not stays, to be mended.
    if (told.length > 0 && told.every(({ articleId, out }) => articleId !== null && !out)) form.reset();
  };
  return (
    <>
      <form className="add-article" onSubmit={submit}>
        <label>
          {words.text}
          <textarea className="text-field" name="text" rows={12} />
        </label>
        <label>
          {words.file}
          <input type="file" name="file" multiple accept=".txt,.html,.htm,.md,.eml,.mht,.mhtml,text/plain,text/html" />
        </label>
        <label>
          {words.outlet}
          <input className="text-field" name="outlet" maxLength={200} autoComplete="off" />
        </label>
        <label>
          {words.date}
          <input className="text-field" type="date" name="publishedAt" />
        </label>
        <label>
          {words.url}
          <input className="text-field" type="url" name="url" />
        </label>
        <button type="submit" className="button primary" disabled={sending || !ready}>
          {sending ? words.sending : words.send}
        </button>
      </form>
      {/* Outside the form, since taking a correction back may ask who does. */}
      <div role="status" className="read-now">
        {reading ? (
          <p>
            {words.reading(reading)} <progress aria-label={words.sending} />
          </p>
        ) : null}
        {answers.map(({ of, text, articleId, sequence, out }) => (
          <p key={`${of} ${articleId}`}>
            {of ? <b>{of}</b> : null} {text}{" "}
            {articleId ? <Link href={`/articles/${encodeURIComponent(articleId)}`}>{words.open}</Link> : null}{" "}
            {sequence ? (
              <UndoPress sequence={sequence} label={out ? judge.bringBack : judge.undoNow} language={language} />
            ) : null}
          </p>
        ))}
      </div>
    </>
  );
}

/** A text, a file, or the address of a page that is to be fetched. */
type Given = {
  readonly publishedAt: string | undefined;
  readonly outlet: string | undefined;
} & ({ readonly page: string } | { readonly content: File | string; readonly url: string | undefined });

/** Files first; without one the text, or an address alone, in whichever field it stands. */
function articlesIn(form: FormData): readonly Given[] {
  // Without a choice a browser gives one file without a name; one that is chosen and empty is told of as such.
  const files = form.getAll("file").filter((file) => file instanceof File && file.name !== "") as File[];
  const [text, url, publishedAt, outlet] = ["text", "url", "publishedAt", "outlet"].map((name) => textOf(form, name));
  // One page is at an address: it is not that of several files.
  if (files.length > 0)
    return files.map((content) => ({ content, publishedAt, outlet, url: files.length === 1 ? url : undefined }));
  const page = text === undefined ? url : addressIn(text);
  if (page !== undefined) return [{ page, publishedAt, outlet }];
  return text === undefined ? [] : [{ content: text, publishedAt, outlet, url }];
}

function nameOf(given: Given): string | undefined {
  if ("page" in given) return given.page;
  return given.content instanceof File ? given.content.name : undefined;
}

async function send(given: Given, language: Language): Promise<Answer> {
  const words = wordsOf(language).add;
  const file = "content" in given && given.content instanceof File ? given.content : undefined;
  const { publishedAt, outlet } = given;
  const said = { publishedAt, outlet, author: lastAuthor() || words.nobody };
  try {
    const { outcome, articleId, reason, sequence } = await ("page" in given
      ? client.ingest.address.mutate({ address: given.page, ...said })
      : client.ingest.article.mutate({
          content: toBase64(await bytesOf(given.content)),
          contentType: file ? file.type || undefined : "text/plain; charset=utf-8",
          fileName: file?.name,
          url: given.url,
          ...said,
        }));
    const address = "page" in given ? given.page : "";
    const found = articleId === null || outcome === "taken-out" ? "" : await countsOf(articleId, language);
    const text = [words[outcome], reason && presentFailure({ address, reason }, language), found]
      .filter(Boolean)
      .join(" ");
    return { of: file?.name, text, articleId, sequence, out: outcome === "taken-out" };
  } catch (error) {
    // The server's message says what happened and what to do; without an answer there is none.
    return { of: file?.name, text: `${words.failed} ${reasonOf(error)}`, articleId: null };
  }
}

/** « 12 déclarations, 5 événements » : what was drawn from it. */
async function countsOf(articleId: string, language: Language): Promise<string> {
  const { quotes, tellings } = await client.article.get.query({ id: articleId });
  const counts = [presentCount(quotes.length, "quote", language), presentCount(tellings.length, "event", language)];
  return `${counts.join(", ")}.`;
}

async function bytesOf(content: File | string): Promise<Uint8Array> {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(await content.arrayBuffer());
}

/** Undefined for any text that is more than one web address. */
function addressIn(text: string): string | undefined {
  const [address, ...more] = text.trim().split(/\s+/);
  return more.length === 0 && address && /^https?:\/\//i.test(address) ? address : undefined;
}

function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** In slices: one call with all bytes as arguments overflows the stack on long articles. */
const SLICE_BYTES = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += SLICE_BYTES)
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE_BYTES));
  return btoa(binary);
}
