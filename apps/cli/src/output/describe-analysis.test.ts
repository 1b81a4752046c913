import { createAnalyser } from "@recoupe/api/local";
import { expect, test } from "vitest";
import { describeAnalysis } from "./describe-analysis.ts";

const PAGE = `<!doctype html><html lang="fr"><head><title>La grève commence</title></head><body><article><h1>La grève commence</h1>
<p>Awa Diallo et Mario Rossi ont annoncé aux élus que la grève commence lundi.</p></article></body></html>`;

test("names all who say the words, and whom they say them to", () => {
  expect(describeAnalysis(createAnalyser().analyse({ content: PAGE }))).toContain(
    "Awa Diallo et Mario Rossi · propos rapportés · ont annoncé · à l'adresse de : élus\n      la grève commence lundi",
  );
});
