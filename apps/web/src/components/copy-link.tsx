"use client";

import { useState } from "react";

/** Puts the page's address on the clipboard, without what was only for this visit. */
export function CopyLink({ label, copied, failed }: { label: string; copied: string; failed: string }) {
  const [said, setSaid] = useState("");
  const copy = () => {
    const { origin, pathname } = location;
    navigator.clipboard.writeText(origin + pathname).then(
      () => setSaid(copied),
      // Only a page that the browser trusts may write there: the address can still be taken by hand.
      () => setSaid(`${failed} ${origin}${pathname}`),
    );
  };
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      <span role="status" className="muted">
        {said}
      </span>
    </>
  );
}
