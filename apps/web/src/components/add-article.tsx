"use client";

import { type Language, serverWords } from "@recoupe/api/present";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { client, reasonOf } from "../reader/api-client.ts";
import { wordsOf } from "../words/index.ts";

interface Answer {
  readonly text: string;
  readonly articleId: string | null;
}

/** Hands a pasted text, a file or the address of a page to the API; what became of it is said below, with the way to the article. */
export function AddArticle({ language }: { language: Language }) {
  const words = wordsOf(language).add;
  const [answer, setAnswer] = useState<Answer>();
  const [sending, setSending] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    setAnswer(undefined);
    setAnswer(await send(form, language));
    setSending(false);
  };
  return (
    <form className="add-article" onSubmit={submit}>
      <label>
        {words.text}
        <textarea className="text-field" name="text" rows={12} />
      </label>
      <label>
        {words.file}
        <input type="file" name="file" accept=".txt,.html,.htm,.md,text/plain,text/html" />
      </label>
      <label>
        {words.date}
        <input className="text-field" type="date" name="publishedAt" />
      </label>
      <label>
        {words.url}
        <input className="text-field" type="url" name="url" />
      </label>
      <button type="submit" className="button primary" disabled={sending}>
        {sending ? words.sending : words.send}
      </button>
      <p role="status">
        {answer?.text}{" "}
        {answer?.articleId ? (
          <Link href={`/articles/${encodeURIComponent(answer.articleId)}`}>{words.open}</Link>
        ) : null}
      </p>
    </form>
  );
}

async function send(form: FormData, language: Language): Promise<Answer> {
  const words = wordsOf(language).add;
  const file = form.get("file");
  const text = textOf(form, "text");
  const chosen = file instanceof File && file.size > 0 ? file : undefined;
  const url = textOf(form, "url");
  // An address alone is a page to be read, in whichever field it stands.
  const page = chosen ? undefined : text === undefined ? url : addressIn(text);
  if (!chosen && !text && !page) return { text: words.needText, articleId: null };
  const bytes = chosen ? new Uint8Array(await chosen.arrayBuffer()) : new TextEncoder().encode(text);
  const contentType = chosen ? chosen.type || undefined : "text/plain; charset=utf-8";
  try {
    const { outcome, articleId, reason } = await (page
      ? client.ingest.address.mutate({ address: page })
      : client.ingest.article.mutate({
          content: toBase64(bytes),
          contentType,
          fileName: chosen?.name,
          publishedAt: textOf(form, "publishedAt"),
          url,
        }));
    return { text: [words[outcome], reason && serverWords(reason, language)].filter(Boolean).join(" "), articleId };
  } catch (error) {
    // The server's message says what happened and what to do; without an answer there is none.
    const reason = reasonOf(error);
    return { text: `${words.failed} ${reason}`, articleId: null };
  }
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
