import type { Citation } from "./citations.ts";

/** RIS (Research Information Systems) records of type NEWS, one per sentence; the sentence is the abstract. */
export function toRis(citations: readonly Citation[], keyword: string): string {
  return citations.map((citation) => risRecord(citation, keyword)).join("\r\n");
}

function risRecord(
  { title, outlet, published, url, permalink, quote, speaker, paragraph, note }: Citation,
  keyword: string,
): string {
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", "NEWS"],
    ["TI", title ?? "[sans titre]"],
    ["T2", outlet],
    ["PY", published?.slice(0, 4) ?? null],
    ["DA", published?.replaceAll("-", "/") ?? null],
    ["AB", quote],
    ["N1", speaker ? `Selon : ${speaker}` : null],
    ["N1", note],
    ["SP", paragraph === null ? null : `§${paragraph}`],
    ["KW", keyword],
    ["UR", url ?? permalink],
    ["L2", permalink],
    ["ER", ""],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? "")}`)
    .join("\r\n")
    .concat("\r\n");
}

/** A field of RIS ends with its line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** CSL-JSON items of type article-newspaper, as citation managers import them. */
export function toCslJson(citations: readonly Citation[]): string {
  return JSON.stringify(
    citations.map(({ id, title, outlet, published, url, permalink, quote, speaker, paragraph, note }) => ({
      id,
      type: "article-newspaper",
      title: title ?? "[sans titre]",
      ...(outlet === null ? {} : { "container-title": outlet }),
      ...(published === null ? {} : { issued: { "date-parts": [published.split("-").map(Number)] } }),
      URL: url ?? permalink,
      abstract: quote,
      ...(paragraph === null ? {} : { locator: String(paragraph), label: "paragraph" }),
      note: [speaker ? `Selon : ${speaker}` : null, note, permalink].filter(Boolean).join(" · "),
    })),
    null,
    1,
  );
}
