"use client";

import { type Language, presentFailure, withScheme } from "@recoupe/api/present";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { client, reasonOf } from "../../reader/api-client.ts";
import { useReady } from "../../reader/use-ready.ts";
import { wordsOf } from "../../words/index.ts";

interface Answer {
  readonly text: string;
  readonly articleId?: string | null;
  readonly details?: readonly string[];
}

/** Follows a feed or a site, reads one page, or takes a list of feeds; each says what became of it. */
export function AddSource({ language }: { language: Language }) {
  return (
    <div className="add-source">
      <AddressForm language={language} />
      <OpmlForm language={language} />
    </div>
  );
}

function AddressForm({ language }: { language: Language }) {
  const words = wordsOf(language).source;
  const { answer, busy, run } = useAnswer();
  const ready = useReady();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const address = withScheme(String(new FormData(form).get("address") ?? "").trim());
    const once = new FormData(form, submitterOf(event)).get("once") !== null;
    void run(async () => {
      if (once) {
        const { outcome, articleId, reason } = await client.ingest.address.mutate({ address });
        const said = [wordsOf(language).add[outcome], reason && presentFailure({ address, reason }, language)];
        return { text: said.filter(Boolean).join(" "), articleId };
      }
      const added = await client.source.add.mutate({ address });
      form.reset();
      return { text: added.outcome === "added" ? words.added(nameOf(added)) : words.known(nameOf(added)) };
    });
  };
  return (
    <form className="filters" onSubmit={submit}>
      <label>
        {words.addressToAdd}
        <input name="address" type="text" inputMode="url" required maxLength={2000} size={44} placeholder="https://…" />
      </label>
      <button type="submit" className="button primary" disabled={busy || !ready}>
        {words.follow}
      </button>
      <button type="submit" name="once" value="1" className="button" disabled={busy || !ready}>
        {words.readOnce}
      </button>
      <Said answer={answer} busy={busy} language={language} />
    </form>
  );
}

function OpmlForm({ language }: { language: Language }) {
  const words = wordsOf(language).source;
  const { answer, busy, run } = useAnswer();
  const ready = useReady();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("opml");
    if (!(file instanceof File)) return;
    void run(async () => {
      const { added, known, skipped } = await client.source.importOpml.mutate({ text: await file.text() });
      return { text: words.imported(added, known, skipped.length), details: skipped };
    });
  };
  return (
    <form className="filters" onSubmit={submit}>
      <label>
        {words.opml}
        <input name="opml" type="file" required accept=".opml,.xml,text/xml,text/x-opml" />
      </label>
      <button type="submit" className="button" disabled={busy || !ready}>
        {words.import}
      </button>
      <a className="button quiet" href="/sources.opml">
        {words.export}
      </a>
      <Said answer={answer} busy={busy} language={language} />
    </form>
  );
}

function useAnswer() {
  const router = useRouter();
  const [answer, setAnswer] = useState<Answer>();
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<Answer>) => {
    setBusy(true);
    setAnswer(undefined);
    try {
      setAnswer(await work());
      router.refresh();
    } catch (error) {
      setAnswer({ text: reasonOf(error) });
    }
    setBusy(false);
  };
  return { answer, busy, run };
}

function Said({ answer, busy, language }: { answer: Answer | undefined; busy: boolean; language: Language }) {
  const words = wordsOf(language);
  return (
    <div role="status" className="said">
      {busy ? words.source.asking : answer?.text}{" "}
      {answer?.articleId ? (
        <Link href={`/articles/${encodeURIComponent(answer.articleId)}`}>{words.add.open}</Link>
      ) : null}
      {answer?.details && answer.details.length > 0 ? (
        <ul>
          {answer.details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The button that sent the form, so that its value is part of it. */
function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  return event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
}

/** A refusal comes as an error; what is left is a source. */
function nameOf(
  added: { readonly outcome: string } | { readonly title: string | null; readonly address: string },
): string {
  return "address" in added ? (added.title ?? added.address) : "";
}
