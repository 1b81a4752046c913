import type { Analysis } from "@recoupe/api/local";
import { expect, test } from "vitest";
import { describeAnalysis } from "./describe-analysis.ts";

const TEXT = "« Nous partons », ont déclaré aux élus Awa Diallo et Mario Rossi.";

test("names all who say the words, and whom they say them to", () => {
  const party = (name: string) => ({ name, entityId: null });
  const quote = {
    id: "q1",
    kind: "direct",
    start: 2,
    end: 14,
    speaker: party("Awa Diallo"),
    jointSpeakers: [party("Mario Rossi")],
    cue: "ont déclaré",
    channel: null,
    addressee: party("élus"),
  };
  const analysis = {
    text: TEXT,
    document: { title: null, bylines: [], outlet: null, publishedAt: null, machineTranslated: "no" },
    quotes: [quote],
    events: [],
    claims: [],
    issues: [],
  } as unknown as Analysis;
  expect(describeAnalysis(analysis)).toContain(
    "Awa Diallo et Mario Rossi · citation directe · ont déclaré · à l'adresse de : élus",
  );
});
