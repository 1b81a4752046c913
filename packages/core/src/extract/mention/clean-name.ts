import type { EntityType } from "../../model/analysis.ts";
import type { StageContext } from "../../model/context.ts";
import type { NameSpan, Token } from "../../model/reading.ts";
import { endOfBody } from "./body-end.ts";
import { type NameCandidate, type PlacedSentence, startsUpper, wordsBetween } from "./candidate.ts";
import { isFamilyNameFirst } from "./family-names.ts";
import { appositionType, cuedType, endingType, isPlatformBefore } from "./find-cued-names.ts";
import { INSTITUTION_HEADS, PAPER_NOUNS, TIME_NOUNS } from "./institution-words.ts";
import { roleNoun, TITLE_WORDS } from "./role-words.ts";

const NEVER_NAMES: ReadonlySet<string> = new Set(
  `le la les un une des du de ce cet cette ces il elle ils elles on nous vous je tu mais et ou où donc or ni car si que qui quoi dont comme
  quand selon pour par dans sur sous avec sans chez après avant depuis pendant entre vers contre malgré dès plus moins très aussi ainsi alors
  enfin puis ensuite cependant toutefois pourtant aujourd'hui hier demain ici là non oui photo vidéo image lire voir suite dépêche exclusif
  internet web jt smic covid juste noël pâques pentecôte toussaint ramadan tabaski direct live analyse reportage interview entretien édito tribune`.split(
    /\s+/,
  ),
);

/** Peoples and faiths, as the base, which has those of states, does not know them; no names (guide, 1.5). Own list. */
const PEOPLES =
  /^(?:peule?s?|peuls|touaregs?|haoussas?|dogons?|bambaras?|songhaïs?|kurdes?|druzes?|alaouites?|chiites?|sunnites?|yézidis?|houthis?|hazaras?|pachtounes?|tadjiks?|baloutches?|ouïghours?|tibétains?|rohingyas?|karens?|tamouls?|cinghalais|sikhs?|hindous?|musulmans?|chrétiens?|juifs?|coptes?|maronites?|orthodoxes?|catholiques?|protestants?|évangéliques?|tutsis?|hutus?|banyamulenges?|hémas?|lendus?|oromos?|tigréens?|amharas?|somalis?|zoulous?|yoroubas?|igbos?|kabyles?|berbères?|bédouins?|sahraouis?|sahraouies?|kanaks?|mapuches?|aymaras?|quechuas?|inuits?|roms?|tsiganes?|tatars?|tchétchènes?|ingouches?|cosaques?|caucasiens?|slaves?|arabes?)$/u;

/** What the press calls a piece of its own, before who made it: « (Reportage Awa Diallo) ». */
const PRESS_WORDS: ReadonlySet<string> = new Set(
  "reportage photo photos vidéo image images interview entretien tribune enquête dépêche analyse".split(" "),
);

/** Acronyms of common things: taxes, contracts, machines, illnesses. They are no names (guide, 1.5 by analogy). Own list. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  `CSG CRDS TVA PIB PNB SMIC RSA ISF IFI TGV LGV TER SUV ADN ARN PMA GPA IVG IA CDI CDD RTT PME TPE ETI ONG HLM ZFE GNL GES LGBT LGBTQ VIH SIDA OGM
  USB PDG DG DRH SDF BTS TNT EPR OQTF QPC VTC KO OK TV DJ DVD PCR AVC ZAD AOC CV RH IRM EHPAD SMS PDF PV GPS UAV OPA LBO IPO RTT APL AAH ALS BD
  JT DPG PDI OSC VBG MGF PTF TIC NTIC CFA FCFA FCFP USD EUR DTS ODD OMD CDN VSS TDAH IST MST DDR PPP CMU RIB GAV OPJ APJ SDF QPV REP AESH
  ENT DUT LMD VAE HDR VF VO BD SF LP EP HD FM AM DAF DSI PCA VIP EPI SRAS MERS OVNI PPE ENR TSPP IR IS CET EVASAN DAB DLC DLUO PCB PET PVC LED
  LCD NFC RFID API URL HTML XML SEO SOS RV NB BO CQFD ATM MRE PMR SLC EHS UTC GMT TU AOF AEF
  UHT QG QI MMA ULM FAQ PNR SMR SNU VAR ICBM VSAV SMUR AVP VL CSC BPM IMC QCM VSR CRS SAS SARL SA GIE EURL CAP BEP BAC
  BTP HT TTC PIB FIV IRL CDU AG CA CE CSE DS RN7 PLU SCOT TAM TER VTT VHS UV CO GPL GNV ETP DGA DGS NDLR PACS RSE ESG IEF IDE EEI IED VPN IP PC`.split(
    /\s+/,
  ),
);

/** Bodies that every company or club has: no names. Own list. */
export const GENERIC_BODIES: ReadonlySet<string> = new Set([
  "conseil d'administration",
  "conseil d’administration",
  "conseil de surveillance",
  "comité de direction",
  "comité exécutif",
  "comité de pilotage",
  "comité directeur",
  "assemblée générale",
  "conseil municipal",
  "conseil de discipline",
]);

