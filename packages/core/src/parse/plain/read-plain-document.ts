import type { ArticleDocument } from "../../model/analysis.ts";
import type { ArticleInput } from "../../model/article.ts";
import { isAgency, looksLikeName, readSignature, readTranslator, type Signature } from "../byline-names.ts";
import { isCountryName } from "../country-names.ts";
import { foldLetters, foldPhrase } from "../fold.ts";
import { findWrittenDate, findWrittenDates } from "../written-dates.ts";
import { furnitureRole } from "./boilerplate-phrases.ts";
import { repeatsTitle } from "./choose-title.ts";
import type { Verdict } from "./classify-lines.ts";
import type { PageShape } from "./find-body.ts";
import type { JudgedLine } from "./prose.ts";

const ADDRESS = /https?:\/\/[^\s<>"«»)\]]+/u;
const DOMAIN =
  /(?<![\p{L}\p{N}@/.-])(?:www\.)?([\p{L}\p{N}-]{2,40}\.(?:com|fr|net|org|info|be|ch|ca|lu|mc|sn|ci|ma|tn|dz|bf|ml|cm|cd|cg|ga|bj|tg|ne|mg|mu|re|ht|vn|eu|tv|news|africa|media|co))(?![\p{L}\p{N}])/iu;

/** Title, signature, outlet, date and source as the lines of the page give them. */
export function readPlainDocument(page: PageShape, verdicts: readonly Verdict[], input: ArticleInput): ArticleDocument {
  const title = titleOf(page);
  const signature = readSignatures(page, verdicts);
  const dek = page.lines.find((_, index) => verdicts[index]!.kind === "dek")?.text ?? null;
  const dateline = readDateline(page, verdicts);
  const date = statedDate(page, verdicts) ?? dateline?.day;
  const outlet = findOutlet(page, verdicts, title);
  const translator = signedLines(page, verdicts)
    .map(({ text }) => readTranslator(text))
    .find((name) => name !== undefined);
  const isOutlet = (name: string) => outlet !== null && foldPhrase(name) === foldPhrase(outlet);
  return {
    title,
    dek,
    bylines: withoutInitials(signature.names.filter((name) => !isOutlet(name))),
    outlet: input.outlet ?? outlet,
    publishedAt: dayOf(input, date),
    language: page.language,
    sourceUrl: namedSource(page, verdicts) ?? input.url ?? null,
    credits: [...distinct([...signature.agencies, ...(dateline?.agencies ?? [])])],
    ...(translator ? { translator } : {}),
    machineTranslated: "no",
  };
}

/** The day that came with the text stands before the one it states; also where what came is that nobody knows. */
function dayOf({ publishedAt }: ArticleInput, stated: string | undefined): ArticleDocument["publishedAt"] {
  if (publishedAt) return { value: publishedAt, basis: "given" };
  return publishedAt === null || stated === undefined ? null : { value: stated, basis: "stated" };
}

/** Initials below the text repeat a signature above it; alone, they are the signature. */
function withoutInitials(names: readonly string[]): string[] {
  const whole = names.filter((name) => !/^(?:\p{Lu}{1,2}\.?[\s-]?){1,4}$/u.test(name) || isAgency(name));
  return [...(whole.length > 0 ? whole : names)];
}

function titleOf({ lines, title }: PageShape): string | null {
  return title ? lines[title.line]!.text.slice(title.start, title.end) : null;
}

function signedLines({ lines }: PageShape, verdicts: readonly Verdict[]) {
  return lines.filter((_, index) => ["byline", "credit"].includes(verdicts[index]!.kind));
}

function readSignatures({ lines }: PageShape, verdicts: readonly Verdict[]): Omit<Signature, "others"> {
  const signed = lines.flatMap((line, index) =>
    ["byline", "credit"].includes(verdicts[index]!.kind) ? [signatureOf(line, verdicts[index]!)] : [],
  );
  return {
    names: distinct(signed.flatMap(({ names }) => names)),
    agencies: distinct(signed.flatMap(({ agencies }) => agencies)),
  };
}

const LEAD_WORDS =
  "(?:par|by|von|por|di|door|de|du|des|d['’]|avec|with|source|sources|auteure?s?|author|autor(?:in)?|journaliste|rédaction)\\s?:?\\s+(?=(?:l['’]|les? |la )?\\p{Lu})";
/** « Par … » at the start of the line, or somewhere near it (« Un reportage de … »). */
const LEAD_AT_START = new RegExp(
  `^(?:(?:une?|article|textes?|reportages?|rapports?|récit|enquête|analyse|propos|recueillis|rédigée?|écrit|publiée?|postée?|signé|traduit|reporting|written|posted|published)\\s){0,2}${LEAD_WORDS}`,
  "iu",
);
const LEAD = new RegExp(`^.{0,80}?(?<!\\p{L})${LEAD_WORDS}`, "iu");

function signatureOf(line: JudgedLine, verdict: Verdict): Omit<Signature, "others"> {
  // « (Jean Petit, version française Anne Roy, édité par Luc Blin) »: brackets and functions are no part of the names.
  const bare = line.text
    .replace(/^[([](.*?)[)\]]\.?$/u, "$1")
    .replace(
      /(?<!\p{L})(?:version française|(?:édité|traduit|rédigé|relu) par|édition|montage|traduction|rédaction|service)\s?:?\s(?=\p{Lu})/giu,
      ", ",
    );
  const undated = withoutDate(bare);
  const single = undoubled(undated);
  if (single !== undated && looksLikeName(single)) return sort([single], [], verdict);
  const whole = readSignature(undated);
  const plain = whole.others === 0 && whole.names.length > 0;
  const lead = LEAD_AT_START.exec(undated) ?? (plain ? null : LEAD.exec(undated));
  const { names, agencies } = lead ? readSignature(undated.slice(lead[0].length)) : whole;
  const isSure = lead || verdict.role !== "date" || names.every((name) => name.includes(" "));
  const signers = isSure ? names : [];
  // An agency in the signature signs with the others; one in a closing credit (« Avec AFP ») is a source.
  return sort(verdict.kind === "byline" ? [...signers, ...agencies] : signers, agencies, verdict);
}

function sort(names: readonly string[], agencies: readonly string[], { kind }: Verdict): Omit<Signature, "others"> {
  const signing = kind === "byline" ? names : names.filter((name) => !isAgency(name));
  return { names: signing, agencies: [...agencies, ...names.filter(isAgency)] };
}

function withoutDate(text: string): string {
  const date = findWrittenDate(text);
  if (!date) return text;
  return (
    text.slice(0, date.start).replace(/[\s,|·•–—:-]+$/u, "") || text.slice(date.end).replace(/^[\s,|·•–—:-]+/u, "")
  );
}

/** « Le Courrier du SoirLe Courrier du Soir » is one name printed twice without a space. */
function undoubled(text: string): string {
  const half = text.length >> 1;
  for (const cut of [half, half + 1]) {
    const first = text.slice(0, cut).trim();
    if (first.length > 2 && foldLetters(first) === foldLetters(text.slice(cut))) return first;
  }
  return text;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [foldPhrase(name), name])).values()];
}

