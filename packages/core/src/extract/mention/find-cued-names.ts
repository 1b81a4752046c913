import type { EntityType } from "../../model/analysis.ts";
import type { StageContext } from "../../model/context.ts";
import { foundAt } from "../../model/found-at.ts";
import type { Token } from "../../model/reading.ts";
import { isPersonNoun } from "../participants.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";
import { headOfPhrase } from "./phrase-head.ts";
import { PLACE_NOUNS, PLURAL_PLACE_NOUNS } from "./place-words.ts";
import { roleNoun, TITLE_WORDS } from "./role-words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common nouns that say what the name right behind them is. Own list. */
const CUES: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    "MISC",
    list(
      "exercice exercices manœuvres typhon ouragan cyclone tempête roman film série album opération missile missiles drone drones char chars logiciel application navire paquebot cargo pétrolier porte-avions sous-marin frégate voilier ferry chalutier satellite fusée sonde robot télescope lanceur avion hélicoptère smartphone voiture modèle virus variant indice",
    ),
  ],
  [
    "ORG",
    list(`organe journal quotidien magazine hebdomadaire mensuel revue site chaîne radio télévision média agence groupe entreprise société compagnie
      start-up collectif parti ong association club gang cartel mouvement coalition syndicat institut fondation banque opérateur constructeur
      équipementier distributeur enseigne géant fabricant éditeur assureur armateur motoriste avionneur brasseur pétrolier laboratoire cabinet studio
      label marque filiale holding firme plateforme action think-tank fonds milice rébellion junte brigade unité bataillon orchestre troupe duo trio`),
  ],
  ["LOC", new Set([...PLACE_NOUNS, ...PLURAL_PLACE_NOUNS])],
];

/** Words whose « de » leads to a place: « maire de Foumban », « au nord de Kidal », « à hauteur de Noyal ». Own list. */
const PLACED_BEFORE = list(`
  maire mairesse bourgmestre gouverneur gouverneure wali préfet préfète sous-préfet évêque archevêque habitants habitant habitante riverains
  nord sud est ouest nord-est nord-ouest sud-est sud-ouest banlieue périphérie abords environs alentours hauteur lisière entrée sortie côté
  site mine mines gisement barrage centrale base usine raffinerie col kilomètres km originaire natif native centre-ville faubourgs région frontière hôpital lycée aéroport gare mairie
`);

