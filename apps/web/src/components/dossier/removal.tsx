"use client";

import type { Language } from "@recoupe/api/present";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { client, reasonOf } from "../../reader/api-client.ts";
import { wordsOf } from "../../words/index.ts";

interface RemovalProps {
  /** The dossier (`dos_`), or one sentence of it (`itm_`). */
  readonly id: string;
  readonly language: Language;
}

/** Takes a sentence out of its dossier, or throws the dossier away; the button then brings it back. */
export function RemovalButton({ id, removed = false, language }: RemovalProps & { readonly removed?: boolean }) {
  const words = wordsOf(language).dossier;
  const router = useRouter();
  const [isRemoved, setRemoved] = useState(removed);
  const [problem, setProblem] = useState("");
  const isItem = id.startsWith("itm_");
  const change = async () => {
    try {
      if (isItem) await client.dossier.changeItem.mutate({ id, removed: !isRemoved });
      else await client.dossier.change.mutate({ id, removed: !isRemoved });
      setRemoved(!isRemoved);
      // A sentence that was taken out stays on the page until it is left, so that it can be brought back where it stood.
      if (!isItem) router.refresh();
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <>
      <button type="button" className={isItem ? "text-button" : "button quiet"} onClick={change}>
        {isRemoved ? words.restore : isItem ? words.takeOut : words.throwAway}
      </button>
      <span role="status" className="muted small">
        {problem || (isRemoved && isItem ? words.takenOut : "")}
      </span>
    </>
  );
}
