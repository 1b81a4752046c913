import type { Contradiction, EventCluster } from "../model/comparison.ts";
import type { ClaimLink, ClaimRelation } from "./compare/compare-claims.ts";
import { amountsDiffer } from "./compare/compare-events.ts";
import { sortById } from "./join-entities.ts";
import type { PreparedEvent } from "./prepare/prepare-document.ts";
import { passageQuestion, valueQuestion, yesNoQuestion } from "./question.ts";
import { compareText } from "./settle/cluster-links.ts";
import type { Relations } from "./settle/relations.ts";
import { UnionFind } from "./settle/union-find.ts";
import { daysBetween, isOneVoice, type Statement, statementsOf } from "./statements.ts";
import { contentHash } from "./text/content-hash.ts";
import { RULE_VERSION, SAME_TIME_DAYS } from "./thresholds.ts";

/** What cannot both hold, with the passages of each side. */
export function findContradictions(relations: Relations, events: readonly EventCluster[]): readonly Contradiction[] {
  const board = new Board(relations, events);
  const denials = board.issues().flatMap((issue) => denialOf(issue) ?? []);
  const told = new Set(denials.flatMap(({ sides }) => sides.flat().map(({ id }) => id)));
  const clashes = (["value", "scope", "framing"] as const).flatMap((relation) => board.clashes(relation, told));
  const found = [...denials, ...board.valueClashes(), ...clashes].map(print);
  const dismissed = relations.judgements.contradictions.filter(({ decision }) => decision === "different");
  return sortById(
    found
      .filter(({ keys }) => !dismissed.some(({ left, right }) => keys.has(left) && keys.has(right)))
      .map(({ contradiction }) => contradiction),
  );
}

/** A contradiction before it is printed: sides of statements, each holder once. */
interface Clash {
  readonly kind: Contradiction["kind"];
  readonly sides: readonly (readonly Statement[])[];
  readonly explained: string | null;
  readonly question: string;
  readonly topic: string | undefined;
  readonly reason: string;
}

/** All statements of the compared articles and how they hang together. */
class Board {
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #links: readonly ClaimLink[];
  readonly #clusters: readonly (readonly Statement[])[];
  readonly #propositions = new UnionFind();

  constructor({ documents, pairs }: Relations, events: readonly EventCluster[]) {
    const all = documents.flatMap(statementsOf);
    this.#statements = new Map(all.map((statement) => [statement.id, statement]));
    this.#links = pairs.flatMap(({ claims }) => claims);
    this.#clusters = clustersOf(all, events);
    for (const { left, right, relation } of this.#links) if (relation === "same") this.#propositions.join(left, right);
    for (const [first, ...rest] of this.#clusters)
      for (const other of rest) if (first) this.#propositions.join(first.id, other.id);
    for (const [claim, event] of sameWord(all)) this.#propositions.join(claim.id, event.id);
  }

  /** Statements on one proposition or event, in groups of two and more. */
  issues(): readonly (readonly Statement[])[] {
    return this.#grouped(this.#propositions, [...this.#statements.values()]);
  }

  /** Claims of one kind of clash, grouped so that one matter is shown once. */
  clashes(relation: Exclude<ClaimRelation, "same">, told: ReadonlySet<string>): readonly Clash[] {
    const links = this.#links.filter(
      (link) => link.relation === relation && !(told.has(link.left) && told.has(link.right)),
    );
    const joined = new UnionFind();
    for (const { left, right } of links) joined.join(left, right);
    const ends = [...new Set(links.flatMap(({ left, right }) => [left, right]))].flatMap(
      (id) => this.#statements.get(id) ?? [],
    );
    const groups = this.#grouped(joined, ends);
    return groups.flatMap((group) => clashOf(relation, group, links) ?? []);
  }

  /** Tellings of one event that give different numbers of the same things. */
  valueClashes(): readonly Clash[] {
    return this.#clusters.flatMap((cluster) => amountClash(cluster) ?? []);
  }

  #grouped(joined: UnionFind, statements: readonly Statement[]): readonly (readonly Statement[])[] {
    const groups = new Map<string, Statement[]>();
    for (const statement of statements) {
      const root = joined.find(statement.id);
      groups.set(root, [...(groups.get(root) ?? []), statement]);
    }
    return [...groups.values()].filter(({ length }) => length > 1).map(inOrder);
  }
}