/** A name as the tagger found it, without titles, articles and marks at its ends; undefined when nothing proper is left. */
export function cleanName(name: NameSpan, placed: PlacedSentence, context: StageContext): NameCandidate | undefined {
  const { tokens } = placed.sentence;
  let first = tokens.findIndex((token) => token.end > name.start);
  let last = beforeCircumstance(
    placed,
    first,
    tokens.findLastIndex((token) => token.start < name.end),
  );
  if (name.type === "PER") {
    last = endOfKnownPerson(placed, first, endOfPerson(tokens, first, last), context);
    last = withNumeral(tokens, withFamilyName(placed, last));
    first = withFirstName(placed, first, context);
  }
  const isOfTown = isOneOfMany(tokens, first);
  if (isOfTown) first++;
  if (name.type === "ORG" && first > 1 && BROADCASTER.test(tokens[first - 1]!.form)) first--;
  const isBody = name.type !== "LOC" && isForeignBody(tokens[last + 1]);
  if (isBody) last++;
  while (
    first <= last &&
    (isLeadingJunk(tokens, first, context) ||
      (name.type === "PER" && isCommonBefore(tokens, first, last, context)) ||
      (name.type === "PER" && first < last && PRESS_WORDS.has(tokens[first]!.form.toLowerCase())) ||
      isPlatformBefore(tokens, first, last, context) ||
      isOutletBefore(tokens, first, last) ||
      isPartyBefore(tokens, first, last, context))
  )
    first++;
  if (name.type === "ORG") last = endOfPartyBefore(tokens, first, last, context) ?? last;
  while (last >= first && isTrailingJunk(tokens[last]!, context)) last--;
  if (name.type === "ORG") last = endOfBody(tokens, first, last, context);
  if (first < 0 || last < first || !hasName(tokens.slice(first, last + 1), context)) return undefined;
  if (isPlural(tokens, first, last) && (name.type === "PER" || isUnheardOf(tokens[first]!, context))) return undefined;
  if (isBracketedTerm(tokens, first, last)) return undefined;
  const words = wordsBetween(placed, first, last);
  if (GENERIC_BODIES.has(words.toLowerCase())) return undefined;
  return {
    start: tokens[first]!.start,
    end: tokens[first]!.start + nameLength(words, name.type),
    type: isBody ? "ORG" : isOfTown ? "LOC" : name.type,
    sentence: placed.index,
    source: "names",
    hint:
      (isBody ? "ORG" : undefined) ??
      (isDemonym(tokens[first - 1], context) && first < last ? "PER" : undefined) ??
      personCue(placed, first, last, context) ??
      endingType(words) ??
      appositionType(tokens, last) ??
      knownType(words, context) ??
      wordType(words, context) ??
      articledType(name, tokens, first, last, context) ??
      givenNameType(tokens, first, last, context),
  };
}

/** « l'Union africaine à l'occasion du sommet », « la Commission à la suite du vote »: the tagger reads on over the preposition. */
const CIRCUMSTANCE =
  /^(?:occasion|issue|suite|demande|invitation|initiative|veille|lendemain|tête|place|faveur|rencontre|encontre|égard|instar|insu)$/;

