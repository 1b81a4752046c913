import { describe, expect, test } from "vitest";
import type { Event } from "../../model/analysis.ts";
import { analyseText } from "../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

const names = (parties: Event["actors"]): string => parties.map((party) => party.name).join(" + ");

/** The events of a text as « TYPE.mode: actors > recipients ». */
function told(text: string): string {
  return analyseText(`${BEFORE}${text}`)
    .events.map(
      ({ type, mode, actors, recipients }) =>
        `${type}${mode ? `.${mode}` : ""}: ${names(actors)} > ${names(recipients)}`,
    )
    .join("; ");
}

const allTold = (cases: readonly (readonly [text: string, events: string])[]): void =>
  test.each(cases)("%s", (text, events) => expect(told(text)).toBe(events));

describe("words that stand for a class", () => {
  allTold([
    ["Le Pérou a jugé le décret « scandaleux ».", "ACCUSE.disapprove: Pérou > "],
    ["Le Pérou a jugé le décret « intéressant ».", ""],
    ["Les rebelles ont investi le dispensaire de Goma.", "ASSAULT: rebelles > "],
    ["Les rebelles ont investi dans la nuit le dispensaire de Goma.", "ASSAULT: rebelles > "],
    ["L'armée chilienne a abandonné un hangar.", "RETREAT.withdraw: armée chilienne > "],
    ["Le Canada a cédé des hélicoptères à la Pologne.", "AID: Canada > Pologne"],
    ["La défense antiaérienne a abattu trois drones russes.", "ASSAULT.drone: Russie > "],
  ]);
});

describe("an act that is brought in with its day is told, whoever takes part", () => {
  allTold([
    ["Une marche blanche partira samedi du vieux port.", "PROTEST.demo:  > "],
    ["Des pourparlers reprendront le 20 juin à Genève.", "CONSULT:  > "],
    ["La marche blanche partira samedi du vieux port.", ""],
    ["Une marche blanche partira du vieux port.", ""],
  ]);
});

describe("who speaks, when no base knows the name or a text speaks for somebody", () => {
  allTold([
    ["Alerte Rivages exhorte le Mali à négocier.", "REQUEST.meet: Alerte Rivages > Mali"],
    ["Un communiqué de l'armée malienne accuse les rebelles.", "ACCUSE.allege: armée malienne > rebelles"],
    ["L'ordre des avocats chiliens a déclaré une grève.", "PROTEST.strike: ordre des avocats chiliens > "],
    ["Me Awa Sow, son avocate, accuse la police togolaise.", "ACCUSE.allege: Awa Sow > police togolaise"],
    ["(Lima, le 4 mai 2025) – Des soldats ont tué dix étudiants.", "ASSAULT: soldats > étudiants"],
    ["« Nos soldats n'ont pas attaqué le village », a juré le général Ali Salim.", "ASSAULT: Ali Salim > "],
    [
      "En visite à Lima, le ministre togolais a démissionné.",
      "CONSULT.visit: ministre togolais > Lima; RETREAT.resign: ministre togolais > ",
    ],
  ]);
});

describe("what the participants make of a word", () => {
  allTold([
    ["Le Togo a saisi l'Union africaine.", "REQUEST.change: Togo > Union africaine"],
    ["La cour a été saisie par le ministre togolais.", "ACCUSE.allege: ministre togolais > "],
    ["Les gendarmes togolais ont saisi dix fusils.", "COERCE.seize: gendarmes togolais > "],
    ["Le Rwanda a soutenu la rébellion.", "AID: Rwanda > rébellion"],
    ["Le Chili a soutenu le gouvernement péruvien.", "SUPPORT: Chili > gouvernement péruvien"],
    [
      "Des pirates informatiques ont attaqué le ministère chilien.",
      "COERCE.cyber: pirates informatiques > ministère chilien",
    ],
    ["Le général a promis de bombarder la ville de Gao.", "THREATEN.violence: général > "],
    ["Le général a promis de geler la hausse.", "CONCEDE: général > "],
    ["Si la pluie dure, le Mali partirait, a averti le ministre malien.", "THREATEN: ministre malien > "],
    ["Le mouvement Akwaba, dissous en juin 2019, est uni.", "COERCE.restrict:  > Akwaba"],
    ["Le mouvement Akwaba, dissous par décret, est uni.", ""],
    ["Un traité a été signé à Lomé entre le Togo et le Bénin.", "SUPPORT: Togo + Bénin > "],
    ["Des médecins cubains ont été envoyés au Togo.", "AID: médecins cubains > Togo"],
    ["Un avion de combat malien est tombé à Gao.", ""],
    ["La police togolaise refuse d'élargir l'accès au fort.", "REJECT.yield: police togolaise > "],
    ["Deux soldats sont tombés lors d'une embuscade à Gao.", "ASSAULT:  > soldats"],
  ]);
});