function clustersOf(all: readonly Statement[], events: readonly EventCluster[]): readonly (readonly Statement[])[] {
  const byPointer = new Map(
    all
      .filter(({ event }) => event)
      .map((statement) => [`${statement.document.file}#${statement.pointer.id}`, statement]),
  );
  return events
    .map(({ members }) => members.flatMap(({ file, eventId }) => byPointer.get(`${file}#${eventId}`) ?? []))
    .filter(({ length }) => length > 1);
}

/** A claim and an event record drawn from one sentence by one voice, of one act and one stance, are one statement. */
function sameWord(all: readonly Statement[]): readonly (readonly [Statement, Statement])[] {
  const byDocument = Map.groupBy(all, ({ document }) => document.key);
  return [...byDocument.values()].flatMap((statements) => {
    const events = statements.filter(({ event }) => event);
    return statements
      .filter(({ event }) => !event)
      .flatMap((claim) => events.filter((event) => isSameWord(claim, event)).map((event) => [claim, event] as const));
  });
}

function isSameWord(claim: Statement, event: Statement): boolean {
  if (
    claim.stance !== event.stance ||
    claim.evidence.start >= event.evidence.end ||
    event.evidence.start >= claim.evidence.end
  )
    return false;
  const voices = claim.holder || event.holder ? isOneVoice(claim, event) : true;
  const concepts = event.event?.concepts ?? [];
  return voices && concepts.length > 0 && concepts.some(({ id }) => claim.meaning.has(`#${id}`));
}

/** Some assert, others deny, and they are not the same voice. */
function denialOf(issue: readonly Statement[]): Clash | undefined {
  const asserting = issue.filter(({ stance }) => stance === "asserts");
  const denying = issue.filter(({ stance }) => stance === "denies");
  const opposed = asserting.flatMap((one) =>
    denying.filter((other) => !isOneVoice(one, other)).map((other) => [one, other] as const),
  );
  if (opposed.length === 0) return undefined;
  const sides = [opposed.map(([one]) => one), opposed.map(([, other]) => other)].map(eachVoiceOnce);
  const proposition = best(issue.filter(({ event }) => !event)) ?? undefined;
  const gap = Math.min(...opposed.map(([one, other]) => daysBetween(one, other)));
  return {
    kind: kindOfDenial(asserting, proposition),
    sides,
    explained: gap > SAME_TIME_DAYS ? "time" : null,
    question: proposition ? yesNoQuestion(proposition.words) : passageQuestion(shortest(asserting).words),
    topic: undefined,
    reason: `asserted-and-denied@${RULE_VERSION}: ${sides.map((side) => side.map(voiceName).join(", ")).join(" ≠ ")}`,
  };
}

/** An intention or an assessment is not a fact that can be checked; a partial assertion leaves room for both. */
function kindOfDenial(asserting: readonly Statement[], proposition: Statement | undefined): Contradiction["kind"] {
  if (asserting.length > 0 && asserting.every(({ framing }) => framing.partial)) return "scope";
  const words = proposition?.words ?? "";
  if (
    /(?:^|\s)(?:veut|veulent|souhaite|souhaitent|cherche|cherchent|entend|entendent|espère|espèrent)(?:\s|$)/u.test(
      words,
    )
  )
    return "framing";
  const judges = proposition && (proposition.framing.good || proposition.framing.ill);
  return judges && ![...proposition.meaning].some((word) => word.startsWith("#")) ? "framing" : "hard";
}

function clashOf(
  relation: "value" | "scope" | "framing",
  group: readonly Statement[],
  links: readonly ClaimLink[],
): Clash | undefined {
  const sideOf = relation === "framing" ? goodSide : relation === "scope" ? wholeSide : numberSide;
  const sides = [...Map.groupBy(group, sideOf).entries()]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, side]) => eachVoiceOnce(side));
  if (sides.length < 2) return undefined;
  const [first] = group;
  const features = links.find(({ left }) => left === first?.id)?.features ?? links[0]?.features ?? [];
  const topic = best(group);
  return {
    kind: relation,
    sides,
    explained: relation === "value" ? updateOf(group) : null,
    question: relation === "value" ? valueQuestion(topicOf(group), valuesOf(group)) : yesNoQuestion(topic?.words ?? ""),
    topic: relation === "value" ? topicOf(group) : undefined,
    reason: `${relation}-clash@${RULE_VERSION}: ${features.join(", ")}`,
  };
}

