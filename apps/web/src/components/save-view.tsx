"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { client, reasonOf } from "../reader/api-client.ts";
import { useReady } from "../reader/use-ready.ts";
import { wordsOf } from "../words/index.ts";

/** Gives the query of the page a name, so that it can be come back to and followed. */
export function SaveView({ query, language }: { query: string; language: Language }) {
  const words = wordsOf(language).search;
  const router = useRouter();
  const [answer, setAnswer] = useState("");
  const ready = useReady();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "");
    try {
      const { id } = await client.view.save.mutate({ name, query });
      router.push(`/views/${encodeURIComponent(id)}`);
    } catch (error) {
      setAnswer(reasonOf(error));
    }
  };
  return (
    <form className="filters" onSubmit={submit}>
      <label>
        {words.saveAs}
        <input name="name" required maxLength={100} defaultValue={query.slice(0, 60)} />
      </label>
      <button type="submit" className="button" disabled={!ready}>
        {words.save}
      </button>
      <span role="status" className="muted">
        {answer}
      </span>
    </form>
  );
}

interface ForgetViewProps {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** Where the reader goes then; absent where the page itself goes on. */
  readonly leadsTo?: string;
}

/** Forgets a saved view, with the addresses that it tells; its query still works. */
export function ForgetView({ id, name, language, leadsTo }: ForgetViewProps) {
  const words = wordsOf(language).search;
  const router = useRouter();
  const forget = async () => {
    await client.view.remove.mutate({ id }).catch(() => undefined);
    // Gone already or gone now: the list says which.
    if (leadsTo === undefined) router.refresh();
    else router.push(leadsTo);
  };
  return (
    <button type="button" className="button quiet" onClick={forget} aria-label={`${words.forget} : ${name}`}>
      {words.forget}
    </button>
  );
}
