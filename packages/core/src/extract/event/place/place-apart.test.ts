import { describe, expect, test } from "vitest";
import { analyseText } from "../../testing.ts";

const BEFORE = "La vallée attend\n\nLe marché de la vallée se tient chaque mois sur la grande place du bourg.\n\n";

/** The place of the event with this lemma; « - » where it has none. */
const placeOf = (lemma: string, text: string): string | undefined => {
  const event = analyseText(`${BEFORE}${text}`).events.findLast((found) => found.lemma === lemma);
  return event && (event.location?.name ?? "-");
};

describe("a place that belongs to something else", () => {
  test.each([
    ["raid", "Le raid des rebelles a fait dix morts, note une infirmière à Lima."],
    ["libérer", "Trois pêcheurs maliens enlevés mardi à Goma ont été libérés."],
    ["attaquer", "Des bandes fidèles à Quito ont attaqué un camp de l'armée malienne."],
    ["exhorter", "Le ministre ghanéen a exhorté le Brésil à ne plus livrer de blé à Manille."],
    [
      "convoquer ~ réunion",
      "Le chancelier allemand a convoqué une réunion après l'éboulement d'une mine près de Goma.",
    ],
    [
      "tuer",
      "Trois marins cantonnés à Lima ont affirmé que des mutins avaient tué un cuisinier de la milice ghanéenne.",
    ],
    [
      "blesser",
      "« Tout est calme », Awa Diallo a dit aux pêcheurs à Lima, précisant que neuf gardes ont été blessés et deux kiosques brûlés.",
    ],
    ["imputer", "Le ministre turc soutient que la flotte n'a pas bougé à Goma et impute le tir aux rebelles."],
    [
      "arrêter",
      "Le général malien, qui a arrêté dix ministres, n'a rien dit du procès lors de sa visite, jeudi à Goma.",
    ],
    ["tuer", "Des rebelles ont tué dix soldats maliens pour les États de Gao."],
    [
      "condamner ~ prison",
      "Le syndicat, dont la cheffe, Awa Diallo, a été condamnée en mai à dix ans de prison, exige que le port de Goma rouvre.",
    ],
    ["attaque", "Les rebelles maliens n'ont mené aucune attaque depuis la signature d'un accord, le 4 mai à Lima."],
    ["mettre ~ garde", "Le ministre turc a pressé le Brésil de vendre du blé à Manille et a mis en garde la Syrie."],
    ["libérer", "Le maire malien a porté plainte mardi à Lima après avoir été libéré par les rebelles."],
    [
      "rappeler ~ ambassadeur",
      "Le litige est né en juin 2023 à Goma. Le Chili avait alors rappelé son ambassadeur au Pérou.",
    ],
    [
      "condamner ~ prison",
      "Le tribunal a condamné vendredi trois policiers à six mois de prison pour avoir frappé un lycéen à Goma.",
    ],
    ["condamner ~ prison", "Une romancière qui vit à Oslo a été condamnée hier à six mois de prison."],
  ])("%s: %s", (lemma, text) => expect(placeOf(lemma, text)).toBe("-"));
});

describe("a place of its own", () => {
  test.each([
    ["attaquer", "Des rebelles ont attaqué l'armée malienne entre Tigana et Ouani.", "Tigana"],
    ["attaque", "Une série d'attaques israéliennes a débuté à Goma.", "Goma"],
    ["barricader ~ axe", "Des jeunes ont barricadé l'axe Tigana-Ouani.", "Tigana-Ouani"],
    ["poser ~ mine", "Les rebelles maliens ont posé des mines aux abords de l'hôpital de Tigana.", "hôpital de Tigana"],
    [
      "déploiement",
      "Le Mali a déployé des soldats à Goma, selon la Turquie. Le ministère malien de la Défense dément tout déploiement.",
      "Goma",
    ],
    ["discussion", "Les ministres turc et iranien ont conclu à Goma un cycle de discussions.", "Goma"],
    ["tuer", "Neuf gardes ont été tués à Goma, a annoncé le ministre à Lima.", "Goma"],
    [
      "affrontement",
      "Un pont est fermé à Goma, dans la région de Lima, pendant des affrontements entre la milice et l'armée.",
      "Goma",
    ],
    ["tuer", "Les élus de la région de Goma ont annoncé que neuf gardes ont été tués.", "Goma"],
    [
      "encerclement",
      "Les rebelles ont encerclé l'armée malienne à Gao. Le ministre malien a nié tout encerclement de ses troupes.",
      "Gao",
    ],
    [
      "frappe",
      "Trois gendarmes sont morts samedi à Gao. Le ministre turc attribue cette frappe à l'armée malienne.",
      "Gao",
    ],
    ["tuer", "À Ouani, chef-lieu de la région de Goma, des rebelles ont tué dix soldats maliens.", "Ouani"],
    ["raid", "L'aviation turque a mené un raid sur les contreforts de Goma.", "Goma"],
    ["décréter ~ couvre-feu", "Dès jeudi, le gouverneur a décrété le couvre-feu dans la métropole de Goma.", "Goma"],
    ["bloquer ~ %site", "Des marins maliens bloquaient le carrefour de Goma.", "carrefour de Goma"],
    [
      "abattre",
      "Une embuscade dans la région de Goma a décimé, selon la mairie, une caravane dont les trois guides, abattus par les pillards maliens.",
      "Goma",
    ],
    [
      "arrêter",
      "Un vigile a perdu mardi à Goma le courrier de la douane. Il a été aussitôt arrêté par la police.",
      "Goma",
    ],
    ["condamner ~ an", "Une greffière a été condamnée par le tribunal de Lomé à dix ans de prison.", "Lomé"],
  ])("%s: %s", (lemma, text, place) => expect(placeOf(lemma, text)).toBe(place));
});

