import { expect, it } from "vitest";
import { type AnnotatedArticle, analysisOf } from "../../evaluation/recouping/read-set.ts";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { analyseText } from "../extract/testing.ts";
import { compareArticles } from "../pipeline.ts";

type ClaimOf = Pick<AnnotatedArticle["claims"][number], "proposition" | "by" | "polarity">;

/** An article of one sentence for each claim, all on the dam of Orvane. */
function article(id: string, publishedAt: string, claims: readonly ClaimOf[]): AnnotatedArticle {
  return {
    id,
    matter: "orvane",
    outlet: `Le Journal ${id}`,
    publishedAt,
    credits: [],
    title: "Le barrage d'Orvane",
    paragraphs: [claims.map(({ by, proposition }) => `${by} : ${proposition}.`)],
    entities: [{ name: "Orvane", type: "LOC", aliases: [] }],
    quotes: [],
    events: [],
    claims: claims.map((claim, at) => ({ id: `c${at + 1}`, key: "", sentence: at + 1, ...claim })),
  };
}

const clashes = (...articles: readonly AnnotatedArticle[]) =>
  compareArticles(articles.map(analysisOf), smallWorld()).contradictions.map(({ kind, explained, sides }) => ({
    kind,
    explained,
    sides: sides.map((side) => side.map(({ file, id }) => `${file.replace(".txt", "")}#${id}`)),
  }));

const opens = { proposition: "le barrage d'Orvane rouvrira en avril", by: "ministère" } as const;

it("shows that one holder says now what he denied before, and explains it as such", () => {
  const before = article("a", "2026-01-12", [{ ...opens, polarity: "asserts" }]);
  const after = article("b", "2026-02-02", [{ ...opens, polarity: "denies" }]);
  expect(clashes(before, after)).toEqual([{ kind: "hard", explained: "position", sides: [["a#c1"], ["b#c1"]] }]);
});

it("takes one holder's two sentences of one day for no change", () => {
  const both = article("a", "2026-01-12", [
    { ...opens, polarity: "asserts" },
    { ...opens, polarity: "denies" },
  ]);
  expect(clashes(both)).toEqual([]);
});

it("never sets speakers who agree against one another", () => {
  const one = article("a", "2026-01-12", [{ ...opens, polarity: "asserts" }]);
  const other = article("b", "2026-01-12", [{ ...opens, by: "préfecture", polarity: "asserts" }]);
  expect(clashes(one, other)).toEqual([]);
});

it("takes a provisional toll of one number for no part of the same toll", () => {
  const one = article("a", "2026-01-12", [
    { proposition: "le bilan provisoire à Orvane est de 21 morts", by: "préfecture", polarity: "asserts" },
  ]);
  const other = article("b", "2026-01-13", [
    { proposition: "le précédent bilan à Orvane est de 21 morts", by: "Croix-Rouge", polarity: "asserts" },
  ]);
  expect(clashes(one, other)).toEqual([]);
});

it("shows the counts of a title and of its text once", () => {
  const text =
    "Grève à Lyon : 4 000 manifestants selon la CGT, 1 500 selon la police\n\n" +
    "Entre 1 500 personnes, selon la préfecture, et 4 000, selon la CGT, ont manifesté jeudi à Lyon contre la réforme.\n";
  const [clash, ...others] = compareArticles(
    [{ file: "a.txt", analysis: analyseText(text) }],
    smallWorld(),
  ).contradictions;
  expect(clash?.question).toBe("Combien de manifestants à Lyon : 1 500 ou 4 000 ?");
  expect(others).toEqual([]);
});

it("keeps the men of one holder apart from men of whom nothing is said", () => {
  const told = {
    proposition: "des hommes armés ont attaqué Orvane lundi",
    by: "préfecture",
    polarity: "asserts",
  } as const;
  const denied = {
    proposition: "ses hommes ont attaqué Orvane lundi",
    by: "chef de bande",
    polarity: "denies",
  } as const;
  expect(clashes(article("a", "2026-01-12", [told]), article("b", "2026-01-12", [denied]))).toEqual([]);
});

it("takes what is said to be there for denied only where it is named", () => {
  const told = { proposition: "il y a un massacre à Orvane", by: "rebelles", polarity: "asserts" } as const;
  const denied = {
    proposition: "la milice enverra une délégation à Orvane tant que les frappes continuent",
    by: "milice",
    polarity: "denies",
  } as const;
  expect(clashes(article("a", "2026-01-12", [told]), article("b", "2026-01-12", [denied]))).toEqual([]);
});

