import { DAY_OF_BASE } from "../extract/extract-mentions.ts";
import type { Entity, Issue, Mention } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { KnowledgeRow, Office } from "../model/knowledge.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { editDistance, foldName, sameGivenName, soundKeys } from "./names/index.ts";
import { readTitle } from "./read-title.ts";

/**
 * Statements of the article that the knowledge base contradicts: a misspelt name of a known person, an office ascribed
 * to somebody who does not hold it on the day, a tie of family to the wrong person. Each issue quotes the statement.
 * Nothing is corrected: the reader decides.
 */
export function checkKnowledge(
  article: Article,
  reading: Reading,
  entities: readonly Entity[],
  context: StageContext,
): readonly Issue[] {
  const day = article.document.publishedAt?.value.slice(0, 10) ?? DAY_OF_BASE;
  const checked = { article, reading, entities, context, day };
  return entities.flatMap((entity) => {
    const row = entity.type === "PER" && entity.knowledgeId ? context.knowledge.get(entity.knowledgeId) : undefined;
    if (!row) return [];
    return entity.mentions
      .filter((mention) => (mention.level ?? "name") === "name")
      .flatMap((mention) => [
        ...checkSpelling(mention, row, checked),
        ...checkRelation(mention, row, checked),
        ...checkOffice(mention, row, checked),
      ]);
  });
}

interface Checked {
  readonly article: Article;
  readonly reading: Reading;
  readonly entities: readonly Entity[];
  readonly context: StageContext;
  readonly day: string;
}

/** Letters of the last name that must differ for a name to count as misspelt and not as another transliteration. */
const LEAST_MISSPELLING = 2;

function checkSpelling(mention: Mention, row: KnowledgeRow, { article }: Checked): readonly Issue[] {
  const written = article.text.slice(mention.start, mention.end);
  const words = written.split(/\s+/);
  const given = misspeltGivenName(words, row);
  if (given)
    return [
      {
        kind: "name-error",
        start: mention.start,
        end: mention.end,
        note: `« ${written} » : ${row.name} d'après la base`,
      },
    ];
  const last = foldName(words.at(-1)?.split("-").at(-1) ?? "");
  const names = [row.name, ...row.aliases].flatMap((name) => name.split(/[\s-]+/));
  // Vowels and breath are what transliterations differ by: « Charaa » and « Chareh » are one name.
  const keys = soundKeys(last).map(consonantsOf);
  if (last.length < 4 || names.some((name) => soundKeys(name).some((key) => keys.includes(consonantsOf(key)))))
    return [];
  if (names.some((name) => editDistance(foldName(name), last, LEAST_MISSPELLING) < LEAST_MISSPELLING)) return [];
  if (words.some((word) => word.includes("-") && foldName(row.name).includes(foldName(word.split("-").at(-1) ?? word))))
    return [];
  return [
    {
      kind: "name-error",
      start: mention.start,
      end: mention.end,
      note: `« ${written} » : ${row.name} d'après sa fonction`,
    },
  ];
}

const consonantsOf = (key: string): string => key.replace(/[aeiouyh ]/g, "");

/** A given name one letter off the base's, and no other language's form of it. */
function misspeltGivenName(words: readonly string[], row: KnowledgeRow): boolean {
  const [first = ""] = words;
  const known = [row.name, ...row.aliases].flatMap((name) => name.split(/\s+/)[0] ?? "");
  if (words.length < 2 || first.length < 6 || known.some((name) => sameGivenName(name, first))) return false;
  return known.some((name) => editDistance(foldName(name), foldName(first), 1) === 1);
}

const RELATION_WORDS =
  "époux|épouse|mari|femme|fils|fille|gendre|belle-fille|frère|sœur|père|mère|neveu|nièce|oncle|tante|beau-père|beau-frère";
const RELATION_BEFORE = new RegExp(
  `(?:le|la|l['’])\\s*(${RELATION_WORDS}) (?:de |du |d['’])((?:président |général |M\\. |Mme )?)([^,.;:()«»]{2,40}?),? $`,
  "iu",
);

