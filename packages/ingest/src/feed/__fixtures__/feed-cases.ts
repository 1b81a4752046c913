import { DIALECT_CASES } from "./dialect-cases.ts";

/** One feed of one item and what must be read of it. Written by us from the formats' own rules and from what feeds do in the wild. */
export interface FeedCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly expected: {
    readonly feedTitle?: string;
    readonly title?: string;
    readonly url?: string;
    readonly id?: string;
    /** ISO instant in UTC, or a day. */
    readonly date?: string;
  };
}

/** Where every feed of the cases lies. */
export const CASE_ADDRESS = "https://journal.example/flux/une.xml";

const TITLE = "Trêve à Gao";
const LINK = "https://journal.example/a/1";
const DATE = "2025-03-13T07:00:00Z";
const utf8 = (text: string) => new TextEncoder().encode(text);

type Expected = FeedCase["expected"];
const make = (name: string, text: string | Uint8Array, expected: Expected, contentType?: string): FeedCase => ({
  name,
  bytes: typeof text === "string" ? utf8(text) : text,
  expected,
  ...(contentType ? { contentType } : {}),
});

const rss = (item: string, head = "", attributes = 'version="2.0"') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss ${attributes}><channel><title>Journal</title><link>https://journal.example/</link>${head}<item>${item}</item></channel></rss>`;
const atom = (entry: string, head = "", attributes = "") =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Journal</title><id>urn:f</id>${head}<entry>${entry}</entry></feed>`;
const rdf = (item: string, head = "") =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><channel rdf:about="https://journal.example/"><title>Journal</title><link>https://journal.example/</link>${head}</channel>${item}</rdf:RDF>`;
const json = (item: object, head: object = {}) =>
  JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Journal", ...head, items: [item] });
const titled = (title: string) => `${title}<link>${LINK}</link>`;
const dated = (date: string) => `<title>${TITLE}</title><link>${LINK}</link>${date}`;

/** Titles as RSS and Atom let them be written, and the text a reader should see. */
const RSS_TITLES: readonly (readonly [name: string, written: string, seen: string])[] = [
  ["plain", "<title>Trêve à Gao</title>", TITLE],
  ["spaces and lines", "<title>\n   Trêve \n à   Gao </title>", TITLE],
  ["CDATA", "<title><![CDATA[Trêve à Gao]]></title>", TITLE],
  ["CDATA in parts", "<title>Trêve <![CDATA[à]]> Gao</title>", TITLE],
  ["entities of XML", "<title>Nous &amp; eux</title>", "Nous & eux"],
  ["entities of HTML", "<title>Tr&ecirc;ve &agrave; Gao</title>", TITLE],
  ["entities escaped twice", "<title>Tr&amp;ecirc;ve &amp;agrave; Gao</title>", TITLE],
  ["decimal reference", "<title>Tr&#234;ve &#224; Gao</title>", TITLE],
  ["hexadecimal reference", "<title>Tr&#xEA;ve &#xe0; Gao</title>", TITLE],
  ["windows-1252 reference", "<title>L&#146;armée avance</title>", "L’armée avance"],
  ["entities in CDATA", "<title><![CDATA[Tr&ecirc;ve &agrave; Gao]]></title>", TITLE],
  ["escaped markup", "<title>&lt;b&gt;Trêve&lt;/b&gt; à Gao</title>", TITLE],
  ["markup in CDATA", "<title><![CDATA[<em>Trêve</em> à Gao]]></title>", TITLE],
  ["markup unescaped", "<title><b>Trêve</b> à Gao</title>", TITLE],
  ["bare ampersand", "<title>Nous & eux</title>", "Nous & eux"],
  ["bare ampersand before a tag", "<title>PSG & <3 OM</title>", "PSG & <3 OM"],
  ["less-than in prose", "<title>Taux < 3 %</title>", "Taux < 3 %"],
  ["NUL", "<title>Trêve\0 à Gao</title>", TITLE],
  ["backspace and escape", "<title>Trêve\b\u001b à Gao</title>", TITLE],
  ["quotation marks", "<title>« Nous &quot;tenons&quot; »</title>", '« Nous "tenons" »'],
  ["decomposed accents", "<title>Tre\u0302ve a\u0300 Gao</title>", TITLE],
  ["comment inside", "<title>Trêve <!-- rien --> à Gao</title>", TITLE],
  ["media title after it", "<title>Trêve à Gao</title><media:title>Une image</media:title>", TITLE],
  ["image title after it", "<title>Trêve à Gao</title><image><title>Logo</title></image>", TITLE],
  ["media title alone", "<media:title xmlns:media='http://search.yahoo.com/mrss/'>Trêve à Gao</media:title>", TITLE],
  ["Dublin Core alone", "<dc:title xmlns:dc='http://purl.org/dc/elements/1.1/'>Trêve à Gao</dc:title>", TITLE],
];

