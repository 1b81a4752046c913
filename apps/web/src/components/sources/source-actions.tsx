"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { client, reasonOf } from "../../reader/api-client.ts";
import { wordsOf } from "../../words/index.ts";

type Change = "check" | "pause" | "resume" | "remove";

interface SourceActionsProps {
  readonly source: {
    readonly id: string;
    readonly address: string;
    readonly title: string | null;
    readonly paused: boolean;
  };
  readonly language: Language;
}

/** Check now, pause, follow no more. What was removed can be followed again at once: its articles stay either way. */
export function SourceActions({ source, language }: SourceActionsProps) {
  const words = wordsOf(language).source;
  const router = useRouter();
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState(false);
  const name = source.title ?? source.address;
  const change = async (what: Change) => {
    try {
      await client.source.change.mutate({ id: source.id, change: what });
      setSaid(words.changed[what]);
      if (what === "remove") setRemoved(true);
      else router.refresh();
    } catch (error) {
      setSaid(reasonOf(error));
    }
  };
  const followAgain = async () => {
    try {
      await client.source.add.mutate({ address: source.address });
      setRemoved(false);
      setSaid(words.followedAgain);
      router.refresh();
    } catch (error) {
      setSaid(reasonOf(error));
    }
  };
  return (
    <div className="source-actions">
      {removed ? (
        <button type="button" className="button" onClick={followAgain}>
          {words.undoRemove}
        </button>
      ) : (
        (["check", source.paused ? "resume" : "pause", "remove"] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="button quiet"
            aria-label={`${words.actions[what]} : ${name}`}
            onClick={() => change(what)}
          >
            {words.actions[what]}
          </button>
        ))
      )}
      <span role="status" className="muted small">
        {said}
      </span>
    </div>
  );
}