/** The last token of a name that goes from `first` to `last`, without a circumstance or a second body behind it. */
function beforeCircumstance({ sentence: { tokens } }: PlacedSentence, first: number, last: number): number {
  for (let index = first + 1; index < last; index++) {
    const behind = tokens.slice(index + 1, index + 3);
    // « du Front de salut et du Syndicat des journalistes »: another body opens.
    const isBody = startsUpper(behind[0]!.form) && INSTITUTION_HEADS.has(behind[0]!.lower);
    if (/^(?:du|des)$/.test(tokens[index]!.form) && tokens[index - 1]!.form === "et" && isBody) return index - 2;
    if (/^(?:du|des?)$/.test(tokens[index]!.form) && PAPER_NOUNS.has(behind[0]!.form)) return index - 1;
    if (!/^(?:à|au|en)$/.test(tokens[index]!.form)) continue;
    if (behind.some(({ form }) => CIRCUMSTANCE.test(form))) return index - 1;
    // « à l'Assemblée et au Sénat »: a preposition again, and another body.
    const isSecond = behind.some(({ form }) => startsUpper(form) && INSTITUTION_HEADS.has(form.toLowerCase()));
    if (tokens[index - 1]!.form === "et" && isSecond) return index - 2;
  }
  return last;
}

/** A person's name ends before a preposition: « Emmanuel Macron sur X ». Particles go on: « de », « ben », « von der ». */
function endOfPerson(tokens: readonly Token[], first: number, last: number): number {
  const cut = tokens.findIndex(
    (token, index) =>
      index > first && index <= last && /^(?:sur|dans|avec|pour|en|et|ou|selon|par|chez|à|au|aux)$/.test(token.form),
  );
  return cut < 0 ? last : cut - 1;
}

