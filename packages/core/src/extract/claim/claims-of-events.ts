import type { Claim, Event, Party } from "../../model/analysis.ts";
import type { KnowledgeBase } from "../../model/knowledge.ts";
import { contains } from "../../model/span.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { joinWords, presentOf, type WordingContext, wordProposition } from "./word-proposition.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/** What an event noun says as a clause; {actor}, {patient} and {place} are filled in where known. */
const NOUN_CLAUSES: Readonly<Record<string, string>> = {
  prise: "{actor} contrôle {place}",
  capture: "{actor} contrôle {place}",
  conquête: "{actor} contrôle {place}",
  reconquête: "{actor} contrôle {place}",
  chute: "{place} est tombée",
  encerclement: "{patient} est encerclé par {actor}",
  siège: "{actor} assiège {place}",
  retrait: "{actor} se retire de {place}",
  repli: "{actor} se replie",
  avancée: "{actor} avance à {place}",
  progression: "{actor} avance à {place}",
  invasion: "{actor} envahit {patient}",
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

function nounClause(event: Event, { knowledge }: EventContext): string | undefined {
  const template = NOUN_CLAUSES[(event.lemma ?? "").split(" ")[0] ?? ""];
  const counted = event.quantities.find(
    ({ unit }) => unit && (PEOPLE.test(unit) || knowledge.demonym(unit) !== undefined),
  );
  if (counted) return `${event.lemma} : ${counted.value} ${counted.what ?? counted.unit ?? ""}`.trim();
  if (!template) return undefined;
  const patient = event.recipients[0]?.name ?? "";
  return joinWords(
    template
      .replace("{actor}", event.actors[0]?.name ?? "")
      .replace("{place}", event.location?.name ?? patient)
      .replace("{patient}", patient)
      .split(" ")
      .filter(Boolean),
  );
}

/** Subject, verb and object of the clause that tells the event. */
function verbClause(event: Event, tree: Tree, context: EventContext): string | undefined {
  const at = tree.tokens.findIndex((token) => token.start === event.trigger?.start);
  const group = verbGroupsOf(tree).find((candidate) => candidate.main === at);
  if (group === undefined || group.form !== "finite") return undefined;
  const subject = childrenWith(tree, at, "nsubj")[0] ?? group.first;
  let from = Math.min(subject, group.first);
  while (from > 0 && /^(?:DET|NUM|ADJ)$/u.test(tree.tokens[from - 1]?.upos ?? "")) from -= 1;
  let to = group.last + 1;
  while (to < tree.tokens.length && !/^[,.;:!?]$/u.test(wordAt(tree.tokens, to))) to += 1;
  return wordProposition(from, to, { ...context, tree, speaker: event.attributedTo, direct: false })?.text;
}

/** « X accuse Y de saboter l'accord et de mentir » → « Y sabote l'accord », « Y ment ». */
function* allegations(event: Event, tree: Tree, context: EventContext): Generator<ClaimDraft> {
  const at = tree.tokens.findIndex((token) => token.start === event.trigger?.start);
  const accused = event.recipients[0];
  if (at < 0 || accused === undefined) return;
  for (let index = at + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token?.features.VerbForm !== "Inf" || !/^(?:de|d')$/u.test(wordAt(tree.tokens, index - 1))) continue;
    const plural = /s$/u.test(accused.name.split(" ")[0] ?? "");
    const verb = presentOf(token.lemma, plural, context.french);
    const rest = wordProposition(index + 1, endOfAllegation(tree, index), {
      ...context,
      tree,
      speaker: null,
      direct: true,
    });
    const proposition = joinWords([accused.name, verb ?? "", rest?.text ?? ""]);
    const draft = draftOf(proposition, event, event.actors[0] ?? null, "claim/accusation");
    if (verb) yield { ...draft, subject: accused, predicate: token.lemma, object: null };
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