const ATOM_TITLES: readonly (readonly [string, string, string])[] = [
  ["text", "<title>Trêve à Gao</title>", TITLE],
  ["text with entities", '<title type="text">Nous &amp;amp; eux</title>', "Nous &amp; eux"],
  ["html", '<title type="html">&lt;b&gt;Trêve&lt;/b&gt; &amp;agrave; Gao</title>', TITLE],
  ["html in CDATA", '<title type="html"><![CDATA[<b>Tr&ecirc;ve</b> à Gao]]></title>', TITLE],
  ["xhtml", '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Trêve <em>à</em> Gao</div></title>', TITLE],
  ["0.3 escaped", '<title type="text/html" mode="escaped">&lt;b&gt;Trêve&lt;/b&gt; à Gao</title>', TITLE],
  ["0.3 base64", `<title type="text/html" mode="base64">${Buffer.from("Trêve à Gao").toString("base64")}</title>`, TITLE],
  ["0.3 xml", '<title type="application/xhtml+xml" mode="xml"><div>Trêve à Gao</div></title>', TITLE],
  ["prefixed", "<atom:title xmlns:atom='http://www.w3.org/2005/Atom'>Trêve à Gao</atom:title>", TITLE],
];

const RSS_LINKS: readonly (readonly [string, string, string])[] = [
  ["absolute", `<link>${LINK}</link>`, LINK],
  ["with spaces", `<link>\n  ${LINK}\n</link>`, LINK],
  ["CDATA", `<link><![CDATA[${LINK}]]></link>`, LINK],
  ["from the root", "<link>/a/1</link>", LINK],
  ["from the feed", "<link>../a/1</link>", LINK],
  ["without scheme", "<link>//journal.example/a/1</link>", LINK],
  ["ampersand escaped", "<link>https://journal.example/a?x=1&amp;y=2</link>", "https://journal.example/a?x=1&y=2"],
  ["ampersand bare", "<link>https://journal.example/a?x=1&y=2</link>", "https://journal.example/a?x=1&y=2"],
  ["only a guid", `<guid>${LINK}</guid>`, LINK],
  ["guid says permalink", `<guid isPermaLink="true">${LINK}</guid>`, LINK],
  ["guid that is none, and a link", `<guid isPermaLink="false">dep-1</guid><link>${LINK}</link>`, LINK],
  ["atom link", `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="${LINK}"/>`, LINK],
  ["atom link beside an empty one", `<link/><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="alternate" href="${LINK}"/>`, LINK],
  ["comments are another thing", `<comments>${LINK}#c</comments><link>${LINK}</link>`, LINK],
  ["feedburner's original", `<link>https://proxy.example/x</link><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">${LINK}</feedburner:origLink>`, LINK],
  ["accents", "<link>https://journal.example/à-la-une</link>", "https://journal.example/%C3%A0-la-une"],
];

const ATOM_LINKS: readonly (readonly [string, string, string])[] = [
  ["href alone", `<link href="${LINK}"/>`, LINK],
  ["alternate", `<link rel="alternate" type="text/html" href="${LINK}"/>`, LINK],
  ["self before alternate", `<link rel="self" href="https://journal.example/e/1.xml"/><link rel="alternate" href="${LINK}"/>`, LINK],
  ["enclosure before alternate", `<link rel="enclosure" type="audio/mpeg" href="https://journal.example/1.mp3"/><link href="${LINK}"/>`, LINK],
  ["relative", '<link href="/a/1"/>', LINK],
  ["xml:base on the link", '<link xml:base="https://journal.example/a/" href="1"/>', LINK],
  ["html before json", `<link rel="alternate" type="application/json" href="https://journal.example/1.json"/><link rel="alternate" type="text/html" href="${LINK}"/>`, LINK],
  ["only an id that is an address", `<id>${LINK}</id>`, LINK],
  ["content elsewhere", `<content type="text/html" src="${LINK}"/>`, LINK],
];

