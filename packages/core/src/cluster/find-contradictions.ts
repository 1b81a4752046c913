import type { Contradiction, EventCluster } from "../model/comparison.ts";
import { placePhrase } from "./compare/clashes-of-place.ts";
import type { ClaimLink } from "./compare/compare-claims.ts";
import { amountsDiffer } from "./compare/compare-events.ts";
import { sortById } from "./join-entities.ts";
import { numbersIn } from "./prepare/meaning.ts";
import { matchParties } from "./prepare/parties.ts";
import { numberQuestion, passageQuestion, turnedQuestion, yesNoQuestion } from "./question.ts";
import { compareText } from "./settle/cluster-links.ts";
import type { Relations } from "./settle/relations.ts";
import { UnionFind } from "./settle/union-find.ts";
import { daysBetween, isOneVoice, type Statement, statementsOf } from "./statements.ts";
import { conceptOf } from "./text/concepts.ts";
import { contentHash } from "./text/content-hash.ts";
import { isoDay } from "./text/days.ts";
import { tollsIn } from "./text/tolls.ts";
import { stemOf, wordsOf } from "./text/words.ts";
import { RULE_VERSION, SAME_TIME_DAYS } from "./thresholds.ts";

/** What cannot both hold, with the passages of each side, each holder once a side. */
export function findContradictions(relations: Relations, events: readonly EventCluster[]): readonly Contradiction[] {
  const board = layOut(relations, events);
  const denials = findDenials(board);
  const clashes = (["value", "scope", "framing", "date", "actor", "place"] as const).flatMap((relation) =>
    findClashes(board, relation, denials),
  );
  const counted = new Set(clashes.flatMap(({ sides }) => sides.flat().map(passageOf)));
  const amounts = board.clusters.flatMap((cluster) => amountClash(cluster, counted) ?? []);
  return sortById([...denials, ...clashes, ...amounts].map(print));
}

/** A contradiction before it is printed. */
interface Clash {
  readonly kind: Contradiction["kind"];
  readonly sides: readonly (readonly Statement[])[];
  readonly explained: string | null;
  readonly question: string;
  readonly topic?: string;
  readonly reason: string;
}

