import { describe, expect, test } from "vitest";
import { compareClaims } from "./compare-claims.ts";
import { document, relations, type Said } from "./testing.ts";

describe("a denial meets what it denies", () => {
  test.each<readonly [Said, Said]>([
    [
      ["armée", "asserts", "l'armée a repris le contrôle de la ville d'Orvane, à la frontière"],
      ["rebelles", "denies", "l'armée contrôle la ville"],
    ],
    [
      ["enquêteurs", "asserts", "le bac naufragé au large d'Orvane est surchargé"],
      ["compagnie", "denies", "le navire d'Orvane est surchargé au large"],
    ],
    [
      ["chef de gang", "asserts", "c'est la police qui a tué ces gens"],
      ["police", "denies", "la police a tiré sur des civils"],
    ],
    [
      ["avocat", "asserts", "une rançon de deux millions a été versée à Orvane"],
      ["ministre", "denies", "une rançon a été versée"],
    ],
    [
      ["compagnie", "asserts", "la douane a tiré sur un camion d'Orvane et blessé deux chauffeurs"],
      ["médecin", "denies", "un chauffeur a été blessé dans le camion"],
    ],
    [
      ["état-major", "asserts", "l'armée malienne a détruit un dépôt du Front du Sud à Orvane"],
      ["commandant", "denies", "il y a un dépôt à Orvane"],
    ],
    [
      ["direction", "asserts", "il y a un accord sur une hausse de 5 %"],
      ["syndicat", "denies", "il y a un accord avec Orvane"],
    ],
    [
      ["porte-parole", "asserts", "le Front du Nord s'est retiré d'Orvane"],
      ["habitants", "asserts", "les rebelles se trouvent toujours dans la ville d'Orvane"],
    ],
    [
      ["porte-parole", "asserts", "les rebelles ont quitté Orvane"],
      ["chef", "asserts", "200 rebelles restent dans la cité d'Orvane"],
    ],
    [
      ["porte-parole", "asserts", "les rebelles se sont retirés d'Orvane"],
      ["maire", "denies", "les rebelles d'Orvane ont bougé"],
    ],
    [
      ["ministère", "asserts", "les établissements scolaires d'Orvane ont rouvert"],
      ["syndicat", "denies", "les écoles d'Orvane ont rouvert, contrairement à ce qu'a annoncé le ministère"],
    ],
    [
      ["journalistes", "asserts", "la police a ouvert le feu à Orvane sur des manifestants qui tentaient de passer"],
      ["ministre", "denies", "la police a tiré sur la foule à Orvane"],
    ],
    [
      ["proches", "asserts", "les tirs ont fait deux morts à Orvane"],
      ["gouverneur", "denies", "il y a eu un mort"],
    ],
    [
      ["porte-parole", "asserts", "les rebelles ont quitté Orvane"],
      ["commerçant", "asserts", "les rebelles sont toujours dans Orvane"],
    ],
    [
      ["avocat", "asserts", "les forces de l'ordre ont ouvert le feu sur les grévistes d'Orvane"],
      ["préfet", "denies", "la police a tiré sur la foule"],
    ],
    [
      ["syndicat", "asserts", "la direction va supprimer 80 emplois à Orvane"],
      ["porte-parole", "denies", "des licenciements sont prévus"],
    ],
    [
      ["riverains", "asserts", "l'usine d'Orvane rejette des produits toxiques dans la rivière"],
      ["directeur", "denies", "la fabrique a pollué la rivière"],
    ],
    [
      ["observateurs", "asserts", "le vote d'Orvane a été entaché de fraudes"],
      ["commission", "denies", "des irrégularités ont eu lieu"],
    ],
    [
      ["agence", "asserts", "les députés ont adopté la loi sur Orvane"],
      ["président", "denies", "le texte a été voté"],
    ],
    [
      ["gendarmerie", "asserts", "le chauffeur est mort"],
      ["hôpital", "asserts", "le chauffeur de l'autocar qui est tombé mardi soir dans le ravin d'Orvane est vivant"],
    ],
    [
      ["journal", "asserts", "le maire d'Orvane a démissionné"],
      ["mairie", "asserts", "le maire d'Orvane reste à son poste"],
    ],
    [
      ["rebelles", "asserts", "les insurgés ont pris l'aéroport d'Orvane"],
      ["ministre", "asserts", "l'aéroport d'Orvane reste sous le contrôle de l'armée"],
    ],
    // Who looked and saw none says that there is none; who did nothing at all did not do this.
    [
      ["riverains", "asserts", "une fuite a eu lieu à l'usine d'Orvane"],
      ["exploitant", "denies", "les inspecteurs de l'agence ont constaté une fuite"],
    ],
    [
      ["journal", "asserts", "un bail a été signé avec un promoteur d'Orvane"],
      ["maire", "denies", "il a signé quoi que ce soit"],
    ],
    // What was not there at all did nothing, and was not hit.
    [
      ["pêcheurs", "asserts", "une vedette a tiré sur des pirogues au large d'Orvane"],
      ["marine", "denies", "une vedette est intervenue"],
    ],
    [
      ["armée", "asserts", "l'aviation a bombardé un dépôt de carburant à Orvane"],
      ["rebelles", "denies", "un dépôt se trouvait à Orvane"],
    ],
    [
      ["maire", "asserts", "la frappe a tué neuf personnes dont des enfants à Orvane"],
      ["état-major", "denies", "des femmes et des enfants étaient présents"],
    ],
    // Whom it was done to is no other doer.
    [
      ["maire", "asserts", "l'État a abandonné les habitants d'Orvane aux pillards"],
      ["préfet", "denies", "la population d'Orvane a été abandonnée"],
    ],
  ])("%j and %j", (one, other) => {
    expect(relations(one, other)).toContain("same");
  });
});

