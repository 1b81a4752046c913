import type { EventType } from "../../model/plover.ts";
import { wordsOf } from "./words.ts";

/**
 * What a word tells of, coarser than the word and finer than a PLOVER type: enough to keep a siege apart from a strike.
 * `lasting` acts go on for days, so that two tellings need not name the same day.
 */
export interface Concept {
  readonly id: string;
  readonly types: readonly EventType[];
  readonly lasting: boolean;
}

type Row = readonly [id: string, types: string, lasting: boolean, beginnings: string];

/**
 * Beginnings of folded French words; a beginning closed by `=` is a whole word. Written by hand from the verbs and nouns
 * of French news prose for each PLOVER type. The order matters: the first row that has the word gives its concept.
 */
const TABLE: readonly Row[] = [
  [
    "encircle",
    "ASSAULT",
    true,
    "encercl entoure= entoures= entouree= entourees= entourer= isole= isoles= isolee= isolees= isoler= cerne= cernes= cernee= cernees= cerner= assieg siege= etau pris-au-piege coupees= coupes=",
  ],
  ["invade", "ASSAULT", true, "envah invas incursion"],
  ["clash", "ASSAULT", true, "combat= combats= affronte accroch empetr resist bataille="],
  [
    "advance",
    "ASSAULT",
    true,
    "avancee avancent= avance= progress offensive offensives poussee remont gagn= emprise repouss refoul chass grignot",
  ],
  [
    "take",
    "ASSAULT COERCE",
    true,
    "prise= pris= prises= prend= prennent= prendre= repris reprend reprise= reconqu conqu captur empar tomb= tombe= tombee= tomber= chute= liber control occup saisi seiz recuper conquis conquet tiennent= maitre= maitres=",
  ],
  ["enter", "ASSAULT COERCE", true, "penetr franchi entrer= entrent= entres= entrees="],
  ["abduct", "ASSAULT COERCE", false, "enlev kidnapp otage rapt prisonnier"],
  [
    "strike",
    "ASSAULT",
    false,
    "frapp bombard pilonn missile roquette obus drone raid tir= tirs= tire= tires= tiree= tirees= tirer= torpill attaqu attentat explos abordage eperonn heurte percut collision canon",
  ],
  [
    "shoot",
    "ASSAULT",
    false,
    "fusill assassin abatt execut massacr tue= tues= tuee= tuees= tuer= lynch poignard embusc mort= morts= morte= mortes= mouru peri= peris= perit= perissent= deces= decede succomb",
  ],
  [
    "meet",
    "CONSULT",
    false,
    "rencontr revoi revu= reunion reuni entretien entreten visit recu= recue= recus= recevoir= recoit= rendu= rendue= rendra= deplac sommet tete-a-tete audience accueil venu= venue= arriv",
  ],
  [
    "talks",
    "CONSULT COOPERATE",
    true,
    "negoci pourparl discussion discut dialogue concert consult mediation conversation",
  ],
  ["call", "CONSULT", false, "telephon appel-telephonique"],
  ["truce", "RETREAT CONCEDE AGREE REQUEST", true, "cessez-le-feu treve armistice cessation"],
  ["retreat", "RETREAT", true, "retir retrait repli evacu recul regroup abandonn"],
  [
    "release",
    "RETREAT CONCEDE COOPERATE",
    false,
    "relach liberat remis-en-liberte elargi libere= liberes= liberee= liberees= liberer=",
  ],
  ["exchange", "COOPERATE RETREAT", false, "echang"],
  ["surrender", "RETREAT", true, "reddit rendent= desarm deposer-les-armes"],
  ["leave", "RETREAT", true, "quitt partir= bouge= bougent= bouger="],
  ["resign", "RETREAT", false, "demission"],
  ["dismiss", "SANCTION RETREAT", false, "limog revoqu destitu"],
  ["guarantee", "CONCEDE AGREE", false, "garanti epargne= clemence graci excus"],
  ["accept", "AGREE", false, "accept accord= accords= consent approuv promet promis promess engag"],
  ["sign", "SUPPORT AGREE COOPERATE", false, "sign= signe= signes= signee= signees= signer= signature ratif"],
  ["praise", "SUPPORT", false, "salu felicit loue= louer= applaudi soutien soutenu= soutenir= soutient= defend"],
  ["condolence", "SUPPORT", false, "condoleance"],
  ["ask", "REQUEST", false, "demand exhort appel reclam exig pri= prie= prier= sollicit suppli"],
  ["accuse", "ACCUSE", false, "accus denonc condamn reproch critiqu fustig deplor plainte"],
  ["investigate", "ACCUSE", true, "enquet inspect perquisition instruction="],
  [
    "refuse",
    "REJECT",
    false,
    "refus rejet repouss ecart declin oppose= opposes= opposee= opposees= opposent= opposer= opposait= opposaient= opposera= opposeront= veto",
  ],
  ["threaten", "THREATEN", false, "menac avert ultimatum previen promet-de"],
  ["demonstrate", "PROTEST", false, "manifest defil marche= marches= rassembl cortege sit-in"],
  ["stop-work", "PROTEST", true, "greve greves grevist debray arret-de-travail"],
  ["block", "PROTEST COERCE", true, "bloqu blocage barricad blocus"],
  ["riot", "PROTEST", false, "emeut heurts saccag incendi"],
  ["expel", "ASSAULT SANCTION", false, "expuls"],
  ["sanction", "SANCTION", true, "sanction suspend suspens embargo rompu romp tarif"],
  ["acquit", "", false, "acquitt relaxe= relaxes= relaxee= relaxees= relaxer= innocent"],
  ["convict", "SANCTION", false, "condamne-a reconnu-coupable verdict peine= amende"],
  ["deploy", "MOBILIZE", true, "deploy mobilis renfort manoeuvr envoye-des-troupes"],
  ["arrest", "COERCE", false, "arret arrest interpell ecrou detenu detention garde-a-vue incarcer emprison"],
  ["close", "COERCE SANCTION", true, "ferm interdi interdict couvre-feu retrait-du-marche rappel censur confin"],
  ["coup", "COERCE", false, "putsch coup-d-etat renvers"],
  ["pay", "AID", false, "paye paya= paie= paient= verse= versee= verses= versees= verser= versement"],
  ["win", "", false, "victoire victorieu remport vainqueur gagne= gagner= gagnee="],
  ["vote", "", false, "vote vota"],
  [
    "fall-down",
    "",
    false,
    "ecras effondr ecroul derail naufrag chavir cede= cedee= cedees= coule= coulent= couler= coulait= sombre= sombrent= sombrer=",
  ],
  [
    "present",
    "",
    true,
    "present= presente= presents= presentes= presence cach= cache= caches= cachee= cachees= cachent= cachait= cachaient= cacher= abrit stationn",
  ],
  ["aid", "AID", true, "aide= aides= aider= livr convoi secour humanitaire fourni don= dons="],
];