/** All statements of the compared articles and how they hang together. */
interface Board {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly links: readonly ClaimLink[];
  /** Tellings of one event. */
  readonly clusters: readonly (readonly Statement[])[];
  /** Statements on the same thing, one step away. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
}

function layOut({ documents, claims: links }: Relations, events: readonly EventCluster[]): Board {
  const all = documents.flatMap(statementsOf);
  const clusters = clustersOf(all, events);
  const near = new Map<string, Set<string>>();
  const connect = (left: string, right: string) => {
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const)
      near.set(from, (near.get(from) ?? new Set()).add(to));
  };
  for (const { left, right, relation } of links) if (relation === "same") connect(left, right);
  for (const cluster of clusters)
    cluster.forEach((one, at) => {
      for (const other of cluster.slice(at + 1)) connect(one.id, other.id);
    });
  for (const [claim, event] of sameWord(all)) connect(claim.id, event.id);
  return { statements: new Map(all.map((statement) => [statement.id, statement])), links, clusters, near };
}

function clustersOf(all: readonly Statement[], events: readonly EventCluster[]): readonly (readonly Statement[])[] {
  const byPointer = new Map(
    all
      .filter(({ event }) => event)
      .map((statement) => [`${statement.document.file}#${statement.pointer.id}`, statement]),
  );
  const told = events.map(({ members }) =>
    members.flatMap(({ file, eventId }) => byPointer.get(`${file}#${eventId}`) ?? []),
  );
  return told.filter(({ length }) => length > 1);
}

/** A claim and an event record drawn from one sentence by one voice, of one act and one stance, are one statement. */
function sameWord(all: readonly Statement[]): readonly (readonly [Statement, Statement])[] {
  const byDocument = Map.groupBy(all, ({ document }) => document.key);
  return [...byDocument.values()].flatMap((statements) => {
    const events = statements.filter(({ event }) => event);
    const claims = statements.filter(({ event }) => !event);
    return claims.flatMap((claim) =>
      events.filter((event) => isSameWord(claim, event)).map((event) => [claim, event] as const),
    );
  });
}

function isSameWord(claim: Statement, event: Statement): boolean {
  const apart = claim.evidence.start >= event.evidence.end || event.evidence.start >= claim.evidence.end;
  if (apart || claim.stance !== event.stance) return false;
  const voices = claim.holder || event.holder ? isOneVoice(claim, event) : true;
  const concepts = event.event?.concepts ?? [];
  // Without a trigger, an event may be any act of its sentence: only one act leaves no doubt.
  return voices && concepts.length === 1 && concepts.some(({ id }) => claim.meaning.tokens.has(`#${id}`));
}

/** Denials of one thing with what they stand against. */
function findDenials({ statements, near, links }: Board): readonly Clash[] {
  const denying = [...statements.values()].filter(({ stance }) => stance === "denies");
  const joined = new UnionFind();
  for (const { id } of denying)
    for (const other of near.get(id) ?? []) if (statements.get(other)?.stance === "denies") joined.join(id, other);
  const faced = [...Map.groupBy(denying, ({ id }) => joined.find(id)).values()].map((denials) => {
    const reach = new Set(denials.flatMap(({ id }) => withOwnWord(id, near, statements)));
    const asserting = [...reach].flatMap((id) => statements.get(id) ?? []).filter(({ stance }) => stance === "asserts");
    return { denials, asserting };
  });
  return onOneMatter(faced).flatMap((alike) => {
    const asserting = [...new Set(alike.flatMap((one) => one.asserting))];
    const denials = alike.flatMap((one) => one.denials);
    return denialOf(asserting, denials, partial(asserting, links, statements)) ?? [];
  });
}

interface Faced {
  readonly denials: readonly Statement[];
  readonly asserting: readonly Statement[];
}

/** Denials, in whatever words, of what are mostly the same assertions are one matter: a title and its text, one voice and another. */
function onOneMatter(faced: readonly Faced[]): readonly (readonly Faced[])[] {
  const widest = [...faced]
    .filter(({ asserting }) => asserting.length > 0)
    .sort((one, other) => other.asserting.length - one.asserting.length || compareText(nameOf(one), nameOf(other)));
  const matters: Faced[][] = [];
  for (const each of widest) {
    const known = matters.find(([wide]) => {
      const shared = each.asserting.filter((one) => wide?.asserting.includes(one)).length;
      return 2 * shared >= each.asserting.length && shared > 0;
    });
    if (known) known.push(each);
    else matters.push([each]);
  }
  return matters;
}

function nameOf({ denials, asserting }: Faced): string {
  return [...asserting, ...denials].map(({ id }) => id).sort()[0] ?? "";
}

/** Who tells but a part of what the others assert whole: between the two sides, and shown as a third. */
function partial(
  asserting: readonly Statement[],
  links: readonly ClaimLink[],
  statements: Board["statements"],
): readonly Statement[] {
  const whole = new Set(asserting.map(({ id }) => id));
  const ends = links
    .filter(({ relation }) => relation === "scope")
    .flatMap(({ left, right }) => (whole.has(left) ? [right] : whole.has(right) ? [left] : []));
  return [...new Set(ends)]
    .filter((id) => !whole.has(id))
    .flatMap((id) => statements.get(id) ?? [])
    .filter(({ framing }) => framing.partial);
}

/** What is one step from a denial, and the same word of the same voice one step further (a claim beside its event). */
function withOwnWord(id: string, near: Board["near"], statements: Board["statements"]): readonly string[] {
  const first = [...(near.get(id) ?? [])];
  const second = first.flatMap((step) => {
    const from = statements.get(step);
    return [...(near.get(step) ?? [])].filter((other) => {
      const to = statements.get(other);
      return (
        from &&
        to &&
        from.document === to.document &&
        from.evidence.start === to.evidence.start &&
        from.stance === to.stance &&
        !from.event !== !to.event
      );
    });
  });
  return [...first, ...second];
}

function denialOf(
  asserting: readonly Statement[],
  denying: readonly Statement[],
  between: readonly Statement[],
): Clash | undefined {
  const opposed = asserting.flatMap((one) =>
    denying.filter((other) => !isOneVoice(one, other)).map((other) => [one, other] as const),
  );
  if (opposed.length === 0) return changeOf(asserting, denying);
  const sides = [opposed.map(([one]) => one), opposed.map(([, other]) => other), between]
    .filter(({ length }) => length > 0)
    .map(eachVoiceOnce);
  const claims = [...asserting, ...denying].filter(({ event, turned }) => !event && !turned);
  const proposition = plainest(claims);
  const gap = Math.min(...opposed.map(([one, other]) => daysBetween(one, other)));
  const later = opposed.every(([one, other]) => tellsOfLater(one, other) || tellsOfLater(other, one));
  return {
    kind: kindOfDenial(asserting, proposition),
    sides,
    explained: later || gap > SAME_TIME_DAYS ? "time" : null,
    question: questionOf(claims, asserting),
    reason: `asserted-and-denied@${RULE_VERSION}: ${sides.map((side) => side.map(voiceName).join(", ")).join(" ≠ ")}`,
  };
}

/** What happened on a day is no answer to what was denied before it. */
function tellsOfLater({ days, document }: Statement, { document: { day } }: Statement): boolean {
  const done = days !== undefined && document.day !== undefined && days.to <= document.day;
  return done && day !== undefined && days.from > day;
}

/** One holder who says later what he denied before, or the other way round, contradicts nobody: he changed his position. */
function changeOf(asserting: readonly Statement[], denying: readonly Statement[]): Clash | undefined {
  const changed = asserting.flatMap((one) =>
    denying.filter((other) => one.holder && isOneVoice(one, other) && isLater(one, other)).map((other) => [one, other]),
  );
  if (changed.length === 0) return undefined;
  const sides = [changed.flatMap(([one]) => one ?? []), changed.flatMap(([, other]) => other ?? [])].map(eachVoiceOnce);
  return {
    kind: kindOfDenial(asserting, plainest(asserting)),
    sides,
    explained: "position",
    question: questionOf(
      [...asserting, ...denying].filter(({ event, turned }) => !event && !turned),
      asserting,
    ),
    reason: `position-changed@${RULE_VERSION}: ${sides.map((side) => side.map(voiceName).join(", ")).join(" → ")}`,
  };
}

/** Told on two known days. */
function isLater({ document: { day: one } }: Statement, { document: { day: other } }: Statement): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Of all wordings the plainest that turns round; the place is added from the passages. */
function questionOf(claims: readonly Statement[], asserting: readonly Statement[]): string {
  const shared = sharedActs([...asserting, ...claims]);
  const wordings = claims
    .filter(({ words }) => DETERMINED.test(words))
    .sort(
      (one, other) =>
        Number(speaksOfHimself(one)) - Number(speaksOfHimself(other)) ||
        shared(other.words) - shared(one.words) ||
        byLength(one.words, other.words),
    )
    .map(({ words }) => words);
  const clauses = wordings.length > 0 ? wordings : clausesOf(asserting);
  const turned = turnedQuestion(clauses, placeOf(asserting));
  const [plain] = wordings;
  return (
    turned ?? (plain === undefined ? passageQuestion(sentencesOf([...asserting, ...claims])) : yesNoQuestion(plain))
  );
}

/** « nous n'avons pas tiré »: under the speaker's name it would seem to be about him alone. */
function speaksOfHimself({ holder, words }: Statement): boolean {
  return holder?.kind !== "state" && holder !== undefined && words.toLowerCase().includes(holder.name.toLowerCase());
}

/** How many statements name the act of a wording with the same word: « encerclées » where three say so and one « entourées ». */
function sharedActs(statements: readonly Statement[]): (words: string) => number {
  const acts = (words: string) =>
    new Set(
      wordsOf(words)
        .filter((word) => conceptOf(word))
        .map(stemOf),
    );
  const told = [...new Set(statements)].map(({ words }) => acts(words));
  return (words) => Math.max(0, ...[...acts(words)].map((act) => told.filter((others) => others.has(act)).length));
}

/** The whole sentences, shortest first. */
function sentencesOf(statements: readonly Statement[]): readonly string[] {
  return statements
    .map(({ document: { analysis }, evidence }) => analysis.text.slice(evidence.start, evidence.end))
    .sort(byLength);
}

/** A proposition that starts as a French noun phrase or with a name does; what lost its article on the way makes no heading. */
const DETERMINED =
  /^(?:(?:[Ll]es?|[Ll]a|[Ll]['’]|[Uu]n|[Uu]ne|[Dd]es|[Dd]u|[Cc]e|[Cc]ette|[Cc]es)(?:\s|(?<=['’]))|\p{Lu}\p{L}+\s)/u;

