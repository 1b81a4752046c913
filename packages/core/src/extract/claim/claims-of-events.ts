import { type Claim, type Event, type Party, toldDate } from "../../model/analysis.ts";
import type { KnowledgeBase } from "../../model/knowledge.ts";
import { contains, overlapping } from "../../model/span.ts";
import { isWithin } from "../../model/touching.ts";
import { childrenWith, type Tree, treeOf, wordAt } from "../clause/tree.ts";
import { verbGroupsOf } from "../clause/verb-groups.ts";
import { CALLED_SO, isOnlySupposed } from "../event/status/note.ts";
import type { KnownWithEvents } from "../known.ts";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { joinWords } from "./wording/join-words.ts";
import { afterPreposition, withArticle } from "./wording/name-articles.ts";
import { presentOf } from "./wording/present-tense.ts";
import { wordInfinitive, wordProposition } from "./wording/word-proposition.ts";
import type { ArticleWording } from "./wording/wording-context.ts";

/** Version of the rules below, stored with each finding. */
const VERSION = 1;

/**
 * Who holds or leaves ground, told by a noun: {actor}, {patient} and {place} as they are known, the verb in brackets, + for the ending of
 * a participle. Of several wordings the first is taken whose parties are all known.
 */
const GROUND_CLAUSES: Readonly<Record<string, readonly string[]>> = {
  prise: ["{actor} [contrôler] {place}"],
  capture: ["{actor} [contrôler] {place}"],
  conquête: ["{actor} [contrôler] {place}"],
  reconquête: ["{actor} [contrôler] {place}"],
  chute: ["{place} [être] tombé+"],
  encerclement: ["{patient} [être] encerclé+ par {actor}", "{patient} [être] encerclé+"],
  siège: ["{actor} [assiéger] {place}"],
  retrait: ["{actor} [se retirer] de {place}", "{actor} [se retirer]"],
  repli: ["{actor} [se replier]"],
  avancée: ["{actor} [avancer] à {place}", "{actor} [avancer]"],
  progression: ["{actor} [avancer] à {place}", "{actor} [avancer]"],
  invasion: ["{actor} [envahir] {patient}"],
};

/** Acts that are claims only where somebody denies them. */
const DENIED_CLAUSES: Readonly<Record<string, readonly string[]>> = {
  attaque: ["{actor} [attaquer] {place}"],
  offensive: ["{actor} [attaquer] {place}"],
  frappe: ["{actor} [frapper] {place}"],
  bombardement: ["{actor} [bombarder] {place}"],
  raid: ["{actor} [attaquer] {place}"],
  assassinat: ["{actor} [assassiner] {patient}"],
  incursion: ["{actor} [entrer] à {place}"],
};

interface EventContext extends ArticleWording {
  readonly knowledge: KnowledgeBase;
}

/** What two sides settle between them: « le Togo n'a pas encore signé » is a claim, since the other side may say that he has. */
const NEGOTIATED: ReadonlySet<string> = new Set(["AGREE", "SUPPORT", "CONSULT", "CONCEDE", "RETREAT"]);

/** Units that count people; nationalities (« 40 Soudanais ») are known by their demonym. */
const PEOPLE = /person|mort|soldat|civil|bless|habitant|homme|femme|enfant|victime|policier|otage/iu;

/** What events claim beyond the quotations: tolls, control of ground, and what somebody is accused of. */
export function* claimsOfEvent(event: Event, known: KnownWithEvents, context: EventContext): Generator<ClaimDraft> {
  const { trigger } = event;
  // The words of a denial without object stand in the sentence it denies.
  const sentence =
    trigger && overlapping(known.reading.sentences, trigger).find((candidate) => contains(candidate, trigger));
  if (sentence === undefined || trigger === undefined) return;
  const tree = treeOf(sentence);
  if (event.type === "ACCUSE" && event.mode === "allege") yield* allegations(event, tree, context);
  const quoted = isWithin(known.quotes, trigger);
  // « La prétendue chute du fort est un mensonge, selon X »: what X denies is the noun.
  const calledSo = event.status === "denied" && event.rule?.words.includes(CALLED_SO) === true;
  if ((quoted && !calledSo) || event.status === "planned" || event.status === "requested") return;
  if (event.status === "hypothetical" && isOnlySupposed(event.rule?.words ?? [])) return;
  const isGround = event.type === "ASSAULT" || (event.type === "RETREAT" && event.mode === "withdraw");
  if (!isGround && !(event.status === "denied" && NEGOTIATED.has(event.type))) return;
  const clause = event.rule?.name.startsWith("event/noun")
    ? nounClause(event, context)
    : verbClause(event, tree, context);
  if (clause) yield draftOf(clause, event, event.attributedTo, "claim/event");
}

function nounClause(event: Event, context: EventContext): string | undefined {
  const noun = (event.lemma ?? "").split(" ")[0] ?? "";
  const templates = GROUND_CLAUSES[noun] ?? (event.status === "denied" ? DENIED_CLAUSES[noun] : undefined) ?? [];
  const counted = event.quantities.find(
    ({ unit }) => unit && (PEOPLE.test(unit) || context.knowledge.demonym(unit) !== undefined),
  );
  if (counted) return `${event.lemma} : ${joinWords([countOf(counted.value), counted.what ?? counted.unit ?? ""])}`;
  return templates.map((template) => filledIn(template, event, context)).find((words) => words !== undefined);
}

/** « 12 », « des dizaines de » */
function countOf(value: number | string): string {
  return /(?:aines?|iers?|ions?|iards?)$/u.test(String(value)) ? `${value} de` : String(value);
}

