import type { Party } from "../../../model/analysis.ts";
import { governedByPreposition } from "../../clause/noun-phrase.ts";
import { subjectBehind } from "../../clause/subject-behind.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, isBelow, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { isAgentNoun, participantKind } from "../../participants.ts";
import { reportingUses } from "../../quote/reporting-words.ts";
import { CHARGED_WITH } from "../blame-words.ts";
import type { Trigger } from "../find-triggers.ts";
import type { Role } from "../read-lexicon.ts";
import { VERBAL_TYPES } from "../verbal-types.ts";
import { isOf } from "./actor-classes.ts";
import { actorAt, COUNTERS, type Filler, fillerAt, speakerAt } from "./filler.ts";
import { plainPreposition, prepositionOf } from "./prepositions.ts";
import type { RoleContext } from "./role-context.ts";
import { COMPLEMENT_MISSING, needsPerson, type Roles, refused, settleRoles } from "./settle-roles.ts";

/** Who takes part in what a verb tells, by its frame. */
export function verbRoles(trigger: Trigger, group: VerbGroup, context: RoleContext): Roles {
  const { tree } = context;
  const { frame } = trigger.entry;
  const passive = (group.passive && !trigger.entry.reflexive) || isUndergone(tree, group) || isHeadline(trigger, tree);
  const subject = subjectOfAct(tree, group);
  // « le gouvernement a été renversé », « dix diplomates ont été expulsés »: the further word is who undergoes it.
  const undergoes = trigger.ofSubject !== undefined && isAgentNoun(tree.tokens[trigger.ofSubject]?.lemma ?? "");
  const object = undergoes
    ? trigger.ofSubject
    : trigger.ofSubject !== undefined
      ? undefined
      : passive
        ? subject
        : objectOf(tree, trigger);
  const agent = passive ? agentOf(tree, group.main) : subject;
  const place = (role: Role): readonly number[] => {
    if (role === "subject") return agent === undefined ? [] : [agent];
    if (role === "object") return object === undefined ? [] : [object];
    return role === "none" || role === "speaker" ? [] : obliques(tree, trigger, role);
  };
  // « des policiers seront déployés », « des médecins ont été envoyés »: they are who goes there.
  const goes = trigger.entry.type === "MOBILIZE" || (trigger.entry.type === "AID" && undergoes);
  const deployed = goes && passive && agent === undefined ? subject : undefined;
  const read = frame.actor === "subject" && SAID.has(trigger.entry.type) ? speakerAt : actorAt;
  const actors =
    frame.actor === "speaker"
      ? spoken(group, context)
      : (deployed === undefined ? place(frame.actor) : [deployed]).map((head) => read(head, context));
  const recipients = place(frame.recipient).map((head) => fillerAt(head, context));
  const refusal = refusalOf(trigger, { actors, recipients, agent, passive }, context);
  if (refusal !== undefined) return refused(refusal);
  const settled = settleRoles(trigger, {
    actors: actors.filter((filler) => !isNobody(filler)),
    recipients,
    takesPlace: false,
  });
  return { ...settled, recipients: settled.recipients.map((party) => withoutPredicate(party, trigger, tree)) };
}

/** What may be done in a text, or by a body that goes by the name of its office. */
const SAID: ReadonlySet<string> = new Set([...VERBAL_TYPES, "PROTEST"]);

/** « "Les frappes doivent cesser", a dit X »: X demands it. */
const spoken = ({ main }: VerbGroup, { speaker }: RoleContext): readonly Filler[] =>
  speaker ? [{ kind: "party", parties: [speaker], head: main }] : [];

/** « qualifie ses détracteurs de criminels »: what they are called is no part of who they are. */
function withoutPredicate(party: Party, { entry, last }: Trigger, tree: Tree): Party {
  // « accuse le président de fraude »
  const charge = /^(.+?) (?:de |d['’])(?!la |l['’])(\p{Ll}\S+)$/u.exec(party.name);
  if (charge?.[1] && CHARGES.has(entry.lemma) && CHARGED_WITH.has(charge[2] ?? ""))
    return { ...party, name: charge[1] };
  const called = ` de ${wordAt(tree.tokens, last)}`;
  return entry.further.includes("%blame") && party.name.endsWith(called)
    ? { ...party, name: party.name.slice(0, -called.length) }
    : party;
}