interface Entry {
  readonly concept: Concept;
  readonly beginning: string;
  readonly whole: boolean;
}

const entries: readonly Entry[] = TABLE.flatMap(([id, types, lasting, beginnings]) =>
  beginnings.split(" ").map((beginning) => ({
    concept: { id, types: types.split(" ").filter(Boolean) as EventType[], lasting },
    beginning: beginning.replace("=", "").replaceAll("-", " "),
    whole: beginning.endsWith("="),
  })),
);

const phrases = entries.filter(({ beginning }) => beginning.includes(" "));

/** Entries by the first two letters, so that a word meets a handful of them. */
const byStart = new Map<string, Entry[]>();
for (const entry of entries) {
  const start = entry.beginning.slice(0, 2);
  byStart.set(start, [...(byStart.get(start) ?? []), entry]);
}

/** Concepts that two reports of one thing may choose between; an invasion is an advance to some. */
const RELATED: readonly (readonly [string, string])[] = [
  ["advance", "invade"],
  ["advance", "take"],
  ["advance", "clash"],
  ["enter", "advance"],
  ["enter", "invade"],
  ["enter", "take"],
  ["meet", "talks"],
  ["call", "talks"],
  ["leave", "retreat"],
  ["leave", "resign"],
  ["release", "exchange"],
  ["release", "surrender"],
  ["strike", "shoot"],
  ["accept", "sign"],
  ["expel", "advance"],
  ["expel", "sanction"],
];

/** Concepts of one act seen from two ends: who denies the one denies the other. */
const EQUAL: readonly (readonly [string, string])[] = [
  ["strike", "shoot"],
  ["meet", "talks"],
  ["call", "talks"],
  ["leave", "retreat"],
];

/** Whether two concepts may stand for one act in an assertion and its denial: nearer than related. */
export function mayBeOneAct(one: string, other: string): boolean {
  return (
    one === other ||
    EQUAL.some(([left, right]) => (left === one && right === other) || (left === other && right === one))
  );
}

export function areRelated(one: string, other: string): boolean {
  return RELATED.some(([left, right]) => (left === one && right === other) || (left === other && right === one));
}

/** The concept of one folded word, undefined when it names no act we know. */
export function conceptOf(word: string, type?: EventType): Concept | undefined {
  for (const { concept, beginning, whole } of byStart.get(word.slice(0, 2)) ?? []) {
    if (type && !concept.types.includes(type)) continue;
    if (whole ? word === beginning : word.startsWith(beginning)) return concept;
  }
  return undefined;
}

/** Concepts of a passage that fit an event type, in reading order, each once. */
export function conceptsIn(text: string, type?: EventType): readonly Concept[] {
  const words = wordsOf(text);
  const found = new Map<string, Concept>();
  const folded = ` ${words.join(" ")} `;
  for (const word of words) {
    const concept = conceptOf(word, type);
    if (concept) found.set(concept.id, concept);
  }
  for (const { concept, beginning } of phrases) {
    if (type && !concept.types.includes(type)) continue;
    if (folded.includes(` ${beginning}`)) found.set(concept.id, concept);
  }
  return [...found.values()];
}