function byLength(one: string, other: string): number {
  return one.length - other.length || compareText(one, other);
}

/** Reported clauses of the asserting passages; the whole sentence where the outlet itself speaks. Shortest first. */
function clausesOf(statements: readonly Statement[]): readonly string[] {
  const clauses = statements.flatMap(({ document: { analysis }, evidence, holder, words }) => {
    const reported = analysis.quotes.filter(
      ({ start, end, kind }) => kind !== "direct" && evidence.start <= start && end <= evidence.end,
    );
    // A sentence of somebody's word is no proposition of its own: only what he is reported to say is.
    return holder ? reported.map(({ start, end }) => analysis.text.slice(start, end)) : [words];
  });
  return clauses.sort(byLength);
}

/** « à » and a place, as most of the passages have it; undefined where they have none or disagree. */
function placeOf(statements: readonly Statement[]): string | undefined {
  const found = statements.flatMap(({ document: { analysis }, evidence }) => {
    const sentence = analysis.text.slice(evidence.start, evidence.end);
    const places = analysis.entities.filter(({ type }) => type === "LOC").flatMap(({ mentions }) => mentions);
    const phrases = places.flatMap(({ start, end }) => {
      const inside = evidence.start < start && end <= evidence.end;
      return inside && analysis.text.slice(start - 2, start) === "à " ? [`à ${analysis.text.slice(start, end)}`] : [];
    });
    return [...new Set(phrases)].filter((phrase) => sentence.includes(phrase));
  });
  const counted = [...Map.groupBy(found, (phrase) => phrase)].sort(
    ([one, left], [other, right]) => right.length - left.length || compareText(one, other),
  );
  const [best, second] = counted;
  return best && best[1].length > (second?.[1].length ?? 0) ? best[0] : undefined;
}

