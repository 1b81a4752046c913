import type { Words } from "../words/index.ts";

/** The files that a page with sentences can be taken along as. */
export function ExportLinks({ address, words }: { readonly address: string; readonly words: Words }) {
  return (
    <>
      <a className="button primary" href={`${address}.md`}>
        {words.contradiction.export}
      </a>
      {OTHERS.map(([format, label]) => (
        <a key={format} className="button" href={`${address}.${format}`}>
          {label}
        </a>
      ))}
    </>
  );
}

const OTHERS = [
  ["html", "HTML"],
  ["ris", "RIS"],
  ["csl", "CSL-JSON"],
  ["json", "JSON"],
] as const;
