"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { wordsOf } from "../../words/index.ts";
import { lastAuthor } from "./author.ts";
import { JudgeForm } from "./judge-form.tsx";
import { type PageDecision, sendDecision } from "./send-decision.ts";
import { announceDecision } from "./undo-bar.tsx";

interface DecisionPressProps {
  readonly decision: PageDecision;
  /** Why, where nobody is asked; empty for what needs no reason. */
  readonly reason: string;
  readonly label: string;
  readonly language: Language;
}

/** A decision by one press, signed by who signed last in this browser; who never signed here is asked. */
export function DecisionPress({ decision, reason, label, language }: DecisionPressProps) {
  const words = wordsOf(language).judge;
  const router = useRouter();
  const [state, setState] = useState<"ready" | "sending" | "asking">("ready");
  const [refusal, setRefusal] = useState("");
  if (state === "asking") return <JudgeForm decision={decision} language={language} quiet opened />;
  const decide = async () => {
    const author = lastAuthor();
    if (author === "") return setState("asking");
    setState("sending");
    const sent = await sendDecision(decision, { author, reason, otherId: "", values: {} });
    setState("ready");
    if ("refusal" in sent) return setRefusal(sent.refusal);
    announceDecision(decision.kind === "undo" ? undefined : sent.sequence);
    router.refresh();
  };
  return (
    <span className="judge">
      <button type="button" className="text-button" onClick={decide} disabled={state === "sending"}>
        {state === "sending" ? words.sending : label}
      </button>
      <span role="status" className="muted">
        {refusal}
      </span>
    </span>
  );
}