/** Verbs with somebody as object and « de » for what is laid to his charge. */
const CHARGES: ReadonlySet<string> = new Set(["accuser", "soupçonner", "suspecter", "inculper", "incriminer", "taxer"]);

/** « le poste a été attaqué par des rebelles, tuant dix soldats »: who attacked killed, not the post; nobody where nobody is named. */
function subjectOfAct(tree: Tree, group: VerbGroup): number | undefined {
  const subject = subjectOf(tree, group);
  if (group.form !== "gerund" || subject === undefined) return subject;
  const teller = tellerOf(tree, group);
  if (teller !== undefined) return teller;
  const above = verbGroupsOf(tree).find(
    (other) =>
      other.passive && other.form === "finite" && other.last < group.first && subjectOf(tree, other) === subject,
  );
  return above === undefined ? subject : agentOf(tree, above.main);
}

/** « a annoncé que des hommes sont entrés, dénonçant une manœuvre »: who speaks goes on, not of whom it is told. */
function tellerOf(tree: Tree, group: VerbGroup): number | undefined {
  if (wordAt(tree.tokens, group.first - 1) !== "," || !speaks(group.lemma)) return undefined;
  const telling = verbGroupsOf(tree).find(
    (other) =>
      other.form === "finite" &&
      other.last < group.first &&
      speaks(other.lemma) &&
      /^(?:root|parataxis|ccomp)$/u.test(relationOf(tree.tokens[other.main])),
  );
  return telling && (subjectOf(tree, telling) ?? subjectBehind(tree, telling));
}

const speaks = (lemma: string): boolean => reportingUses(lemma, false).size > 0;

const isNobody = (filler: Filler): boolean => filler.kind === "thing" || filler.kind === "site";

/** « se sont vu infliger une amende », « s'est fait arrêter »: the subject undergoes what the infinitive says. */
function isUndergone(tree: Tree, group: VerbGroup): boolean {
  const above = verbGroupsOf(tree).find((candidate) => candidate.main === tree.tokens[group.main]?.head);
  return (
    group.form === "infinitive" &&
    above !== undefined &&
    above.reflexive &&
    /^(?:voir|faire|laisser)$/u.test(above.lemma)
  );
}

/** What is done to somebody or to a place, and to no other act. */
const isOfParties = ({ entry }: Trigger): boolean => entry.type === "ASSAULT" || entry.mode === "expel";

interface Filled {
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
  readonly agent: number | undefined;
  readonly passive: boolean;
}

function refusalOf(trigger: Trigger, filled: Filled, context: RoleContext): string | undefined {
  const { frame, type } = trigger.entry;
  const { actors, recipients, agent, passive } = filled;
  // « des sanctions prises par Washington »: an act is not taken as a town is.
  const isMissing = ({ kind, ...filler }: Filler) =>
    kind === "thing" || (isOfParties(trigger) && kind === "event" && !("pronoun" in filler && filler.pronoun));
  if (frame.required && recipients.every(isMissing)) return COMPLEMENT_MISSING;
  if (frame.actor === "object" && actors.length === 0) return "the one who acts is not named";
  // « ce palais accueille la Chambre de commerce »
  const isBuilding = ({ head }: Filler) => participantKind(context.tree.tokens[head]?.lemma ?? "") === "site";
  if (trigger.entry.mode === "visit" && frame.recipient === "subject" && recipients.some(isBuilding))
    return "a building receives nobody";
  if (
    trigger.group?.form === "participle" &&
    ((agent === undefined &&
      !needsPerson(trigger) &&
      !isReportedCount(trigger, context.tree) &&
      !isDatedAside(trigger, context.tree)) ||
      HELD.has(trigger.entry.lemma)) &&
    !isHeadline(trigger, context.tree)
  )
    return "a participle that only describes";
  // « chassés par une intervention »: who was chased out is told all the same.
  const told = passive && trigger.group?.form !== "participle" && !VERBAL_TYPES.has(type);
  if (actors.some(isNobody) && !(told && frame.actorClass !== "court")) return "what acts in the sentence is nobody";
  const { recipientClass } = frame;
  if (recipientClass !== undefined && !recipients.some((filler) => isOf(recipientClass, filler, context)))
    return `who undergoes it is not ${recipientClass}`;
  return classRefusal(
    trigger,
    actors.filter((filler) => !isNobody(filler)),
    context,
  );
}

