import { expect, test } from "vitest";
import type { JudgedConflict } from "../schema/judged.ts";
import { contradictionDismissal } from "./dismissed-contradiction.ts";
import { naturalKeys } from "./natural-key.ts";
import type { JudgementRow } from "./resolve-judgements.ts";

const claim = (article: string, voice: string | null, proposition: string, words = `${voice} dans ${article}`) => {
  const [key = ""] = naturalKeys(article, [{ kind: "claim", words, stance: "asserts", proposition }]);
  return { key, voice };
};

const over = claim("art_1", "la direction", "la grève est finie");
const goesOn = claim("art_2", "le syndicat", "la grève se poursuit");
const judged: JudgedConflict = { kind: "hard", sides: [[over], [goesOn]] };

const row = (before: JudgementRow["before"]): JudgementRow => ({
  sequence: 7,
  verdict: "dismiss",
  targetKind: "contradiction",
  targetKey: over.key,
  otherKey: goesOn.key,
  before,
  after: null,
  author: "Ada",
  reason: null,
  at: new Date(0),
  undoes: null,
});

const find = (now: JudgedConflict, before: JudgementRow["before"] = { conflict: judged }) =>
  contradictionDismissal(now, { dismissals: [row(before)], pairs: [], overrides: [], conflicts: [] }, () => undefined);

test.each([
  ["as it was", judged, 7],
  ["its sides the other way round", { kind: "hard", sides: [[goesOn], [over]] }, 7],
  [
    "with one more voice",
    { kind: "hard", sides: [[over, claim("art_3", "le préfet", "tout est réglé")], [goesOn]] },
    7,
  ],
  [
    "in another sentence of the same voice",
    { kind: "hard", sides: [[claim("art_3", "La direction", "le travail a repris")], [goesOn]] },
    7,
  ],
  [
    "told of both by others, who say the same",
    {
      kind: "hard",
      sides: [
        [claim("art_3", "la direction", "la grève est finie")],
        [claim("art_4", "le syndicat", "le travail reste arrêté")],
      ],
    },
    7,
  ],
  ["in another voice", { kind: "hard", sides: [[claim("art_3", "le préfet", "la grève est finie")], [goesOn]] }, null],
  [
    "of another kind",
    { kind: "value", sides: [[claim("art_3", "la direction", "cent mineurs ont cessé le travail")], [goesOn]] },
    null,
  ],
  [
    "of the same two on another matter",
    {
      kind: "hard",
      sides: [
        [claim("art_3", "la direction", "la mine ferme")],
        [claim("art_4", "le syndicat", "la mine reste ouverte")],
      ],
    },
    null,
  ],
  ["in nobody's known voice", { kind: "hard", sides: [[claim("art_3", null, "la grève est finie")], [goesOn]] }, null],
] as const)("a dismissal speaks of a contradiction %s, or does not", (_, now, sequence) => {
  expect(find(now)).toBe(sequence);
});

test("a copy of a passage stands for it, whatever was noted", () => {
  const copies = (["art_8", "art_9"] as const).map((article) => [
    claim(article, "la direction", "la grève est finie", "la direction dans art_1"),
    claim(article, "le syndicat", "la grève se poursuit", "le syndicat dans art_2"),
  ]);
  for (const [one, other] of copies)
    expect(find({ kind: "hard", sides: [one ? [one] : [], other ? [other] : []] }, null)).toBe(7);
});

test("what was decided before voices were noted speaks of its two passages alone", () => {
  expect(find(judged, null)).toBe(7);
  expect(
    find({ kind: "hard", sides: [[claim("art_3", "la direction", "le travail a repris")], [goesOn]] }, null),
  ).toBeNull();
});
