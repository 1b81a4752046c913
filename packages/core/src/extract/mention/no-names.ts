import type { StageContext } from "../../model/context.ts";
import type { Token } from "../../model/reading.ts";
import { startsUpper } from "./candidate.ts";
import { TIME_NOUNS } from "./institution-words.ts";

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

/** « A10 », « RN20 », « RD »: roads bear numbers. */
const ROAD = /^(?:(?:A|N|D|RN|RD|RR)\d{1,4}|R[NDR])$/;

/** Not a demonym, not a sentence's first common word, not a number. */
export function hasName(tokens: readonly Token[], context: StageContext): boolean {
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
