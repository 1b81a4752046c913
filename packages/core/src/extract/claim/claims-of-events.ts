import type { Claim, Event, Party } from "../../model/analysis.ts";
import type { KnowledgeBase } from "../../model/knowledge.ts";
import { contains } from "../../model/span.ts";
import { type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { clauseAround } from "./clause-around.ts";
import { isPlural } from "./first-person.ts";
import { joinWords, presentOf, type WordingContext, withSubject, wordProposition } from "./word-proposition.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/**
 * What an event noun says as a clause: parties and place are filled in, verbs agree with the
 * first of them. A blank left open makes no claim, and between brackets only goes unsaid.
 */
const NOUN_CLAUSES: Readonly<Record<string, string>> = {
  prise: "{actor} {contrôler} {place}",
  capture: "{actor} {contrôler} {place}",
  conquête: "{actor} {contrôler} {place}",
  reconquête: "{actor} {contrôler} {place}",
  chute: "{place} {être} tombée",
  encerclement: "{patient} {être} encerclé [par {actor}]",
  siège: "{actor} {assiéger} {place}",
  retrait: "{actor} se {retirer} [de {place}]",
  repli: "{actor} se {replier}",
  avancée: "{actor} {avancer} [à {place}]",
  progression: "{actor} {avancer} [à {place}]",
  invasion: "{actor} {envahir} {patient}",
};

interface EventContext extends Omit<WordingContext, "tree" | "speaker" | "direct"> {
  readonly knowledge: KnowledgeBase;
}

/** Units that count people; nationalities (« 40 Soudanais ») are known by their demonym. */
const PEOPLE = /person|mort|soldat|civil|bless|habitant|homme|femme|enfant|victime|policier|otage/iu;

/** What events claim beyond the quotations: tolls, control of ground, and what somebody is accused of. */
export function* claimsOfEvent(event: Event, known: KnownWithEvents, context: EventContext): Generator<ClaimDraft> {
  const { trigger } = event;
  // The words of a denial without object stand in the sentence it denies.
  const sentence = trigger && known.reading.sentences.find((candidate) => contains(candidate, trigger));
  if (sentence === undefined || trigger === undefined) return;
  const tree = treeOf(sentence);
  if (event.type === "ACCUSE" && event.mode === "allege") yield* allegations(event, tree, context);
  const quoted = known.quotes.some((quote) => event.trigger !== undefined && contains(quote, event.trigger));
  if (quoted || event.status === "planned" || event.status === "requested") return;
  if (event.type !== "ASSAULT" && !(event.type === "RETREAT" && event.mode === "withdraw")) return;
  const clause = event.rule?.name.startsWith("event/noun")
    ? nounClause(event, context)
    : verbClause(event, tree, context);
  if (clause) yield draftOf(clause, event, event.attributedTo, "claim/event");
}

function nounClause(event: Event, { knowledge, french }: EventContext): string | undefined {
  const template = NOUN_CLAUSES[(event.lemma ?? "").split(" ")[0] ?? ""];
  const counted = event.quantities.find(
    ({ unit }) => unit && (PEOPLE.test(unit) || knowledge.demonym(unit) !== undefined),
  );
  if (counted) return `${event.lemma} : ${counted.value} ${counted.what ?? counted.unit ?? ""}`.trim();
  if (!template) return undefined;
  const patient = event.recipients[0]?.name;
  const actor = event.actors[0]?.name;
  const filled: Readonly<Record<string, string | undefined>> = {
    actor,
    patient,
    place: event.location?.name ?? patient,
  };
  const first = filled[/^\{(\w+)\}/u.exec(template)?.[1] ?? ""] ?? "";
  const words = template
    .replace(/ \[(.+) \{(\w+)\}\]/u, (_, link: string, blank: string) => (filled[blank] ? ` ${link} {${blank}}` : ""))
    .split(" ")
    .map((word) => {
      const blank = /^\{(.+)\}$/u.exec(word)?.[1];
      if (blank === undefined) return word === "encerclé" && isPlural(first) ? "encerclés" : word;
      return blank in filled ? filled[blank] : presentOf(blank, isPlural(first), french);
    });
  return words.every((word) => word !== undefined) ? joinWords(words) : undefined;
}

/** Subject, verb and object of the clause that tells the event. */
function verbClause(event: Event, tree: Tree, context: EventContext): string | undefined {
  const at = tree.tokens.findIndex((token) => token.start === event.trigger?.start);
  const group = verbGroupsOf(tree).find((candidate) => candidate.main === at);
  if (group === undefined || group.form !== "finite") return undefined;
  const clause = clauseAround(group, tree);
  if (clause === undefined) return undefined;
  return wordProposition(...clause, { ...context, tree, speaker: event.attributedTo, direct: false })?.text;
}

/** « X accuse Y de saboter l'accord et de mentir » → « Y sabote l'accord », « Y ment ». */
function* allegations(event: Event, tree: Tree, context: EventContext): Generator<ClaimDraft> {
  const at = tree.tokens.findIndex((token) => token.start === event.trigger?.start);
  const accused = event.recipients[0];
  if (at < 0 || accused === undefined) return;
  for (let index = at + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token?.features.VerbForm !== "Inf" || !/^(?:de|d')$/u.test(wordAt(tree.tokens, index - 1))) continue;
    const wording = { ...context, tree, speaker: null, direct: true };
    const worded = wordProposition(index, endOfAllegation(tree, index), wording)?.text ?? token.form;
    const proposition = withSubject(accused.name, worded, index, wording);
    const draft = draftOf(proposition, event, event.actors[0] ?? null, "claim/accusation");
    yield { ...draft, subject: accused, predicate: token.lemma, object: null };
  }
}

function endOfAllegation(tree: Tree, from: number): number {
  for (let index = from + 1; index < tree.tokens.length; index++) {
    const word = wordAt(tree.tokens, index);
    if (/^[.;:!?]$/u.test(word) || (/^(?:et|ou|,)$/u.test(word) && /^(?:de|d')$/u.test(wordAt(tree.tokens, index + 1))))
      return index;
  }
  return tree.tokens.length;
}

function draftOf(proposition: string, event: Event, holder: Party | null, name: string): ClaimDraft {
  const claim: Claim = {
    id: "",
    proposition,
    holder,
    stance: event.status === "denied" ? "denies" : "asserts",
    evidence: event.evidence,
    subject: event.actors[0] ?? null,
    predicate: event.lemma ?? event.type,
    object: event.recipients[0] ?? null,
    location: event.location,
    date: event.date,
    quantity: event.quantities[0] ?? null,
    rule: { name, version: VERSION, words: event.rule?.words ?? [] },
  };
  const { id: _id, ...draft } = claim;
  return draft;
}
