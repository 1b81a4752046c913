import type { Party, Quote } from "../../model/analysis.ts";
import { contains, type Span } from "../../model/span.ts";
import { touching } from "../../model/touching.ts";
import { subjectOf } from "../clause/subject-of.ts";
import { branch, childrenWith, relationOf, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import { ACCUSATIONS, objectsOf, relativeOf } from "../denial/what-was-said.ts";
import { participantKind } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { reportingUses } from "../quote/reporting-words.ts";
import type { EventDraft } from "./event-draft.ts";
import { eventTypeOf } from "./event-lexicon.ts";
import type { Trigger } from "./find-triggers.ts";
import { hasPossessive } from "./roles/verb-above.ts";
import type { Roles } from "./roles/settle-roles.ts";
import { rulesOutAll } from "./status/modality.ts";
import { type Topic, tellsOfAccident } from "./topics.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/** Why the words around a trigger tell of no event, whoever takes part; undefined when they may. */
export function emptyWords(trigger: Trigger, tree: Tree, quotes: readonly Quote[]): string | undefined {
  if (reportsOnly(trigger, tree, quotes) || isAside(trigger, tree)) return "it only reports words";
  if (isOneOfSeries(trigger, tree)) return "it only says which one of several it was";
  if (isFactualDenial(trigger, tree)) return "what was said is denied, nothing refused";
  if (isSeat(trigger, tree)) return "it is the seat of a body";
  if (isOnlyProposed(trigger, tree)) return "what it describes is told, not who asked for it";
  if (!asksForSomething(trigger, tree)) return "it does not say what is asked for";
  if (warnsOfNothing(trigger, tree)) return "no harm is announced";
  if (demandsNothing(trigger, tree)) return "no demand of who speaks";
  if (promisesToFight(trigger, tree)) return "a promise to go on or to resist";
  if (bearsArms(trigger, tree)) return "what they bear arms with";
  if (isShotDown(trigger, tree)) return "what is shot down are weapons";
  if (isComing(trigger, tree)) return "« aller » only says that what follows is to come";
  if (isOrder(trigger, tree)) return "an order or a wish";
  if (isAddressed(trigger, tree)) return "spoken to, not arrested";
  if (findsItself(trigger)) return "where they only found themselves";
  return isNegatedRefusal(trigger) ? "a refusal that is denied" : undefined;
}

/** Speech acts that a cue does besides reporting: « …, a-t-il dénoncé », « X a promis que ». */
const DONE_BY_SPEAKING: ReadonlySet<string> = new Set(["ACCUSE", "THREATEN", "AGREE"]);

/** « a proposé: », « a soutenu que », « a-t-elle insisté »: a verb that introduces speech there is no act of its own. */
function reportsOnly(trigger: Trigger, tree: Tree, quotes: readonly Quote[]): boolean {
  const { group } = trigger;
  const main = tree.tokens[group?.main ?? -1];
  if (group === undefined || main === undefined || trigger.entry.loose) return false;
  const quote = touching(cuesOf(quotes), main).find((cue) => contains(cue, main))?.quote;
  if (quote === undefined || /(?:fragment|described)/u.test(quote.rule?.name ?? "")) return false;
  const isBesides = /incise/u.test(quote.rule?.name ?? "");
  const against = Array.isArray(trigger.entry.frame.recipient) || FEELS.has(group.lemma);
  if (isBesides && (trigger.entry.type === "AGREE" || against)) return true;
  return !DONE_BY_SPEAKING.has(trigger.entry.type) || group.lemma === "garantir";
}

interface Cue extends Span {
  readonly quote: Quote;
}

function cuesOf(quotes: readonly Quote[]): readonly Cue[] {
  const known = CUES.get(quotes);
  if (known) return known;
  const cues = quotes.flatMap((quote) => (quote.cueSpan ? [{ ...quote.cueSpan, quote }] : []));
  CUES.set(quotes, cues);
  return cues;
}

/** Every verb of a text is held against all its cues. */
const CUES = new WeakMap<readonly Quote[], readonly Cue[]>();

/** « …, s'est indigné X », « …, regrette-t-il »: how something is said, against nobody in particular. */
const FEELS = new Set(["regretter", "déplorer"]);

/** « comme l'avait soutenu X », « comme l'exige la loi »: how something was said. */
function isAside({ group }: Trigger, tree: Tree): boolean {
  return (
    group !== undefined &&
    wordAt(tree.tokens, group.first - 1) === "comme" &&
    reportingUses(group.lemma, false).size > 0
  );
}

/** « c'est la première visite d'un président », « il s'agit du troisième attentat »: a remark about what is told elsewhere. */
function isOneOfSeries({ index, group }: Trigger, tree: Tree): boolean {
  if (
    group !== undefined ||
    childrenWith(tree, index, "amod").every((child) => !ORDINAL.test(wordAt(tree.tokens, child)))
  )
    return false;
  const before = tree.tokens.slice(Math.max(0, index - REMARK_REACH), index).map(({ lower }) => lower);
  return (
    before.some(
      (word, at) => /^(?:c'|ce)$/u.test(word) && /^(?:est|était|fut|sera|serait)$/u.test(before[at + 1] ?? ""),
    ) ||
    (before.includes("il") && before.includes("agit"))
  );
}

const ORDINAL = /^(?:premi(?:er|ère)|dernière?|deuxième|second|seconde|troisième|quatrième|cinquième|énième)$/u;
/** « il s'agit de la première », « ce fut la toute première »: words between the pronoun and the noun. */
const REMARK_REACH = 8;

/** Verbs that ask only together with what is asked for: « inviter X à céder », not « inviter X à dîner » or « appeler X ». */
const ASKS_WITH_CONTENT = new Set(["inviter", "appeler", "presser", "prier", "insister"]);

function asksForSomething({ entry, group }: Trigger, tree: Tree): boolean {
  if (entry.type !== "REQUEST" || group === undefined || !ASKS_WITH_CONTENT.has(entry.lemma)) return true;
  const behind = branch(tree, group.main, NO_RELATION).filter((at) => at > group.last);
  return behind.some((at) => /^(?:à|au|aux|de|d'|pour|que|qu')$/u.test(wordAt(tree.tokens, at)) && !isMeal(tree, at));
}

/** « des accusations que X rejette », « exclut que le dépôt ait été attaqué », « rejette toute responsabilité ». */
function isFactualDenial({ entry, group, last }: Trigger, tree: Tree): boolean {
  if (entry.written === "rejeter ~ responsabilité") return wordAt(tree.tokens, last - 1) === "toute";
  if (entry.type !== "REJECT" || group === undefined) return false;
  const about = [relativeOf(tree, group) ?? -1, ...objectsOf(tree, group)];
  const isOfTelling = about.some((at) => ACCUSATIONS.has(tree.tokens[at]?.lemma ?? ""));
  const clauses = new Set(childrenWith(tree, group.main, "ccomp"));
  return (
    isOfTelling ||
    childrenWith(tree, group.main, "obj").some((at) => rulesOutAll(group, at, tree)) ||
    verbGroupsOf(tree).some(({ main, form, tense }) => clauses.has(main) && form === "finite" && tense === "past")
  );
}

/** « au siège de l'ONU », « le siège du parti », « siège social »: where a body sits; towns are besieged. */
function isSeat({ entry, index, group }: Trigger, tree: Tree): boolean {
  if (entry.lemma !== "siège" || group !== undefined) return false;
  const owner = childrenWith(tree, index, "nmod")[0];
  const isTown =
    owner !== undefined &&
    tree.sentence.names.some(({ type, start, end }) => {
      const token = tree.tokens[owner];
      return type === "LOC" && token !== undefined && start <= token.start && token.end <= end;
    });
  return !isTown && !/^(?:état|ville|capitale|cité|village|enclave|camp)$/u.test(tree.tokens[owner ?? -1]?.lemma ?? "");
}

/** « le plan proposé par X », « la trêve demandée par X »: which one it is; a truce is told as asked for, once. */
function isOnlyProposed({ entry, index, group }: Trigger, tree: Tree): boolean {
  return entry.type === "REQUEST" && group?.form === "participle" && relationOf(tree.tokens[index]) === "acl";
}

const NO_RELATION: ReadonlySet<string> = new Set();

/** « à dîner », « à un mariage », « pour un repas »: politeness. */
const isMeal = (tree: Tree, at: number): boolean =>
  [1, 2].some((step) => /^(?:dîner|déjeuner|repas|mariage|réception|venir)$/u.test(wordAt(tree.tokens, at + step)));

/** « avertit que », « prévient que »: a threat only where harm is announced. */
function warnsOfNothing({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || !/^(?:avertir|prévenir)$/u.test(entry.written)) return false;
  if (group.passive || group.form === "infinitive") return true;
  // « …, a-t-il prévenu »: what is announced stands before.
  const content = [
    ...(isIncise(group, tree) ? tree.tokens.slice(0, group.first) : []),
    ...tree.tokens.slice(group.last + 1),
  ];
  const isToCome = content.some(({ features }) => features.Tense === "Fut" || features.Mood === "Cnd");
  // « Si l'accord n'est pas signé, la France quitterait la table, a-t-il averti »: what follows if others do not yield.
  if (isToCome && content.some(({ lower }) => /^(?:si|s'|sinon|faute|défaut)$/u.test(lower))) return false;
  return !content.some(
    ({ lemma }) => HARM.has(lemma.toLowerCase()) || (isToCome && HARM_TO_COME.has(lemma.toLowerCase())),
  );
}

/** « …, a-t-il prévenu », « … », a prévenu la députée »: behind the words that it reports. */
function isIncise(group: VerbGroup, tree: Tree): boolean {
  return group.inverted !== undefined || /^[,»"”]$/u.test(wordAt(tree.tokens, group.first - 1));
}

/** Done to somebody it harms, where it is still to come: « nous voterons la censure », « gèlera les avoirs ». */
const HARM_TO_COME = new Set(
  (
    "geler censure brûler bras payer enfer quitter rompre suspendre fermer interdire paralyser boycotter écraser tirer abattre anéantir " +
    "éliminer traquer durcir bombarder envahir viser assumer subir"
  ).split(" "),
);

const HARM = new Set(
  (
    "mesure contre-mesure conséquence représaille riposte riposter réponse répondre frapper attaquer sanction sanctionner punir détruire répliquer " +
    "frappe cible guerre tolérance intervenir poursuite grève bloquer expulser regretter"
  ).split(" "),
);

/** « les frappes doivent cesser », « il faut libérer les otages »: a demand only of what does harm, and of others. */
function demandsNothing({ entry, group, last }: Trigger, tree: Tree): boolean {
  if (entry.type !== "REQUEST" || entry.frame.actor !== "speaker" || group === undefined) return false;
  if (group.negated || !/^(?:present|conditional)$/u.test(group.tense)) return true;
  const subject = subjectOf(tree, group);
  if (subject !== undefined && /^(?:je|j'|nous|on)$/u.test(wordAt(tree.tokens, subject))) return true;
  if (/^(?:libérer|cessez-le-feu|trêve)$/u.test(entry.further[0] ?? "")) return false;
  const meant = [
    ...(subject === undefined ? [] : [subject]),
    ...childrenWith(tree, last, "obj", "nsubj", "obl", "xcomp"),
  ];
  return !meant.some(
    (at) =>
      HARMFUL.has(eventTypeOf(tree.tokens[at]?.lemma ?? "")?.type ?? "") || HARMS.has(tree.tokens[at]?.lemma ?? ""),
  );
}

const HARMFUL: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "THREATEN", "SANCTION"]);
const HARMS = new Set(
  "violence guerre hostilité agression ingérence occupation soutien massacre exaction livraison".split(" "),
);

const FIGHTS = new Set(
  (
    "battre lutter résister continuer poursuivre recommencer combattre plier céder reculer défendre riposter venger gagner revenir " +
    "reprendre frapper attaquer répliquer répondre mourir sacrifier affronter descendre bloquer manifester durcir intervenir"
  ).split(" "),
);

/** « promet de se battre », « se dit prêt à riposter », « promet que le pays ne se pliera pas »: nobody is offered anything. */
function promisesToFight({ entry, index, last }: Trigger, tree: Tree): boolean {
  if (entry.type !== "AGREE" || !PROMISES.has(entry.lemma)) return false;
  const content = [...new Set([index, last])].flatMap((at) =>
    childrenWith(tree, at, "xcomp", "ccomp", "advcl", "obl", "acl"),
  );
  return content.some((child) => {
    const lemma = tree.tokens[child]?.lemma ?? "";
    return FIGHTS.has(lemma) && (lemma !== "céder" || childrenWith(tree, child, "advmod").length > 0);
  });
}

const PROMISES = new Set(["promettre", "engager", "garantir", "dire", "déclarer", "montrer"]);

/** « arrivés armés de fusils » */
function bearsArms({ entry, last }: Trigger, tree: Tree): boolean {
  return entry.written === "armer" && /^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, last + 1));
}

/** « va certainement appeler »: the verb of the future; « est allé voir » went. */
function isComing({ entry, group }: Trigger, tree: Tree): boolean {
  if (entry.written !== "aller" || group === undefined || group.tense === "past") return false;
  const next = tree.tokens.slice(group.last + 1).find(({ upos }) => upos !== "ADV");
  return next?.features.VerbForm === "Inf";
}

/** « Tuez-moi », « libérez-les ! »: nothing has happened. « dissous » looks like an order too. */
function isOrder({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || VERBAL_TYPES.has(entry.type)) return false;
  const opens = group.main === 0 || /^[«"“]$/u.test(wordAt(tree.tokens, group.main - 1));
  const isFollowed = wordAt(tree.tokens, group.main + 1).startsWith("-");
  return tree.tokens[group.main]?.features.Mood === "Imp" && (opens || isFollowed);
}

/** « il a interpellé les auteurs : « … » » */
function isAddressed({ entry, group }: Trigger, tree: Tree): boolean {
  if (!/^interpell?er$/u.test(entry.written) || group === undefined || group.passive) return false;
  return tree.tokens.slice(group.last + 1, group.last + ADDRESS_REACH).some(({ form }) => form === ":");
}

/** « a interpellé à son arrivée les auteurs du texte : »: words before the colon. Guessed. */
const ADDRESS_REACH = 9;

/** « a lancé 142 drones, dont l'armée dit en avoir abattu 118 »: they strike, they are not struck. */
function isShotDown({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || !/^(?:abattre|neutraliser|détruire)$/u.test(entry.written)) return false;
  const hasEn = tree.tokens.slice(Math.max(0, group.first - 1), group.main).some(({ lower }) => lower === "en");
  return (
    hasEn && tree.tokens.slice(0, group.first).some(({ lemma }) => /^(?:drone|missile|roquette|engin)$/u.test(lemma))
  );
}

/** « se retrouveront mardi » meet; « se sont retrouvés au siège », « se retrouve seul » need not. */
const findsItself = ({ entry, group }: Trigger): boolean =>
  entry.written === "se retrouver" && /^(?:past|present)$/u.test(group?.tense ?? "");

/** « n'exclut pas », « n'a pas rejeté », « nous ne céderons pas »: neither a refusal nor its denial is worth a record. */
function isNegatedRefusal({ entry, group }: Trigger): boolean {
  const yields = entry.type === "REJECT" || YIELDS.has(entry.written);
  // « n'acceptera aucun préalable »: a refusal of what is to come.
  const isRefused = entry.type === "AGREE" && /^(?:future|conditional)$/u.test(group?.tense ?? "");
  return (yields || isRefused) && group?.negated === true;
}

const YIELDS: ReadonlySet<string> = new Set(["céder", "reculer", "renoncer"]);

/** « forcés d'aider les rebelles », « les autorités ont bloqué l'accès »: helped by nobody named; those who rule do not protest. */
export function hasUnfitDoer(trigger: Trigger, { actors, recipients }: Roles, finder: PartyFinder): boolean {
  // « l'inspection a été saisie », « a saisi la cour »: a case is laid before it.
  if (trigger.entry.written === "saisir" && trigger.group?.passive && actors.length === 0)
    return recipients.some((party) => isBody(party, finder));
  if (trigger.entry.type === "AID") return trigger.group?.form === "infinitive" && actors.length === 0;
  const rules = ({ name, entityId }: Party) => {
    const entity = finder.entityById(entityId);
    return RULERS.test(name) || (entity !== undefined && finder.isState(entity));
  };
  return trigger.entry.mode === "obstruct" && actors.some(rules);
}

const isBody = ({ name, entityId }: Party, finder: PartyFinder): boolean =>
  finder.entityById(entityId)?.type === "ORG" || participantKind(name.split(/[\s']/u)[0] ?? "") === "body";

const RULERS =
  /^(?:autorités?|gouvernement|armée|police|junte|régime|ministère|pouvoir|préfecture|président|pays)(?: |$)/u;

/** « a suspendu ses cliniques »: what is one's own is no other. */
export function suspendsItsOwn({ entry }: Trigger, { undergoing }: Roles, tree: Tree): boolean {
  return entry.written === "suspendre" && undergoing.some((head) => hasPossessive(tree, head));
}

/** « un texte condamnant les frappes sur X »: judged, by whoever did it, and told elsewhere. */
export function isOnlyJudged(trigger: Trigger, { actors, recipients }: Roles, tree: Tree): boolean {
  if (trigger.group !== undefined || trigger.entry.type !== "ASSAULT" || actors.length + recipients.length > 0)
    return false;
  const above = tree.tokens[tree.tokens[trigger.index]?.head ?? -1];
  return above !== undefined && /^(?:condamner|dénoncer|déplorer|critiquer|fustiger)$/u.test(above.lemma);
}

/** « deux personnes ont été tuées dans un déraillement »: nobody attacks. */
export function isAccident(trigger: Trigger, roles: Roles, sentence: string, topic: Topic): boolean {
  if (trigger.entry.type !== "ASSAULT" || roles.actors.length > 0 || roles.weapon !== undefined) return false;
  return topic.accidents || tellsOfAccident(sentence);
}

/** « deux personnes ont été tuées »: no doer, no place, and no victims that a reader could tell from others. */
export function tellsOfNobody(draft: EventDraft): boolean {
  if (draft.type !== "ASSAULT" || draft.actors.length > 0 || draft.location !== null || draft.mode !== null)
    return false;
  if (draft.recipients.length === 0) return draft.date === null && !draft.bridged;
  return draft.recipients.every(({ name }) => ANYBODY.test(name));
}

const ANYBODY = /^(?:autres? )?(?:personnes?|gens|individus?|victimes?|hommes?|femmes?|enfants?|prisonniers?)$/u;
