/** Characters of a text in which markup shows, if it is markup. */
const LOOKED_AT = 20_000;

/** Whether a text is an HTML page or fragment and no plain text that mentions a tag. */
export function looksLikeHtml(text: string, contentType: string | undefined): boolean {
  if (/^\s*(?:text\/plain|text\/markdown)/i.test(contentType ?? "")) return false;
  if (/html|xml/i.test(contentType ?? "")) return true;
  const head = text.slice(0, LOOKED_AT);
  if (/^[\s\uFEFF]{0,200}<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>]|\?xml\s)/i.test(head)) return true;
  const tags = head.match(
    /<\/?(?:p|div|h[1-6]|article|section|span|a|br|ul|li|img|strong|em|figure|table|meta|title|script|main|header)(?:\s[^<>]{0,2000})?\/?>/gi,
  );
  return (tags?.length ?? 0) >= 3;
}
