"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { useDisclosure } from "../../reader/use-disclosure.ts";
import { wordsOf } from "../../words/index.ts";
import { rememberAuthor } from "./author.ts";
import { DecisionFields } from "./decision-fields.tsx";
import { type PageDecision, type SignedForm, sendDecision } from "./send-decision.ts";
import { announceDecision } from "./undo-bar.tsx";

interface JudgeFormProps {
  readonly decision: PageDecision;
  readonly language: Language;
  /** What the button says where its usual word would not be clear. */
  readonly label?: string | undefined;
  /** Beside a sentence the button steps back behind the words. */
  readonly quiet?: boolean | undefined;
  /** Open from the start: the reader has pressed already. */
  readonly opened?: boolean | undefined;
}

/** A decision behind one button: opens to who and why, and says what became of it. Nothing is decided without both. */
export function JudgeForm({ decision, language, label, quiet = false, opened = false }: JudgeFormProps) {
  const words = wordsOf(language).judge;
  const router = useRouter();
  const statusId = useId();
  const { open, close, opener, onKeyDown } = useDisclosure(opened);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState("");
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = readForm(event.currentTarget);
    rememberAuthor(form.author);
    setSending(true);
    setRefusal("");
    const sent = await sendDecision(decision, form);
    setSending(false);
    if ("refusal" in sent) return setRefusal(sent.refusal);
    close();
    announceDecision(decision.kind === "undo" ? undefined : sent.sequence);
    router.refresh();
  };
  return (
    <span className="judge">
      <button type="button" className={quiet ? "text-button" : "button"} {...opener}>
        {label ?? words.buttons[decision.kind]}
      </button>
      {open ? (
        <form className="judge-form" onSubmit={submit} onKeyDown={onKeyDown}>
          <DecisionFields decision={decision} words={words} />
          <button type="submit" className="button primary" disabled={sending} aria-describedby={statusId}>
            {sending ? words.sending : words.confirm[decision.kind]}
          </button>
        </form>
      ) : null}
      <span role="status" id={statusId} className="muted">
        {refusal}
      </span>
    </span>
  );
}

/** Fields of a correction are named `value-…`, so that none is taken for the reason or the name that signs. */
function readForm(form: HTMLFormElement): SignedForm {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  const texts = new Map(entries);
  const values = entries.filter(([name]) => name.startsWith("value-"));
  return {
    author: texts.get("author") ?? "",
    reason: texts.get("reason") ?? "",
    otherId: texts.get("other") ?? "",
    values: Object.fromEntries(values.map(([name, value]) => [name.slice("value-".length), value])),
  };
}
