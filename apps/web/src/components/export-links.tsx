import type { Words } from "../words/index.ts";

/** The files that a page with sentences can be taken along as. */
export function ExportLinks({
  address,
  query = "",
  words,
}: {
  readonly address: string;
  /** Of the page, with its `?`. */
  readonly query?: string;
  readonly words: Words;
}) {
  return (
    <>
      <a className="button primary" href={`${address}.md${query}`}>
        {words.contradiction.export}
      </a>
      {OTHERS.map((format) => (
        <a key={format} className="button" href={`${address}.${format}${query}`}>
          {words.contradiction.formats[format]}
        </a>
      ))}
    </>
  );
}

const OTHERS = ["html", "txt", "ris", "csl", "json"] as const;