/** What the noun before a name says of it; undefined when there is none. */
export function cuedType(tokens: readonly Token[], first: number): EntityType | undefined {
  const before = tokens[first - 1];
  if (/^vers$/i.test(before?.form ?? "")) return "LOC";
  // « jusqu'à Bara »
  if (/^(?:à|au|aux)$/.test(before?.form ?? "") && /^jusqu['’]$/i.test(tokens[first - 2]?.form ?? "")) return "LOC";
  // « région de l'Est », « province de la Savane »
  const isOfTheRegion = /^(?:la|l'|l’)$/i.test(before?.form ?? "") && tokens[first - 2]?.lower === "de";
  if (isOfTheRegion && /^(?:région|province|département|district|wilaya)$/.test(tokens[first - 3]?.lower ?? ""))
    return "LOC";
  const isComplement = /^(?:de|d'|d’|du)$/i.test(before?.form ?? "");
  const marked = isComplement || !/^[«“"]$/.test(before?.form ?? "") ? first : first - 1;
  const noun = nounBefore(tokens, isComplement ? first - 2 : marked - 1);
  // « a cité Marwah »: a participle is no cue.
  const word = noun && noun.upos !== "VERB" ? noun.lower : "";
  if (isListed(tokens, isComplement ? first - 2 : first - 1)) return "LOC";
  if (isComplement && (PLACED_BEFORE.has(word) || (word === "près" && before?.form !== "du"))) return "LOC";
  if (isNationalFirm(tokens, first)) return "ORG";
  // « le rappeur SCH »: who has a trade is a person.
  // « le délégué CGSP »: letters behind an office are those of the body that it is of.
  const isLetters = /^\p{Lu}{3,}$/u.test(tokens[first]?.form ?? "") && !ARTISTS.test(word);
  // « le chef de gang Luc Dorval », « la patronne de presse Lise Amar »
  const head = isComplement ? undefined : headOfPhrase(tokens, marked);
  if (!isComplement && !isLetters && [noun, head].some((token) => token?.upos === "NOUN" && isRole(token)))
    return "PER";
  const cue = cueOf(word) ?? (head && cueOf(head.lower));
  // « le village de Bara » names the village; « le journal de Dupont » does not name the journal.
  return isComplement && cue !== "LOC" ? undefined : cue;
}

const cueOf = (word: string): EntityType | undefined => CUES.find(([, words]) => words.has(word))?.[0];

/** Who may go by letters. */
const ARTISTS = /^(?:rapp|chant|gui|music|youtub|comédi|act|auteur|autrice|humorist|slam)/u;

/** « le Synpa, premier syndicat de la profession », « Amaq, agence du groupe »: what the apposition behind a name says it is. */
export function appositionType(tokens: readonly Token[], last: number): EntityType | undefined {
  if (tokens[last + 1]?.form !== ",") return undefined;
  // « à Lima, le ministre a dit »: only what bears no article is an apposition for sure.
  let noun = last + 2;
  while (/^(?:ADJ|NUM)$/.test(tokens[noun]?.upos ?? "") && noun - last < 5) noun++;
  const token = tokens[noun];
  if (token?.upos !== "NOUN") return undefined;
  if (roleNoun(token.form, token.lemma)) return "PER";
  return cueOf(token.lower);
}

/** How far back the noun of a list may stand, in tokens. */
const LIST_REACH = 20;

const isRole = ({ form, lower, lemma }: Token): boolean =>
  TITLE_WORDS.has(lower) || !!roleNoun(form, lemma) || isPersonNoun(lemma);

/** The noun that ends at a token, over an adjective, a participle or a platform: « la localité méridionale », « le cheikh vénéré », « la chaîne Telegram ». */
function nounBefore(tokens: readonly Token[], index: number): Token | undefined {
  const isAccount = tokens[index]?.upos === "PROPN" && ACCOUNT.test(tokens[index - 1]?.form ?? "");
  const isQualified = tokens[index]?.upos === "ADJ" || tokens[index]?.features.VerbForm === "Part";
  return isQualified || isAccount ? tokens[index - 1] : tokens[index];
}

/** What bears a name on a platform. */
const ACCOUNT = /^(?:chaînes?|comptes?|pages?|canal|canaux|groupes?)$/i;

/** « les quartiers de Haret Hreik et de Hadath », « les quartiers Bourdon et Bel-Air »: behind the joint of a list of places. */
function isListed(tokens: readonly Token[], joint: number): boolean {
  if (!/^(?:et|,|ou)$/.test(tokens[joint]?.form ?? "")) return false;
  const from = Math.max(0, joint - LIST_REACH);
  const plural = tokens.slice(from, joint).findIndex(({ form }) => PLURAL_PLACE_NOUNS.has(form.toLowerCase()));
  const named = tokens.slice(from + plural + 1, joint);
  return plural >= 0 && named.every((token) => startsUpper(token.form) || isBetweenNames(token));
}

/** What may stand between the names of a list: no verb, no common noun. */
const isBetweenNames = ({ upos }: Token): boolean => /^(?:ADP|ADP_DET|DET|CCONJ|PUNCT|PROPN|ADJ)$/.test(upos);

/** « le français PSA », « l'italien Luxottica »: a demonym in small letters as a noun stands before a company's name. */
const isNationalFirm = (tokens: readonly Token[], first: number): boolean =>
  /^(?:le|l'|l’|du|au)$/i.test(tokens[first - 2]?.form ?? "") &&
  /^(?:français|italien|allemand|américain|chinois|japonais|britannique|coréen|sud-coréen|suisse|suédois|espagnol|néerlandais|taïwanais|danois|belge|indien|canadien)$/.test(
    tokens[first - 1]?.form ?? "",
  );

/** Ends of foreign names that say what is named. */
const ENDINGS: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    "LOC",
    list(
      "arena stadium park airport beach city valley river island islands street avenue square cay cays reef reefs shoal shoals bay hill hills mountain mountains county heights jiao dao",
    ),
  ],
  [
    "ORG",
    list(
      `university institute foundation group corp corp. inc inc. ltd bank party times post news tv radio fm press airlines motors guild council club
      partners capital ventures technologies platforms holdings systems pharma association committee parks hotel hotels energy industries resources
      mining petroleum airways lines trust fund alliance army forces watch international services studios records foods brothers
      union federation movement front command police department agency authority project initiative campaign center centre company`,
    ),
  ],
];

export const endingType = (words: string): EntityType | undefined => {
  const last =
    words
      .split(/[\s-]+/)
      .at(-1)
      ?.toLowerCase() ?? "";
  return words.includes(" ") ? ENDINGS.find(([, endings]) => endings.has(last))?.[0] : undefined;
};

/** « le quotidien Les Nouvelles calédoniennes »: a capital phrase behind a cue is a name even where nobody knows it. */
export function findCuedNames(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  return foundAt(tokens, (token, first) => {
    const marked = bodyInMarks(tokens, first);
    if (marked !== undefined)
      return {
        start: token.start,
        end: tokens[marked]!.end,
        type: "ORG" as const,
        sentence: placed.index,
        source: "cue" as const,
      };
    // « le récif Grand Michel »: an adjective in a capital opens a name where another capital follows.
    const mayOpen = startsUpper(token.form) && (token.upos !== "ADJ" || startsUpper(tokens[first + 1]?.form ?? ""));
    const type = mayOpen ? cuedType(tokens, first) : undefined;
    if (!type || type === "PER") return undefined;
    const isComplement = /^(?:de|d'|d’|du)$/i.test(tokens[first - 1]?.form ?? "");
    // « le gouverneur du Nord »: a region by its side of the land.
    const isSide = type === "LOC" && /^(?:Extrême-)?(?:Nord|Sud|Est|Ouest)(?:-(?:Est|Ouest))?$/.test(token.form);
    if (isComplement && !isSide) return undefined;
    const last = endOfPhrase(tokens, first);
    const start = tokens[isPlatformBefore(tokens, first, last, context) ? first + 1 : first]!.start;
    return { start, end: tokens[last]!.end, type, sentence: placed.index, source: "cue" as const };
  });
}

/** Bodies whose name often stands in marks. */
const MARKED = list(
  "parti mouvement gang groupe coalition collectif plateforme alliance association ong organisation milice réseau syndicat front rassemblement bloc club brigade",
);

/** Longest name in marks, in tokens. */
const LONGEST_MARKED = 7;

/** « le parti les « Bâtisseurs » », « le collectif « Touche pas à mon lac » »: the last token of the name that opens here. */
function bodyInMarks(tokens: readonly Token[], first: number): number | undefined {
  if (!/^[«“"]$/.test(tokens[first - 1]?.form ?? "") || !startsUpper(tokens[first]!.form)) return undefined;
  let noun = first - 2;
  if (/^(?:les?|la|l['’])$/i.test(tokens[noun]?.form ?? "")) noun--;
  while (tokens[noun]?.upos === "ADJ") noun--;
  if (!MARKED.has(tokens[noun]?.lower ?? "")) return undefined;
  const close = tokens.findIndex(({ form }, at) => at > first && /^[»”"]$/.test(form));
  return close > 0 && close - first <= LONGEST_MARKED ? close - 1 : undefined;
}

/** « la chaîne Telegram Aube Nouvelle »: the platform before the name of the account. */
export const isPlatformBefore = (
  tokens: readonly Token[],
  first: number,
  last: number,
  context: StageContext,
): boolean =>
  first < last &&
  ACCOUNT.test(tokens[first - 1]?.form ?? "") &&
  context.knowledge.findExact(tokens[first]!.form).some((row) => row.type === "MISC");

/** Letters that stand before the names of a navy's ships. */
const SHIP = /^(?:USS|USNS|HMS|HMCS|HMAS|BRP|INS|KRI|KD|ROKS|RFS|TCG|FNS|MV|MT)$/;

/** « le BRP Lapu Rosal »: a ship with the letters of its navy. */
export function findShips({ sentence: { tokens }, index: sentence }: PlacedSentence): readonly NameCandidate[] {
  return foundAt(tokens, (token, first) => {
    if (!SHIP.test(token.form) || !/^\p{Lu}\p{Ll}/u.test(tokens[first + 1]?.form ?? "")) return undefined;
    const last = endOfPhrase(tokens, first);
    return { start: token.start, end: tokens[last]!.end, type: "MISC" as const, sentence, source: "cue" as const };
  });
}

function endOfPhrase(tokens: readonly Token[], first: number): number {
  let last = first;
  while (startsUpper(tokens[last + 1]?.form ?? "") && tokens[last + 1]!.upos !== "PUNCT") last++;
  const opensWithArticle = /^(?:le|la|les|l')$/i.test(tokens[first]!.form);
  return opensWithArticle && last > first && tokens[last + 1]?.upos === "ADJ" ? last + 1 : last;
}