describe("what only looks like an act", () => {
  allTold([
    ["Le ministre chilien va dormir à Lima.", ""],
    ["Le ministre togolais exclut que le pont ait été vendu.", ""],
    ["Le maire de Lima insiste auprès du ministre malien.", ""],
    ["Les demandes seront revues par le ministère chilien.", ""],
    ["Cet hôtel accueille le ministre togolais.", ""],
    ["Le colonel a reçu la mission de former un régiment.", ""],
    ["Le maire a interpellé les auteurs : « Vous mentez. »", ""],
    ["« Tuez-moi », a lancé le maire de Lima.", ""],
    ["« Je libérerai ce pays », a lancé le maire de Lima.", ""],
  ]);
});

describe("idioms with the words of an act", () => {
  allTold([
    ["La police togolaise a tiré un trait sur la prime.", ""],
    ["La rencontre culturelle entre le Mali et le Niger est finie.", ""],
    ["Le Togo a fourni un effort.", ""],
  ]);
});

describe("acts beside words that idioms have too", () => {
  allTold([
    ["Des mutins ont tiré sur les forces togolaises.", "ASSAULT: mutins > forces togolaises"],
    ["Des mutins ont attaqué dans la journée l'armée togolaise.", "ASSAULT: mutins > armée togolaise"],
    ["Des mutins ont pénétré dans le marché de Lomé.", "ASSAULT: mutins > "],
    ["La milice a contraint des familles à quitter leur domicile.", "COERCE.deport: milice > familles"],
    ["L'armée togolaise a repris de force la ville de Lomé.", "ASSAULT: armée togolaise > "],
    ["La police a arrêté à l'école deux apprentis.", "COERCE.arrest: police > apprentis"],
    ["Une crèche a été touchée en fin de journée à Lomé.", "ASSAULT:  > "],
    ["Le Togo a condamné à l'issue du vote la junte malienne.", "ACCUSE.disapprove: Togo > junte malienne"],
    ["Le Togo a demandé une nouvelle réunion du Conseil de sécurité.", "REQUEST.meet: Togo > "],
    ["Des apprentis ont défilé ce jour à Lyon.", "PROTEST.demo: apprentis > "],
    ["L'attaque du personnel de l'ONU par des mutins est finie.", "ASSAULT: mutins > personnel de l'ONU"],
    ["La libération de la femme du maire par les mutins a eu lieu.", "RETREAT.release: mutins > femme du maire"],
  ]);
});

describe("what belongs to another act", () => {
  allTold([
    ["Des étudiants ont manifesté en exigeant une enquête.", "PROTEST.demo: étudiants > "],
    ["Des drones ont visé une colline à Gao.", "ASSAULT.drone:  > "],
    ["Le maire, assigné à résidence depuis mai 2024, se repose.", "COERCE.restrict:  > maire"],
    ["Le chef rebelle s'est rendu à la police.", "RETREAT.disarm: chef rebelle > police"],
  ]);
});

