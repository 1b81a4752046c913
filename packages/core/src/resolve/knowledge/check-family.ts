import type { Issue, Mention } from "../../model/analysis.ts";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import type { Span } from "../../model/span.ts";
import { type Checked, flag } from "./checked.ts";

/**
 * Ties of which a person has one: to a father and to a mother, to a husband or a wife, to their father and mother. Brothers, nieces
 * and fathers of several people are none. By marriage: what may have changed since the base was kept.
 */
const TIES: Readonly<Record<string, { readonly known: string; readonly byMarriage: boolean }>> = {
  fils: { known: "fils", byMarriage: false },
  fille: { known: "fille", byMarriage: false },
  gendre: { known: "gendre", byMarriage: true },
  "belle-fille": { known: "belle-fille", byMarriage: true },
  époux: { known: "époux", byMarriage: true },
  mari: { known: "époux", byMarriage: true },
  épouse: { known: "épouse", byMarriage: true },
  femme: { known: "épouse", byMarriage: true },
};

const TIE_OF = `(${Object.keys(TIES).join("|")}) (?:de |du |d['’])(?:président |présidente |général |M\\. |Mme )?`;

/** « la fille de A, B »; the other's name stands between. */
const TIE_BEFORE = new RegExp(`(?:le|la|l['’])\\s*${TIE_OF}([^,.;:()«»]{2,40}?),? $`, "iu");

/** « B, fille de A » and « B est la fille de A », before the other's name. « B, la fille de A » may be two persons of a list. */
const TIE_BEHIND = new RegExp(`^(?:, | \\(| est (?:le |la |l['’]))${TIE_OF}`, "u");

/** Letters before and behind a name in which the tie is looked for. */
const REACH = 90;

/** « la fille de Ruto, Awa Diallo »: the base knows the tie, and it is to somebody else. */
export function checkFamily(mention: Mention, row: KnowledgeRow, checked: Checked): readonly Issue[] {
  const found = tieBefore(mention, checked) ?? tieBehind(mention, checked);
  const tie = TIES[found?.word.toLowerCase() ?? ""];
  const relation = tie && row.relations?.find(({ word }) => word === tie.known);
  if (!found || !tie || !relation) return [];
  const { span } = found;
  const [said, other] = found.named;
  const known = checked.context.knowledge.get(relation.of);
  if (!said || other || !known || said.id === known.id || said.id === row.id) return [];
  // A father's son is also his mother's.
  if (said.gender === undefined || said.gender !== known.gender) return [];
  const { word } = relation;
  return flag(
    span,
    {
      note: `${row.name} : ${word} de ${known.name} d'après la base, non de ${said.name}`,
      clash: { matter: "family", about: row, word, said, known },
      doubt: tie.byMarriage && checked.doubt === "later" ? "later" : undefined,
    },
    checked,
  );
}

interface FoundTie {
  readonly word: string;
  /** Persons of the base to whom the words tie. */
  readonly named: readonly KnowledgeRow[];
  readonly span: Span;
}

function tieBefore(mention: Mention, checked: Checked): FoundTie | undefined {
  const match = TIE_BEFORE.exec(checked.text.slice(Math.max(0, mention.start - REACH), mention.start));
  if (!match) return undefined;
  const [all, word = "", name = ""] = match;
  const start = mention.start - all.length;
  const named = { start: start + all.lastIndexOf(name), end: mention.start };
  return { word, named: namedWithin(named, checked), span: { start, end: mention.end } };
}

function tieBehind(mention: Mention, checked: Checked): FoundTie | undefined {
  const match = TIE_BEHIND.exec(checked.text.slice(mention.end, mention.end + REACH));
  if (!match) return undefined;
  const [all, word = ""] = match;
  const at = mention.end + all.length;
  const other = checked.entities
    .flatMap(({ mentions }) => mentions)
    .find(({ start, level = "name" }) => start === at && level === "name");
  if (!other) return undefined;
  return { word, named: namedWithin(other, checked), span: { start: mention.start, end: other.end } };
}

/** Persons of the base that are named there; none where the words name somebody in another way, such as « du frère de X ». */
function namedWithin({ start, end }: { start: number; end: number }, { text, entities, context }: Checked) {
  const inside = entities.flatMap(({ mentions, knowledgeId, type, tentative }) =>
    mentions
      .filter((mention) => (mention.level ?? "name") === "name" && mention.start >= start && mention.end <= end)
      .map((mention) => ({ mention, knowledgeId: type === "PER" && !tentative ? knowledgeId : undefined })),
  );
  if (inside.some(({ mention }) => /(?<!\p{L})(?:de|du|des|et|d['’])(?!\p{L})/u.test(text.slice(start, mention.start))))
    return [];
  return inside.flatMap(({ knowledgeId }) => (knowledgeId ? (context.knowledge.get(knowledgeId) ?? []) : []));
}