/** Dates as written, all the same moment or day. */
const MOMENTS: readonly (readonly [string, string, string])[] = [
  ["RFC 822", "Thu, 13 Mar 2025 07:00:00 GMT", DATE],
  ["two-digit year", "Thu, 13 Mar 25 07:00:00 GMT", DATE],
  ["offset", "Thu, 13 Mar 2025 08:00:00 +0100", DATE],
  ["offset with colon", "Thu, 13 Mar 2025 08:00:00 +01:00", DATE],
  ["no weekday", "13 Mar 2025 07:00:00 GMT", DATE],
  ["no seconds", "Thu, 13 Mar 2025 07:00 GMT", DATE],
  ["wrong weekday", "Mon, 13 Mar 2025 07:00:00 GMT", DATE],
  ["EST", "Thu, 13 Mar 2025 02:00:00 EST", DATE],
  ["EDT", "Thu, 13 Mar 2025 03:00:00 EDT", DATE],
  ["PST", "Wed, 12 Mar 2025 23:00:00 PST", DATE],
  ["CET", "Thu, 13 Mar 2025 08:00:00 CET", DATE],
  ["CEST", "Thu, 13 Mar 2025 09:00:00 CEST", DATE],
  ["UT", "Thu, 13 Mar 2025 07:00:00 UT", DATE],
  ["Z", "Thu, 13 Mar 2025 07:00:00 Z", DATE],
  ["GMT with offset", "Thu, 13 Mar 2025 08:00:00 GMT+0100", DATE],
  ["long month", "Thursday, 13 March 2025 07:00:00 GMT", DATE],
  ["lower case", "thu, 13 mar 2025 07:00:00 gmt", DATE],
  ["comma missing", "Thu 13 Mar 2025 07:00:00 GMT", DATE],
  ["one-digit hour", "Thu, 13 Mar 2025 7:00:00 GMT", DATE],
  ["dashes", "Thu, 13-Mar-2025 07:00:00 GMT", DATE],
  ["spaces and lines", "\n  Thu,  13 Mar 2025\t07:00:00 GMT ", DATE],
  ["asctime", "Thu Mar 13 07:00:00 2025", DATE],
  ["date(1)", "Thu Mar 13 08:00:00 CET 2025", DATE],
  ["American", "March 13, 2025 7:00 AM", DATE],
  ["W3CDTF", "2025-03-13T07:00:00Z", DATE],
  ["W3CDTF offset", "2025-03-13T08:00:00+01:00", DATE],
  ["W3CDTF fraction", "2025-03-13T07:00:00.123Z", DATE],
  ["W3CDTF no seconds", "2025-03-13T07:00Z", DATE],
  ["W3CDTF lower case", "2025-03-13t07:00:00z", DATE],
  ["space instead of T", "2025-03-13 07:00:00", DATE],
  ["space and offset", "2025-03-13 08:00:00 +0100", DATE],
  ["basic ISO", "20250313T070000Z", DATE],
  ["day", "2025-03-13", "2025-03-13"],
  ["basic day", "20250313", "2025-03-13"],
  ["ordinal", "2025-072", "2025-03-13"],
  ["week", "2025-W11-4", "2025-03-13"],
  ["French", "jeu., 13 mars 2025 08:00:00 +0100", DATE],
  ["French long", "jeudi 13 mars 2025 à 07h00", DATE],
  ["French first", "1er mars 2025", "2025-03-01"],
  ["French August", "13 août 2025", "2025-08-13"],
  ["German", "Do, 13 Mär 2025 08:00:00 +0100", DATE],
  ["Spanish", "jue, 13 mar 2025 08:00:00 +0100", DATE],
  ["Italian", "gio, 13 mar 2025 08:00:00 +0100", DATE],
  ["Greek", "Πεμ, 13 Μάρ 2025 08:00:00 +0100", DATE],
  ["Hungarian", "2025-március-13T08:00+01:00", DATE],
  ["Korean", "2025년 03월 13일 오후 04:00:00", DATE],
  ["Korean MS SQL", "2025-03-13 오후 04:00:00", DATE],
  ["Russian", "Чт, 13 мар 2025 10:00:00 +0300", DATE],
  ["Arabic of the Levant", "الخميس, 13 آذار 2025 10:00:00 +0300", DATE],
  ["Arabic of the Maghreb", "13 مارس 2025 08:00:00 +0100", DATE],
  ["day first", "13/03/2025 07:00", DATE],
  ["dots", "13.03.2025 07:00", DATE],
  ["seconds since 1970", "1741849200", DATE],
  ["milliseconds since 1970", "1741849200000", DATE],
];

