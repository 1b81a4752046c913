import { statSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "@recoupe/core/names";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadKnowledge } from "./index.ts";

const knowledge = loadKnowledge();
const names = (rows: readonly { readonly name: string }[]): readonly string[] => rows.map(({ name }) => name);
const first = (name: string): string | undefined => knowledge.find(name)[0]?.name;

describe("the shipped base", () => {
  it("stays under five megabytes", () => {
    expect(statSync(join(import.meta.dirname, "../data/knowledge.bin.br")).size).toBeLessThan(5_000_000);
  });

  it.each([
    ["Putin", undefined],
    ["Vladimir Putin", "Vladimir Poutine"],
    ["Wolodymyr Selenskyj", "Volodymyr Zelensky"],
    ["Володимир Зеленський", "Volodymyr Zelensky"],
    ["O.N.U.", "Organisation des Nations unies"],
    ["Jnim", "Groupe de soutien à l'islam et aux musulmans"],
    ["Cedeao", "Communauté économique des États de l'Afrique de l'Ouest"],
    ["Kyiv", "Kiev"],
    ["Nouakchott", "Nouakchott"],
    ["El Oro", "El Oro"],
    ["Debark", "Debark"],
    ["Agege", "Agege"],
    ["Gent", "Gand"],
    ["Emirats arabes unis", "Émirats arabes unis"],
  ])("finds %s as %s", (written, name) => {
    expect(first(written)).toBe(name);
  });

  it.each([
    ["Ligue Europa Conférence", "MISC"],
    ["CAC40", "MISC"],
    ["loi Veil", "MISC"],
    ["Midi Madagasikara", "ORG"],
    ["Banque nationale suisse", "ORG"],
    ["Québec solidaire", "ORG"],
    ["Elecam", "ORG"],
    ["Conseil électoral provisoire", "ORG"],
    ["EssilorLuxottica", "ORG"],
    ["Old Trafford", "LOC"],
    ["Gaspésie", "LOC"],
    ["Ille-et-Vilaine", "LOC"],
    ["mer de Chine méridionale", "LOC"],
  ])("knows %s as %s", (name, type) => {
    expect(knowledge.findExact(name)[0]?.type).toBe(type);
  });

  it("knows towns of every continent with coordinates", () => {
    for (const town of [
      "Goma",
      "Port-au-Prince",
      "Hué",
      "Auckland",
      "Rennes",
      "Mossoul",
      "Sao Paulo",
      "Novossibirsk",
    ]) {
      const place = knowledge.find(town).find((row) => row.type === "LOC");
      expect(place?.latitude, town).toBeTypeOf("number");
    }
  });

  it("tells a region from its seat", () => {
    expect(knowledge.findExact("Koursk").map(({ kind }) => kind)).toEqual(expect.arrayContaining(["division", "town"]));
  });

  it("leads from capitals and seats to their state", () => {
    const state = (name: string) => knowledge.get(knowledge.findExact(name)[0]?.standsFor ?? "")?.name;
    expect([state("Bamako"), state("Matignon"), state("Kremlin"), state("Londres")]).toEqual([
      "Mali",
      "France",
      "Russie",
      "Royaume-Uni",
    ]);
  });

  it.each([
    ["burkinabè", "Burkina Faso"],
    ["Haïtiennes", "Haïti"],
    ["nigérians", "Nigeria"],
    ["nigériens", "Niger"],
    ["sud-coréenne", "Corée du Sud"],
    ["américaine", "États-Unis"],
    ["américaines", "États-Unis"],
    ["chinoise", "Chine"],
    ["belge", "Belgique"],
    ["table", undefined],
  ])("reads the demonym %s", (word, country) => {
    expect(knowledge.demonym(word)?.name).toBe(country);
  });

  it("says who held an office on a day", () => {
    const holder = (title: string, of: string, day: string) => names(knowledge.holders(title, of, day));
    expect(holder("premier ministre", "Q142", "2024-06-01")).toEqual(["Gabriel Attal"]);
    expect(holder("premier ministre", "Q142", "2025-01-10")).toEqual(["François Bayrou"]);
    expect(holder("président", "Q30", "2022-01-01")).toEqual(["Joe Biden"]);
    expect(holder("président", "Q30", "1900-01-01")).toEqual([]);
  });

  it("finds public figures by the last name, in any press spelling", () => {
    expect(names(knowledge.findByLastName("Selenskyj"))).toContain("Volodymyr Zelensky");
    expect(names(knowledge.findByLastName("von der Leyen"))).toEqual(["Ursula von der Leyen"]);
  });
});

describe("lookups", () => {
  it("take any text without throwing, and know what they return", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const row of [...knowledge.find(text), ...knowledge.findByLastName(text)]) {
          expect(knowledge.get(row.id)).toBe(row);
          expect(row.source).not.toBe("");
        }
      }),
    );
  });

  it("fold case, accents, apostrophes and hyphens", () => {
    const known = ["Côte d'Ivoire", "Port-au-Prince", "Agence France-Presse", "Élysée", "Évariste Ndayishimiye"];
    const change = fc.constantFrom(
      (name: string) => name.toUpperCase(),
      (name: string) => name.normalize("NFD").replace(/\p{M}/gu, ""),
      (name: string) => name.replaceAll("'", "’").replaceAll("-", "‑"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...known), change, (name, changed) =>
        names(knowledge.findExact(changed(name))).includes(name),
      ),
    );
  });

  it("refuse at once most of what is no name, and no name", () => {
    const strangers = Array.from({ length: 100 }, (_, index) => knowledge.possibleEnds([`zzyzx${index}`], 0));
    expect(strangers.filter((ends) => ends === 0).length).toBeGreaterThan(80);
    const written = fc.array(
      fc.constantFrom("Côte", "d'Ivoire", "Burkina", "Faso", "Port-au-Prince", "Union", "de", "la"),
    );
    fc.assert(
      fc.property(written, (parts) => {
        const folded = parts.map(foldName);
        for (let more = 0; more < parts.length; more++)
          if (knowledge.findExact(parts.slice(0, more + 1).join(" ")).length > 0)
            expect(knowledge.possibleEnds(folded, 0) & (1 << more)).not.toBe(0);
      }),
    );
  });
});
