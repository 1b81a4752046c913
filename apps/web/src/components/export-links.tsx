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
      {OTHERS.map(([format, label]) => (
        <a key={format} className="button" href={`${address}.${format}${query}`}>
          {label}
        </a>
      ))}
    </>
  );
}

const OTHERS = [
  ["html", "HTML"],
  ["txt", "Texte"],
  ["ris", "RIS"],
  ["csl", "CSL-JSON"],
  ["json", "JSON"],
] as const;
