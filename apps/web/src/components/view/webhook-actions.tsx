"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { client, reasonOf } from "../../reader/api-client.ts";
import { wordsOf } from "../../words/index.ts";

type Change = "pause" | "resume" | "remove";

interface WebhookActionsProps {
  readonly webhook: { readonly id: string; readonly url: string; readonly paused: boolean };
  readonly language: Language;
}

/** Pause, resume, tell no more. */
export function WebhookActions({ webhook: { id, url, paused }, language }: WebhookActionsProps) {
  const words = wordsOf(language).webhook;
  const { said, run } = useAction();
  const change = (what: Change) => run(() => client.view.changeWebhook.mutate({ id, change: what }));
  return (
    <div className="source-actions">
      {([paused ? "resume" : "pause", "remove"] as const).map((what) => (
        <button
          key={what}
          type="button"
          className="button quiet"
          aria-label={`${words.actions[what]} : ${url}`}
          onClick={() => change(what)}
        >
          {words.actions[what]}
        </button>
      ))}
      <span role="status" className="muted small">
        {said}
      </span>
    </div>
  );
}

/** Sends at once a message that did not arrive. */
export function SendAgain({ id, language }: { readonly id: string; readonly language: Language }) {
  const words = wordsOf(language).webhook;
  const { said, run } = useAction();
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-label={`${words.sendAgain} : ${id}`}
        onClick={() => run(() => client.view.sendAgain.mutate({ id }))}
      >
        {words.sendAgain}
      </button>
      <span role="status" className="muted small">
        {said}
      </span>
    </>
  );
}

/** Does it and shows the page anew, or says why not. */
function useAction() {
  const router = useRouter();
  const [said, setSaid] = useState("");
  const run = async (work: () => Promise<unknown>) => {
    setSaid("");
    try {
      await work();
      router.refresh();
    } catch (error) {
      setSaid(reasonOf(error));
    }
  };
  return { said, run };
}
