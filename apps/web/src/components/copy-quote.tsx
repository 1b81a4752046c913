"use client";

import { useState } from "react";

interface CopyQuoteProps {
  /** The sentence and its source, a line each. */
  readonly text: string;
  /** Where the sentence stands, from the root of the site. */
  readonly path: string;
  readonly label: string;
  readonly copied: string;
  readonly failed: string;
}

/** Puts a sentence on the clipboard as it is quoted: word for word, who, where, when, and the address at which it stands lit. */
export function CopyQuote({ text, path, label, copied, failed }: CopyQuoteProps) {
  const [said, setSaid] = useState("");
  const copy = () => {
    navigator.clipboard.writeText(`${text}\n${location.origin}${path}`).then(
      () => setSaid(copied),
      // Only a page that the browser trusts may write there.
      () => setSaid(failed),
    );
  };
  return (
    <span>
      <button type="button" className="text-button" onClick={copy}>
        {label}
      </button>{" "}
      <span role="status" className="muted small">
        {said}
      </span>
    </span>
  );
}
