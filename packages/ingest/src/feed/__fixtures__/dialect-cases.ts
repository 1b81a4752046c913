import type { FeedCase } from "./feed-cases.ts";

/** Feeds in the manners of the dialects, beside the plain cases of `feed-cases.ts`; each shows one habit, most of them once common. */
const TITLE = "Le pont rouvre";
const LINK = "https://journal.example/a/2";
const DATE = "2004-07-08T12:30:00Z";
type Expected = FeedCase["expected"];

const make = (name: string, text: string | Uint8Array, expected: Expected, contentType?: string): FeedCase => ({
  name,
  bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
  expected,
  ...(contentType ? { contentType } : {}),
});
const rss = (item: string, head = "", attributes = 'version="2.0"') =>
  `<rss ${attributes}><channel><title>Gazette</title>${head}<item>${item}</item></channel></rss>`;
const atom = (entry: string, head = "", attributes = "") =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Gazette</title>${head}<entry>${entry}</entry></feed>`;
const old = (entry: string, head = "", attributes = "") =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"${attributes}><title>Gazette</title>${head}<entry>${entry}</entry></feed>`;
const base64 = (text: string) => Buffer.from(text).toString("base64");
const inTitle = (name: string, wrapped: string, seen: string) => make(`title: ${name}`, wrapped, { title: seen });

