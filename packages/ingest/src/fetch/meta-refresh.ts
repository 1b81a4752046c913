/** A page that only sends on is short; one with more text is itself what was asked for. Guessed. */
const MAX_PAGE_BYTES = 16_384;
const MAX_VISIBLE_CHARACTERS = 400;
/** A longer wait is for readers: a page of news that loads itself again. Guessed. */
const MAX_WAIT_SECONDS = 5;

const REFRESH =
  /<meta\s(?=[^>]{0,500}http-equiv\s*=\s*["']?refresh\b)[^>]{0,500}?content\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})')/iu;
const TARGET = /^\s*(\d{1,3})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/iu;

/** Where a page sends its readers on at once, as servers without redirects do; undefined for every other page. */
export function metaRefresh(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  if (bytes.length > MAX_PAGE_BYTES || !/html/iu.test(contentType ?? "html")) return undefined;
  const html = new TextDecoder().decode(bytes);
  const [, quoted, single] = REFRESH.exec(html) ?? [];
  const [, wait, target] = TARGET.exec(quoted ?? single ?? "") ?? [];
  if (target === undefined || Number(wait) > MAX_WAIT_SECONDS || visibleLength(html) > MAX_VISIBLE_CHARACTERS)
    return undefined;
  return target.replaceAll("&amp;", "&").trim();
}

function visibleLength(html: string): number {
  return html
    .replace(/<(script|style|head)\b[^>]*>.*?<\/\1\s*>/gisu, "")
    .replace(/<[^>]*>/gu, "")
    .replace(/\s+/gu, " ").length;
}