describe("counted compounds", () => {
  allTold([
    ["Un échange de trois cents prisonniers entre le Mali et le Niger a eu lieu.", "COOPERATE: Mali + Niger > "],
    ["Le Togo a annoncé l'expulsion de douze diplomates maliens.", "SANCTION.expel: Togo > diplomates maliens"],
    ["L'envoi de soldats rwandais a commencé.", "MOBILIZE.troops: Rwanda > "],
  ]);
});

describe("who undergoes it", () => {
  allTold([
    ["Un convoi de l'armée malienne a sauté sur une mine près de Goma.", "ASSAULT.explosives:  > armée malienne"],
    ["La Tunisie a renvoyé des migrants vers la frontière.", "COERCE.deport: Tunisie > migrants"],
    ["Trois sources font état d'une vingtaine de soldats tués.", "ASSAULT:  > soldats"],
    ["Le maire honore les vingt soldats tués.", ""],
    ["L'intéressé a été remis en liberté.", "RETREAT.release:  > intéressé"],
  ]);
});

describe("acts whose doers are not named", () => {
  allTold([
    ["Une crèche de Goma a été touchée.", "ASSAULT:  > "],
    ["Une crèche a été touchée.", ""],
    ["De violents combats ont éclaté à Goma.", "ASSAULT:  > "],
    ["Un attentat a fait dix morts à Goma.", "ASSAULT:  > "],
    ["Le préfet parle d'un attentat à Goma.", ""],
    ["Le maire a dit qu'il y avait eu une attaque.", ""],
    ["Chaque trêve que les rebelles proposent est un piège.", ""],
    [
      "La Russie a lancé dix drones contre l'Ukraine. Une crèche de Goma a été touchée.",
      "ASSAULT.drone: Russie > Ukraine; ASSAULT: Russie > ",
    ],
  ]);
});

describe("who acts, told elsewhere than beside the act", () => {
  allTold([
    ["La visite que le ministre chilien devait effectuer à Lima a été saluée.", "CONSULT.visit: ministre chilien > "],
    [
      "Il pense au sommet de mardi, où le Chili et le Pérou doivent discuter.",
      "CONSULT.multilateral: Chili + Pérou > ; CONSULT: Chili + Pérou > ",
    ],
    ["Le Rwanda nie les frappes sur un hôpital.", "ASSAULT: Rwanda > "],
    [
      "Le Mali a négocié avec le Niger. Les deux pays ont signé un accord.",
      "CONSULT: Mali + Niger > ; SUPPORT: Mali + Niger > ",
    ],
  ]);
});

describe("titles, and who is meant in the same sentence", () => {
  allTold([
    ["Onze soldats tués dans une attaque à Goma\n\nLe marché est ouvert.", "ASSAULT:  > soldats"],
    ["La frappe de l'ennemi malien à Gao a fait dix morts.", "ASSAULT: Mali > "],
    ["Une attaque a visé la patrouille malienne.", "ASSAULT:  > patrouille malienne"],
    [
      "La marine chilienne a capturé des pirates après que ces derniers ont attaqué le marché de Goma.",
      "ASSAULT: marine chilienne > pirates; ASSAULT: pirates > ",
    ],
    ["Le Ghana a félicité les mutins et leur a livré des camions.", "SUPPORT: Ghana > mutins; AID: Ghana > mutins"],
    ["Le Mali accuse à de multiples reprises le Niger.", "ACCUSE.allege: Mali > Niger"],
    ["Les autorités imputent l'attaque aux rebelles.", "ACCUSE.allege: autorités > rebelles; ASSAULT: rebelles > "],
    ["Le Togo a convoqué l'ambassadeur du Chili à Lomé.", "ACCUSE.disapprove: Togo > Chili"],
    ["Face à la crise, le ministre chilien a démissionné.", "RETREAT.resign: ministre chilien > "],
    ["Un cessez-le-feu a été proclamé par le ministre chilien.", "RETREAT.ceasefire: ministre chilien > "],
    ["Le parti a lancé une réforme après un appel du maire.", ""],
    ["Des gangs ont été vus, armés de fusils.", ""],
    ["Le Mali a qualifié ses voisins de menteurs.", "ACCUSE.disapprove: Mali > voisins"],
  ]);
});

