"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { focusContent } from "../../reader/focus-content.ts";
import { wordsOf } from "../../words/index.ts";
import { lastAuthor } from "./author.ts";
import { sendDecision } from "./send-decision.ts";

const DECIDED = "recoupe:decided";

/** Tells the page that a decision was taken, or taken back: what it was about may have left the page with its form. */
export function announceDecision(sequence: number | undefined): void {
  window.dispatchEvent(new CustomEvent(DECIDED, { detail: sequence }));
}

/** Says at the foot of the window that a decision was kept, with the way to take it back; stays until it is closed. */
export function UndoBar({ language }: { language: Language }) {
  const { judge: words, close } = wordsOf(language);
  const router = useRouter();
  const [said, setSaid] = useState<{ readonly text: string; readonly sequence?: number | undefined }>();
  useEffect(() => {
    const hear = (event: Event) => {
      const sequence = event instanceof CustomEvent && typeof event.detail === "number" ? event.detail : undefined;
      setSaid({ text: sequence === undefined ? words.undoneNow : words.done, sequence });
    };
    window.addEventListener(DECIDED, hear);
    return () => window.removeEventListener(DECIDED, hear);
  }, [words]);
  const undo = async (sequence: number) => {
    setSaid({ text: words.sending });
    focusContent();
    const sent = await sendDecision(
      { kind: "undo", sequence },
      { author: lastAuthor(), reason: "", otherId: "", values: {} },
    );
    setSaid({ text: "refusal" in sent ? sent.refusal : words.undoneNow });
    router.refresh();
  };
  return (
    <div className="undo-bar" role="status" hidden={said === undefined}>
      <span>{said?.text}</span>
      {said?.sequence === undefined ? null : (
        <button type="button" className="button" onClick={() => undo(said.sequence ?? 0)}>
          {words.undoNow}
        </button>
      )}
      {said === undefined ? null : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setSaid(undefined);
            focusContent();
          }}
        >
          {close}
        </button>
      )}
    </div>
  );
}
