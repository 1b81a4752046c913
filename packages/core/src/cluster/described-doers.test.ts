import { describe, expect, test } from "vitest";
import { smallWorld } from "../../evaluation/recouping/small-world.ts";
import { analyseText } from "../extract/testing.ts";
import { compareArticles } from "../pipeline.ts";

/** Kinds of what is shown between two articles of one day. */
function kinds(one: string, other: string, days: readonly [string, string] = ["2026-04-28", "2026-04-28"]) {
  const documents = [one, other].map((text, at) => ({ file: `${at}.txt`, analysis: analyseText(text, days[at]!) }));
  return compareArticles(documents, smallWorld())
    .contradictions.filter(({ explained }) => explained === null)
    .map(({ kind }) => kind);
}

describe("a body and who speaks for it", () => {
  const signed =
    "Mali : les tanneurs signent à Tarvala\n\nLe gouvernement malien et la fédération des tanneurs ont signé lundi à Tarvala un accord sur les cuirs, a annoncé le ministère du Commerce.";

  test("« nous » is the body", () => {
    const denied = (office: string) =>
      `Cuirs : un accord contesté\n\n« Nous n'avons rien signé avec le gouvernement », a déclaré mardi ${office}, Irma Solt.`;
    expect(kinds(signed, denied("la présidente de la fédération des tanneurs maliens"))).toContain("hard");
    expect(kinds(signed, denied("la présidente de la ligue des pharmaciens chiliens"))).toEqual([]);
  });

  test("what a land's spokeswoman denies is denied of the land", () => {
    expect(
      kinds(
        "Frontière : le Mali accusé\n\nDes pièges ont été posés par le Mali le long du fleuve, a accusé mardi l'Algérie. Alger demande une enquête sur le fleuve.",
        "Le Mali répond à Alger\n\n« Nous n'avons posé aucun piège le long du fleuve », a répondu mardi la porte-parole du ministère malien de la Défense, Irma Solt. L'Algérie demande une enquête sur le fleuve.",
      ),
    ).toContain("hard");
  });
});

test("a body and those who are in it may be one doer", () => {
  const seized = (who: string) =>
    `La halle de Tarvala\n\n${who} ont fouillé lundi la halle aux grains de Tarvala, a raconté une commerçante.`;
  const denied = (who: string) =>
    `La halle de Tarvala\n\n${who} n'ont pas fouillé la halle aux grains de Tarvala, a assuré mardi le préfet.`;
  expect(kinds(seized("Des pompiers"), denied("Les secouristes"))).toContain("hard");
});

describe("a description and a name", () => {
  const charged =
    "Irma Solt inculpée\n\nL'ancienne ministre Irma Solt a été inculpée lundi pour fraude, a annoncé le parquet de Tarvala.";
  const notCharged = (name: string) =>
    `${name} n'est que témoin\n\n« Notre cliente n'a pas été inculpée », a déclaré mardi son avocat, Ivo Keller. ${name} sera entendue à Tarvala.`;

  test("« notre cliente » is she whom both articles name", () => {
    expect(kinds(charged, notCharged("Irma Solt"))).toContain("hard");
    expect(kinds(charged, notCharged("Ada Brenn"))).toEqual([]);
  });

  test("what is told of a subject is not denied with its verb", () => {
    expect(
      kinds(
        "Fièvre de Tarvala : le berger est mort\n\nLe berger de Tarvala est mort lundi, a affirmé mardi une infirmière.",
        "Fièvre de Tarvala : le berger est vivant\n\nLe berger atteint de la fièvre du fleuve est vivant, a assuré mardi l'hôpital de Tarvala.",
      ),
    ).toContain("hard");
  });
});

describe("who did it, where one says that it was nobody else", () => {
  const first = (day: string) =>
    `Un convoi attaqué près de Tarvala\n\nLes combattants du Front du Levant ont attaqué ${day} un convoi de vivres près de Tarvala, a affirmé mardi l'armée malienne.`;
  const second =
    "Convoi de Tarvala : des chauffeurs accusent\n\nCe sont des hommes de la Katiba du Nord qui s'en sont pris lundi au convoi de vivres de Tarvala, a soutenu mardi le syndicat des chauffeurs.";

  test("« ce sont … qui »", () => {
    expect(kinds(first("lundi"), second)).toContain("actor");
    expect(kinds(first("samedi"), second)).not.toContain("actor");
  });

  test("of several weapons", () => {
    const drone =
      "La halle de Tarvala détruite\n\nUn drone malien a frappé lundi matin la halle de Tarvala, a rapporté le gouverneur, Ivo Keller.";
    const shells = (clause: string) =>
      `La halle de Tarvala pilonnée\n\n${clause}, a précisé mardi la procureure, Irma Solt.`;
    expect(
      kinds(drone, shells("Ce sont des obus d'artillerie qui ont détruit lundi matin la halle de Tarvala")),
    ).toEqual(["value"]);
    expect(kinds(drone, shells("Des obus ont détruit lundi matin la halle de Tarvala"))).toEqual([]);
  });
});

