"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { client, reasonOf } from "../../reader/api-client.ts";
import { useDisclosure } from "../../reader/use-disclosure.ts";
import { wordsOf } from "../../words/index.ts";
import { rememberAuthor } from "../judge/author.ts";
import { AuthorField } from "../judge/decision-fields.tsx";

/** Begins a dossier and opens it. */
export function NewDossier({ language }: { readonly language: Language }) {
  const { dossier: words, judge } = wordsOf(language);
  const router = useRouter();
  const { open, opener, onKeyDown } = useDisclosure();
  const [problem, setProblem] = useState("");
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const textOf = (name: string) => String(form.get(name) ?? "").trim();
    rememberAuthor(textOf("author"));
    try {
      const { id } = await client.dossier.create.mutate({ title: textOf("title"), author: textOf("author") });
      router.push(`/d/${encodeURIComponent(id)}`);
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <div className="toolbar">
      <span className="judge">
        <button type="button" className="button primary" {...opener}>
          {words.begin}
        </button>
        {open ? (
          <form className="judge-form" onSubmit={submit} onKeyDown={onKeyDown}>
            <label>
              {words.title}
              <input className="text-field" name="title" required maxLength={200} />
            </label>
            <AuthorField label={judge.author} />
            <button type="submit" className="button primary">
              {words.create}
            </button>
            {problem ? <p role="alert">{problem}</p> : null}
          </form>
        ) : null}
      </span>
    </div>
  );
}
