/** What HTML says of its elements, as far as reading text depends on it (the HTML standard, sections 13.1.2 and 15.3). */

export const BLOCK_TAGS = setOf(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul video audio iframe amp-img picture button",
);

/** Elements whose text is not the page's. */
export const DROPPED_TAGS = setOf(
  "script style svg template select textarea iframe object embed noscript head title math map canvas datalist audio video rt rp option",
);

/** Elements without an end tag. */
export const VOID_TAGS = setOf("area base br col embed hr img input link meta param source track wbr basefont frame");

export const STRONG_TAGS = setOf("b strong em i");

/** Elements that stand once in a document. */
export const DOCUMENT_TAGS = setOf("html head body");

/** Elements with rules of their own for what stands inside. */
export const FOREIGN_TAGS = setOf("svg math");

const CLOSES_PARAGRAPH = setOf(
  "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
);

/** What an opening tag closes when it stands on top of the stack. */
export const IMPLIED_CLOSE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...CLOSES_PARAGRAPH].map((tag): [string, ReadonlySet<string>] => [tag, setOf("p head")]),
  ["li", setOf("li p")],
  ["dt", setOf("dt dd p")],
  ["dd", setOf("dt dd p")],
  ["tr", setOf("tr th td p")],
  ["td", setOf("td th p")],
  ["th", setOf("td th p")],
  ["tbody", setOf("thead tbody tr td th")],
  ["tfoot", setOf("thead tbody tr td th")],
  ["option", setOf("option")],
  ["body", setOf("head link script")],
]);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
