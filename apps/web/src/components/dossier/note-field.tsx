"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { client, reasonOf } from "../../reader/api-client.ts";
import { useDisclosure } from "../../reader/use-disclosure.ts";
import { wordsOf } from "../../words/index.ts";

interface NoteProps {
  /** The dossier (`dos_`), or one sentence of it (`itm_`). */
  readonly id: string;
  readonly note: string;
  readonly language: Language;
}

/** What a person writes beside a dossier or a sentence of it: shown as text, opened to be changed. */
export function NoteField({ id, note, language }: NoteProps) {
  const words = wordsOf(language).dossier;
  const router = useRouter();
  const { open, close, opener, onKeyDown } = useDisclosure();
  const [problem, setProblem] = useState("");
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = String(new FormData(event.currentTarget).get("note") ?? "").trim();
    try {
      if (id.startsWith("itm_")) await client.dossier.changeItem.mutate({ id, note: written });
      else await client.dossier.change.mutate({ id, note: written });
      close();
      router.refresh();
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  if (!open)
    return (
      <>
        {note ? <p className="note">{note}</p> : null}
        <button type="button" className="text-button" {...opener}>
          {note ? words.changeNote : words.writeNote}
        </button>
      </>
    );
  return (
    <form className="judge-form" onSubmit={save} onKeyDown={onKeyDown}>
      <label>
        {words.note}
        <textarea ref={takeKeys} className="text-field" name="note" rows={4} maxLength={5000} defaultValue={note} />
      </label>
      <button type="submit" className="button primary">
        {words.save}
      </button>
      {problem ? <p role="alert">{problem}</p> : null}
    </form>
  );
}

/** The button that was pressed is gone: the field has the keys. */
function takeKeys(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