/** An intention or an assessment is not a fact that can be checked; a partial assertion leaves room for both. */
function kindOfDenial(asserting: readonly Statement[], proposition: Statement | undefined): Contradiction["kind"] {
  if (asserting.every(({ framing }) => framing.partial)) return "scope";
  if (!proposition) return "hard";
  if (INTENTION.test(proposition.words)) return "framing";
  const judges = proposition.framing.good || proposition.framing.ill;
  return judges && ![...proposition.meaning.tokens].some((word) => word.startsWith("#")) ? "framing" : "hard";
}

const INTENTION =
  /(?:^|\s)(?:veut|veulent|souhaite|souhaitent|cherche|cherchent|entend|entendent|espère|espèrent)(?:\s|$)/u;

type ClashKind = "value" | "scope" | "framing" | ChoiceKind;
/** What is asked of these is which of several. */
type ChoiceKind = "date" | "actor" | "place";

/** Claims that clash without a denial, grouped so that one matter is shown once. */
function findClashes({ statements, links }: Board, relation: ClashKind, denials: readonly Clash[]): readonly Clash[] {
  const sides = denials.map((denial) => denial.sides.map((side) => new Set(side.map(({ id }) => id))));
  const told = new Set(sides.flat().flatMap((ids) => [...ids]));
  const isFaced = (left: string, right: string) =>
    sides.some((pair) =>
      pair.some((side, at) => side.has(left) && pair.some((rest, i) => i !== at && rest.has(right))),
    );
  // Part and whole of what is denied altogether are shown there, and so is whatever stands on its two sides.
  const isTold = ({ left, right }: ClaimLink) =>
    relation === "scope" ? told.has(left) || told.has(right) : isFaced(left, right);
  const chosen = links.filter((link) => link.relation === relation && !isTold(link));
  const joined = new UnionFind();
  for (const { left, right } of chosen) joined.join(left, right);
  const ends = [...new Set(chosen.flatMap(({ left, right }) => [left, right]))].flatMap(
    (id) => statements.get(id) ?? [],
  );
  const repeats = relation === "value" ? toldTwice(ends) : [];
  for (const [first, ...others] of repeats) for (const { id } of others) joined.join(first!.id, id);
  const groups = [...Map.groupBy(ends, ({ id }) => joined.find(id)).values()].map(inOrder);
  return groups.flatMap((group) => clashOf(relation, group, chosen) ?? []);
}

