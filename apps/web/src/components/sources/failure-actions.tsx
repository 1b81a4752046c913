"use client";

import { type Language, presentFailure } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { client, reasonOf } from "../../reader/api-client.ts";
import { useReady } from "../../reader/use-ready.ts";
import { wordsOf } from "../../words/index.ts";

interface FailureActionsProps {
  readonly failure: { readonly id: string; readonly address: string };
  readonly language: Language;
}

/** Tries an address again, or takes what failed off the list: it comes back when it fails again. What is read now leaves the list by itself. */
export function FailureActions({ failure: { id, address }, language }: FailureActionsProps) {
  const { source: words, add } = wordsOf(language);
  const router = useRouter();
  const ready = useReady();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<string>) => {
    setBusy(true);
    setSaid("");
    try {
      setSaid(await work());
      router.refresh();
    } catch (error) {
      setSaid(reasonOf(error));
    }
    setBusy(false);
  };
  const retry = async () => {
    setSaid(words.asking);
    const { outcome, reason } = await client.ingest.address.mutate({ address });
    return reason === null ? add[outcome] : presentFailure({ address, reason }, language);
  };
  const forget = async () => {
    await client.source.forgetFailure.mutate({ id });
    return words.forgotten;
  };
  const isPage = /^https?:/iu.test(address);
  return (
    <div className="source-actions">
      {isPage ? (
        <button
          type="button"
          className="button quiet"
          disabled={busy || !ready}
          aria-label={`${words.retry} : ${address}`}
          onClick={() => run(retry)}
        >
          {words.retry}
        </button>
      ) : null}
      <button
        type="button"
        className="button quiet"
        disabled={busy || !ready}
        aria-label={`${words.forget} : ${address}`}
        onClick={() => run(forget)}
      >
        {words.forget}
      </button>
      <span role="status" className="muted small">
        {said}
      </span>
    </div>
  );
}