describe("harm that is announced", () => {
  allTold([
    ["« Nous voterons la censure », a prévenu la députée.", "THREATEN: députée > "],
    ["« Nous avons voté la censure », a prévenu la députée.", ""],
    ["La junte avertit que les routes seront fermées.", "THREATEN: junte > "],
    ["Le syndicat se dit prêt à bloquer le port.", "PROTEST.obstruct: syndicat > "],
    ["Le syndicat se dit prêt à partir.", "AGREE: syndicat > "],
  ]);
});

describe("no event", () => {
  allTold([
    ["L'organisation a suspendu ses cliniques.", ""],
    ["Aucune victime n'est à déplorer.", ""],
    ["« C'est faux », s'est-il emporté.", ""],
    ["La fleuriste s'est rendue au cirque de Lima.", ""],
    ["Le puits de la mairie de Gao a été curé à l'aide d'une pelle.", ""],
    ["Les douaniers togolais, armés de lampes et de patience, attendent.", ""],
    ["Trente collégiens ont été touchés par la fièvre à Lima.", ""],
    ["Le notaire togolais a préparé la liquidation de la succession.", ""],
    ["La chaîne Alerte Rivages investit dans des véhicules.", ""],
    ["L'armée malienne investit dans des camions.", ""],
  ]);
});

describe("what is called a wrong, and by whom", () => {
  allTold([
    ["« Ce décret constitue une infamie », a déclaré le maire de Gao.", "ACCUSE.disapprove: maire de Gao > "],
    ["Pour le préfet de Gao, il s'agit d'une « honte ».", "ACCUSE.disapprove: préfet de Gao > "],
    ["« Ce décret ne constitue pas une infamie », a déclaré le maire de Gao.", ""],
    ["« Ce décret constituerait une infamie », a déclaré le maire de Gao.", ""],
    ["Ce décret constitue une infamie.", ""],
  ]);
});

test("a medium that is stopped is censored", () => {
  const medium = {
    id: "m:1",
    wikidata: null,
    name: "Radio Vallée",
    type: "ORG" as const,
    kind: "medium",
    aliases: [],
    source: "test",
  };
  const [event] = analyseText(`${BEFORE}La junte malienne a suspendu Radio Vallée.`, "2024-06-12", [medium]).events;
  expect(event).toMatchObject({ type: "COERCE", mode: "censor" });
});

describe("acts that are counted, and who does them", () => {
  allTold([
    ["Les gendarmes ont mené près de 300 interpellations à Nairobi.", "COERCE.arrest: gendarmes > "],
    ["Une vingtaine d'arrestations ont été effectuées par la police.", "COERCE.arrest: police > "],
    ["Le maire déplore une vingtaine d'arrestations.", "ACCUSE.disapprove: maire > "],
  ]);
});

describe("states taken up by what they are", () => {
  allTold([
    ["Le Maroc attend. Le royaume a rejeté l'offre de l'Espagne.", "REJECT: Maroc > "],
    ["Taïwan attend. L'île a condamné les propos du ministre.", "ACCUSE.disapprove: Taïwan > "],
    ["Le Chili attend. Le royaume a rejeté l'offre.", ""],
    ["Fidji attend. L'archipel a rejeté l'offre de l'Espagne.", "REJECT: Fidji > "],
    ["La Suisse attend. La confédération a rejeté l'offre.", "REJECT: confédération > "],
  ]);
});