/** « la présidente de Région Huguette Bello »: before a given name and another word a cue of place is another's. */
function personCue(placed: PlacedSentence, first: number, last: number, context: StageContext): EntityType | undefined {
  const { tokens } = placed.sentence;
  const cue = cuedType(tokens, first);
  if (cue === "LOC" && PLACE_OPENING.test(tokens[first]!.form)) return cue;
  if (!cue && last > first && isApposedToOffice(tokens, first)) return "PER";
  // « le village de Moussa Kouré » names the village all the same.
  const isSure = /^(?:de|d['’])$/i.test(tokens[first - 1]?.form ?? "");
  const given = cue === "LOC" && !isSure ? givenNameType(tokens, first, last, context) : undefined;
  return given ?? cue;
}

/** Tokens between an office and the comma behind it: « le gouverneur de l'État voisin, ». */
const OFFICE_BEFORE_COMMA = 7;

/** « le gouverneur de l'État, Bara Matawi, »: the holder behind his office and a comma. */
function isApposedToOffice(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.form !== ",") return false;
  for (let at = first - 2; at >= Math.max(1, first - 2 - OFFICE_BEFORE_COMMA); at--) {
    const { form, lemma, upos } = tokens[at]!;
    if (upos === "VERB" || upos === "AUX" || upos === "PUNCT") return false;
    if (roleNoun(form, lemma)) return /^(?:le|la|l['’]|son|sa|leur|une?|du|au)$/i.test(tokens[at - 1]!.form);
  }
  return false;
}

/** « Le Slovène Tadej Pogacar »: a demonym in a capital right before a name. */
const isDemonym = (token: Token | undefined, context: StageContext): boolean =>
  token !== undefined && startsUpper(token.form) && context.knowledge.demonym(token.form) !== undefined;

/** « un tribunal de Lyon », « une école d'Alger »: the town is named, and no body. */
const isOneOfMany = (tokens: readonly Token[], head: number): boolean =>
  /^une?$/i.test(tokens[head - 1]?.form ?? "") &&
  INSTITUTION_HEADS.has(tokens[head]?.form ?? "") &&
  /^(?:de|d['’])$/.test(tokens[head + 1]?.form ?? "");

/** « Radio Vallée »: what a station calls itself before its name. */
const BROADCASTER = /^(?:Radio|Télé|Télévision|Canal|Agence|Groupe|Journal|Studio|Hebdo)$/;

/** « Kenya Medical » goes on with « Association »: English bodies end on what they are. */
const isForeignBody = (token: Token | undefined): boolean =>
  /^(?:Association|Council|University|Institute|Foundation|Group|Corporation|Committee|Agency|Authority|Union|Party|Network|Center|Centre|Company|Bank|News|Times|Post|Press|Airlines|Inc|Inc\.|Corp|Corp\.|Ltd|Partners|Ventures|Platforms)$/.test(
    token?.form ?? "",
  );

/** « Ho » before « Van Nien », « De » before « Wever »: a family name or a particle that stands first. */
function withFirstName(placed: PlacedSentence, first: number, context: StageContext): number {
  const { tokens } = placed.sentence;
  const before = tokens[first - 1];
  if (!before || first < 2) return first;
  const isParticle = /^(?:De|Le|La|Van|Von|El|Al|Ben|Ould|Di|Da|Du)$/.test(before.form);
  const isInitial = /^(?:\p{Lu}\.-?)+$/u.test(before.form) && startsUpper(tokens[first]?.form ?? "");
  if (isParticle || isInitial || isFamilyNameFirst(before.form) || isGivenPape(tokens, first - 1)) return first - 1;
  if (/^(?:der|den)$/.test(before.form) && /^(?:von|van)$/i.test(tokens[first - 2]?.form ?? "")) return first - 2;
  const isSmallParticle = /^(?:del|della|von|van|ben|bin|ibn|ag|dos|da|ould)$/.test(before.form);
  return isSmallParticle && tokens[first - 2]?.upos === "PROPN" && !context.knowledge.demonym(tokens[first - 2]!.form)
    ? first - 2
    : first;
}

/** « Bruno » goes on with « Le Roux », « Mohamed » with « Ould Ghazouani ». */
function withFamilyName({ sentence: { tokens, names } }: PlacedSentence, last: number): number {
  const isParticle =
    /^(?:Le|La|De|Du|Des|Van|Von|Ben|Bin|El|Al|Ould|Ag|Ibn|Dos|Da|Di|Abou|Abu)$/.test(tokens[last + 1]?.form ?? "") &&
    tokens[last + 2]?.upos === "PROPN" &&
    startsUpper(tokens[last + 2]!.form);
  if (isParticle) return last + 2;
  const next = tokens[last + 1];
  if (/^(?:el|al|an|as|ad|ar|at|az)-\p{Lu}/u.test(next?.form ?? "")) return last + 1;
  // « Lucas Moreira de Aranha »: the tagger takes what follows for a person, not for where he is from.
  const isJoined = /^(?:de|da|do|di)$/.test(next?.form ?? "");
  const joined = isJoined && names.find(({ type, start }) => type === "PER" && start === tokens[last + 2]?.start);
  if (joined && tokens[last + 3]?.upos !== "PROPN") return last + 2;
  const isSmall = /^(?:del|ben|bin|ibn|ag|ould|von|van|dos|el|al)$/.test(next?.form ?? "");
  return isSmall && tokens[last + 2]?.upos === "PROPN" && startsUpper(tokens[last + 2]!.form) ? last + 2 : last;
}

/** « Ranoro III »: the number of a ruler is part of the name. */
const withNumeral = (tokens: readonly Token[], last: number): number =>
  /^(?:[IVX]{2,5}|V|X|Ier|1er)$/.test(tokens[last + 1]?.form ?? "") ? last + 1 : last;

/** « Jean-François Monier/AFP »: a person's name ends before the stroke. */
function nameLength(words: string, type: EntityType): number {
  // « sur X. » at the end of a sentence.
  if (/^\p{Lu}\.$/u.test(words)) return 1;
  const stroke = type === "PER" ? words.indexOf("/") : -1;
  return stroke > 2 ? stroke : words.length;
}

/** « camping-cars Trigano »: a small common word before a capital one is no part of a person's name. */
const isCommonBefore = (tokens: readonly Token[], first: number, last: number, context: StageContext): boolean => {
  const [token, next] = [tokens[first]!, tokens[first + 1]];
  if (first >= last || !next) return false;
  if (/^\p{Ll}/u.test(token.form)) return token.upos === "NOUN" && !/^(?:al|el|ben|bin|an|as|ad|at)\b/.test(token.form);
  // « la ministre de l'Énergie Svitlana Hrynchuk »; « Fidèle Makasi Lwanzo » bears a common word as his first name.
  if (!/^(?:DET|ADP|ADP_DET)$/.test(tokens[first - 1]?.upos ?? "")) return false;
  const { gazetteer, lexicon } = context.french;
  return (
    /^\p{Lu}\p{Ll}/u.test(token.form) &&
    lexicon.knows(token.lower) &&
    !gazetteer.isGivenName(token.form) &&
    gazetteer.isGivenName(next.form) &&
    last - first >= 2
  );
};

/** « Emmanuel Macron Loi »: the name of a public figure ends where the base's does. */
function endOfKnownPerson(placed: PlacedSentence, first: number, last: number, context: StageContext): number {
  if (first < 0 || last - first < 2) return last;
  const isKnown = context.knowledge
    .findExact(wordsBetween(placed, first, first + 1))
    .some((row) => row.type === "PER" && row.source.startsWith("own"));
  const whole = context.knowledge.findExact(wordsBetween(placed, first, last)).length > 0;
  return isKnown && !whole ? first + 1 : last;
}

/** « les Franc », « ses Voisin »: no single person stands behind a plural. */
const isPlural = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last && /^(?:les|des|ses|leurs|nos|vos|ces|aux)$/i.test(tokens[first - 1]?.form ?? "");

/** Plurals of the base (« les Houthis », « les Beatles ») are names; others are peoples and members. */
const isUnheardOf = ({ form }: Token, context: StageContext): boolean =>
  /^\p{Lu}\p{Ll}+s$/u.test(form) && context.knowledge.findExact(form).length === 0;

/** « BBC Jane Miller »: capitals before a whole name are who she writes for. */
const isOutletBefore = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^\p{Lu}{3,}$/u.test(tokens[first]!.form) && last - first >= 2 && /\p{Ll}/u.test(tokens[first + 1]!.form);

/** Where a party's acronym ends and a person's name begins: « RND Lahcen Benghalem »; undefined when there is no such place. */
function endOfPartyBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
  context: StageContext,
): number | undefined {
  const [party, next] = [tokens[first], tokens[first + 1]];
  if (last === first || !party || !next || !/^\p{Lu}{2,6}$/u.test(party.form)) return undefined;
  if (!context.knowledge.findExact(party.form).some((row) => row.kind === "party" || row.kind === "body"))
    return undefined;
  return context.french.gazetteer.isGivenName(next.form) ? first : undefined;
}

/** « la députée Renaissance Brigitte Liso »: the party stands between the office and the name. */
const isPartyBefore = (tokens: readonly Token[], first: number, last: number, context: StageContext): boolean =>
  last - first >= 2 &&
  TITLE_WORDS.has(tokens[first - 1]?.lower ?? "") &&
  context.knowledge.findExact(tokens[first]!.form).some((row) => row.kind === "party");

/** « prêts à taux zéro (PTZ) »: capitals in brackets behind common words are a term. */
const isBracketedTerm = (tokens: readonly Token[], first: number, last: number): boolean =>
  first === last &&
  tokens[first - 1]?.form === "(" &&
  tokens[first + 1]?.form === ")" &&
  /^\p{Ll}/u.test(tokens[first - 2]?.form ?? "");

/** A name of several words that the base has for one type only. */
function knownType(words: string, context: StageContext): EntityType | undefined {
  if (!words.includes(" ") && !words.includes("-")) return undefined;
  const types = new Set(context.knowledge.findExact(words).map((row) => row.type));
  return types.size === 1 ? [...types][0] : undefined;
}

/** « Nathaniel Raymond »: several words that open with a given name, and no place of the base. */
function givenNameType(
  tokens: readonly Token[],
  first: number,
  last: number,
  context: StageContext,
): EntityType | undefined {
  // « PATRICK MEINHARDT » as photographers are credited.
  const given = tokens[first]!.form.replace(/(?<=^\p{Lu})\p{Lu}+$/u, (rest) => rest.toLowerCase());
  if (last === first || last - first > 3 || !context.french.gazetteer.isGivenName(given)) return undefined;
  return tokens.slice(first, last + 1).every(({ form }) => startsUpper(form)) ? "PER" : undefined;
}

/** « le Mindef », « la Monuvo »: no person takes an article, so one unknown word behind it is a body. */
function articledType(
  { type }: NameSpan,
  tokens: readonly Token[],
  first: number,
  last: number,
  { french, knowledge }: StageContext,
): EntityType | undefined {
  const { form } = tokens[first]!;
  const isOne = type === "PER" && first === last && /^(?:le|la|du|au)$/i.test(tokens[first - 1]?.form ?? "");
  const isStrange = !french.gazetteer.isGivenName(form) && knowledge.findByLastName(form).length === 0;
  return isOne && isStrange && !/^\p{Lu}/u.test(tokens[last + 1]?.form ?? "") ? "ORG" : undefined;
}

/** How towns of Slavic lands end: « Gontcharovka », « Makiïvka », « Tomsk ». */
const TOWN_ENDING = /(?:ovka|[iïy]vka|evka|grad|sk)$/;

/** Words that open the names of towns and lands in Arabic, Hebrew, Berber, Malay and the like: « Kfar Tebnit », « Oued Zem ». Own list. */
const PLACE_OPENING =
  /^(?:Kfar|Beit|Bayt|Deir|Tall?|Tel|Aïn|Ain|Oued|Wadi|Bordj|Borj|Sidi|Ksar|Djebel|Jebel|Jabal|Khirbet|Ras|Nahr|Souk|Bir|Hassi|Umm|Oum|Kafr|Koh|Kampung|Kota|Nueva|Puerto|Villa|Fort|Port)$/;

/** « EssilorLuxottica », « FedEx »: a capital inside a word is a trade mark's; « McCain » and « LePen » are not. */
const TRADE_MARK = /^(?!Mc|Mac|De|Le|La|Di|Du|Van|O['’])\p{Lu}[\p{Ll}\d]+\p{Lu}\p{L}+$/u;

/** « CGT-Cheminots », « FSQ-CSQ »: letters of a body and the trade or body that it belongs to. */
export const SECTION = /^\p{Lu}{2,}(?:-\p{Lu}?\p{L}+)+$/u;

/** « ACTUALITE.CD », « Seneweb.com »: a site goes by its address. */
const ADDRESS =
  /^[\p{L}\d-]{3,}\.(?:com|org|net|info|cd|fr|ci|sn|ml|bf|ma|tn|dz|cm|tg|bj|ne|ht|ca|be|ch|tv|africa|media|news)$/iu;

/** Towns of French shape: « Jard-sur-Mer », « Saint-Malo », « Noyal-Châtillon-sur-Seiche ». */
export const TOWN_SHAPE =
  /^(?:Sainte?-\p{Lu}[\p{L}'’-]*|\p{Lu}[\p{L}-]*-(?:sur|sous|en|lès|les|la|le|aux|au|du|des|de)-[\p{L}'’-]+)$/u;

/** A single unknown word: a trade mark, the last name of a public figure, or a town by its shape. */
function wordType(words: string, context: StageContext): EntityType | undefined {
  if (TRADE_MARK.test(words) || ADDRESS.test(words) || SECTION.test(words)) return "ORG";
  if (TOWN_SHAPE.test(words)) return "LOC";
  if (PLACE_OPENING.test(words.split(" ")[0]!) && /^\S+ \p{Lu}\p{Ll}\S*$/u.test(words)) return "LOC";
  if (/[\s-]/.test(words) || context.french.lexicon.knows(words.toLowerCase())) return undefined;
  const isPlace = context.knowledge.findExact(words).some((row) => row.type === "LOC");
  const bearers = isPlace ? [] : context.knowledge.findByLastName(words);
  if (bearers.some((row) => row.source.startsWith("own") && row.offices?.length)) return "PER";
  return TOWN_ENDING.test(words) ? "LOC" : undefined;
}

function isLeadingJunk(tokens: readonly Token[], index: number, context: StageContext): boolean {
  const { form, upos } = tokens[index]!;
  const word = form.toLowerCase();
  // « l'agence d'État KCNA »: the state before an acronym is no part of its name.
  if (/^[ée]tat$/.test(word) && isAgency(tokens[index + 1], context)) return true;
  if (isMediumNoun(tokens, index)) return true;
  if (startsUpper(form) && isCapital(tokens[index + 1]) && isPeople(form, context)) return true;
  if (OPENING_WORDS.test(form) && isCapital(tokens[index + 1])) return true;
  if ((TITLE_WORDS.has(word) && !isGivenPape(tokens, index)) || !/[\p{L}\d]/u.test(form)) return true;
  const isParticle = /^(?:von|van|del|della|ben|bin|ibn|dos|ould|ag)$/.test(form);
  if (/^(?:DET|ADP|ADP_DET|CCONJ|PRON)$/.test(upos) && !startsUpper(form) && !isParticle) return true;
  return !startsUpper(form) && context.knowledge.demonym(form) !== undefined;
}

/** « Si Ouagadougou ne juge pas », « Selon Awa Diallo »: small words in the capital of a sentence. */
const OPENING_WORDS =
  /^(?:Si|Quand|Lorsque|Comme|Mais|Et|Or|Car|Donc|Puis|Que|Selon|Pour|Dans|Sur|Avec|Sans|Depuis|Après|Avant|Pendant|Contre|Entre|Chez|Vers|Malgré|Hier|Demain|Ni|Même|Dès|Voici|Voilà|Où|Pourquoi|Comment)$/;

/** « l'agence publique Sanara », « le quotidien An-Nahar »: what kind of medium it is stands before its name. */
const isMediumNoun = (tokens: readonly Token[], index: number): boolean =>
  (/^(?:agence|chaîne|quotidien|hebdomadaire|magazine|journal|radio|télévision|média)$/.test(tokens[index]!.form) &&
    (isCapital(tokens[index + 1]) || tokens[index + 1]?.upos === "ADJ")) ||
  (index > 0 && tokens[index]!.upos === "ADJ" && !startsUpper(tokens[index]!.form) && isMediumNoun(tokens, index - 1));

/** « Pape Gueye »: a given name of West Africa, without the article of « le pape François ». */
const isGivenPape = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.form === "Pape" &&
  !/^(?:le|du|au|un|ce)$/i.test(tokens[index - 1]?.form ?? "") &&
  startsUpper(tokens[index + 1]?.form ?? "") &&
  !/^(?:François|Benoît|Jean|Jean-Paul|Léon|Paul|Pie)$/.test(tokens[index + 1]!.form);

const isAgency = (token: Token | undefined, context: StageContext): boolean =>
  /^\p{Lu}{2,}$/u.test(token?.form ?? "") ||
  context.knowledge.findExact(token?.form ?? "").some((row) => row.kind === "agency" || row.kind === "medium");

const isCapital = (token: Token | undefined): boolean => startsUpper(token?.form ?? "");

/** A demonym that is no country's name: « Slovène », « Ukrainienne ». */
const isPeople = (form: string, context: StageContext): boolean =>
  context.knowledge.demonym(form) !== undefined && !context.knowledge.findExact(form).some((row) => row.type === "LOC");

const isTrailingJunk = (token: Token, context: StageContext): boolean =>
  !/[\p{L}\d.]/u.test(token.form) ||
  TIME_NOUNS.has(token.lower) ||
  (!startsUpper(token.form) &&
    (context.knowledge.demonym(token.form) !== undefined || /^(?:ADP|ADP_DET|DET|CCONJ)$/.test(token.upos)));

/** « A10 », « RN20 », « RD »: roads bear numbers. */
const ROAD = /^(?:(?:A|N|D|RN|RD|RR)\d{1,4}|R[NDR])$/;

/** Not a demonym, not a sentence's first common word, not a number. */
function hasName(tokens: readonly Token[], context: StageContext): boolean {
  const [only] = tokens;
  if (tokens.length !== 1 || !only) return tokens.some((token) => startsUpper(token.form));
  const word = only.lower;
  if (COMMON_ACRONYMS.has(only.form) || ROAD.test(only.form)) return false;
  if (!startsUpper(only.form) || NEVER_NAMES.has(word) || TIME_NOUNS.has(word) || PEOPLES.test(word)) return false;
  return (
    context.knowledge.demonym(only.form) === undefined ||
    context.knowledge.findExact(only.form).some((row) => row.kind === "country")
  );
}