/** Titles that carry markup a reader must not see, or look like markup and are none. */
const TITLES: readonly FeedCase[] = [
  ...(
    [
      ["a script", "&lt;script type=&quot;text/javascript&quot;&gt;location='//x.example'&lt;/script&gt;Le pont rouvre"],
      ["a style sheet", "&lt;style&gt;b { color: red }&lt;/style&gt;Le pont rouvre"],
      ["an embedded object", "&lt;object data='x.swf'&gt;&lt;/object&gt;Le pont &lt;b&gt;rouvre&lt;/b&gt;"],
      ["a frame", "&lt;iframe src='//x.example'&gt;&lt;/iframe&gt;Le pont rouvre"],
      ["a form", "Le pont &lt;input type='text'&gt;rouvre"],
      ["a table", "&lt;table&gt;&lt;tr&gt;&lt;td&gt;Le pont rouvre&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;"],
      ["a blink", "&lt;blink&gt;Le pont rouvre&lt;/blink&gt;"],
      ["a comment", "Le pont &lt;!-- brève --&gt;rouvre"],
      ["an event handler", "&lt;b onclick='x()'&gt;Le pont&lt;/b&gt; rouvre"],
      ["a meta", "&lt;meta http-equiv='refresh' content='0'&gt;Le pont rouvre"],
      ["a list", "&lt;ul&gt;&lt;li&gt;Le pont rouvre&lt;/li&gt;&lt;/ul&gt;"],
      ["a paragraph in CDATA", "<![CDATA[<p>Le pont rouvre</p>]]>"],
      ["a script in CDATA", "<![CDATA[Le pont rouvre<script>x()</script>]]>"],
    ] as const
  ).map(([name, written]) => inTitle(name, rss(`<title>${written}</title><link>${LINK}</link>`), TITLE)),
  inTitle("numbers compared", rss(`<title>5 &lt; 7 et 8 &gt; 6</title>`), "5 < 7 et 8 > 6"),
  inTitle("an address in angle brackets", rss("<title>Écrire à &lt;lecteur@journal.example&gt;</title>"), "Écrire à <lecteur@journal.example>"),
  inTitle("an apostrophe as reference", rss("<title>L&apos;eau monte</title>"), "L'eau monte"),
  inTitle("an apostrophe as number, escaped twice", rss("<title>L&amp;#39;eau monte</title>"), "L'eau monte"),
  inTitle("a plus in its own reference", rss("<title>A &#38;#38; B</title>"), "A & B"),
  inTitle("a non-breaking space", rss("<title>Le&nbsp;pont&#160;rouvre</title>"), TITLE),
  inTitle("Atom text that shows markup", atom("<title>Le &lt;b&gt; de HTML</title>"), "Le <b> de HTML"),
  inTitle("Atom text in CDATA that shows markup", atom("<title type='text'><![CDATA[Le <b> de HTML]]></title>"), "Le <b> de HTML"),
  inTitle("Atom html with a script", atom("<title type='html'>&lt;script&gt;x()&lt;/script&gt;Le pont rouvre</title>"), TITLE),
  inTitle("Atom html escaped twice shows what was escaped", atom("<title type='html'>A &amp;lt; B</title>"), "A < B"),
  inTitle("Atom xhtml with a prefix", atom("<title type='xhtml' xmlns:h='http://www.w3.org/1999/xhtml'><h:div>Le <h:b>pont</h:b> rouvre</h:div></title>"), TITLE),
  inTitle("Atom xhtml with escaped less-than", atom("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>5 &lt; 7</div></title>"), "5 < 7"),
  inTitle("Atom type in capitals", atom("<title type='HTML'>Le &lt;b&gt;pont&lt;/b&gt; rouvre</title>"), TITLE),
  inTitle("Atom 0.3 without mode", old("<title type='text/plain'>Vous &amp; moi</title>"), "Vous & moi"),
  inTitle("Atom 0.3 inline markup", old("<title type='application/xhtml+xml'>Le <b>pont</b> rouvre</title>"), TITLE),
  inTitle("Atom 0.3 inline markup of text/html", old("<title type='text/html' mode='xml'><div>Le <b>pont</b> rouvre</div></title>"), TITLE),
  inTitle("Atom 0.3 escaped by default of text/html", old("<title type='text/html' mode='escaped'>L&amp;eacute;gende</title>"), "Légende"),
  inTitle("Atom 0.3 base64 without a type", old(`<title mode='base64'>${base64(TITLE)}</title>`), TITLE),
  inTitle("Atom 0.3 base64 in lines", old(`<title mode='base64'>\n ${base64(TITLE).replace(/(.{8})/gu, "$1\n ")}</title>`), TITLE),
  inTitle("Atom 0.3 base64 of latin markup", old(`<title type='text/html' mode='base64'>${base64("Le <i>pont</i> rouvre")}</title>`), TITLE),
  inTitle("the source's title is another's", atom(`<source><title>Ailleurs</title></source><title>${TITLE}</title>`), TITLE),
  inTitle("a drawing's title is another's", rss(`<description><svg xmlns="http://www.w3.org/2000/svg"><title>Dessin</title></svg></description><title>${TITLE}</title>`), TITLE),
  inTitle("a namespace in which title is something else", rss(`<x:title xmlns:x="http://x.example/ns">Madame</x:title><title>${TITLE}</title>`), TITLE),
  inTitle("itunes alone", rss(`<itunes:title xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">${TITLE}</itunes:title>`), TITLE),
  inTitle("inside media:content", rss(`<media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://journal.example/1.mp4"><media:title>${TITLE}</media:title></media:content>`), TITLE),
  inTitle("inside media:group", rss(`<media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title type="plain">${TITLE}</media:title></media:group>`), TITLE),
  inTitle("a title in parts around a reference nobody knows", rss("<title>Le pont &inconnu; rouvre</title>"), "Le pont &inconnu; rouvre"),
];