describe("senses that the words beside tell apart", () => {
  allTold([
    ["Le Mali a qualifié le vote de « coup de force ».", "ACCUSE.disapprove: Mali > "],
    ["Les prévenus ont été condamnés à payer 900 euros.", "SANCTION.convict:  > prévenus"],
    ["Les mutins se sont rendus à l'armée.", "RETREAT.disarm: mutins > armée"],
    ["L'accord a été condamné par les prévenus.", "ACCUSE.disapprove: prévenus > "],
    ["Des syndicats mobilisaient lundi contre la réforme.", "PROTEST.demo: syndicats > "],
    ["Les syndicats ont mobilisé 3 000 personnes.", "PROTEST.demo: syndicats > "],
    ["Le collectif a mobilisé des milliers de militants.", "PROTEST.demo: collectif > "],
    ["L'association a mobilisé des bénévoles.", "MOBILIZE: association > "],
    ["Le gouvernement togolais a mobilisé l'armée.", "MOBILIZE.troops: gouvernement togolais > "],
    ["Le ministre togolais est arrivé à Lima.", "CONSULT.visit: ministre togolais > Pérou"],
    ["Le ministre togolais est arrivé en deuxième position.", ""],
    ["Le gouvernement a inauguré un centre de détention à Gao.", ""],
    ["Le maire a publié le calendrier d'exécution des plans.", ""],
    ["La cour togolaise a loué une villa.", ""],
    ["Le gouvernement togolais a bloqué Facebook.", "COERCE.censor: gouvernement togolais > Facebook"],
    ["Le gouvernement togolais a bloqué le dossier.", ""],
    ["La junte a interdit aux partis de se réunir.", "COERCE.restrict: junte > "],
    ["Neuf élus ont voté pour la motion.", "SUPPORT: élus > "],
  ]);
});

describe("who is meant by those who act", () => {
  allTold([
    ["Des marins se disant gendarmes ont enlevé un apprenti.", "ASSAULT.abduct: marins > apprenti"],
    ["Un homme, se faisant passer pour un plombier, a tué un notaire.", "ASSAULT: homme > notaire"],
    ["Le Tchad n'exclut pas des sanctions contre le Niger.", "SANCTION.discontinue: Tchad > Niger"],
    ["Le piratage du rectorat par des étudiants a duré.", "COERCE.cyber: étudiants > rectorat"],
    ["Les gendarmes ont lancé des grenades pour disperser les bergers.", "ASSAULT.explosives: gendarmes > bergers"],
    ["Une bergère a écrit au préfet pour exiger le départ des loups.", "REQUEST.yield: bergère > "],
    ["Le juge réclame l'extradition de deux notaires, réfugiés au Pérou.", "REQUEST.change: juge > "],
    [
      "Un collectif de bergers s'est plaint. Ils accusent le préfet de fraude.",
      "ACCUSE.allege: collectif de bergers > préfet",
    ],
    ["Des mutins ont tué en même temps deux petites filles.", "ASSAULT: mutins > petites filles"],
    ["Le Togo a suspendu sa participation au traité.", "SANCTION.withdraw: Togo > "],
    ["Le rédacteur du journal Kloopa, Issa Tall, a été arrêté.", "COERCE.arrest:  > Issa Tall"],
  ]);
});

describe("what is no event", () => {
  allTold([
    ["La police a dispersé les grévistes réunis devant la gare.", "ASSAULT.crowd-control: police > grévistes"],
    ["Le Togo patiente sans remettre en cause son aide au Mali.", ""],
    ["« Nous ne pouvons exclure une attaque », a dit le préfet.", ""],
    ["Le Togo propose son aide aux bergers.", "AGREE: Togo > bergers"],
    ["Aucun clan n'a revendiqué l'attentat de Nairobi.", "ASSAULT:  > "],
    ["L'attaque de Nairobi contre le Tchad a eu lieu.", "ASSAULT: Kenya > Tchad"],
    ["Le Sénat a déclaré le consul malien « persona non grata ».", "SANCTION.expel: Sénat > consul malien"],
    ["Le maire a ordonné aux bergers de quitter leurs maisons.", ""],
    ["Les bergers ont pu voir une manœuvre de l'armée.", "MOBILIZE.troops: armée > "],
    ["La compagnie Baltavia suspend ses vols vers Lima.", ""],
    ["Le Sénat togolais a suspendu ses travaux.", ""],
    ["Le préfet est accusé d'avoir fermé l'école sans consulter les parents.", "ACCUSE.allege:  > préfet"],
  ]);
});
