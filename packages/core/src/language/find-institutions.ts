import type { AnalysedWord } from "./analyse-sentence.ts";
import type { TokenName } from "./tag-names.ts";

/** What the rules need of a word. */
export type InstitutionWord = Pick<AnalysedWord, "form" | "upos">;

/** Bodies that are one by their noun alone, capitalised or not, once a complement says which: « ministère de la Santé », « cour d'appel de Lyon ». */
const BODY = /^(?:ministère|parquet|tribunal|université|CHU|état-major|cartel|haut-commissariat)$/i;
/** « un tribunal de Lyon » names the town, and no body. */
const ONE_OF_MANY = /^(?:une?|deux|trois|plusieurs|certaine?s|quelques|chaque|aucune?)$/i;
/** Words before a body's noun that are part of the name. */
const BEFORE_BODY = /^(?:Haute?|Nouveau|Nouvelle|Grande?)$/;
/** Bodies that work somewhere and say so in their name: « Mission des Nations unies en Haïti ». */
const ABROAD = /^(?:Mission|Force|Bureau|Opération|Programme)$/;
/** Bodies that are named after persons. */
const NAMED_AFTER_PERSON =
  /^(?:université|institut|fondation|centre|école|académie|brigades?|comité|groupe|prix|collège)$/i;
/** Nouns that name a body only when capitalised: « Conseil de sécurité », but « le conseil de ses amis ». */
const CAPITALISED_BODY =
  /^(?:Académie|Agence|Alliance|Assemblée|Association|Autorité|Banque|Brigades?|Bureau|Centre|Chambre|Coalition|Collectif|Comité|Commandement|Commissariat|Commission|Communauté|Confédération|Conférence|Congrès|Conseil|Convention|Coordination|Cour|Croissant-Rouge|Croix-Rouge|Direction|École|État-major|Fédération|Fondation|Fonds|Forces?|Forum|Front|Garde|Gardiens|Groupe|Institut|Ligue|Ministère|Mission|Mouvement|Office|Organisation|Parlement|Parquet|Parti|Police|Programme|Rassemblement|Secrétariat|Sénat|Service|Société|Syndicat|Tribunal|Union|Université)$/;
/** Armed bodies: one with the adjective of a country, or with what they serve on. */
const ARMED = /^(?:armée|marine|garde-côtes?|présidence)$/i;
const OPENS_PAIR = /^(?:forces|garde|police)$/i;
const ARMED_PAIR = /^(?:forces armées|garde nationale|garde républicaine|police nationale)$/i;
/** Adjectives of countries and peoples by their endings, and those that have none of these. */
const DEMONYM =
  /(?:ienne?s?|aise?s?|oise?s?|aine?s?|éenne?s?|andes?|ands?|ole?s?)$|^(?:russe|turc|turque|grecque?|belge|suisse|arabe|kurde|tchèque|slovaque|serbe|croate|bulgare|britannique|malgache|tadjike?|ouzbeke?|slovène|polonaise?|suédoise?|danoise?|féminine)s?$/;
const NOT_DEMONYM =
  /^(?:quotidien|ancien|moyen|prochain|certain|soudain|urbain|humain|mauvais|seule?|grande?|parisien)(?:ne|e)?s?$/i;
