"use client";

import type { DossierRow } from "@recoupe/api";
import type { Language } from "@recoupe/api/present";
import Link from "next/link";
import { type FormEvent, type KeyboardEventHandler, useEffect, useState } from "react";
import { client, reasonOf } from "../../reader/api-client.ts";
import { useDisclosure } from "../../reader/use-disclosure.ts";
import { wordsOf } from "../../words/index.ts";
import { rememberAuthor } from "../judge/author.ts";
import { AuthorField } from "../judge/decision-fields.tsx";

/** A sentence by its article and range. */
export interface DossierSentence {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  /** What it was found under. */
  readonly thingId?: string | undefined;
}

interface AddProps {
  readonly sentences: readonly DossierSentence[];
  readonly language: Language;
  /** Beside a sentence the button steps back behind the words. */
  readonly quiet?: boolean | undefined;
  readonly label?: string | undefined;
}

/** Puts sentences into a dossier, an old one or a new one, and says where they went. */
export function AddToDossier({ sentences, language, quiet = false, label }: AddProps) {
  const words = wordsOf(language).dossier;
  const { open, close, opener, onKeyDown } = useDisclosure();
  const [added, setAdded] = useState<{ readonly id: string; readonly title: string }>();
  return (
    <span className="judge">
      <button type="button" className={quiet ? "text-button" : "button"} {...opener}>
        {label ?? words.add}
      </button>
      {open ? (
        <ChoiceForm
          sentences={sentences}
          language={language}
          onAdded={(dossier) => {
            setAdded(dossier);
            close();
          }}
          onKeyDown={onKeyDown}
        />
      ) : null}
      <span role="status" className="muted small">
        {added ? (
          <>
            {" "}
            {words.added} <Link href={`/d/${encodeURIComponent(added.id)}`}>{added.title}</Link>
          </>
        ) : null}
      </span>
    </span>
  );
}

/** The choice that stands for a dossier that is not there yet. */
const NEW = "";

function ChoiceForm({
  sentences,
  language,
  onAdded,
  onKeyDown,
}: Pick<AddProps, "sentences" | "language"> & {
  readonly onAdded: (dossier: { readonly id: string; readonly title: string }) => void;
  readonly onKeyDown: KeyboardEventHandler;
}) {
  const { dossier: words, judge } = wordsOf(language);
  const [dossiers, setDossiers] = useState<readonly DossierRow[]>();
  const [chosen, setChosen] = useState(NEW);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    client.dossier.list.query().then(
      (rows) => {
        setDossiers(rows);
        setChosen(rows[0]?.id ?? NEW);
      },
      (error: unknown) => setProblem(reasonOf(error)),
    );
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const textOf = (name: string) => String(form.get(name) ?? "").trim();
    const author = textOf("author");
    rememberAuthor(author);
    try {
      const known = dossiers?.find(({ id }) => id === chosen);
      const title = known?.title ?? textOf("title");
      const { id } = known ?? (await client.dossier.create.mutate({ title, author }));
      await client.dossier.add.mutate({ id, items: [...sentences], note: textOf("note"), author });
      onAdded({ id, title });
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <form className="judge-form" onSubmit={submit} onKeyDown={onKeyDown}>
      {dossiers && dossiers.length > 0 ? (
        <label>
          {words.which}
          <select className="text-field" value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {dossiers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value={NEW}>{words.newOne}</option>
          </select>
        </label>
      ) : null}
      {chosen === NEW ? (
        <label>
          {words.title}
          <input className="text-field" name="title" required maxLength={200} />
        </label>
      ) : null}
      <label>
        {words.note}
        <textarea className="text-field" name="note" rows={2} maxLength={5000} />
      </label>
      <AuthorField label={judge.author} />
      <button type="submit" className="button primary" disabled={dossiers === undefined}>
        {words.confirm(sentences.length)}
      </button>
      {problem ? <p role="alert">{problem}</p> : null}
    </form>
  );
}
