import { describe, expect, test } from "vitest";
import { analyseText } from "../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

const quoteOf = (text: string) => analyseText(`${BEFORE}${text}`).quotes.at(-1);

describe("of whom words speak", () => {
  test.each([
    ["« Il doit partir », a dit la ministre Awa Diallo à propos de Luis Quispe.", "Luis Quispe"],
    ["« C'est un homme fini », a lancé Awa Diallo au sujet de Luis Quispe.", "Luis Quispe"],
    ["« Il ment », a déclaré Awa Diallo, évoquant Luis Quispe.", "Luis Quispe"],
    ["Awa Diallo a qualifié Luis Quispe de « menteur ».", "Luis Quispe"],
    ["« Il pleut », a dit Awa Diallo à propos de la pluie.", undefined],
    ["« Il pleut », a écrit Awa Diallo sur le compte Veranda de Luis Quispe.", undefined],
    ["Awa Diallo a qualifié la réforme de « honteuse ».", undefined],
    ["Awa Diallo a dit que le maire avait parlé à propos de Luis Quispe.", undefined],
  ])("%s", (text, name) => expect(quoteOf(text)?.about?.name).toBe(name));
});

describe("to whom words are said", () => {
  test.each([
    ["« Partez », a lancé Awa Diallo à l'adresse de Luis Quispe.", "Luis Quispe"],
    ["« Partez », a lancé Awa Diallo à l'adresse des policiers.", "policiers"],
    ["« Partez », a lancé Awa Diallo à l'aube.", undefined],
  ])("%s", (text, name) => expect(quoteOf(text)?.addressee?.name).toBe(name));
});