const linked = (name: string, wrapped: string, url: string) => make(`link: ${name}`, wrapped, { url });
/** Which of several addresses is the article's, and against what it is resolved. */
const LINKS: readonly FeedCase[] = [
  linked("a guid without a word on permalinks, beside a link", rss(`<guid>https://journal.example/?p=2</guid><link>${LINK}</link>`), LINK),
  linked("a guid in capitals that is no permalink", rss(`<guid isPermaLink="FALSE">https://journal.example/?p=2</guid><link>${LINK}</link>`), LINK),
  linked("an image's link is another's", rss(`<image><link>https://journal.example/logo</link></image><link>${LINK}</link>`), LINK),
  linked("a field's link is another's", rss(`<textInput><link>https://journal.example/cherche</link></textInput><link>${LINK}</link>`), LINK),
  linked("a source is where it was found, not where it is", rss(`<source url="https://ailleurs.example/rss">Ailleurs</source><link>${LINK}</link>`), LINK),
  linked("xml:base on the channel", rss("<link>2</link>", "", 'version="2.0" xml:base="https://journal.example/a/"'), LINK),
  linked("xml:base that is no address", rss("<link>/a/2</link>", "", 'version="2.0" xml:base="http://[::"'), LINK),
  linked("xml:base relative to the feed", atom("<link href='2'/>", "", " xml:base='../a/'"), LINK),
  linked("xml:base on the entry over the one on the feed", atom("<link href='2'/>", "", " xml:base='https://ailleurs.example/'").replace("<entry>", "<entry xml:base='https://journal.example/a/'>"), LINK),
  linked("xml:base of the title concerns the title", atom("<title xml:base='https://ailleurs.example/'>x</title><link href='/a/2'/>"), LINK),
  linked("line breaks inside", rss("<link>https://journal.example\n/a/2</link>"), LINK),
  linked("a script where an address should be", rss(`<link>javascript:alert(1)</link><guid>${LINK}</guid>`), LINK),
  linked("an address of mail, and a guid", rss(`<link>mailto:x@journal.example</link><guid isPermaLink="true">${LINK}</guid>`), LINK),
  linked("a file, and a guid", rss(`<link>file:///a/2</link><guid>${LINK}</guid>`), LINK),
  linked("capitals in scheme and host", rss("<link>HTTPS://Journal.Example/a/2</link>"), LINK),
  linked("rel as a registered address", atom(`<link rel="http://www.iana.org/assignments/relation/alternate" href="${LINK}"/>`), LINK),
  linked("rel in capitals", atom(`<link rel="Alternate" href="${LINK}"/>`), LINK),
  linked("rel empty", atom(`<link rel="" href="${LINK}"/>`), LINK),
  linked("replies and edit before the article", atom(`<link rel="edit" href="/e"/><link rel="replies" href="/r"/><link rel="alternate" href="${LINK}"/>`), LINK),
  linked("alternates of two languages", atom(`<link rel="alternate" hreflang="fr" type="text/html" href="${LINK}"/><link rel="alternate" hreflang="en" type="text/html" href="/en/2"/>`), LINK),
  linked("related alone", atom(`<link rel="related" href="${LINK}"/>`), LINK),
  linked("an Atom 0.3 service before the article", old(`<link rel="service.edit" type="application/x.atom+xml" href="/e"/><link rel="alternate" type="text/html" href="${LINK}"/>`), LINK),
  linked("as text in Atom", atom(`<link>${LINK}</link>`), LINK),
  linked("Atom link with rel and RSS link without", rss(`<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://journal.example/self"/><link>${LINK}</link>`), LINK),
  linked("rdf:resource", rss(`<link rdf:resource="${LINK}"/>`), LINK),
  linked("the ampersand escaped twice", rss("<link>https://journal.example/a?x=1&amp;amp;y=2</link>"), "https://journal.example/a?x=1&y=2"),
  linked("a reference as number", rss("<link>https://journal.example/a?x=1&#38;y=2</link>"), "https://journal.example/a?x=1&y=2"),
  linked("comments where there is nothing else", rss(`<title>${TITLE}</title><comments>${LINK}</comments>`), LINK),
];

const at = (name: string, written: string, date: string | undefined) =>
  make(`date written ${name}`, rss(`<title>${TITLE}</title><pubDate>${written}</pubDate>`), date === undefined ? { title: TITLE } : { date });