/** Statements of one article with one number: a title and its text count the same. */
function toldTwice(counts: readonly Statement[]): Iterable<readonly Statement[]> {
  return Map.groupBy(
    counts,
    ({ document, meaning }) => `${document.key} ${numbersIn(meaning.tokens).join(" ")}`,
  ).values();
}

function clashOf(relation: ClashKind, group: readonly Statement[], links: readonly ClaimLink[]): Clash | undefined {
  const sideOf = SIDES[relation];
  const bySide = [...Map.groupBy(group, sideOf)].sort(([one], [other]) => compareText(one, other));
  const sides = bySide.map(([, side]) => eachVoiceOnce(side));
  if (sides.length < 2 || isOneVoiceOnly(sides)) return undefined;
  const ids = new Set(group.map(({ id }) => id));
  const features = links.find(({ left }) => ids.has(left))?.features ?? [];
  const reason = `${relation}-clash@${RULE_VERSION}: ${features.join(", ")}`;
  if (relation === "date" || relation === "actor" || relation === "place")
    return { kind: relation, sides, explained: null, question: choiceOf(relation, sides), reason };
  if (relation !== "value") {
    const [first] = sides;
    return {
      kind: relation,
      sides,
      explained: null,
      question: questionOf([...(first ?? []), ...sides.slice(1).flat()], first ?? []),
      reason,
    };
  }
  const { question, topic } = numberQuestion(sides.map((side) => side[0]?.words ?? ""));
  return {
    kind: "value",
    sides,
    explained: sides.flat().some(countsAboard) ? null : updateOf(sides, ({ meaning }) => numbersIn(meaning.tokens)[0]),
    question,
    topic,
    reason,
  };
}

/** « … : le 24 ou le 25 avril ? », « Qui a violé la trêve : A ou B ? », in the passages' own words. */
function choiceOf(relation: ChoiceKind, sides: readonly (readonly Statement[])[]): string {
  const [first] = sides.map(([statement]) => statement);
  const choices = sides.flatMap(([statement]) => (statement ? [CHOICES[relation](statement)] : []));
  const choice = `${choices.slice(0, -1).join(", ")} ou ${choices.at(-1) ?? ""}`;
  const act = DOER.exec(first?.words ?? "") === null ? undefined : first?.words.replace(DOER, "").trim();
  const asked = relation === "actor" && act !== undefined ? `Qui ${act}` : `« ${first?.words ?? ""} »`;
  return `${asked} : ${choice} ?`;
}

const CHOICES: Readonly<Record<ChoiceKind, (statement: Statement) => string>> = {
  date: ({ days }) => frenchDay(days?.from ?? 0),
  actor: doerNamed,
  place: ({ event, evidence, document: { analysis } }) =>
    event?.place === undefined ? "" : (placePhrase(event.place.name, evidence, analysis.text) ?? event.place.name),
};

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

