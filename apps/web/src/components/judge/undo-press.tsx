"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { wordsOf } from "../../words/index.ts";
import { lastAuthor } from "./author.ts";
import { JudgeForm } from "./judge-form.tsx";
import { sendDecision } from "./send-decision.ts";
import { announceDecision } from "./undo-bar.tsx";

/** Takes a decision back by one press, signed by who signed last in this browser; who never signed here is asked. */
export function UndoPress({ sequence, label, language }: { sequence: number; label: string; language: Language }) {
  const words = wordsOf(language).judge;
  const router = useRouter();
  const [state, setState] = useState<"ready" | "sending" | "asking">("ready");
  const [refusal, setRefusal] = useState("");
  if (state === "asking") return <JudgeForm decision={{ kind: "undo", sequence }} language={language} quiet opened />;
  const undo = async () => {
    const author = lastAuthor();
    if (author === "") return setState("asking");
    setState("sending");
    const sent = await sendDecision({ kind: "undo", sequence }, { author, reason: "", otherId: "", values: {} });
    setState("ready");
    if ("refusal" in sent) return setRefusal(sent.refusal);
    announceDecision(undefined);
    router.refresh();
  };
  return (
    <span className="judge">
      <button type="button" className="text-button" onClick={undo} disabled={state === "sending"}>
        {state === "sending" ? words.sending : label}
      </button>
      <span role="status" className="muted">
        {refusal}
      </span>
    </span>
  );
}