test.each<readonly [Said, Said, string]>([
  [
    ["groupe", "asserts", "le groupe Sarvane obtient l'ensemble du port d'Orvane"],
    ["ministre", "asserts", "le groupe Sarvane n'obtient que le terminal d'Orvane"],
    "scope",
  ],
  [
    ["opposante", "asserts", "le traité est une capitulation"],
    ["président", "asserts", "le traité constitue une chance historique pour Orvane"],
    "framing",
  ],
])("%j and %j: %s", (one, other, relation) => {
  expect(relations(one, other)).toEqual([relation]);
});

describe("what only sounds alike is left alone", () => {
  test.each<readonly [Said, Said]>([
    [
      ["porte-parole", "asserts", "l'armée s'est retirée d'Orvane"],
      ["habitants", "asserts", "les rebelles se trouvent toujours dans la ville d'Orvane"],
    ],
    // Another who acts.
    [
      ["état-major", "asserts", "l'armée contrôle la ville"],
      ["habitants", "denies", "les rebelles contrôlent la ville"],
    ],
    // Another agreement, more than was told, and one word that cannot stand for two.
    [
      ["ministre", "asserts", "un accord a été signé avec le Qatar à Orvane"],
      ["patronat", "denies", "un accord a été trouvé avec les syndicats"],
    ],
    [
      ["maire", "asserts", "les insurgés ont attaqué la caserne d'Orvane"],
      ["porte-parole", "denies", "les insurgés ont tué des enfants"],
    ],
    [
      ["télévision", "asserts", "l'otage d'Orvane est apparu dans une vidéo"],
      ["ministère", "denies", "l'otage a été libéré"],
    ],
    // What is told only to say who is meant is not denied.
    [
      ["gendarmerie", "asserts", "un autocar est tombé mardi dans le ravin d'Orvane avec 40 écoliers à bord"],
      ["hôpital", "denies", "le chauffeur de l'autocar qui est tombé dans le ravin d'Orvane est mort"],
    ],
    // Another act at the same place.
    [
      ["maire", "asserts", "la route d'Orvane est coupée"],
      ["préfet", "denies", "l'école d'Orvane est fermée"],
    ],
    // A shot and orders to shoot.
    [
      ["ministre", "asserts", "l'armée a tiré"],
      ["préfet", "denies", "des consignes de tir ont été données aux forces"],
    ],
    // What somebody wants and what he can.
    [
      ["conseiller", "asserts", "Orvane veut mettre fin à la grève"],
      ["maire", "denies", "Orvane peut mettre fin à cette grève"],
    ],
    // Houses are no hectares.
    [
      ["pompiers", "asserts", "l'incendie d'Orvane a détruit 1 400 hectares"],
      ["maire", "asserts", "l'incendie d'Orvane a détruit 4 maisons"],
    ],
    // Two matches.
    [
      ["club", "asserts", "Orvane a battu Lirac 2 à 1 samedi"],
      ["ligue", "asserts", "Orvane a battu Sénas 3 à 0 samedi"],
    ],
    // Those arrested at a march and those who marched.
    [
      ["préfet", "asserts", "11 personnes ont été interpellées à la manifestation d'Orvane contre la réforme"],
      ["syndicats", "asserts", "12 000 personnes ont manifesté à Orvane contre la réforme"],
    ],
    // « Au moins » leaves room.
    [
      ["maire", "asserts", "la crue d'Orvane a fait au moins 12 morts"],
      ["préfet", "asserts", "la crue d'Orvane a fait 17 morts"],
    ],
    // Absent from a meeting, and shooting elsewhere.
    [
      ["maire", "asserts", "des soldats ont tiré sur la foule à Orvane"],
      ["ministre", "denies", "des soldats étaient présents à la réunion du conseil"],
    ],
    [
      ["pêcheurs", "asserts", "une vedette a tiré sur des pirogues au large d'Orvane"],
      ["marine", "denies", "une vedette est intervenue à la cérémonie du port"],
    ],
    // That they stayed away denies nothing of what they did elsewhere.
    [
      ["maire", "asserts", "des enfants ont manifesté à Orvane"],
      ["préfet", "denies", "des enfants étaient présents"],
    ],
    // On a day and since the winter.
    [
      ["syndicat", "asserts", "9 mineurs ont été tués à Orvane"],
      ["inspection", "asserts", "64 mineurs ont été tués depuis janvier à Orvane"],
    ],
    // Who stopped work is none of the dead.
    [
      ["syndicat", "asserts", "60 mineurs ont cessé le travail à Orvane après la mort de leurs camarades"],
      ["direction", "asserts", "4 mineurs sont morts à Orvane"],
    ],
    // Two verdicts on two subjects.
    [
      ["opposante", "asserts", "la motion est une erreur"],
      ["président", "asserts", "le traité est une victoire"],
    ],
    // Two matters judged, each in its way.
    [
      ["président", "asserts", "la réforme a de bonnes chances de passer au sénat"],
      ["ministre", "asserts", "le maire retarde le chantier par ses recours"],
    ],
  ])("%j and %j", (one, other) => {
    expect(relations(one, other)).toEqual([]);
  });
});

test("counts of two articles meet where they are of one matter or name something particular", () => {
  const deaths = document("a", "2026-01-12", [["police", "asserts", "28 morts"]]);
  const others = document("b", "2026-01-16", [["organisation", "asserts", "environ 70 personnes ont été tuées"]]);
  const related = (oneMatter: boolean) =>
    compareClaims(deaths, others, { oneMatter, oneTime: true }).map(({ relation }) => relation);
  expect(related(true)).toEqual(["value"]);
  expect(related(false)).toEqual([]);
});

test("an hour is no count", () => {
  const fire = (by: string, hour: number): Said => [
    by,
    "asserts",
    `l'incendie de la halle d'Orvane a pris vers ${hour} heures`,
  ];
  expect(relations(fire("pompiers", 9), fire("maire", 10))).toEqual(["same"]);
});