const goodSide = ({ framing }: Statement) => (framing.good ? "1" : "2");
const wholeSide = ({ framing }: Statement) => (framing.partial ? "2" : "1");
const numberSide = ({ meaning }: Statement) =>
  [...meaning]
    .filter((word) => word.startsWith("="))
    .sort()
    .join(" ");

function valuesOf(group: readonly Statement[]): readonly string[] {
  return [...new Set(group.map((statement) => numberSide(statement).replaceAll("=", "")))];
}

/** The proposition without its number, for a heading. */
function topicOf(group: readonly Statement[]): string {
  return (group[0]?.words ?? "").replace(/\s*:\s*[\d\s\u00a0.,]+$/u, "");
}

/** Two counts on different days: the later replaces the earlier. */
function updateOf(group: readonly Statement[]): string | null {
  const days = group.map(({ document }) => document.day);
  return days.some((day) => day !== undefined && day !== days[0]) ? "update" : null;
}

function amountClash(cluster: readonly Statement[]): Clash | undefined {
  const differing = cluster.flatMap((one, at) =>
    cluster
      .slice(at + 1)
      .flatMap((other) =>
        one.event && other.event && amountsDiffer(one.event, other.event) && !isOneVoice(one, other)
          ? [one, other]
          : [],
      ),
  );
  const group = inOrder([...new Set(differing)]);
  const sides = [...Map.groupBy(group, (statement) => amountText(statement.event)).values()].map(eachVoiceOnce);
  if (sides.length < 2) return undefined;
  const topic = group[0]?.event?.amounts[0]?.unit ?? "";
  const what = group[0]?.event?.event.quantities[0];
  const heading = [what?.unit, what?.what].filter(Boolean).join(" ") || topic;
  return {
    kind: "value",
    sides,
    explained: updateOf(group),
    question: valueQuestion(heading, [
      ...new Set(group.map(({ event }) => String(event?.event.quantities[0]?.value ?? ""))),
    ]),
    topic: heading,
    reason: `different-numbers@${RULE_VERSION}: ${group.map(({ event }) => amountText(event)).join(" / ")}`,
  };
}

function amountText(event: PreparedEvent | undefined): string {
  return event?.amounts.map(({ text }) => text).join(", ") ?? "";
}

/** Each holder once, by the earliest article and the claim before the event. */
function eachVoiceOnce(side: readonly Statement[]): readonly Statement[] {
  const voices: Statement[] = [];
  for (const statement of inOrder([...new Set(side)]))
    if (!voices.some((voice) => isOneVoice(voice, statement))) voices.push(statement);
  return voices;
}

function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort(
    (one, other) =>
      dayOf(one) - dayOf(other) ||
      Number(Boolean(one.event)) - Number(Boolean(other.event)) ||
      compareText(one.id, other.id),
  );
}

function dayOf({ document }: Statement): number {
  return document.day ?? Number.MAX_SAFE_INTEGER;
}

/** The proposition that most articles word alike is the shortest; ties fall by its words. */
function best(statements: readonly Statement[]): Statement | undefined {
  return [...statements].sort(
    (one, other) => one.words.length - other.words.length || compareText(one.words, other.words),
  )[0];
}

function shortest(statements: readonly Statement[]): Statement {
  const found = best(statements);
  if (!found) throw new Error("a contradiction has an asserting side");
  return found;
}

function voiceName({ holder, document }: Statement): string {
  return holder?.name ?? document.file;
}

function print(clash: Clash): { readonly contradiction: Contradiction; readonly keys: ReadonlySet<string> } {
  const ids = clash.sides.map((side) => side.map(({ id }) => id));
  const first = [...ids.flat()].sort()[0] ?? "";
  const contradiction: Contradiction = {
    id: `k${contentHash(`${clash.kind} ${first}`)}`,
    kind: clash.kind,
    explained: clash.explained,
    sides: clash.sides.map((side) => side.map(({ pointer }) => pointer)),
    question: clash.question,
    ...(clash.topic === undefined ? {} : { topic: clash.topic }),
    reason: clash.reason,
  };
  return { contradiction, keys: new Set(ids.flat()) };
}