/** « Onze soldats tués dans l'est »: a title says in a participle what happened, of the noun it is about. */
function isHeadline({ group }: Trigger, tree: Tree): boolean {
  if (group?.form !== "participle" || /^[.!?…]$/u.test(tree.tokens.at(-1)?.form ?? "")) return false;
  const noun = tree.tokens[group.main]?.head ?? -1;
  return noun >= 0 && (tree.tokens[noun]?.head ?? 0) < 0 && verbGroupsOf(tree).every(({ form }) => form !== "finite");
}

/** « Le syndicat, interdit en juin 2019, proteste… », « X, tué lundi dans une embuscade, était… »: set apart with its own day, it tells what happened. */
function isDatedAside({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || VERBAL_TYPES.has(entry.type) || wordAt(tree.tokens, group.first - 1) !== ",") return false;
  const behind = tree.tokens.slice(group.last + 1);
  const end = behind.findIndex(({ form, features }) => form === "," || features.VerbForm !== undefined);
  return behind.slice(0, Math.max(end, 0)).some(({ lemma, form }) => isTimeWord(lemma) || YEAR.test(form));
}

const YEAR = /^(?:19|20)\d\d$/u;

/** « font état d'une vingtaine de soldats tués », « parle de trois bergers tués »: the participle is what is reported. */
function isReportedCount({ entry, group }: Trigger, tree: Tree): boolean {
  if (group === undefined || !KILLS.has(entry.written)) return false;
  let at = tree.tokens[group.main]?.head ?? -1;
  const isCounted = [at, tree.tokens[at]?.head ?? -1].some(
    (index) => childrenWith(tree, index, "nummod").length > 0 || COUNTERS.has(tree.tokens[index]?.lemma ?? ""),
  );
  for (let steps = 0; isCounted && at >= 0 && steps < LEVELS_OF_COUNT; steps++) {
    const token = tree.tokens[at];
    if (token?.upos === "VERB") return REPORTS_COUNT.has(token.lemma);
    at = token?.head ?? -1;
  }
  return false;
}

const KILLS = new Set(["tuer", "blesser", "abattre", "assassiner", "exécuter", "massacrer", "neutraliser", "éliminer"]);

/** « font état d'une vingtaine de soldats tués »: soldats, vingtaine, état, font. */
const LEVELS_OF_COUNT = 4;

/** Verbs that report losses: « faire état de », « déplorer », « parler de ». */
const REPORTS_COUNT = new Set(
  "faire parler déplorer recenser dénombrer compter rapporter signaler évoquer annoncer mentionner revendiquer affirmer confirmer".split(
    " ",
  ),
);

/** Participles that tell a state: « le quartier occupé par l'armée ». */
const HELD = new Set([
  "détenir",
  "occuper",
  "assiéger",
  "soutenir",
  "appuyer",
  "épauler",
  "aider",
  "financer",
  "armer",
  "signer",
]);

function classRefusal(trigger: Trigger, actors: readonly Filler[], context: RoleContext): string | undefined {
  const { actorClass } = trigger.entry.frame;
  if (actorClass === undefined || actors.some((filler) => isOf(actorClass, filler, context))) return undefined;
  return actors.length > 0 || actorClass === "court" ? `who acts is not ${actorClass}` : undefined;
}