const LINK = /^(?:de|d'|du|des|pour|contre|aux?|à|sur)$/i;
const ARTICLE = /^(?:la|le|les|l')$/;
/** Words after the head that a name may have; the longest in use (« Groupe d'experts intergouvernemental sur l'évolution du climat ») has 9. */
const LONGEST_COMPLEMENT = 12;

/**
 * Institutions that are named by common nouns, longest span: « ministère russe de la Défense », « Conseil de sécurité de l'ONU »,
 * « armée soudanaise ». The name tagger learns few of them, since treebanks mark proper nouns only. `names` are the tagger's: a person is
 * no part of the body he heads, and the name of a place in a complement is taken whole.
 */
export function findInstitutions(words: readonly InstitutionWord[], names: readonly TokenName[]): readonly TokenName[] {
  const found: TokenName[] = [];
  for (let first = 0; first < words.length; first++) {
    const start =
      BEFORE_BODY.test(words[first]!.form) && CAPITALISED_BODY.test(words[first + 1]?.form ?? "") ? first + 1 : first;
    const last = endOfInstitution({ words, names, first: start });
    if (last === undefined) continue;
    found.push({ first, last, type: "ORG" });
    first = last;
  }
  return found;
}

/** Puts institutions in place of the shorter names they overlap; a name that holds a whole institution keeps its span. */
export function joinNames(names: readonly TokenName[], institutions: readonly TokenName[]): readonly TokenName[] {
  const inside = (inner: TokenName, outer: TokenName): boolean =>
    outer.first <= inner.first && inner.last <= outer.last;
  const apart = (left: TokenName, right: TokenName): boolean => left.last < right.first || right.last < left.first;
  const kept = institutions.filter((body) => !names.some((name) => inside(body, name) && !inside(name, body)));
  const rest = names.filter((name) => kept.every((body) => apart(name, body)));
  return [...rest, ...kept].sort((left, right) => left.first - right.first);
}

/** A sentence and the body's noun in it. */
interface Body {
  readonly words: readonly InstitutionWord[];
  readonly names: readonly TokenName[];
  readonly first: number;
}

function endOfInstitution(body: Body): number | undefined {
  const { words, first } = body;
  const { form } = words[first]!;
  const next = words[first + 1]?.form ?? "";
  if (OPENS_PAIR.test(form) && ARMED_PAIR.test(`${form} ${next}`)) return demonymAfter(words, first + 1);
  if (ARMED.test(form)) return demonymAfter(words, first);
  const capital = CAPITALISED_BODY.test(form);
  if (!capital && (!BODY.test(form) || ONE_OF_MANY.test(words[first - 1]?.form ?? ""))) return undefined;
  const last = endOfComplement(body, capital);
  return last > first ? last : undefined;
}

/** « armée russe », « forces armées congolaises »; without the country no name. */
function demonymAfter(words: readonly InstitutionWord[], at: number): number | undefined {
  const next = words[at + 1];
  return next !== undefined && isDemonym(next.form) ? at + 1 : undefined;
}

function isDemonym(form: string): boolean {
  return /^\p{Ll}/u.test(form) && DEMONYM.test(form.replace(/^.*-/, "")) && !NOT_DEMONYM.test(form);
}

/** Adjectives, then complements with de, pour, sur…; a lower-case body takes only complements that begin with a capital. */
function endOfComplement(body: Body, capital: boolean): number {
  const { words, first } = body;
  let last = endOfOwnName(body, endOfAdjectives(words, first, capital));
  while (last - first < LONGEST_COMPLEMENT) {
    const noun = nounOfLink(body, last, capital);
    if (noun === undefined) break;
    const end = Math.max(endOfAdjectives(words, noun, true), endOfNameAt(body, noun));
    if (!capital && !/^\p{Lu}/u.test(words[noun]!.form)) break;
    if (entersPerson(body, last + 1, end)) break;
    last = end;
  }
  return hasCapital(words, first + 1, last) || capital || isDemonym(words[last]!.form) ? last : first;
}

/** A proper noun right after the body's noun: « Université Harvard », « Brigades Ezzedine al-Qassam ». */
function endOfOwnName({ words, names, first }: Body, after: number): number {
  if (after > first) return after;
  const name = names.find((span) => span.first === first + 1);
  if (name === undefined) return words[first + 1]?.upos === "PROPN" ? first + 1 : first;
  return name.type !== "PER" || NAMED_AFTER_PERSON.test(words[first]!.form) ? name.last : first;
}

/** The end of the place or body that a noun begins, so that « de El Fasher » is not cut in two. */
function endOfNameAt({ names }: Body, noun: number): number {
  return names.find((name) => name.first === noun && name.type !== "PER")?.last ?? noun;
}

/** Whether a complement holds a person or goes on with one: « du général Hemedti », « de Lai Ching-te ». */
function entersPerson({ words, names, first }: Body, from: number, to: number): boolean {
  if (NAMED_AFTER_PERSON.test(words[first]!.form)) return false;
  return names.some((name) => name.type === "PER" && name.first <= to + 1 && name.last >= from);
}

function hasCapital(words: readonly InstitutionWord[], first: number, last: number): boolean {
  return words.slice(first, last + 1).some(({ form }) => /^\p{Lu}/u.test(form));
}

function endOfAdjectives(words: readonly InstitutionWord[], from: number, anyAdjective: boolean): number {
  let last = from;
  for (let at = from + 1; at < words.length; at++) {
    const { form, upos } = words[at]!;
    if (upos === "CCONJ" && isJoined(words, at)) at++;
    else if (upos !== "ADJ" || !(anyAdjective || isDemonym(form) || /^\p{Lu}/u.test(form)) || isNoPart(form)) break;
    last = at;
  }
  return last;
}

/** Adjectives that point at the moment, not at the body. */
function isNoPart(form: string): boolean {
  return /^(?:précédente?|actuel(?:le)?|future?|nouve(?:au|lle)|même|derni(?:er|ère)|prochaine?|propre|entière?|locaux)s?$/i.test(
    form,
  );
}

/** « kanak et socialiste »: an adjective on both sides. */
function isJoined(words: readonly InstitutionWord[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  return words[at]!.form === "et" && before?.upos === "ADJ" && after?.upos === "ADJ" && /^\p{Ll}/u.test(after.form);
}

/** The noun of a complement that starts after `from`: link, article, noun. Undefined when none starts there. */
function nounOfLink({ words, names, first }: Body, from: number, capital: boolean): number | undefined {
  let at = from + 1;
  if (words[at]?.form === "et" && from > first && /^(?:de|d'|du|des|à|aux)$/.test(words[at + 1]?.form ?? "")) at++;
  const link = words[at]?.form ?? "";
  const abroad = ABROAD.test(words[first]!.form) && /^(?:en|au|aux)$/.test(link);
  if (abroad && names.some((name) => name.first === at + 1 && name.type === "LOC")) return at + 1;
  if (!LINK.test(link)) return undefined;
  at++;
  const hasArticle = ARTICLE.test(words[at]?.form ?? "");
  if (hasArticle) at++;
  const noun = words[at];
  if (noun === undefined || !/^(?:NOUN|PROPN|X)$/.test(noun.upos) || isTimeNoun(noun.form)) return undefined;
  if (/^contre$/i.test(link) && /^\p{Lu}/u.test(noun.form)) return undefined;
  if (!/^(?:à|aux?|sur|contre|pour)$/i.test(link)) return at;
  // « a remis au Conseil », « condamné par la Cour pour vice de forme »: part of the name only with an article and in lower case.
  return capital && (hasArticle || /^aux?$/.test(link)) && /^\p{Ll}/u.test(noun.form) ? at : undefined;
}

function isTimeNoun(form: string): boolean {
  return /^(?:ans?|années?|semaines?|jours?|mois|matin|soir|nuit|saison|suite|fois)$/i.test(form);
}
