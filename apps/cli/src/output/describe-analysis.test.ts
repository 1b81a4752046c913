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

test("names of whom the words speak", () => {
  const about = PAGE.replace(
    /Awa Diallo et.*lundi\./,
    "« La grève est finie », a déclaré Awa Diallo à propos de Mario Rossi. Mario Rossi est délégué.",
  );
  expect(describeAnalysis(createAnalyser().analyse({ content: about }))).toContain(
    "Awa Diallo · citation directe · a déclaré · à propos de : Mario Rossi",
  );
});
