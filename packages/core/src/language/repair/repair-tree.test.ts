import fc from "fast-check";
import { expect, test } from "vitest";
import { readParagraph } from "../read-french.ts";
import { shippedFrench } from "../testing.ts";
import { repairTree } from "./repair-tree.ts";

const JOINED = "Un habitant de Gao joint par téléphone a raconté avoir vu des corps.";
const LONG_AWAY =
  "À Lomé, le Premier ministre togolais Awa Sow, qui s'est rendu la semaine dernière à Dakar pour réaffirmer les liens entre les deux pays avant de quitter son poste, a dit condamner fermement l'attaque.";
const WARNED =
  "Tunis a qualifié Diallo de « parasite » et a averti que si les forces séparatistes franchissent la ligne rouge, des mesures résolues seront prises.";
const BEHIND_COMMA =
  "Awa Sow a indiqué, au terme d'une visite de deux heures avec les pêcheurs, que le port rouvrirait.";
const DATED =
  "Selon le préfet, lundi, vers midi, dans le nord du pays, entre la vieille ville et le fleuve, la digue du grand barrage a cédé sous la pluie.";
const ASIDE =
  "D'après elle, M. Keïta a, sans surprise, balayé l'idée d'une consultation des citoyens, estimant qu'il faut repousser le vote.";

test.each([
  ["Elle a ajouté que Diallo a “fait pression” sur les députés.", "a", "aux:tense", "fait"],
  [JOINED, "habitant", "nsubj", "raconté"],
  [JOINED, "joint", "acl", "habitant"],
  ["Le syndicat a accepté une trêve après avoir obtenu des garanties.", "obtenu", "advcl", "accepté"],
  ["Debout dans la salle, Awa Sow, 26 ans, a regardé le juge.", "Awa", "nsubj", "regardé"],
  ["Le gouverneur n'a pas l'intention de céder.", "gouverneur", "nsubj", "a"],
  ["Mercredi, à Lima, l'armée et Boko Haram ont attaqué un camp.", "armée", "nsubj", "attaqué"],
  ["Le député Dumont, qui avait quitté la salle, a dénoncé la police.", "police", "obj", "dénoncé"],
  [BEHIND_COMMA, "rouvrirait", "ccomp", "indiqué"],
  ["Les experts tchadiens sont en ce moment au Niger pour discuter du tracé.", "discuter", "advcl", "moment"],
  ["Ibrahim Keïta, l'un des fondateurs, assure suivre une ambition claire.", "Ibrahim", "nsubj", "assure"],
  ["Le secrétaire d'État malien Ahmed Diallo a parlé avec les préfets.", "Ahmed", "appos", "secrétaire"],
  ["Le Togo a de son côté commencé à retirer ses soldats du nord.", "Togo", "nsubj", "commencé"],
  ["Le maire a qualifié de mensonge l'annonce de la fermeture de l'école.", "annonce", "obj", "qualifié"],
  ["La proposition égyptienne d'une trêve reste sans réponse.", "trêve", "nmod", "proposition"],
  [DATED, "digue", "nsubj", "cédé"],
  [WARNED, "prises", "ccomp", "averti"],
  ["Des marins se disant pêcheurs ont quitté le port de Lomé.", "marins", "nsubj", "quitté"],
  ["Un homme armé, se faisant passer pour un livreur, a volé une barque.", "homme", "nsubj", "volé"],
  ["Le maire a dit que vendre le port serait une erreur.", "vendre", "csubj", "erreur"],
  ["Le Togo a expulsé de son sol dix marins.", "marins", "obj", "expulsé"],
  ["Le Niger et le Tchad ont repris leur coopération.", "Tchad", "conj", "Niger"],
  [ASIDE, "estimant", "advcl", "balayé"],
  [LONG_AWAY, "ministre", "nsubj", "dit"],
  ["La milice a attaqué jeudi la population civile et affronté les rebelles du nord.", "affronté", "conj", "attaqué"],
  [
    "Le parti du maire, dont la mairie a rejeté le budget en mai 2024, a condamné le vote et exigé un recours.",
    "parti",
    "nsubj",
    "condamné",
  ],
  [
    "Le comité des pêcheurs, auquel la préfecture refuse tout délai depuis mai, a appelé à un blocage du port.",
    "comité",
    "nsubj",
    "appelé",
  ],
  ["Les groupes, avec lesquels la trêve est rompue depuis mai, ont repris la ville.", "groupes", "nsubj", "repris"],
  [
    "Accusé par deux ONG d'avoir couvert des abus, le maire de Tema, Kofi Mensah, a quitté lundi la ville.",
    "maire",
    "nsubj",
    "quitté",
  ],
  [
    "Relâché en août après six mois de prison, le peintre, qui habite à Rome, a écrit au ministre.",
    "peintre",
    "nsubj",
    "écrit",
  ],
  ["Lomé, allié de Niamey, a condamné « un acte lâche » et promis l'appui de ses drones.", "appui", "obj", "promis"],
])("« %s »: %s is %s of %s", (text, word, relation, governor) => {
  const { tokens } = readParagraph(text, shippedFrench())[0]!;
  const found = tokens.filter(({ form }) => form === word).at(-1)!;
  expect([found.relation, tokens[found.head]?.form]).toEqual([relation, governor]);
});

