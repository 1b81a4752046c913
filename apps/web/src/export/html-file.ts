import { wordOf } from "@recoupe/api/present";
import type { Citation } from "./citations.ts";
import type { CitedWork } from "./cited-works.ts";
import { sourceParts } from "./markdown.ts";

/** A cited work as one HTML file that asks for nothing else: to send, to keep, to print. */
export function toHtml({ title, facts, address, parts }: CitedWork): string {
  const body = parts.map(({ heading, citations, notes = [] }) =>
    [
      heading === null ? "" : `<h2>${escapeHtml(heading)}</h2>`,
      ...citations.map(citationHtml),
      ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    ].join("\n"),
  );
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escapeHtml(title)}</h1>
${facts.map((fact) => `<p class="fact">${escapeHtml(fact)}</p>`).join("\n")}
<p class="fact">${link(address)}</p>
${body.join("\n")}
</main>
</html>
`;
}

const STYLE = `body{margin:0;background:#fbfaf7;color:#1a1a18;font:17px/1.55 Georgia,serif}main{max-width:68ch;margin:0 auto;padding:2rem 1.2rem}
h1{font-size:1.7rem;line-height:1.2}.fact,figcaption{font:13px/1.5 system-ui,sans-serif;color:#5a5953}figure{margin:1.6rem 0;break-inside:avoid}
blockquote{margin:0;padding-left:1rem;border-left:3px solid #252b37}a{color:inherit}@media print{body{background:#fff}}`;

function citationHtml(citation: Citation): string {
  const { quote, status, note, permalink } = citation;
  const mark = status === null ? "" : `<b>${escapeHtml(wordOf(status, "fr"))}</b> · `;
  const source = sourceParts(citation).map(escapeHtml).join(" · ");
  const remark = note === null ? "" : `<p>${escapeHtml(note)}</p>\n`;
  return `<figure>\n<blockquote>${escapeHtml(quote)}</blockquote>\n<figcaption>${mark}${source} · ${link(permalink)}</figcaption>\n${remark}</figure>`;
}

function link(address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
}

/** Everything an article says is text here, and nothing of it markup. */
function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