/** The template with its parties and verb; undefined when one of them is not known. */
function filledIn(template: string, event: Event, { articles, french }: EventContext): string | undefined {
  const [patient] = event.recipients;
  const parties: Readonly<Record<string, Party | null | undefined>> = {
    actor: event.actors[0],
    patient,
    place: event.location ?? patient,
  };
  const roles = [...template.matchAll(/\{(\w+)\}/gu)].map(([, role = ""]) => parties[role]);
  const [subject] = roles;
  if (!subject || roles.some((party) => !party)) return undefined;
  const words = template.replace(/(?:(de|à) )?\{(\w+)\}/gu, (_, preposition: "de" | "à" | undefined, role: string) => {
    const party = parties[role] ?? subject;
    const article = articles.of(party);
    return preposition ? afterPreposition(preposition, article, party.name) : withArticle(article, party.name);
  });
  return words
    .replace(/\[(se )?(\S+)\]/u, (_, reflexive = "", lemma: string) => {
      return `${reflexive}${presentOf(lemma, articles.of(subject) === "les", french) ?? lemma}`;
    })
    .replace("+", articles.agreementOf(subject));
}

/** Verbs that tell who holds or leaves ground; other acts are events, and claims only where they are denied or counted. */
const GROUND_VERBS = new Set(
  "encercler entourer cerner assiéger contrôler occuper prendre reprendre capturer conquérir reconquérir libérer envahir avancer progresser pénétrer franchir entrer tomber reculer retirer replier".split(
    " ",
  ),
);

/** Subject, verb and object of the clause that tells the event. */
function verbClause(event: Event, tree: Tree, context: EventContext): string | undefined {
  const at = tree.tokens.findIndex((token) => token.start === event.trigger?.start);
  const group = verbGroupsOf(tree).find((candidate) => candidate.main === at);
  if (group === undefined || group.form !== "finite") return undefined;
  if (event.status === "asserted" && event.quantities.length === 0 && !GROUND_VERBS.has(group.lemma)) return undefined;
  const subject = childrenWith(tree, at, "nsubj")[0];
  // Without a subject of its own, or with a pronoun, the clause is told of nobody.
  const isNamed = subject !== undefined && tree.tokens[subject]?.upos !== "PRON";
  const [actor] = event.actors;
  if (!isNamed && actor === undefined) return undefined;
  let from = Math.min(subject ?? group.first, group.first);
  while (isNamed && from > 0 && /^(?:DET|NUM|ADJ)$/u.test(tree.tokens[from - 1]?.upos ?? "")) from -= 1;
  let to = group.last + 1;
  while (to < tree.tokens.length && !/^[,.;:!?]$/u.test(wordAt(tree.tokens, to))) to += 1;
  const wording = { ...context, tree, speaker: event.attributedTo, opensWithSpeaker: true };
  const text = wordProposition(from, to, wording)?.text;
  return isNamed || text === undefined || actor === undefined
    ? text
    : withSubject(text, context.articles.asSubject(actor));
}

/** « il a pris le camp », « pris le camp » → « l'armée a pris le camp » where the words begin with the verb or a pronoun. */
function withSubject(text: string, subject: string): string {
  return text.startsWith(subject) ? text : `${subject} ${text.replace(/^(?:ils?|elles?|qui) /u, "")}`;
}

/** « X accuse Y de saboter l'accord et de mentir » → « Y sabote l'accord », « Y ment ». */
function* allegations(event: Event, tree: Tree, context: EventContext): Generator<ClaimDraft> {
  const at = tree.tokens.findIndex((token) => token.start === event.trigger?.start);
  const accused = event.recipients[0];
  if (at < 0 || accused === undefined) return;
  for (let index = at + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    const group = verbGroupsOf(tree).find(({ main, form }) => main >= index && form === "infinitive");
    if (token?.features.VerbForm !== "Inf") continue;
    // « de l'avoir propagée »
    const clitic = /^(?:l'|se|s')$/u.test(wordAt(tree.tokens, index - 1));
    const first = clitic ? index - 1 : index;
    if (!/^(?:de|d')$/u.test(wordAt(tree.tokens, first - 1))) continue;
    const wording = { ...context, tree, speaker: accused, opensWithSpeaker: false };
    const proposition = wordInfinitive(first, endOfAllegation(tree, index), wording);
    if (proposition === undefined) continue;
    const draft = draftOf(proposition.text, event, event.actors[0] ?? null, "claim/accusation");
    yield { ...draft, subject: accused, predicate: group?.lemma ?? token.lemma, object: null };
  }
}

/** The allegation ends where another begins, with the clause, or where the accuser goes on: « …, et affirme que ». */
function endOfAllegation(tree: Tree, from: number): number {
  for (let index = from + 1; index < tree.tokens.length; index++) {
    const word = wordAt(tree.tokens, index);
    if (/^[.;:!?]$/u.test(word)) return index;
    if (!/^(?:et|ou|,)$/u.test(word)) continue;
    const next = /^(?:et|ou|mais)$/u.test(wordAt(tree.tokens, index + 1)) ? index + 2 : index + 1;
    const goesOn = verbGroupsOf(tree).some(({ first, form }) => first === next && form === "finite");
    if (goesOn || /^(?:de|d')$/u.test(wordAt(tree.tokens, next))) return index;
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
    date: toldDate(event),
    quantity: event.quantities[0] ?? null,
    rule: { name, version: VERSION, words: event.rule?.words ?? [] },
  };
  const { id: _id, ...draft } = claim;
  return draft;
}