test("« a déploré l'usage et réclamé une enquête »: the perfect goes on behind a noun", () => {
  const upos: Readonly<Record<string, string>> = { a: "AUX", déploré: "VERB", réclamé: "VERB", usage: "NOUN" };
  const words = "elle a déploré l' usage et réclamé une enquête".split(" ").map((form) => ({
    form,
    upos: upos[form] ?? "DET",
    features: /é$/.test(form) ? { VerbForm: "Part", Tense: "Past" } : {},
  }));
  const relations = "nsubj aux:tense root det obj cc conj det obj".split(" ");
  const tree = { heads: Int32Array.of(2, 2, -1, 4, 2, 6, 4, 8, 6), relations };
  expect(repairTree({ words, names: [] }, tree, shippedFrench().lexicon).heads[6]).toBe(2);
});

test.each([
  ["le pont tiendra , a assuré le préfet", "nsubj"],
  ["le pont , dit-on , a assuré le préfet", "obj"],
])("« %s », with two subjects of one verb: the second is its %s", (text, relation) => {
  const words = text.split(" ").map((form) => ({
    form,
    upos:
      form === "a"
        ? "AUX"
        : /^(?:pont|préfet)$/.test(form)
          ? "NOUN"
          : form === "assuré"
            ? "VERB"
            : form === ","
              ? "PUNCT"
              : "X",
    features: form === "assuré" ? { VerbForm: "Part", Tense: "Past" } : {},
  }));
  const verb = words.findIndex(({ form }) => form === "assuré");
  const subjects = new Set(["pont", "préfet"]);
  const tree = {
    heads: Int32Array.from(words, (_, at) => (at === verb ? -1 : verb)),
    relations: words.map(({ form, upos }) => (upos === "AUX" ? "aux:tense" : subjects.has(form) ? "nsubj" : "dep")),
  };
  expect(repairTree({ words, names: [] }, tree, shippedFrench().lexicon).relations.at(-1)).toBe(relation);
});

test("the mark of an item does nothing", () => {
  const { tokens } = readParagraph("· La police de Séoul a indiqué avoir fouillé le bureau.", shippedFrench())[0]!;
  expect(tokens[0]).toMatchObject({ form: "·", upos: "PUNCT", relation: "punct" });
});

const WORDS = "Awa ministre de que après a fait 26 ans , « » et réclamé estimant il joint avoir la dit".split(" ");
const TAGS = ["NOUN", "PROPN", "VERB", "AUX", "PRON", "ADP", "PUNCT", "DET", "ADJ", "NUM"];
const RELATIONS =
  "nsubj obj obl:mod conj cc acl advcl xcomp ccomp appos nmod flat:name aux:tense mark case punct parataxis dislocated".split(
    " ",
  );
const FEATURES = [{}, { VerbForm: "Fin" }, { VerbForm: "Part", Tense: "Past" }, { VerbForm: "Part", Tense: "Pres" }];
const word = fc.record({
  form: fc.constantFrom(...WORDS),
  upos: fc.constantFrom(...TAGS),
  features: fc.constantFrom(...FEATURES),
  relation: fc.constantFrom(...RELATIONS),
  head: fc.nat(),
});

test("whatever the words and their tree, what comes out is a tree again", () => {
  const { lexicon } = shippedFrench();
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.nat(), (words, seed) => {
      const order = [...words.keys()].sort((left, right) => ((left * 7 + seed) % 11) - ((right * 7 + seed) % 11));
      // Each word hangs below one that comes before it in some order, the first below none.
      const heads = new Int32Array(words.length);
      for (const [place, index] of order.entries())
        heads[index] = place === 0 ? -1 : order[words[index]!.head % place]!;
      const relations = words.map(({ relation }, index) => (heads[index]! < 0 ? "root" : relation));
      const names = words.map((_, index) => ({ first: index, last: index, type: "PER" as const }));
      const repaired = repairTree({ words, names }, { heads, relations }, lexicon);
      expect([...repaired.heads].filter((head) => head < 0)).toHaveLength(1);
      expect([...words.keys()].every((index) => reachesRoot(repaired.heads, index))).toBe(true);
      expect(repaired.relations).toHaveLength(words.length);
    }),
    { numRuns: 1000 },
  );
});

function reachesRoot(heads: Int32Array, index: number): boolean {
  let at = index;
  for (let steps = 0; steps <= heads.length; steps++) {
    if (heads[at]! < 0) return true;
    at = heads[at]!;
  }
  return false;
}
