import type { Party } from "../../../model/analysis.ts";
import { subjectBehind } from "../../clause/subject-behind.ts";
import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import { reportingUses } from "../../quote/cue/reporting-words.ts";
import { CHARGED_WITH } from "../triggers/blame-words.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import type { Role } from "../triggers/read-lexicon.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { actorAt, type Filler, fillerAt, isNobody, speakerAt } from "./filler.ts";
import { prepositionOf } from "./prepositions.ts";
import type { RoleContext } from "./role-context.ts";
import { type Roles, refused, settleRoles } from "./settle-roles.ts";
import { agentOf, objectOf, obliques } from "./verb-complements.ts";
import { isHeadline, refusalOf } from "./verb-refusals.ts";

/** Who takes part in what a verb tells, by its frame. */
export function verbRoles(trigger: Trigger, group: VerbGroup, context: RoleContext): Roles {
  const { tree } = context;
  const { frame } = trigger.entry;
  const passive = (group.passive && !trigger.entry.reflexive) || isUndergone(tree, group) || isHeadline(trigger, tree);
  const unsaid = isOfQuestion(tree, group);
  const subject = unsaid ? undefined : subjectOfAct(tree, group);
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
  const goes =
    trigger.entry.type === "MOBILIZE" || (trigger.entry.type === "AID" && undergoes && frame.recipient !== "object");
  const deployed = goes && passive && agent === undefined ? subject : undefined;
  const read = frame.actor === "subject" && SAID.has(trigger.entry.type) ? speakerAt : actorAt;
  const actors =
    frame.actor === "speaker" || (unsaid && frame.actor === "subject")
      ? spoken(group, context)
      : (deployed === undefined ? place(frame.actor) : [deployed]).map((head) => read(head, context));
  const undergoing = place(frame.recipient);
  const recipients = (undergoing.length > 0 ? undergoing : aimedAt(trigger, group, tree)).map((head) =>
    fillerAt(head, context),
  );
  const refusal = refusalOf(trigger, { actors, recipients, agent, passive }, context);
  if (refusal !== undefined) return refused(refusal);
  const settled = settleRoles(trigger, {
    actors: actors.filter((filler) => !isNobody(filler)),
    recipients,
    takesPlace: false,
  });
  return { ...settled, recipients: settled.recipients.map((party) => withoutPredicate(party, trigger, tree)) };
}

/** « a tiré des grenades pour disperser la foule »: whom force is used to drive off. */
function aimedAt({ entry }: Trigger, { main }: VerbGroup, tree: Tree): readonly number[] {
  if (entry.type !== "ASSAULT") return [];
  return childrenWith(tree, main, "advcl")
    .filter((verb) => DRIVES_OFF.has(tree.tokens[verb]?.lemma ?? "") && prepositionOf(tree, verb) === "pour")
    .flatMap((verb) => countedPeople(tree, childrenWith(tree, verb, "obj")[0]));
}

const DRIVES_OFF = new Set("disperser repousser déloger évacuer chasser contenir disloquer".split(" "));

/** « plusieurs centaines de manifestants »: the people, not their number. */
function countedPeople(tree: Tree, noun: number | undefined): readonly number[] {
  if (noun === undefined) return [];
  const counted = childrenWith(tree, noun, "nmod")[0];
  return [
    /^(?:centaine|dizaine|millier|vingtaine|trentaine|cinquantaine)$/u.test(tree.tokens[noun]?.lemma ?? "") &&
    counted !== undefined
      ? counted
      : noun,
  ];
}

/** What may be done in a text, or by a body that goes by the name of its office. */
const SAID: ReadonlySet<string> = new Set([...VERBAL_TYPES, "PROTEST"]);

/** « "Les frappes doivent cesser", a dit X »: X demands it. */
const spoken = ({ main }: VerbGroup, { speaker }: RoleContext): readonly Filler[] =>
  speaker ? [{ kind: "party", parties: [speaker], head: main }] : [];

/** « il n'est pas question de partir »: by whoever says so. */
const isOfQuestion = (tree: Tree, { form, main }: VerbGroup): boolean =>
  form === "infinitive" && tree.tokens[tree.tokens[main]?.head ?? -1]?.lemma === "question";

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