function objectOf(tree: Tree, trigger: Trigger): number | undefined {
  // « intercepter ~ missile »: the further word is what the frame speaks of.
  if (trigger.entry.loose && trigger.entry.frame.actor === "object") return trigger.last;
  const direct = childrenWith(tree, trigger.index, "obj", "iobj").filter((child) => {
    const token = tree.tokens[child];
    return token !== undefined && (relationOf(token) === "obj" || token.upos === "PRON") && !isTimeWord(token.lemma);
  });
  const isFurther = (child: number) =>
    trigger.entry.loose && child > trigger.last - trigger.entry.further.length && child <= trigger.last;
  const behind =
    direct.find((child) => child > trigger.index && !isFurther(child)) ??
    direct.find((child) => tree.tokens[child]?.upos === "PRON");
  if (behind !== undefined) return behind;
  // « a accueilli à Lomé, dès l'aube, la ministre togolaise »: far from its verb the parser takes it for a circumstance.
  const bare = childrenWith(tree, trigger.index, "obl").find(
    (child) =>
      child > trigger.last &&
      isAgentNoun(tree.tokens[child]?.lemma ?? "") &&
      childrenWith(tree, child, "case").length === 0 &&
      !governedByPreposition(tree, child),
  );
  if (bare !== undefined) return bare;
  if (trigger.entry.mode === "visit" && trigger.entry.frame.actor === "object") {
    const guest = guestBehind(tree, trigger.last);
    if (guest !== undefined) return guest;
  }
  if (!trigger.entry.loose) return nounBehind(tree, trigger.last);
  // « a condamné l'ancien maire à une lourde peine »: whoever stands between the words of the expression.
  const between = trigger.group && nounBehind(tree, trigger.group.last);
  const isInside = between !== undefined && between < trigger.last && isAgentNoun(tree.tokens[between]?.lemma ?? "");
  if (isInside) return between;
  // « prendre le contrôle de Lima »: what is controlled.
  if (tree.tokens[trigger.last]?.lemma === "contrôle") {
    const controlled = childrenWith(tree, trigger.last, "nmod").find((child) => prepositionOf(tree, child) === "de");
    if (controlled !== undefined) return controlled;
  }
  // « renvoyer ~ migrant »: the further word is who undergoes it.
  const { last, entry } = trigger;
  const isObject = isAgentNoun(tree.tokens[last]?.lemma ?? "") && !governedByPreposition(tree, last);
  return isObject && !entry.frame.required ? last : undefined;
}

/** « avait reçu à Rabat, le soir du 9 juin, l'envoyé espagnol »: whoever stands behind a comma, before the next verb. */
function guestBehind(tree: Tree, last: number): number | undefined {
  for (let index = last + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token === undefined || token.upos === "VERB" || token.upos === "SCONJ" || /^[.;:«»]$/u.test(token.form))
      return undefined;
    if (isAgentNoun(token.lemma) && wordAt(tree.tokens, index - 2) === "," && tree.tokens[index - 1]?.upos === "DET")
      return index;
  }
  return undefined;
}

