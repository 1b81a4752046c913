"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { wordsOf } from "../../words/index.ts";
import { OtherPicker } from "./other-picker.tsx";
import { type PageDecision, sendDecision } from "./send-decision.ts";

/** Where the browser keeps the name that signs, so that it is typed once. */
const AUTHOR_KEY = "recoupe-author";

/** A decision behind one button: opens to who and why, and says what became of it. Nothing is decided without both. */
export function JudgeForm({ decision, language }: { decision: PageDecision; language: Language }) {
  const words = wordsOf(language).judge;
  const router = useRouter();
  const statusId = useId();
  const [open, setOpen] = useState(false);
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState("");
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const textOf = (name: string) => String(form.get(name) ?? "").trim();
    const author = textOf("author");
    localStorage.setItem(AUTHOR_KEY, author);
    setSending(true);
    setAnswer("");
    const refusal = await sendDecision(decision, {
      author,
      reason: textOf("reason"),
      otherId: textOf("other"),
      name: textOf("name"),
    });
    setSending(false);
    setAnswer(refusal ?? words.done);
    if (refusal !== undefined) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <span className="judge">
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.buttons[decision.kind]}
      </button>
      {open ? (
        <form className="judge-form" onSubmit={submit}>
          <p className="muted">{words.meanings[decision.kind]}</p>
          {decision.kind === "merge" ? <OtherPicker decision={decision} words={words} /> : null}
          {decision.kind === "rename" ? (
            <label>
              {words.name}
              <input className="text-field" name="name" defaultValue={decision.name} required maxLength={200} />
            </label>
          ) : null}
          <label>
            {words.reason}
            <textarea
              className="text-field"
              name="reason"
              rows={2}
              required={decision.kind !== "undo"}
              maxLength={2000}
            />
          </label>
          <label>
            {words.author}
            <input
              className="text-field"
              name="author"
              required
              maxLength={100}
              autoComplete="name"
              defaultValue={localStorage.getItem(AUTHOR_KEY) ?? ""}
            />
          </label>
          <button type="submit" className="button primary" disabled={sending} aria-describedby={statusId}>
            {sending ? words.sending : words.confirm[decision.kind]}
          </button>
        </form>
      ) : null}
      <span role="status" id={statusId} className="muted">
        {answer}
      </span>
    </span>
  );
}
