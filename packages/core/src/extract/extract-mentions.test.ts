import { describe, expect, it } from "vitest";
import { CLOSING, namesOf } from "./mention/testing.ts";
import { analyseText } from "./testing.ts";

describe("extractMentions", () => {
  it("leaves titles and functions out", () => {
    expect(namesOf("Selon M. Kambire, le général Moussa Traolo a quitté la ville.")).toEqual([
      "PER Kambire",
      "PER Moussa Traolo",
    ]);
  });

  it("takes institutions by their common nouns, the longest span", () => {
    expect(namesOf("Le ministère de la Pêche et de l'Aquaculture a répondu.")).toEqual([
      "ORG ministère de la Pêche et de l'Aquaculture",
    ]);
    expect(namesOf("Nous avons saisi le Bureau intégré des droits humains en Haïti.")).toEqual([
      "ORG Bureau intégré des droits humains en Haïti",
    ]);
  });

  it("cuts an institution before its town, unless the town is part of the name", () => {
    expect(namesOf("Elle travaille au CHU de Limoges.")).toContain("ORG CHU de Limoges");
  });

  it("ends a body before what is told of it", () => {
    expect(namesOf("L'Union africaine à l'occasion du sommet de Lomé a promis une aide.")).toContain(
      "ORG Union africaine",
    );
    expect(namesOf("Le Togo a saisi l'Organisation mondiale du commerce contre les États-Unis.")).toContain(
      "ORG Organisation mondiale du commerce",
    );
    expect(namesOf("La Mission multinationale dirigée par le Kenya patrouille.")).toContain(
      "ORG Mission multinationale",
    );
  });

  it("ends a body before a paper it works on, and before another body", () => {
    expect(namesOf("L'adoption par le Parlement du projet de réforme des ports est lente.")).toContain("ORG Parlement");
    expect(namesOf("Elle a présenté son plan à l'Assemblée et au Sénat dans la soirée.")).toEqual([
      "ORG Assemblée",
      "ORG Sénat",
    ]);
  });

  it("reads the kind of a place over an adjective, and over a whole list", () => {
    expect(namesOf("Un obus a touché la localité méridionale de Beit Lahma.")).toEqual(["LOC Beit Lahma"]);
    expect(namesOf("Ils ont pillé les quartiers Bosquet et Arbre Vert.")).toEqual(["LOC Bosquet", "LOC Arbre Vert"]);
  });

  it("takes the town, not the building that is called by what it is for", () => {
    expect(namesOf("Des hommes ont pillé le camp militaire de Fatola.")).toEqual(["LOC Fatola"]);
  });

  it("takes who heads a gang for a person, and roads for no names", () => {
    expect(namesOf("Le chef de gang Luckson Arbel a fui par la RD 764 et l'A10.")).toEqual(["PER Luckson Arbel"]);
  });

  it("cuts the town of an office from who holds it", () => {
    const oblast = {
      id: "b",
      wikidata: null,
      name: "Tcherevo",
      type: "LOC" as const,
      kind: "town",
      aliases: [],
      source: "test",
    };
    expect(namesOf("La préfète de la région de Tcherevo Bogdana Miletch l'a écrit.", [oblast])).toEqual([
      "LOC Tcherevo",
      "PER Bogdana Miletch",
    ]);
  });

  it("takes who follows a trade for a person, over an adjective, and the medium without its noun", () => {
    expect(namesOf("Le cheikh vénéré Nadhir al-Marzani a parlé à l'agence publique Sanara.")).toEqual([
      "PER Nadhir al-Marzani",
      "ORG Sanara",
    ]);
  });

  it("takes a treaty with its year, a decree with its number, a ship with the letters of its navy", () => {
    expect(namesOf("Le palais invoque le Traité d'amitié fluviale de 1934 et le décret 27.")).toEqual([
      "MISC Traité d'amitié fluviale de 1934",
      "MISC décret 27",
    ]);
    expect(namesOf("Un chalutier a suivi le BRP Lapu Rosal.")).toEqual(["MISC BRP Lapu Rosal"]);
  });

  it("names who is meant, not the command or the police of it", () => {
    expect(namesOf("La police du Togo attend, le commandement de l'ELN se tait.")).toEqual(["LOC Togo", "ORG ELN"]);
    expect(namesOf("Le ministre sortant des Ports a quitté la fête de Noël.")).toEqual([]);
  });

  it("cuts two bodies that one preposition joins, and two towns of a dateline", () => {
    expect(namesOf("Ils lisaient le tract du Front des riverains et du Syndicat national des marins.")).toEqual([
      "ORG Front des riverains",
      "ORG Syndicat national des marins",
    ]);
    expect(namesOf("Lima/Quito, le 27 janvier – Le réseau demande un couloir.")).toEqual(["LOC Lima", "LOC Quito"]);
  });

  it("takes no adjective behind a place that bears its article", () => {
    const quarter = {
      id: "q",
      wikidata: null,
      name: "La Défense",
      type: "LOC" as const,
      kind: "site",
      aliases: [],
      source: "test",
    };
    expect(namesOf("La Défense civile a compté dix morts à La Défense.", [quarter])).toEqual([
      "ORG Défense civile",
      "LOC La Défense",
    ]);
  });

  it("knows a body whose acronym bears one capital", () => {
    const body = {
      id: "u",
      wikidata: null,
      name: "Union des ports",
      type: "ORG" as const,
      kind: "body",
      aliases: ["UDPO"],
      source: "test",
    };
    const analysis = analyseText(`${CLOSING}\n\nLe bilan de l'Udpo est lourd. ${CLOSING}`, "2024-06-12", [body]);
    expect(analysis.entities.map(({ name, type }) => `${type} ${name}`)).toEqual(["ORG Union des ports"]);
  });

  it("reads heads without their accents", () => {
    expect(namesOf("Le ministere de la Defense a répondu.")).toEqual(["ORG ministere de la Defense"]);
  });

  it("finds the body that a short name in small letters spells", () => {
    expect(namesOf("La Commission paix, dialogue et réconciliation pour sauver la plaine (Cpdrsp) attend.")).toEqual([
      "ORG Commission paix, dialogue et réconciliation pour sauver la plaine",
      "ORG Cpdrsp",
    ]);
  });

  it("reads the country before the subject of a title", () => {
    expect(namesOf("Haïti-Criminalité : dix morts dans la plaine.")).toEqual(["LOC Haïti"]);
  });

  it("reads what an apposition says of a name", () => {
    expect(namesOf("Le Synpa, principal syndicat du port, appelle à la grève.")).toEqual(["ORG Synpa"]);
  });

  it("leaves the platform and the kind of piece out of a name", () => {
    const row = {
      id: "t",
      wikidata: null,
      name: "Telegram",
      type: "MISC" as const,
      kind: "network",
      aliases: [],
      source: "test",
    };
    expect(namesOf("La chaîne Telegram Aube Nouvelle a montré la scène.", [row])).toEqual(["ORG Aube Nouvelle"]);
    expect(namesOf("(Reportage Awa Diallo et Anna Kowalska)")).toEqual(["PER Awa Diallo", "PER Anna Kowalska"]);
  });

  it("never takes demonyms", () => {
    expect(namesOf("Les Russes et les Haïtiens ont signé un texte.")).toEqual([]);
  });

  it("takes no acronym of a common thing for a name", () => {
    expect(namesOf("La hausse de la CSG et de la TVA inquiète les PME.")).toEqual([]);
  });

  it("finds a name again wherever it stands", () => {
    expect(namesOf("Aïcha Benmoussa préside l'association. Benmoussa a refusé.")).toEqual([
      "PER Aïcha Benmoussa",
      "PER Benmoussa",
    ]);
  });

  it("takes streets, seas and airports whole, and leaves a town's airport to the town", () => {
    expect(namesOf("Le cortège a quitté la place de la Liberté par la rue Lucien Bardot.")).toEqual([
      "LOC place de la Liberté",
      "LOC rue Lucien Bardot",
    ]);
    expect(namesOf("Il a été vu à l'aéroport de Nairobi.")).toEqual(["LOC Nairobi"]);
  });

  it("takes laws, cups and titles of works as other names", () => {
    expect(namesOf("Le sénateur a défendu la loi Marchandier avant la Coupe de Savoie.")).toEqual([
      "MISC loi Marchandier",
      "MISC Coupe de Savoie",
    ]);
    expect(namesOf("Dans son dernier roman, « Les Heures lentes », elle évoque la mer.")).toEqual([
      "MISC Les Heures lentes",
    ]);
  });

  it("takes the fields of an office for no body", () => {
    expect(namesOf("Le ministre de l'Agriculture, de la Pêche maritime et des Eaux et Forêts a signé.")).toEqual([]);
  });

  it("reads a short name in brackets, in capitals or not", () => {
    expect(namesOf("Les Forces armées soudanaises (Fas) ont saisi le comité national de recours (CNR).")).toEqual([
      "ORG Forces armées soudanaises",
      "ORG Fas",
      "ORG comité national de recours",
      "ORG CNR",
    ]);
  });

  it("tells a trade mark and a town by their shape", () => {
    expect(namesOf("Le groupe a racheté OptiVerre et son usine de Val-sur-Brisse.")).toEqual([
      "ORG OptiVerre",
      "LOC Val-sur-Brisse",
    ]);
  });

  it("keeps the particle of a family name and stops before a stroke", () => {
    expect(namesOf("Selon Bruno Le Gallec, rien ne presse.")).toEqual(["PER Bruno Le Gallec"]);
  });

  it("keeps the secretary's body, and finds a newspaper behind a small article", () => {
    expect(namesOf("Le premier secrétaire du RLN a répondu à ses élus.")).toEqual(["ORG RLN"]);
  });

  it("leaves the demonym and the town of an office before a name out of it", () => {
    expect(namesOf("Le Kényan Peter Odhiambo a gagné la course.")).toEqual(["PER Peter Odhiambo"]);
  });

  it("gives the second of a list of places the cue of the first", () => {
    expect(namesOf("Les quartiers de Bardoville et de Sentoria sont privés d'eau.")).toEqual([
      "LOC Bardoville",
      "LOC Sentoria",
    ]);
  });

  it("takes an ascribed title, and the whole name of a hospital", () => {
    expect(namesOf("« La Nuit des loups » de Camille Verdon a été primé.")).toEqual([
      "MISC La Nuit des loups",
      "PER Camille Verdon",
    ]);
    expect(namesOf("Elle a été soignée à l'hôpital Jean Verdier hier.")).toEqual(["ORG hôpital Jean Verdier"]);
  });

  it("reads what foreign bodies end on, and who has a trade as a person", () => {
    expect(
      namesOf("La Kenya Dental Association a refusé. Le contrat va à Bluemoor Partners, dit le rappeur KLD."),
    ).toEqual(["ORG Kenya Dental Association", "ORG Bluemoor Partners", "PER KLD"]);
  });

  it("takes ranks for no body, and the office of a cabinet for no name", () => {
    expect(namesOf("Il a salué le Général d'Armée Issa Traolo.")).toEqual(["PER Issa Traolo"]);
    expect(namesOf("Il a suivi le Contrôleur général de Police Sadio Kambire.")).toEqual(["PER Sadio Kambire"]);
    expect(namesOf("La présidente du Conseil Almira Reytani a salué la ministre de la Pêche Ulrika Sandvoll.")).toEqual(
      ["PER Almira Reytani", "PER Ulrika Sandvoll"],
    );
    expect(namesOf("Le secrétaire général du Front Naïm Qassoud a parlé.")).toEqual(["PER Naïm Qassoud"]);
    expect(namesOf("Mardi soir, le cabinet du Premier ministre a contesté ce chiffre.")).not.toContain(
      "ORG cabinet du Premier",
    );
  });

  it("finds a family name that stands first again, though it is an adjective too", () => {
    const names = namesOf("Le président Lai Meng-te a parlé. Lai, qui a été élu hier, rejette le plan.");
    expect(names).toEqual(["PER Lai Meng-te", "PER Lai"]);
  });

  it("keeps a given name that is a title too, and an institution inside another's name", () => {
    expect(namesOf("Selon Pape Mahawa Ndior, le vote aura lieu.")).toEqual(["PER Pape Mahawa Ndior"]);
    expect(namesOf("Hier, la commission d'instruction de la Haute Cour de justice a siégé.")).toEqual([
      "ORG commission d'instruction de la Haute Cour de justice",
    ]);
  });

  it("finds members behind their party, and a repeated name once", () => {
    expect(namesOf("Les députés LR Paul Chemin et Anne Portes ont voté.")).toEqual([
      "PER Paul Chemin",
      "PER Anne Portes",
    ]);
    const names = namesOf("La députée Anne Marteau a parlé. Les élus hostiles à Anne Marteau sont sortis.");
    expect(names).toEqual(["PER Anne Marteau", "PER Anne Marteau"]);
  });

  it("takes nothing from a line in capitals", () => {
    expect(namesOf("NOS DERNIÈRES INFORMATIONS EN DIRECT. Une réunion aura lieu mardi.")).toEqual([]);
  });
});
