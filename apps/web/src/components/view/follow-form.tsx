"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { client, reasonOf } from "../../reader/api-client.ts";
import { useReady } from "../../reader/use-ready.ts";
import { wordsOf } from "../../words/index.ts";

/** Gives an address that the view is to tell; its secret is shown once. */
export function FollowForm({ viewId, language }: { readonly viewId: string; readonly language: Language }) {
  const words = wordsOf(language).webhook;
  const router = useRouter();
  const [answer, setAnswer] = useState("");
  const [secret, setSecret] = useState<string>();
  const ready = useReady();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const url = String(new FormData(form).get("url") ?? "").trim();
    setSecret(undefined);
    try {
      const followed = await client.view.follow.mutate({ id: viewId, url });
      setAnswer(followed.secret === null ? words.known : words.added);
      setSecret(followed.secret ?? undefined);
      form.reset();
      router.refresh();
    } catch (error) {
      setAnswer(reasonOf(error));
    }
  };
  return (
    <form className="filters" onSubmit={submit}>
      <label>
        {words.address}
        <input name="url" type="url" required maxLength={2000} placeholder="https://" size={36} />
      </label>
      <button type="submit" className="button" disabled={!ready}>
        {words.follow}
      </button>
      <div role="status" className="said">
        {answer}
        {secret ? (
          <p>
            {words.secret} <code className="mono break">{secret}</code>
          </p>
        ) : null}
      </div>
    </form>
  );
}