/** Where an agency opens a report, and when: « PARIS, 3 mars (Reuters) – », « Hanoï (VNA) – », « P-au-P, 27 janv. 2026 [AlterPresse] --- ». */
const DATELINE =
  /^\p{Lu}[\p{L}'’ /.-]{1,40}?,?\s?([^()[\]–—]{0,40}?)\s?(?:[([]([\p{L}][\p{L} ./-]{1,30})[)\]])\s?(?:[–—:-]|--)/u;
/** « – VNA », « (AFP) », « [apr 27/01/2026 10:15] » behind the last sentence. */
const CLOSING = /(?:[–—-]\s?(\p{Lu}{2,8})|[([]([^()[\]]{2,40})[)\]])\s*$/u;

/** Agency and day that the first paragraph's dateline and the last one's signature give. */
function readDateline(
  { lines }: PageShape,
  verdicts: readonly Verdict[],
): { readonly agencies: readonly string[]; readonly day: string | undefined } | undefined {
  const body = lines.filter((_, index) => ["paragraph", "dek"].includes(verdicts[index]!.kind));
  const first = body
    .slice(0, 2)
    .map(({ text }) => DATELINE.exec(text))
    .find((match) => match !== null);
  const last = CLOSING.exec(body.at(-1)?.text ?? "");
  const opening = dayThatOpens(body[0]?.text ?? "");
  if (!first && !last && !opening) return undefined;
  const closing = last?.[1] ?? last?.[2] ?? "";
  const house = first?.[2]?.trim();
  const agencies = [...(house ? [house] : []), ...(isAgency(closing) ? [closing] : [])];
  return { agencies, day: findWrittenDate(first?.[0] ?? "")?.day ?? opening ?? findWrittenDate(last?.[0] ?? "")?.day };
}

/** « Lima, le 4 mai 2026 – Le ministre… », « 4 mai 2026, Pérou. – Le ministre… »: a day with or without a place, closed by a dash. */
function dayThatOpens(text: string): string | undefined {
  const date = findWrittenDate(text.slice(0, LONGEST_OPENING));
  const isAlone = date !== undefined && /^(?:\p{Lu}[\p{L}'’ -]{1,40},\s)?(?:le\s)?$/u.test(text.slice(0, date.start));
  return isAlone && OPENS_REPORT.test(text.slice(date.end)) ? date.day : undefined;
}

/** What stands between the day and the report: « . – Le », « , Pérou – Le ». */
const OPENS_REPORT = /^(?:,\s\p{Lu}[\p{L}'’ -]{1,40}?)?\s?\.?\s?[–—-]\s?\p{Lu}/u;

/** Characters within which a day that opens a report stands: a town of two words and the longest day. Guessed. */
const LONGEST_OPENING = 80;

/** The day that a line about the article itself gives: signature, publication line, date line below the title. */
function statedDate({ lines, title }: PageShape, verdicts: readonly Verdict[]): string | undefined {
  const dated = lines.flatMap((line, index) => {
    const date = verdicts[index]!.kind === "byline" ? findWrittenDate(line.text) : undefined;
    return date ? [{ line, day: date.day, index }] : [];
  });
  const isChange = (text: string) =>
    /^(?:article )?(?:mise? à jour|actualis|modifi|dernière|updated|last |aktualisiert|actualizado|màj|maj)/iu.test(
      text,
    );
  const published = dated.find(({ line }) => !isChange(line.text)) ?? dated[0];
  if (published) return published.day;
  // A date alone above the title or at the foot is the page's when it stands near the article.
  const near = lines.flatMap((line, index) => {
    const close = title ? Math.abs(index - title.line) <= 3 : index <= 2;
    const date = close && line.words <= 10 ? findWrittenDates(line.text)[0] : undefined;
    return date ? [date.day] : [];
  });
  return near[0];
}

function namedSource({ lines }: PageShape, verdicts: readonly Verdict[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const { kind, role } = verdicts[index]!;
    const isSource = (kind === "boilerplate" && (role === "source" || role === "link")) || kind === "credit";
    const address = isSource ? ADDRESS.exec(line.text)?.[0] : undefined;
    if (address) return address.replace(/[.,;]+$/, "");
  }
  return undefined;
}

/** Who publishes, where the page says so: beside the title, in its first line, in the copyright notice. */
function findOutlet(page: PageShape, verdicts: readonly Verdict[], title: string | null): string | null {
  return besideTitle(page, title) ?? inFirstLines(page, verdicts) ?? inCopyright(page) ?? null;
}

function besideTitle({ lines, title: chosen }: PageShape, title: string | null): string | undefined {
  const site = chosen?.around.filter((piece) => piece.split(/\s+/).length <= 5).at(-1);
  if (site && !isSectionName(site)) return site.trim();
  if (!title) return undefined;
  const folded = foldPhrase(title);
  for (const line of lines.slice(0, 12)) {
    if (line.folded === folded || !repeatsTitle(line.folded, folded)) continue;
    const at = line.text.indexOf(title);
    const rest = at < 0 ? undefined : /^\s*[|–—·•:-]+\s*(.{2,40})$/u.exec(line.text.slice(at + title.length))?.[1];
    if (rest && rest.split(/\s+/).length <= 5 && !findWrittenDate(rest) && !isSectionName(rest)) return rest.trim();
  }
  return undefined;
}

function isSectionName(text: string): boolean {
  return furnitureRole(text) !== undefined || isCountryName(text);
}

function inFirstLines({ lines, title }: PageShape, verdicts: readonly Verdict[]): string | undefined {
  const head = lines.slice(0, Math.max(1, title?.line ?? 1)).slice(0, 8);
  for (const [index, line] of head.entries()) {
    if (verdicts[index]!.kind !== "boilerplate" || line.text.length > 120) continue;
    if (isNamedElsewhere(lines, index)) return line.text;
    const domain = DOMAIN.exec(line.text)?.[1];
    if (domain) return domain;
    // « Le Quotidien du Centre - Politique »: a name, then one of its sections.
    const [name, section] = line.text.split(/\s[|–—:-]\s/u);
    if (name && section && isSectionName(section) && !isSectionName(name) && name.split(/\s+/).length <= 5)
      return name.trim();
    // « Le Quotidien – toute l'actualité » : a name, then what it promises.
    const tagline =
      /^(\p{Lu}[\p{L}\p{N}'’& ]{2,30}?)\s[|–—:-]\s(?:toute l['’]|l['’]actu|l['’]info|actualité|premier|le journal|site|votre|portail|journal|quotidien|news|info)/iu.exec(
        line.text,
      )?.[1];
    if (tagline) return tagline.trim();
  }
  return undefined;
}

/** A short name at the top of the page that its signature, a photo credit or its copyright notice repeats. */
function isNamedElsewhere(lines: readonly JudgedLine[], index: number): boolean {
  const { folded, words, text } = lines[index]!;
  if (words > 5 || folded.length < 5 || !/^\p{Lu}/u.test(text) || isSectionName(text) || lines[index]!.cue?.sure)
    return false;
  return lines.some((other, place) => {
    const speaksOfItself = ["byline", "caption"].includes(other.cue?.kind ?? "") || other.cue?.role === "copyright";
    return place !== index && speaksOfItself && ` ${other.folded} `.includes(` ${folded} `);
  });
}

function inCopyright({ lines }: PageShape): string | undefined {
  for (const line of lines) {
    if (line.cue?.role !== "copyright") continue;
    const owner =
      /(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?\s?[,–-]?\s?([\p{Lu}\p{L}][\p{L}\p{N}.'’& -]{1,40}?)(?:\s?(?:[.,|–-]\s|tous droits|all rights|(?:19|20)\d\d|$)|\.$)/iu.exec(
        line.text,
      )?.[1];
    const name = owner?.trim();
    if (name && /^\p{Lu}|\.\p{L}{2,}$/u.test(name) && !/^tous|^all/i.test(name)) return name.replace(/\.$/, "");
  }
  return undefined;
}