/** Where a date may stand, and which one counts. */
const DATE_PLACES: readonly (readonly [string, string, string])[] = [
  ["pubDate", "<pubDate>Thu, 13 Mar 2025 07:00:00 GMT</pubDate>", DATE],
  ["dc:date", "<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2025-03-13T07:00:00Z</dc:date>", DATE],
  ["dcterms:created", "<dcterms:created xmlns:dcterms='http://purl.org/dc/terms/'>2025-03-13T07:00:00Z</dcterms:created>", DATE],
  ["dcterms:issued", "<dcterms:issued xmlns:dcterms='http://purl.org/dc/terms/'>2025-03-13T07:00:00Z</dcterms:issued>", DATE],
  ["atom:published", "<a:published xmlns:a='http://www.w3.org/2005/Atom'>2025-03-13T07:00:00Z</a:published>", DATE],
  ["atom:updated alone", "<a:updated xmlns:a='http://www.w3.org/2005/Atom'>2025-03-13T07:00:00Z</a:updated>", DATE],
  ["capitals", "<PubDate>Thu, 13 Mar 2025 07:00:00 GMT</PubDate>", DATE],
  ["first of two", "<pubDate>Thu, 13 Mar 2025 07:00:00 GMT</pubDate><pubDate>Fri, 14 Mar 2025 07:00:00 GMT</pubDate>", DATE],
  ["unreadable before readable", "<pubDate>hier</pubDate><dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2025-03-13T07:00:00Z</dc:date>", DATE],
  ["empty before full", "<pubDate></pubDate><dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2025-03-13T07:00:00Z</dc:date>", DATE],
];

const FULL = `<title>${TITLE}</title><link>${LINK}</link><guid isPermaLink="false">dep-1</guid><pubDate>Thu, 13 Mar 2025 07:00:00 GMT</pubDate>`;
const WHOLE: Expected = { title: TITLE, url: LINK, id: "dep-1", date: DATE };
const ENTRY = `<id>urn:e1</id><title>${TITLE}</title><link href="${LINK}"/><published>2025-03-13T07:00:00Z</published><updated>2025-03-14T07:00:00Z</updated>`;
const ENTRY_WHOLE: Expected = { title: TITLE, url: LINK, id: "urn:e1", date: DATE };