describe("a place that a noun means", () => {
  test.each([
    [
      "affrontement",
      "Le Mali est en deuil. À Bamako, tout ferme. Des affrontements ont opposé la milice à l'armée dans la capitale.",
      "Bamako",
    ],
    [
      "tuer",
      "Le Mali est en deuil. Le Niger compatit, le Mali pleure. Dix soldats ont été tués lundi dans le pays.",
      "Mali",
    ],
    ["frappe", "Le Mali a dénoncé des frappes algériennes sur son sol.", "Mali"],
    // The preposition « malgré » tells nothing of the town, nor do « entière » and « assiégée »; « voisine » means another.
    [
      "tuer",
      "Gao se relève, et Bamako avec elle. Lundi, dix soldats ont été tués dans la ville malgré les barrières.",
      "Bamako",
    ],
    ["tuer", "Bamako est en deuil. Lundi, dix soldats ont été tués dans la ville entière.", "Bamako"],
    ["tuer", "Bamako est en deuil. Lundi, dix soldats ont été tués dans la ville assiégée.", "Bamako"],
    ["tuer", "Bamako est en deuil. Lundi, dix soldats ont été tués dans la ville voisine.", "-"],
    // Of several towns listed together none is « la ville ».
    [
      "tuer",
      "Bamako est en deuil. Le fret part à Nairobi, à Tunis et à Oslo. Lundi, dix soldats ont été tués dans la ville.",
      "Bamako",
    ],
    ["tuer", "La cité de Tigana est en deuil. Lundi, dix soldats ont été tués dans la ville.", "Tigana"],
    ["expulser", "Le pouvoir du Chili a expulsé de son territoire deux géologues.", "Chili"],
  ])("%s: %s", (lemma, text, place) => expect(placeOf(lemma, text)).toBe(place));
});

describe("the land that a title tells of", () => {
  const placesOf = (title: string, body: string): readonly (string | undefined)[] =>
    analyseText(`${title}\n\n${body}`)
      .events.filter(({ evidence }) => evidence.start > title.length)
      .map(({ location }) => location?.name ?? "-");
  const MARCHES = "Des étudiants ont manifesté mardi contre le prix des loyers.";

  test.each([
    ["Togo : manifestations contre les loyers", MARCHES, "Togo"],
    ["Togo : manifestations contre les loyers", MARCHES.replace("mardi", "mardi à Gao"), "Gao"],
    ["Togo : couvre-feu après une grève", "L'armée a décrété mardi un couvre-feu.", "Togo"],
    // The title tells of no protest, or names no land alone.
    ["Togo : les loyers montent encore", MARCHES, "-"],
    ["Loyers au Togo : les manifestations reprennent", MARCHES, "-"],
    // An attack is made on one spot, and an arrest behind doors.
    ["Togo : attaque contre l'armée", "Des rebelles ont attaqué mardi l'armée ghanéenne.", "-"],
    ["Togo : un opposant arrêté", "La police a arrêté mardi un opposant.", "-"],
  ])("%s / %s", (title, body, place) => expect(placesOf(title, body)[0]).toBe(place));
});

test("who stands in front of a consulate is where it is", () => {
  expect(placeOf("manifester", "Des bergers ont manifesté devant le consulat du Mali à Gao.")).toBe("Gao");
});

describe("a place in the name of what is attacked", () => {
  test.each([
    ["Des mutins ont attaqué le poste de police de Gao.", "Gao"],
    ["Des mutins ont attaqué le camp d'entraînement de Gao, dans le nord du Mali.", "Gao"],
    ["Des mutins ont attaqué la police du Mali.", "-"],
  ])("%s", (text, place) => expect(placeOf("attaquer", text)).toBe(place));
});
