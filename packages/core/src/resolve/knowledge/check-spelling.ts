import type { Issue, Mention } from "../../model/analysis.ts";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import { editDistance, foldName, sameGivenName, soundKeys } from "../names/index.ts";
import type { Checked } from "./checked.ts";

/** Letters of the last name that must differ for a name to count as misspelt and not as another transliteration. */
const LEAST_MISSPELLING = 2;

/** « Julien Barxtorm » where the office, or the rest of the name, says that Julien Barkston is meant. */
export function checkSpelling({ start, end }: Mention, row: KnowledgeRow, { text }: Checked): readonly Issue[] {
  const written = text.slice(start, end);
  const words = written.split(/\s+/);
  const given = misspeltGivenName(words, row);
  if (given)
    return [
      {
        kind: "name-error",
        start,
        end,
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
      start,
      end,
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
