/** Sentences of background, other ones for each number, in plain French of a few hundred words: they share no runs of words by chance. */
export function backgroundSentences(number: number, count: number): readonly string[] {
  const pick = pickerFrom(number);
  return Array.from({ length: count }, () => {
    const [who, which, does] = [pick(PEOPLE), pick(QUALITIES), pick(DEEDS)];
    const [what, whose, when] = [pick(THINGS), pick(OWNERS), pick(TIMES)];
    return `${when}, ${who} ${which} ${does} ${what} ${whose}, ${pick(REASONS)} ${pick(THINGS)} ${pick(OWNERS)} ${pick(TURNS)}.`;
  });
}

const list = (words: string) => words.split(", ");
const PEOPLE = list(
  "le préfet, le maire, le chercheur, le boulanger, le syndicaliste, le pêcheur, le juge, le médecin, le libraire, l’éleveur, le berger, le cheminot, le conducteur, l’avocat, l’architecte, le vigneron, l’instituteur, le facteur, le sénateur, l’ingénieur, le jardinier, le luthier, le pompier, le notaire, le greffier, le bûcheron, l’hôtelier, le pharmacien, le plombier, le directeur",
);
const QUALITIES = list(
  "voisin, prudent, retraité, nouveau, bénévole, inquiet, méfiant, local, municipal, ambitieux, patient, fatigué, discret, expérimenté, breton, savoyard, normand, normal, régional, adjoint, principal, remplaçant, influent, surpris, optimiste",
);
const DEEDS = list(
  "examine, rénove, finance, contourne, agrandit, surveille, décrit, compare, résume, vend, partage, répare, regrette, prépare, transforme, complète, mesure, raconte, corrige, montre, étudie, protège, utilise, présente, évalue, déplace, conserve, améliore, simplifie, garde",
);
const THINGS = list(
  "le budget, la bibliothèque, le pont, la récolte, le marché, la piscine, le tramway, la digue, le lycée, la forêt, le musée, la gare, le stade, la fontaine, le cadastre, la cantine, le moulin, la scierie, le refuge, la crèche, le barrage, la halle, le verger, la chapelle, le théâtre, la rocade, le sentier, la laiterie, le chantier, la carrière, le port, la sucrerie, le canal, la patinoire, le hameau, la ferme, le dispensaire, la papeterie, le phare, la vallée",
);
const OWNERS = list(
  "de la commune, du canton, des riverains, de la coopérative, du département, des étudiants, de la paroisse, du quartier, des commerçants, de la fédération, du syndicat, des voyageurs, de la vallée, du consortium, des cyclistes, de la fondation, du littoral, des artisans, de la métropole, du village",
);
const TIMES = list(
  "Depuis mars, Chaque automne, Pendant l’hiver, Avant les vacances, Après la fête, Depuis dix ans, Le dimanche, Tous les matins, En fin de mois, Une fois par an, Au printemps, Ces derniers temps, Depuis la rentrée, Pendant les travaux, À la belle saison",
);
const REASONS = list(
  "parce que, alors que, pendant que, bien que, tandis que, puisque, dès que, avant que, depuis que, si bien que",
);
const TURNS = list(
  "attend un entretien complet, coûte trop cher, manque de bras, change de mains, accueille plus de monde, ferme plus tôt, vieillit sans bruit, sert encore, reste sans toit, a perdu des visiteurs, dépend des subventions, gagne en renom, occupe un long débat, revient à la mode, souffre de la chaleur",
);

/** Mulberry32, a small seeded generator (T. Ettinger, public domain). */
function pickerFrom(seed: number): (items: readonly string[]) => string {
  let state = seed;
  return (items) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return items[((mixed ^ (mixed >>> 14)) >>> 0) % items.length] ?? "";
  };
}