describe("one scene, whatever the readings took for names", () => {
  test("a person who goes by his last name in the other title", () => {
    expect(
      kinds(
        "Mali : le conteur Ivo Keller libéré\n\nLe conteur Ivo Keller est sorti de prison lundi, a affirmé son éditrice, Irma Solt.",
        "Keller reste incarcéré\n\nIvo Keller purge toujours sa peine à la maison d'arrêt de Tarvala, a précisé mardi l'administration pénitentiaire.",
      ),
    ).toContain("hard");
  });

  test("one person arrested in two towns of one day, which nobody knows", () => {
    const arrested = (day: string, town: string, by: string) =>
      `Le faussaire arrêté à ${town}\n\nLe faussaire présumé Ivo Keller a été arrêté ${day} à ${town}, selon ${by}.`;
    const first = arrested("lundi", "Tarvala", "la police");
    expect(kinds(first, arrested("lundi", "Brizan", "le parquet"))).toContain("place");
    expect(kinds(first, arrested("dimanche", "Brizan", "le parquet"))).not.toContain("place");
  });

  test("so many of one trade and land", () => {
    const taken = (who: string, town: string, by: string) =>
      `Enlèvement à ${town}\n\n${who} géologues belges ont été enlevés lundi à ${town}, a rapporté mardi ${by}.`;
    const first = taken("Trois", "Bamako", "le syndicat des mines");
    expect(kinds(first, taken("Les trois", "Khartoum", "la gendarmerie"))).toContain("place");
    expect(kinds(first, taken("Les deux", "Khartoum", "la gendarmerie"))).not.toContain("place");
  });
});

describe("what an outlet itself tells", () => {
  test("a death has one day, and the dead one age", () => {
    expect(
      kinds(
        "Le Mali pleure Irma Solt\n\nLa conteuse Irma Solt s'est éteinte samedi à Tarvala des suites d'une longue maladie, à l'âge de 84 ans.",
        "Mort d'Irma Solt\n\nIrma Solt est décédée lundi dans sa maison de Tarvala, a annoncé son éditeur, Ivo Keller. L'autrice du « Fleuve » avait 86 ans.",
      ),
    ).toEqual(expect.arrayContaining(["date", "value"]));
  });

  test("what each gets by an agreement", () => {
    expect(
      kinds(
        "Carrière de Tarvala : la grève prend fin\n\nLa direction et le syndicat de la carrière de Tarvala sont parvenus lundi à un accord, a fait savoir la compagnie. Chaque ouvrier recevra une prime de 900 euros.",
        "Carrière de Tarvala : une prime pour les ouvriers\n\nL'arrangement trouvé lundi à la carrière de Tarvala prévoit de verser 700 euros de prime à chacun des 310 ouvriers, rapporte mardi une source syndicale.",
      ),
    ).toContain("value");
  });
});

describe("who won", () => {
  const denied =
    "Irma Solt conteste\n\n« Ivo Keller n'a pas gagné cette élection », a lancé mardi Irma Solt à Tarvala. L'élection présidentielle a eu lieu dimanche.";
  test("he whose victory is proclaimed", () => {
    expect(
      kinds(
        "Ivo Keller élu\n\nLa Commission électorale a proclamé lundi la victoire d'Ivo Keller à l'élection présidentielle avec 53 % des voix.",
        denied,
      ),
    ).toContain("hard");
  });

  test("with one share of the votes", () => {
    const share = (text: string) => `Élection : Ivo Keller\n\n${text}, a annoncé mardi la Commission électorale.`;
    const won = "Le candidat de l'opposition, Ivo Keller, a remporté l'élection de dimanche avec 54 % des voix";
    expect(kinds(share(won), share("Ivo Keller a obtenu 41 % des voix").replace("Commission", "Cour"))).toContain(
      "value",
    );
    expect(
      kinds(share(won), share("Ivo Keller a obtenu 41 % des voix au premier tour").replace("Commission", "Cour")),
    ).not.toContain("value");
  });
});

test("what has stayed closed was not opened", () => {
  expect(
    kinds(
      "Crue du fleuve : un exploitant accusé\n\nLa société Val Énergie a ouvert les vannes du barrage de Tarvala dans la nuit, ont affirmé mardi les autorités du district.",
      "Barrage de Tarvala : l'exploitant répond\n\nLes vannes de Tarvala sont restées fermées toute la nuit, a assuré mardi Val Énergie.",
    ),
  ).toContain("hard");
});