it("sets two tolls of one happening side by side, and no toll of others", () => {
  const dead = (count: string) => `la rupture du barrage d'Orvane a tué ${count}`;
  const one = article("a", "2026-01-12", [
    { proposition: dead("17 personnes"), by: "préfecture", polarity: "asserts" },
  ]);
  const other = article("b", "2026-01-12", [
    { proposition: "31 personnes ont péri à Orvane", by: "Croix-Rouge", polarity: "asserts" },
  ]);
  const soldiers = article("c", "2026-01-12", [{ proposition: dead("4 soldats"), by: "armée", polarity: "asserts" }]);
  expect(clashes(one, other, soldiers)).toEqual([{ kind: "value", explained: null, sides: [["a#c1"], ["b#c1"]] }]);
});

it("asks with the word that most tellings use", () => {
  const told = (id: string, by: string, proposition: string, polarity: "asserts" | "denies" = "asserts") =>
    article(id, "2026-01-12", [{ proposition, by, polarity }]);
  const { contradictions } = compareArticles(
    [
      told("a", "préfecture", "les habitants d'Orvane sont cernés"),
      told("b", "maire", "les habitants d'Orvane sont encerclés ce soir"),
      told("c", "pompiers", "les habitants d'Orvane sont encerclés", "denies"),
    ].map(analysisOf),
    smallWorld(),
  );
  expect(contradictions.map(({ question }) => question)).toEqual(["Les habitants d'Orvane sont-ils encerclés ?"]);
});

it("shows two denials of one word once, however they are put", () => {
  const deal = "le syndicat d'Orvane a accepté l'accord de reprise";
  const said = article("a", "2026-01-12", [
    { proposition: deal, by: "ministre", polarity: "asserts" },
    { proposition: deal, by: "syndicat d'Orvane", polarity: "denies" },
  ]);
  const titled: AnnotatedArticle = {
    ...said,
    title: "Orvane : le syndicat nie avoir accepté l'accord de reprise",
    events: [
      {
        id: "e1",
        key: "",
        type: "AGREE",
        mode: null,
        who: ["syndicat d'Orvane"],
        whom: [],
        where: null,
        when: null,
        status: "denied",
        by: null,
        count: [],
        sentence: 0,
      },
      {
        id: "e2",
        key: "",
        type: "AGREE",
        mode: null,
        who: ["syndicat d'Orvane"],
        whom: [],
        where: null,
        when: null,
        status: "asserted",
        by: "ministre",
        count: [],
        sentence: 1,
      },
    ],
  };
  expect(clashes(titled).length).toBe(1);
});

it("takes what is shown somewhere for no denial that it is intact there", () => {
  const shown = {
    by: "mairie",
    polarity: "asserts",
    proposition: "la statue d'Orvane est exposée dans la chapelle",
  } as const;
  const intact = {
    by: "évêché",
    polarity: "asserts",
    proposition: "la statue d'Orvane est intacte dans la chapelle",
  } as const;
  const destroyed = { ...shown, proposition: "la statue d'Orvane a été détruite dans la chapelle" };
  const against = (claim: ClaimOf) =>
    clashes(article("a", "2026-01-12", [claim]), article("b", "2026-01-12", [intact]));
  expect([against(shown).length, against(destroyed).length]).toEqual([0, 1]);
});

it("says of who asserts the opposite that he denies what is at issue, and never puts one record on both sides", () => {
  const over = {
    by: "direction",
    polarity: "asserts",
    proposition: "la grève des mineurs d'Orvane est finie",
  } as const;
  const goesOn = {
    by: "syndicat",
    polarity: "asserts",
    proposition: "la grève des mineurs d'Orvane se poursuit",
  } as const;
  const [clash, ...others] = compareArticles(
    [article("a", "2026-01-12", [over]), article("b", "2026-01-12", [goesOn])].map(analysisOf),
    smallWorld(),
  ).contradictions;
  expect(clash?.sides).toEqual([
    [{ file: "a.txt", kind: "claim", id: "c1" }],
    [{ file: "b.txt", kind: "claim", id: "c1", stance: "denies" }],
  ]);
  expect(others).toEqual([]);
});