/** Dates of every age, after the formats' own rules and the habits of publishing programs. */
const DATES: readonly FeedCase[] = [
  at("with the year first", "Thu, 2004/07/08 08:30:00 EDT", DATE),
  at("with the month first", "Thu, Jul 8 2004 12:30:00 GMT", DATE),
  at("with the month first and a comma", "Thu, Jul 08, 2004 12:30:00 GMT", DATE),
  at("with a second comma", "Thu, 8 Jul, 2004 12:30:00 UTC", DATE),
  at("with a zone of a region", "Thu, 08 Jul 2004 12:30:00 Etc/GMT", DATE),
  at("with GMT and an offset of minutes", "Thu, 08 Jul 2004 11:29:00 GMT-01:01", DATE),
  at("with MET", "Thu, 08 Jul 2004 13:30:00 MET", DATE),
  at("with a long weekday abbreviated", "Thurs, 08 Jul 2004 12:30:00 GMT", DATE),
  at("with September in four letters", "Wed, 08 Sept 2004 12:30:00 GMT", "2004-09-08T12:30:00Z"),
  at("with an ordinal day", "July 8th, 2004 12:30 UTC", DATE),
  // RFC 5322, 4.3: their signs were once published wrongly, so that they say nothing.
  at("with a military zone", "Thu, 08 Jul 2004 12:30:00 A", DATE),
  at("with a zone in words", "Thu, 08 Jul 2004 12:30:00 (GMT)", DATE),
  at("with an offset and a zone in brackets", "Thu, 08 Jul 2004 14:30:00 +0200 (CEST)", DATE),
  at("with a leap second", "Thu, 08 Jul 2004 12:29:60 GMT", DATE),
  at("at the 24th hour", "Wed, 07 Jul 2004 24:00:00 GMT", "2004-07-08T00:00:00Z"),
  at("without a time", "Thu, 08 Jul 2004", "2004-07-08"),
  at("of the century before", "08 Jul 99 12:30 GMT", "1999-07-08T12:30:00Z"),
  at("as a year and month", "2004-07", "2004-07-01"),
  at("as a year", "2004", "2004-01-01"),
  at("as year, month and day of two digits each", "04-07-08", "2004-07-08"),
  at("as six digits", "040708", "2004-07-08"),
  at("as year and day of the year, two digits", "04190", "2004-07-08"),
  at("as year and day of the year with a dash", "04-190", "2004-07-08"),
  at("as -yymm", "-0407", "2004-07-01"),
  at("as -yy-mm", "-04-07", "2004-07-01"),
  at("with a comma before the fraction", "2004-07-08T12:30:00,5Z", "2004-07-08T12:30:00Z"),
  at("with an offset of hours", "2004-07-08T14:30:00+02", DATE),
  at("with an offset of four digits", "2004-07-08T143000+0200", DATE),
  at("with a space before the offset", "2004-07-08T14:30:00 +02:00", DATE),
  at("with a zone in letters behind ISO", "2004-07-08T08:30:00EDT", DATE),
  at("with a single digit of the hour", "2004-07-08T9:30:00Z", "2004-07-08T09:30:00Z"),
  at("with single digits", "2004-7-8T12:30:00Z", DATE),
  at("by a database", "2004-07-08 12:30:00.0", DATE),
  at("by asctime with a zone", "Thu Jul  8 05:30:00 PDT 2004", DATE),
  at("by asctime with one digit", "Thu Jul 8 12:30:00 2004", DATE),
  at("in Korean, before noon", "2004년 07월 08일 오전 09:30:00", "2004-07-08T00:30:00Z"),
  at("in Korean, with 24 hours", "2004년 07월 08일  21:30:00", DATE),
  at("in Korean by a weblog", "2004-07-08 오후 09:30:00", DATE),
  ...(
    [
      ["január", 1], ["február", 2], ["március", 3], ["április", 4], ["május", 5], ["június", 6],
      ["július", 7], ["augusztus", 8], ["szeptember", 9], ["október", 10], ["november", 11], ["december", 12],
    ] as const
  ).map(([month, number]) => at(`in Hungarian, ${month}`, `2004-${month}-08T8:30-04:00`, `2004-${String(number).padStart(2, "0")}-08T12:30:00Z`)),
  ...(
    [
      ["Ιαν", 1], ["Φεβ", 2], ["Μάώ", 3], ["Απρ", 4], ["Μάι", 5], ["Ιούν", 6],
      ["Ιολ", 7], ["Αύγ", 8], ["Σεπ", 9], ["Οκτ", 10], ["Νοέ", 11], ["Δεκ", 12],
    ] as const
  ).map(([month, number]) => at(`in Greek, ${month}`, `Πεμ, 08 ${month} 2004 07:30:00 EST`, `2004-${String(number).padStart(2, "0")}-08T12:30:00Z`)),
  at("in French with the hour in letters", "le jeudi 8 juillet 2004 à 14 h 30 CEST", DATE),
  at("in French, capitals", "JEUDI 08 JUILLET 2004 - 12:30", DATE),
  at("in French with dots", "08.07.2004 à 12h30", DATE),
  at("in German long", "Donnerstag, 8. Juli 2004 14:30 MESZ", DATE),
  at("in Spanish with « de »", "8 de julio de 2004 12:30 GMT", DATE),
  at("in Portuguese", "8 de julho de 2004 12:30 GMT", DATE),
  at("in Dutch", "do, 8 jul 2004 14:30:00 CEST", DATE),
  at("in Turkish", "8 Temmuz 2004 12:30 GMT", DATE),
  at("in Romanian", "8 iulie 2004 12:30 GMT", DATE),
  at("in Polish", "8 lipca 2004 12:30 GMT", DATE),
  at("in Chinese", "2004年7月8日 12:30", DATE),
  at("in Vietnamese", "08/07/2004 12:30", DATE),
  at("on a day that is none", "Thu, 31 Jun 2004 25:61:00 GMT", undefined),
  at("as a word", "demain", undefined),
  at("as zeros", "0000-00-00 00:00:00", undefined),
];