/** Documents that are cut, badly nested or of another age. */
const SHAPES: readonly FeedCase[] = [
  make("RSS 2.0", rss(FULL), { ...WHOLE, feedTitle: "Journal" }),
  ...["0.90", "0.91", "0.92", "0.93", "0.94", "1.0", "2.01"].map((version) =>
    make(`RSS ${version}`, rss(FULL, "", `version="${version}"`), WHOLE),
  ),
  make("RSS without a version", rss(FULL, "", ""), WHOLE),
  make("RSS in capitals", rss(FULL).replaceAll("rss", "RSS"), WHOLE),
  make("RSS with a default namespace", rss(FULL, "", 'version="2.0" xmlns="http://backend.userland.com/rss2"'), WHOLE),
  make("RSS with a Netscape doctype", rss(FULL).replace("<rss", '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss'), WHOLE),
  make("RSS with items beside the channel", `<rss version="2.0"><channel><title>Journal</title></channel><item>${FULL}</item></rss>`, WHOLE),
  make("RSS 1.0", rdf(`<item rdf:about="${LINK}"><title>${TITLE}</title><link>${LINK}</link><dc:date>2025-03-13T07:00:00Z</dc:date></item>`), { feedTitle: "Journal", title: TITLE, url: LINK, id: LINK, date: DATE }),
  make("RSS 1.0, link only as rdf:about", rdf(`<item rdf:about="${LINK}"><title>${TITLE}</title></item>`), { title: TITLE, url: LINK }),
  make("Atom 1.0", atom(ENTRY), { ...ENTRY_WHOLE, feedTitle: "Journal" }),
  make("Atom 0.3", `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Journal</title><entry><id>urn:e1</id><title>${TITLE}</title><link rel="alternate" type="text/html" href="${LINK}"/><issued>2025-03-13T07:00:00Z</issued><modified>2025-03-14T07:00:00Z</modified></entry></feed>`, ENTRY_WHOLE),
  make("Atom with a prefix", `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Journal</a:title><a:entry><a:id>urn:e1</a:id><a:title>${TITLE}</a:title><a:link href="${LINK}"/><a:published>2025-03-13T07:00:00Z</a:published></a:entry></a:feed>`, ENTRY_WHOLE),
  make("Atom, dated by its update alone", atom(`<id>urn:e1</id><title>${TITLE}</title><link href="${LINK}"/><updated>2025-03-13T07:00:00Z</updated>`), ENTRY_WHOLE),
  make("Atom with xml:base on the feed", atom(`<id>urn:e1</id><title>${TITLE}</title><link href="1"/>`, "", ' xml:base="https://journal.example/a/"'), { url: LINK }),
  make("Atom with xml:base in steps", atom(`<id>urn:e1</id><title>${TITLE}</title><link href="1" xml:base="a/"/>`, "", ' xml:base="https://journal.example/"'), { url: LINK }),
  make("JSON Feed", json({ id: "dep-1", title: TITLE, url: LINK, date_published: "2025-03-13T08:00:00+01:00" }), { ...WHOLE, feedTitle: "Journal" }),
  make("JSON Feed 1", json({ id: "dep-1", title: TITLE, url: LINK, date_published: DATE }, { version: "https://jsonfeed.org/version/1" }), WHOLE),
  make("JSON Feed with a number as id", json({ id: 7, title: TITLE, url: LINK }), { id: "7", title: TITLE, url: LINK }),
  make("JSON Feed with a relative address", json({ id: "dep-1", title: TITLE, url: "/a/1" }), { url: LINK }),
  make("JSON Feed with an id that is the address", json({ id: LINK, title: TITLE }), { url: LINK }),
  make("JSON Feed after a mark", `\uFEFF${json({ id: "dep-1", title: TITLE, url: LINK })}`, { title: TITLE, url: LINK }),
  make("JSON Feed with __proto__", `{"version":"https://jsonfeed.org/version/1.1","title":"Journal","__proto__":{"x":1},"items":[{"id":"dep-1","__proto__":{"title":"faux"},"title":"${TITLE}","url":"${LINK}"}]}`, { title: TITLE, url: LINK }),
  make("CDF", `<CHANNEL HREF="https://journal.example/"><TITLE>Journal</TITLE><ITEM HREF="${LINK}"><TITLE>${TITLE}</TITLE></ITEM></CHANNEL>`, { feedTitle: "Journal", title: TITLE, url: LINK }),
  make("cut after the item", rss(FULL).split("</channel>")[0]!, WHOLE),
  make("cut inside the second item", rss(FULL).replace("</channel></rss>", "<item><title>Coupé"), WHOLE),
  make("cut inside a tag", rss(FULL).replace("</channel></rss>", "<item><tit"), WHOLE),
  make("last bracket missing", rss(FULL).slice(0, -1), WHOLE),
  make("CDATA never closed", rss(`${FULL}<description><![CDATA[Corps`).split("</item>")[0]!, WHOLE),
  make("title never closed", rss(`<title>${TITLE}<link>${LINK}</link>`), { title: TITLE, url: LINK }),
  make("wrongly nested", rss(`<title>${TITLE}</title><description><b>Corps</description></b><link>${LINK}</link>`), { title: TITLE, url: LINK }),
  make("lines before the declaration", `\n\n  ${rss(FULL)}`, WHOLE),
  make("a warning of PHP before it", `<br />\n<b>Warning</b>: in x.php on line 3<br />${rss(FULL)}`, WHOLE),
  make("a comment after it", `${rss(FULL)}<!-- cache 0.2 s --> fin`, WHOLE),
  make("an attribute twice", rss(FULL).replace("<item>", '<item a="1" a="2">'), WHOLE),
  make("an attribute without quotes", rss(FULL).replace("<item>", "<item a=1>"), WHOLE),
  make("a prefix nobody declared", rss(`${FULL}<foo:bar>x</foo:bar>`), WHOLE),
  make("an element called __proto__", rss(`${FULL}<__proto__>x</__proto__><constructor>y</constructor>`), WHOLE),
  make("an item with nothing known before it", rss(FULL).replace("<item>", "<item><x/></item><item>"), WHOLE),
  make("an entity of its own", rss(`<title>&nom; à Gao</title><link>${LINK}</link>`).replace("<rss", '<!DOCTYPE rss [<!ENTITY nom "Trêve">]><rss'), { title: TITLE, url: LINK }),
  make("an external entity, not read", rss(FULL).replace("<rss", '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss').replace("</item>", "<author>&x;</author></item>"), WHOLE),
  make("a stylesheet and processing instructions", rss(FULL).replace("<rss", '<?xml-stylesheet href="x.xsl" type="text/xsl"?><?x y?><rss'), WHOLE),
  make("HTML in the description, unescaped", rss(`${FULL}<description><p>Corps<br>suite</p></description>`), WHOLE),
];