/** « la fille de Ruto, Awa Diallo »: the base knows the tie, and it is to somebody else. */
function checkRelation(mention: Mention, row: KnowledgeRow, checked: Checked): readonly Issue[] {
  const { text } = checked.article;
  const match = RELATION_BEFORE.exec(text.slice(Math.max(0, mention.start - 90), mention.start));
  const word = match?.[1]?.toLowerCase();
  const known = word === undefined ? undefined : row.relations?.find((relation) => relation.word === word);
  if (!match || !known) return [];
  const start = mention.start - match[0].length;
  const named = checked.entities.find((entity) =>
    entity.mentions.some(
      (other) => other.start >= start && other.end <= mention.start && (other.level ?? "name") === "name",
    ),
  );
  if (!named || named.knowledgeId === undefined || named.knowledgeId === known.of) return [];
  const right = checked.context.knowledge.get(known.of)?.name ?? "";
  return [
    {
      kind: "fact-error",
      start,
      end: mention.end,
      note: `${row.name} : ${word} de ${right} d'après la base, non de ${named.name}`,
    },
  ];
}

const OFFICE_BEFORE =
  /(?:le|la|l['’])\s*((?:président|présidente|premi[eè]re? ministre|chancelier|chancelière)(?: \p{Ll}+)?) $/iu;

/** « le président brésilien Javier Milei »: the base has him in the same office of another state on the day. */
function checkOffice(mention: Mention, row: KnowledgeRow, checked: Checked): readonly Issue[] {
  const { text } = checked.article;
  const match = OFFICE_BEFORE.exec(text.slice(Math.max(0, mention.start - 60), mention.start));
  const title = match?.[1] ? readTitle(match[1], checked.context, undefined) : undefined;
  if (!match || !title?.of) return [];
  const held = (row.offices ?? []).filter(
    (office) => (office.from ?? "") <= checked.day && (office.to ?? "9999") >= checked.day,
  );
  const elsewhere = held.find((office) => office.title === title.title && office.of !== title.of);
  const here = (row.offices ?? []).filter((office) => office.of === title.of);
  const start = mention.start - match[0].length;
  if (here.length > 0) return checkTerm({ start, end: mention.end }, { row, title: title.title, held: here }, checked);
  const state = elsewhere && checked.context.knowledge.get(elsewhere.of);
  if (!elsewhere || state?.kind !== "country") return [];
  return [
    {
      kind: "fact-error",
      start,
      end: mention.end,
      note: `${row.name} : ${elsewhere.title} (${state.name}) d'après la base`,
    },
  ];
}

interface Term {
  readonly row: KnowledgeRow;
  readonly title: string;
  /** The offices of that state which the base gives him. */
  readonly held: readonly Office[];
}

/** « le président sénégalais A » of an article written after A had left office, when the base knows who came after him. */
function checkTerm(
  span: Span,
  { row, title, held }: Term,
  { article: { text }, context, day }: Checked,
): readonly Issue[] {
  const terms = held.filter((office) => office.title === title);
  const [last] = terms.toSorted((one, other) => (other.to ?? "9999").localeCompare(one.to ?? "9999"));
  if (!last?.to || last.to.length < DAY_LETTERS || last.to >= day || held.some(({ to }) => to === null)) return [];
  const holders = context.knowledge.holders(title, last.of, day).filter(({ id }) => id !== row.id);
  const [holder] = holders;
  if (!holder || tellsOfThePast(text, span)) return [];
  const note = `${row.name} : ${title} jusqu'au ${last.to} d'après la base ; depuis, ${holder.name}`;
  return [{ kind: "fact-error", ...span, note }];
}

/** Letters of a whole ISO day: a term whose end is known by its year alone may have ended after any day of it. */
const DAY_LETTERS = 10;

/** « En 2014, le président A avait promis »: he was, when that was so. */
function tellsOfThePast(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(0, start)
      .split(/[.!?\n]/u)
      .at(-1) ?? "";
  const behind = text.slice(end).split(/[.!?\n]/u)[0] ?? "";
  return PAST.test(`${before} ${behind}`);
}

const PAST =
  /(?<!\p{L})(?:avai(?:en)?t|étai(?:en)?t|fut|furent|à l['’]époque|alors|jadis|naguère|défunt|feu)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/u;