const placed = (name: string, wrapped: string, date: string) => make(`date of ${name}`, wrapped, { date });
/** Which of several dates is that of publication. */
const DATE_PLACES: readonly FeedCase[] = [
  placed("Atom 0.3, issued before modified", old("<title>Le pont rouvre</title><issued>2004-07-08T12:30:00Z</issued><modified>2004-07-09T00:00:00Z</modified>"), DATE),
  placed("Atom 0.3, created alone", old("<title>Le pont rouvre</title><created>2004-07-08T12:30:00Z</created>"), DATE),
  placed("Atom 0.3, modified alone", old("<title>Le pont rouvre</title><modified>2004-07-08T12:30:00Z</modified>"), DATE),
  placed("Atom 1.0, published after updated", atom("<title>Le pont rouvre</title><updated>2004-07-09T00:00:00Z</updated><published>2004-07-08T12:30:00Z</published>"), DATE),
  placed("the source is another's", atom("<title>Le pont rouvre</title><source><published>1999-01-01T00:00:00Z</published></source><published>2004-07-08T12:30:00Z</published>"), DATE),
  placed("dcterms in RDF", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dcterms="http://purl.org/dc/terms/"><item rdf:about="${LINK}"><dcterms:issued>2004-07-08T12:30:00Z</dcterms:issued></item></rdf:RDF>`, DATE),
  placed("prism", rss('<title>Le pont rouvre</title><prism:publicationDate xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">2004-07-08T12:30:00Z</prism:publicationDate>'), DATE),
  placed("CDF", `<CHANNEL HREF="https://journal.example/"><ITEM HREF="${LINK}" LASTMOD="2004-07-08T12:30:00Z"><TITLE>${TITLE}</TITLE></ITEM></CHANNEL>`, DATE),
  placed("an item without one takes none of the channel", rss(`<title>${TITLE}</title><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2004-07-08</dc:date>`, "<pubDate>Fri, 09 Jul 2004 00:00:00 GMT</pubDate>"), "2004-07-08"),
];

const whole: Expected = { title: TITLE, url: LINK };
const PAIR = `<title>${TITLE}</title><link>${LINK}</link>`;
/** Namespaces, dialects and what surrounds a feed. */
const DIALECTS: readonly FeedCase[] = [
  make("RSS 0.90 of Netscape", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Gazette</title></channel><item>${PAIR}</item></rdf:RDF>`, { ...whole, feedTitle: "Gazette" }),
  make("RSS 0.90 of another address", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel><title>Gazette</title></channel><item>${PAIR}</item></rdf:RDF>`, { ...whole, feedTitle: "Gazette" }),
  make("RSS 1.0 with a prefix", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel><rss:title>Gazette</rss:title></rss:channel><rss:item rdf:about="urn:2"><rss:title>${TITLE}</rss:title><rss:link>${LINK}</rss:link></rss:item></rdf:RDF>`, { ...whole, id: "urn:2", feedTitle: "Gazette" }),
  make("RDF with a prefix of its own", `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Gazette</title></channel><item r:about="urn:2">${PAIR}</item></r:RDF>`, { ...whole, id: "urn:2" }),
  make("RSS 1.1", `<Channel xmlns="http://purl.org/net/rss1.1#"><title>Gazette</title><items><item>${PAIR}</item></items></Channel>`, { ...whole, feedTitle: "Gazette" }),
  ...["http://backend.userland.com/rss2", "http://blogs.law.harvard.edu/tech/rss", "http://my.netscape.com/publish/formats/rss-0.91.dtd", "http://www.rssboard.org/rss-specification"].map((space) =>
    make(`RSS in the namespace ${space}`, rss(PAIR, "", `version="2.0" xmlns="${space}"`), { ...whole, feedTitle: "Gazette" }),
  ),
  make("RSS in an empty namespace", rss(PAIR, "", 'version="2.0" xmlns=""'), whole),
  make("Atom of the first draft", `<feed version="0.1" xmlns="http://example.com/newformat#"><title>Gazette</title><entry><title>${TITLE}</title><link>${LINK}</link></entry></feed>`, { ...whole, feedTitle: "Gazette" }),
  make("Atom of the second draft", `<feed version="0.2" xmlns="http://purl.org/atom/ns#"><title>Gazette</title><entry><title>${TITLE}</title><link>${LINK}</link></entry></feed>`, whole),
  make("Atom without a namespace", `<feed><title>Gazette</title><entry><title>${TITLE}</title><link href="${LINK}"/></entry></feed>`, { ...whole, feedTitle: "Gazette" }),
  make("an Atom entry alone", `<entry xmlns="http://www.w3.org/2005/Atom"><title>${TITLE}</title><link href="${LINK}"/></entry>`, whole),
  make("Atom entries in an RSS channel", rss(`<title>${TITLE}</title><atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="${LINK}"/><atom:id xmlns:atom="http://www.w3.org/2005/Atom">urn:2</atom:id>`), { ...whole, id: "urn:2" }),
  make("the channel's image does not name the feed", rss(PAIR, "<image><title>Logo</title></image>"), { ...whole, feedTitle: "Gazette" }),
  make("an image before the feed's title", rss(PAIR).replace("<title>Gazette</title>", "<image><title>Logo</title></image><title>Gazette</title>"), { feedTitle: "Gazette" }),
  make("the field's title does not name the feed", rss(PAIR).replace("<title>Gazette</title>", "<textInput><title>Chercher</title></textInput><title>Gazette</title>"), { feedTitle: "Gazette" }),
  make("a feed's title with markup", rss(PAIR).replace("Gazette", "&lt;b&gt;Gazette&lt;/b&gt;"), { feedTitle: "Gazette" }),
  make("mathematics in the text", rss(`${PAIR}<description><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></description>`), whole),
  make("places of georss", rss(`${PAIR}<georss:where xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml"><gml:Point><gml:pos>16.27 -0.05</gml:pos></gml:Point></georss:where>`), whole),
  make("places of W3C", rss(`${PAIR}<geo:lat xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">16.27</geo:lat>`), whole),
  make("a language on the item", rss(PAIR).replace("<item>", '<item xml:lang="fr">'), whole),
  make("an id with attributes", atom(`<id xml:base="https://x.example/">urn:2</id><title>${TITLE}</title><link href="${LINK}"/>`), { ...whole, id: "urn:2" }),
  make("an id in lines", atom(`<id>\n urn:2\n</id><title>${TITLE}</title>`), { id: "urn:2" }),
  make("a guid in CDATA", rss(`${PAIR}<guid isPermaLink="false"><![CDATA[dep-2]]></guid>`), { id: "dep-2" }),
  make("two items with one guid", rss(`${PAIR}<guid>dep-2</guid>`).replace("</item>", "</item><item><title>Autre</title><guid>dep-2</guid></item>"), { ...whole, id: "dep-2" }),
  make("a doctype with brackets and quotes", `<!DOCTYPE rss [<!ENTITY a "x>y"><!ELEMENT b (c)>]>${rss(PAIR)}`, whole),
  make("entities within entities, not multiplied", `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>${rss(`${PAIR}<description>&c;</description>`)}`, whole),
  make("a doctype of entities that XHTML has", `<!DOCTYPE rdf:RDF [<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "x.ent"> %HTMLlat1;]>${rss("<title>L&eacute;gende</title>")}`, { title: "Légende" }),
  make("a processing instruction inside the title", rss(`<title>Le pont <?php x ?>rouvre</title>`), { title: TITLE }),
  make("a JSON Feed whose item has no title", JSON.stringify({ version: "https://jsonfeed.org/version/1", title: "Gazette", items: [{ id: "2", url: LINK, content_text: "Corps" }] }), { id: "2", url: LINK, feedTitle: "Gazette" }),
  make("a JSON Feed without a version", JSON.stringify({ title: "Gazette", items: [{ id: "2", url: LINK, title: TITLE }] }), whole),
  make("a JSON Feed whose title has markup", JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Gazette", items: [{ id: "2", url: LINK, title: "Le <b>pont</b> rouvre" }] }), whole),
  make("a JSON Feed with an item that is null", JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Gazette", items: [null, { id: "2", url: LINK, title: TITLE }] }), whole),
  make("an item cut within its link", `<rss><channel><title>Gazette</title><item>${PAIR}</item><item><title>Coupé</title><link>https://journal.ex`, whole),
  make("closing tags in the wrong order", `<rss><channel><title>Gazette</title><item>${PAIR}</channel></item></rss>`, whole),
  make("an item that is never closed", `<rss><channel><title>Gazette</title><item>${PAIR}<item><title>Autre</title></channel></rss>`, whole),
  make("a link that is never closed", `<rss><channel><title>Gazette</title><item><title>${TITLE}</title><link>${LINK}<guid>dep-2</guid></item></channel></rss>`, { ...whole, id: "dep-2" }),
  make("tags in capitals", rss(PAIR).replace(/<(\/?)(title|link|item|channel)>/gu, (_, slash, name) => `<${slash}${name.toUpperCase()}>`), whole),
  make("spaces inside tags", rss(PAIR).replaceAll("<title>", "<title >").replaceAll("</title>", "</title >"), whole),
  make("HTML around a feed", `<html><head><title>x</title></head><body>${rss(PAIR)}</body></html>`, whole),
];

const latin = (text: string) => Buffer.from(text, "latin1");
const LEGEND = { title: "Légende", url: LINK };
const LEGENDS = `<title>Légende</title><link>${LINK}</link>`;
/** Bytes whose encoding is said in several places, or in none, or wrongly. */
const CHARSETS: readonly FeedCase[] = [
  make("latin-1 in the declaration, UTF-8 by the server", latin(`<?xml version="1.0" encoding="iso-8859-1"?>${rss(LEGENDS)}`), LEGEND, "application/xml; charset=utf-8"),
  make("UTF-8 with a mark, latin-1 by the server", new TextEncoder().encode(`\uFEFF${rss(LEGENDS)}`), LEGEND, "text/xml; charset=iso-8859-1"),
  make("nothing said, text/xml", latin(rss(LEGENDS)), LEGEND, "text/xml"),
  make("US-ASCII said of windows-1252", latin(`<?xml version="1.0" encoding="us-ascii"?>${rss(LEGENDS)}`), LEGEND),
  make("latin-9", latin(`<?xml version="1.0" encoding="iso-8859-15"?>${rss(`<title>5 \u00a4</title>`)}`), { title: "5 €" }),
  make("quotation marks of windows in what says latin-1", latin(`<?xml version="1.0" encoding="iso-8859-1"?>${rss("<title>L\u0092eau \u0096 vite</title>")}`), { title: "L’eau – vite" }),
  make("an encoding in single quotes", latin(`<?xml version='1.0' encoding='windows-1252'?>${rss(LEGENDS)}`), LEGEND),
  make("an encoding with a charset of the server in quotes", latin(rss(LEGENDS)), LEGEND, 'text/xml; charset="iso-8859-1"'),
  make("UTF-16 said of UTF-8", new TextEncoder().encode(`<?xml version="1.0" encoding="utf-16"?>${rss(LEGENDS)}`), LEGEND),
  make("UTF-16 without a mark, little-endian", Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${rss(LEGENDS)}`, "utf16le"), LEGEND),
  make("Cyrillic in KOI8-R", Buffer.concat([latin('<?xml version="1.0" encoding="koi8-r"?><rss><channel><item><title>'), Buffer.from([0xed, 0xcf, 0xd3, 0xcb, 0xd7, 0xc1]), latin("</title></item></channel></rss>")]), { title: "Москва" }),
  make("Japanese in Shift_JIS", Buffer.concat([latin('<?xml version="1.0" encoding="Shift_JIS"?><rss><channel><item><title>'), Buffer.from([0x93, 0x8c, 0x8b, 0x9e]), latin("</title></item></channel></rss>")]), { title: "東京" }),
  make("Chinese in GB2312", Buffer.concat([latin('<?xml version="1.0" encoding="gb2312"?><rss><channel><item><title>'), Buffer.from([0xb1, 0xb1, 0xbe, 0xa9]), latin("</title></item></channel></rss>")]), { title: "北京" }),
  make("Arabic in windows-1256", Buffer.concat([latin('<?xml version="1.0" encoding="windows-1256"?><rss><channel><item><title>'), Buffer.from([0xca, 0xe6, 0xe4, 0xd3]), latin("</title></item></channel></rss>")]), { title: "تونس" }),
  make("one bad byte in UTF-8", Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="utf-8"?><rss><channel><item>${LEGENDS}<description>`), Buffer.from([0xff]), latin("</description></item></channel></rss>")]), LEGEND),
  make("UTF-8 encoded twice", new TextEncoder().encode(rss(`<title>LÃ©gende</title><link>${LINK}</link>`)), { url: LINK }),
  make("references of windows-1252", rss("<title>&#x80; &#150; &#x2019;</title>"), { title: "€ – ’" }),
];

export const DIALECT_CASES: readonly FeedCase[] = [...TITLES, ...LINKS, ...DATES, ...DATE_PLACES, ...DIALECTS, ...CHARSETS];