function encoded(label: string, text: string): Uint8Array {
  switch (label) {
    case "utf-16le":
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    case "utf-16be":
      return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, "utf16le").swap16()]);
    case "utf-8 with a mark":
      return utf8(`\uFEFF${text}`);
    case "utf-32le":
      return Buffer.concat([...`\uFEFF${text}`].map((char) => {
        const four = Buffer.alloc(4);
        four.writeUInt32LE(char.codePointAt(0) ?? 0);
        return four;
      }));
    default:
      return Buffer.from(text, "latin1");
  }
}

const DECLARED = (charset: string) => rss(FULL).replace('encoding="UTF-8"', `encoding="${charset}"`);
const ENCODINGS: readonly FeedCase[] = [
  make("latin-1, declared", encoded("latin1", DECLARED("ISO-8859-1")), WHOLE),
  make("windows-1252, declared", encoded("latin1", DECLARED("windows-1252")), WHOLE),
  make("latin-1, said by the server", encoded("latin1", DECLARED("ISO-8859-1").replace(/ encoding="[^"]*"/, "")), WHOLE, "text/xml; charset=iso-8859-1"),
  make("latin-1 that says UTF-8", encoded("latin1", DECLARED("UTF-8")), WHOLE, "text/xml; charset=utf-8"),
  make("latin-1 that says nothing", encoded("latin1", DECLARED("UTF-8").replace(/ encoding="[^"]*"/, "")), WHOLE),
  make("UTF-8 that says latin-1", utf8(DECLARED("ISO-8859-1")), WHOLE),
  make("UTF-8 with a mark", encoded("utf-8 with a mark", DECLARED("UTF-8")), WHOLE),
  make("UTF-16 little-endian", encoded("utf-16le", DECLARED("UTF-16")), WHOLE),
  make("UTF-16 big-endian", encoded("utf-16be", DECLARED("UTF-16")), WHOLE),
  make("UTF-32 little-endian", encoded("utf-32le", DECLARED("UTF-32")), WHOLE),
  make("a charset nobody knows", utf8(DECLARED("x-inconnu")), WHOLE),
];

export const FEED_CASES: readonly FeedCase[] = [
  ...RSS_TITLES.map(([name, written, seen]) => make(`RSS title: ${name}`, rss(titled(written)), { title: seen })),
  ...ATOM_TITLES.map(([name, written, seen]) =>
    make(`Atom title: ${name}`, atom(`<id>urn:e1</id>${written}<link href="${LINK}"/>`), { title: seen }),
  ),
  ...RSS_LINKS.map(([name, written, url]) => make(`RSS link: ${name}`, rss(`<title>${TITLE}</title>${written}`), { url })),
  ...ATOM_LINKS.map(([name, written, url]) => make(`Atom link: ${name}`, atom(`<title>${TITLE}</title>${written}`), { url })),
  ...MOMENTS.map(([name, written, date]) => make(`date: ${name}`, rss(dated(`<pubDate>${written}</pubDate>`)), { date })),
  ...DATE_PLACES.map(([name, written, date]) => make(`date in ${name}`, rss(dated(written)), { date })),
  ...SHAPES,
  ...ENCODINGS,
  ...DIALECT_CASES,
];