/** The parser sometimes hangs the object elsewhere: the first noun right behind the verb that no preposition governs. */
function nounBehind(tree: Tree, last: number): number | undefined {
  for (let index = last + 1; index < Math.min(tree.tokens.length, last + OBJECT_REACH); index++) {
    const token = tree.tokens[index];
    // « a expulsé plus de 1 300 Haïtiens »: the preposition is part of the count.
    if (APPROXIMATELY.test(wordAt(tree.tokens, index - 1)) && /^(?:de|d')$/u.test(wordAt(tree.tokens, index))) {
      return tree.tokens.findIndex(
        (other, at) => at > index && at <= index + 4 && ["NOUN", "PROPN"].includes(other.upos),
      );
    }
    if (index === last + 1 && token?.upos.startsWith("ADP")) return nounBehindAside(tree, index);
    if (token === undefined || token.upos.startsWith("ADP") || ["PUNCT", "VERB", "SCONJ"].includes(token.upos))
      return undefined;
    // « a reçu lundi le président »: the day stands between.
    const isTime = isTimeWord(token.lemma);
    if (["NOUN", "PROPN"].includes(token.upos) && !isTime && !governedByPreposition(tree, index)) return index;
  }
  return undefined;
}

/** « a accusé à de multiples reprises le Tchad », « a condamné dans un communiqué les frappes »: the first noun with an article of its own. */
function nounBehindAside(tree: Tree, from: number): number | undefined {
  for (let index = from + 1; index < Math.min(tree.tokens.length - 1, from + ASIDE_REACH); index++) {
    const token = tree.tokens[index];
    // « à plusieurs reprises », which the tagger may take for a participle.
    const isTimes = /^(?:reprises|fois)$/u.test(wordAt(tree.tokens, index));
    if (token === undefined || (!isTimes && ["PUNCT", "VERB", "AUX", "SCONJ"].includes(token.upos))) return undefined;
    const before = wordAt(tree.tokens, index - 1);
    const isBehindNoun =
      ["NOUN", "PROPN"].includes(tree.tokens[index - 1]?.upos ?? "") || /^(?:reprises|fois)$/u.test(before);
    const noun = tree.tokens[index + 1];
    if (isBehindNoun && /^(?:les?|la|l')$/u.test(wordAt(tree.tokens, index)) && token.upos === "DET")
      return noun !== undefined && ["NOUN", "PROPN"].includes(noun.upos) && !isTimeWord(noun.lemma)
        ? index + 1
        : undefined;
  }
  return undefined;
}

/** « à de nombreuses reprises ces derniers mois »: words between. Guessed. */
const ASIDE_REACH = 8;

const APPROXIMATELY = /^(?:plus|moins|près)$/u;

/** Words between a verb and its object: « a tué hier deux autres civils ». Guessed. */
const OBJECT_REACH = 5;

/** Who acts in a passive: « par X ». */
export function agentOf(tree: Tree, main: number): number | undefined {
  const acts = (child: number) => !MANNERS.has(wordAt(tree.tokens, child));
  const marked = childrenWith(tree, main, "obl:agent").find(acts);
  if (marked !== undefined) return marked;
  const near = childrenWith(tree, main, "obl", "nmod").find(
    (child) => prepositionOf(tree, child) === "par" && acts(child),
  );
  return near ?? byAhead(tree, main);
}

/** « condamné par contumace », « informé par téléphone »: how, not by whom. */
const MANNERS = new Set(
  "voix contumace défaut force voie téléphone visioconférence écrit décret erreur vote précaution suite avance".split(
    " ",
  ),
);

/** « tués samedi à Dinangourou, près de la frontière, par des terroristes »: « par » before the next verb, though hung elsewhere. */
function byAhead(tree: Tree, main: number): number | undefined {
  for (let index = main + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token === undefined || token.features.VerbForm !== undefined || /^[.;:»]$/u.test(token.form)) return undefined;
    if (wordAt(tree.tokens, index) !== "par") continue;
    const noun = tree.tokens.findIndex(
      (other, at) => at > index && at <= index + 4 && (other.upos === "NOUN" || other.upos === "PROPN"),
    );
    if (!MANNERS.has(wordAt(tree.tokens, noun))) return noun;
  }
  return undefined;
}

function obliques(tree: Tree, trigger: Trigger, prepositions: readonly string[]): readonly number[] {
  const direct = [...childrenWith(tree, trigger.index, "obl", "iobj", "nmod", "obj")].filter(
    (child) => child > trigger.index,
  );
  const inside = trigger.entry.loose
    ? childrenWith(tree, trigger.last, "nmod", "obl").filter((child) => child > trigger.last)
    : [];
  // « la motion des députés a été rejetée ».
  const ofSubject = trigger.ofSubject === undefined ? [] : childrenWith(tree, trigger.ofSubject, "nmod");
  const fits = (child: number) => prepositions.includes(prepositionOf(tree, child) ?? "");
  // « leur a fourni des armes », « lui a rendu visite »
  const dative = prepositions.includes("à")
    ? (tree.children[trigger.index] ?? []).filter(
        (child) =>
          child < trigger.index &&
          /^(?:lui|leur)$/u.test(wordAt(tree.tokens, child)) &&
          tree.tokens[child]?.upos === "PRON",
      )
    : [];
  const found = [...[...direct, ...inside, ...ofSubject].filter(fits), ...dative];
  if (found.length > 0) return found;
  // « livrer des chars à la police »: hung to the object by the parser.
  const purpose = tree.tokens.findIndex(
    (token, index) => index > trigger.index && /^(?:afin|pour|que|qui)$/u.test(token.form),
  );
  const deeper = tree.tokens.findIndex(
    (token, index) =>
      index > trigger.index &&
      (purpose < 0 || index < purpose) &&
      ["nmod", "obl"].includes(relationOf(token)) &&
      isBelow(tree, index, trigger.index) &&
      fits(index),
  );
  if (deeper >= 0 && !prepositions.includes("de")) return [deeper];
  return rightBehind(tree, trigger.last, prepositions);
}

function rightBehind(tree: Tree, last: number, prepositions: readonly string[]): readonly number[] {
  const next = tree.tokens.findIndex(
    (token, index) => index > last && index <= last + 3 && token.upos.startsWith("ADP"),
  );
  if (next < 0 || !prepositions.includes(plainPreposition(wordAt(tree.tokens, next)))) return [];
  const noun = tree.tokens.findIndex(
    (token, index) => index > next && index <= next + 4 && (token.upos === "NOUN" || token.upos === "PROPN"),
  );
  return noun < 0 ? [] : [noun];
}