function frenchDay(day: number): string {
  const [year, month = "1", date = "1"] = isoDay(day).split("-");
  return `le ${date === "01" ? "1er" : Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function doerNamed({ words, holder }: Statement): string {
  return DOER.exec(words)?.[0] ?? holder?.name ?? words;
}

/** What stands before the first auxiliary: who is said to have done it. */
const DOER = /^.{2,60}?(?=\s(?:a|ont|est|sont|avait|avaient)\s)/u;

const daySide = ({ days }: Statement) => String(days?.from ?? "");
const doerSide = ({ meaning }: Statement) => [...meaning.doer].sort().join(" ");
const placeSide = ({ event }: Statement) => event?.place?.key ?? "";
const goodSide = ({ framing }: Statement) => (framing.good ? "1" : "2");
const wholeSide = ({ framing }: Statement) => (framing.partial ? "2" : "1");
const numberSide = ({ meaning }: Statement) => numbersIn(meaning.tokens).join(" ");

const SIDES: Readonly<Record<ClashKind, (statement: Statement) => string>> = {
  framing: goodSide,
  scope: wholeSide,
  value: numberSide,
  date: daySide,
  actor: doerSide,
  place: placeSide,
};

/** One and the same voice of one day does not contradict itself: it counts two things. */
function isOneVoiceOnly(sides: readonly (readonly Statement[])[]): boolean {
  const [first] = sides.flat();
  return sides.flat().every((other) => first && isOneVoice(first, other) && first.document.day === other.document.day);
}

/** Who was aboard does not grow from day to day. */
function countsAboard({ words }: Statement): boolean {
  return tollsIn(words).some(({ kind }) => kind === "aboard");
}

/** Factor by which a count may grow and still be the same count brought up to date, when two camps give it. Guessed. */
const CAMPS_GROWTH = 3;

/** « update » when every difference is a later count that has grown. */
function updateOf(
  sides: readonly (readonly Statement[])[],
  countOf: (statement: Statement) => number | undefined,
): string | null {
  const pairs = sides.flatMap((side, at) =>
    sides.slice(at + 1).flatMap((rest) => side.flatMap((one) => rest.map((other) => [one, other] as const))),
  );
  return pairs.every(([one, other]) => isUpdate(one, other, countOf)) ? "update" : null;
}

function isUpdate(one: Statement, other: Statement, countOf: (statement: Statement) => number | undefined): boolean {
  const [early, late] = (one.document.day ?? 0) <= (other.document.day ?? 0) ? [one, other] : [other, one];
  const [before, after] = [countOf(early), countOf(late)];
  if (early.document.day === late.document.day || before === undefined || after === undefined || after < before)
    return false;
  // A rate is not counted up as victims are.
  if (!Number.isInteger(before) || !Number.isInteger(after)) return false;
  const camps = early.holder && late.holder && matchParties(early.holder, late.holder).conflict;
  return !camps || after <= before * CAMPS_GROWTH;
}

/** Tellings of one event that give different numbers of the same things, where no claims did already. */
function amountClash(cluster: readonly Statement[], counted: ReadonlySet<string>): Clash | undefined {
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
  const sides = [...Map.groupBy(group, amountText).values()].map(eachVoiceOnce);
  if (sides.length < 2 || group.filter((statement) => counted.has(passageOf(statement))).length > 1) return undefined;
  const quantity = group[0]?.event?.event.quantities[0];
  const topic = [quantity?.unit, quantity?.what].filter(Boolean).join(" ");
  const values = sides.map((side) => String(side[0]?.event?.event.quantities[0]?.value ?? ""));
  return {
    kind: "value",
    sides,
    explained: updateOf(sides, ({ event }) => event?.amounts[0]?.value),
    question: `Combien de ${topic} : ${values.slice(0, -1).join(", ")} ou ${values.at(-1) ?? ""} ?`,
    topic,
    reason: `different-numbers@${RULE_VERSION}: ${group.map(amountText).join(" / ")}`,
  };
}

function amountText({ event }: Statement): string {
  return event?.amounts.map(({ text }) => text).join(", ") ?? "";
}

function passageOf({ document, evidence }: Statement): string {
  return `${document.key}@${evidence.start}`;
}

/** Each holder once, by the earliest article and the claim before the event. */
function eachVoiceOnce(side: readonly Statement[]): readonly Statement[] {
  const voices: Statement[] = [];
  for (const statement of inOrder([...new Set(side)]))
    if (!voices.some((voice) => isOneVoice(voice, statement))) voices.push(statement);
  return voices;
}

function inOrder(statements: readonly Statement[]): readonly Statement[] {
  const rank = ({ document, event }: Statement) => (document.day ?? Number.MAX_SAFE_INTEGER / 4) * 2 + (event ? 1 : 0);
  return [...statements].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      compareText(one.document.key, other.document.key) ||
      one.evidence.start - other.evidence.start ||
      compareText(one.id, other.id),
  );
}

/** The shortest wording; ties fall by its letters. */
function plainest(statements: readonly Statement[]): Statement | undefined {
  return [...statements].sort(
    (one, other) => one.words.length - other.words.length || compareText(one.words, other.words),
  )[0];
}

function voiceName({ holder, document }: Statement): string {
  return holder?.name ?? document.file;
}

function print(clash: Clash): Contradiction {
  const [first] = clash.sides
    .flat()
    .map(({ id }) => id)
    .sort();
  return {
    id: `k${contentHash(`${clash.kind} ${first ?? ""}`)}`,
    kind: clash.kind,
    explained: clash.explained,
    sides: clash.sides.map((side) => side.map(({ pointer }) => pointer)),
    question: clash.question,
    ...(clash.topic === undefined ? {} : { topic: clash.topic }),
    reason: clash.reason,
  };
}
