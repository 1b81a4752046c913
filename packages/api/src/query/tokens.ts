/** A piece of a query: a word, a phrase, or a filter with its value. Half-open range of the query's text. */
export interface QueryToken {
  readonly start: number;
  readonly end: number;
  /** Of a filter `name:value`; null for a word or phrase. */
  readonly name: string | null;
  /** Of a filter: the value without its quotation marks. */
  readonly value: string;
}

/** A filter, its value bare or in quotation marks of any kind; a phrase; a word. An address such as `https://…` is a word. */
const TOKEN =
  /(?<name>\p{L}+):(?!\/\/)(?:["“«]\s*(?<quoted>[^"”»]*?)\s*(?:["”»]|$)|(?<bare>\S*))|-?["“«][^"”»]*(?:["”»]|$)|\S+/gu;

export function tokensOf(text: string): readonly QueryToken[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match.groups?.name ?? null,
    value: (match.groups?.quoted ?? match.groups?.bare ?? "").trim(),
  }));
}
