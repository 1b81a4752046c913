"use client";

import { wordsOf } from "../words/index.ts";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  // The page is already in the reader's language; the document says which.
  const language = typeof document !== "undefined" && document.documentElement.lang === "en" ? "en" : "fr";
  const { errors } = wordsOf(language);
  return (
    <>
      <h1>{errors.failed}</h1>
      <p>{errors.failedText}</p>
      {error.digest ? (
        <p className="muted">
          {errors.reference} <span className="mono">{error.digest}</span>
        </p>
      ) : null}
      <button type="button" className="button primary" onClick={reset}>
        {errors.retry}
      </button>
    </>
  );
}
