import type { Event, Quote } from "@recoupe/core/model";
import type { Related } from "@recoupe/core/relating";
import { type IdKind, idOf } from "../ids.ts";
import { dismissalOf, memberFinder, overriding } from "../judged/apply-judgements.ts";
import { documentOfKey } from "../judged/natural-key.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type {
  contradiction,
  contradictionEvidence,
  event,
  eventMember,
  idRedirect,
  memberIdentity,
  nearDuplicate,
  origin,
  originMember,
  story,
  storyMember,
  utterance,
  utteranceMember,
} from "../schema/index.ts";
import type { JudgedKind } from "../schema/judged.ts";
import type { ComparableDocument } from "./article-cache.ts";
import { collectMembers, type Member, type Members, type Pointers, placeOf, withSingles } from "./members.ts";
import { mostCommon } from "./most-common.ts";
import { keepIds, type Named, oneEach } from "./stable-ids.ts";

export type DerivedKind = (typeof memberIdentity.$inferSelect)["kind"];

/** What was settled anew as rows, in an order in which every reference points backwards. Entities are not among them. */
export interface DerivedRows {
  readonly origins: readonly (typeof origin.$inferInsert)[];
  readonly originMembers: readonly (typeof originMember.$inferInsert)[];
  readonly events: readonly (typeof event.$inferInsert)[];
  readonly eventMembers: readonly (typeof eventMember.$inferInsert)[];
  readonly utterances: readonly (typeof utterance.$inferInsert)[];
  readonly utteranceMembers: readonly (typeof utteranceMember.$inferInsert)[];
  readonly nearDuplicates: readonly (typeof nearDuplicate.$inferInsert)[];
  readonly contradictions: readonly (typeof contradiction.$inferInsert)[];
  readonly contradictionEvidence: readonly (typeof contradictionEvidence.$inferInsert)[];
  readonly stories: readonly (typeof story.$inferInsert)[];
  readonly storyMembers: readonly (typeof storyMember.$inferInsert)[];
  readonly identities: readonly (typeof memberIdentity.$inferInsert)[];
  readonly redirects: readonly (typeof idRedirect.$inferInsert)[];
  /** Natural keys of all that was settled anew. */
  readonly settledKeys: readonly string[];
}

/** An article as groups of articles see it. */
interface Placed {
  readonly file: string;
  readonly publishedFrom: Date | null;
}

export interface DeriveInput {
  /** Those that own a statement or a quotation of what was settled. */
  readonly documents: readonly ComparableDocument[];
  /** Those that were grouped themselves. */
  readonly articles: readonly Placed[];
  readonly related: Related;
  /** Per kind: which thing each member belonged to last time. */
  readonly memory: ReadonlyMap<DerivedKind, ReadonlyMap<string, string>>;
  readonly judgements: StandingJudgements;
  /** Origins of articles that were not settled anew themselves. */
  readonly originOf: ReadonlyMap<string, string>;
  /** Joined entity of a row of `document_entity`. */
  readonly entityOf: ReadonlyMap<string, string>;
}

/** Turns what was settled into rows. What is in no group is a thing of one member; ids are kept by overlap. */
export function deriveRows(input: DeriveInput): DerivedRows {
  const { documents, related, memory, judgements, entityOf } = input;
  const members = collectMembers(documents);
  const find = memberFinder(members);
  const overridden = (kind: JudgedKind, keys: readonly string[]) => overriding(kind, keys, judgements, find);
  const ledger = createLedger(memory);
  const scope = scopeOf(related);
  const byFile = new Map(input.articles.map((each) => [each.file, each]));
  const origins = ledger.name("origin", documentGroups(byFile, related.origins));
  const originOf = new Map([...input.originOf, ...indexMembers(origins, ({ file }) => file)]);
  const counted = (files: readonly string[]) => ({
    articleCount: new Set(files).size,
    originCount: new Set(files.map((file) => originOf.get(file) ?? file)).size,
  });
  const events = ledger.name(
    "event",
    groupsOf(within(members.event, scope.events), related.events, ({ members: pointers }) =>
      pointers.map(({ file, eventId }) => placeOf(file, eventId)),
    ),
  );
  const utterances = ledger.name(
    "utterance",
    groupsOf(within(members.quote, scope.quotes), related.utterances, ({ members: pointers }) =>
      pointers.map(({ file, quoteId }) => placeOf(file, quoteId)),
    ),
  );
  const disputes = ledger.name("contradiction", disputeGroups(members, related.contradictions));
  const stories = ledger.name("story", documentGroups(byFile, related.stories));
  return {
    origins: origins.map(({ id, value }) => ({
      id,
      reason: value.source?.reason ?? null,
      articleCount: value.members.length,
    })),
    originMembers: origins.flatMap(({ id, value }) =>
      value.members.map(({ file }) => ({ documentId: file, originId: id })),
    ),
    events: events.map(({ id, value }) => ({
      ...eventRow(id, value.members, value.source?.reason),
      ...counted(filesOf(value.members)),
      actorName: null,
      locationName: null,
      ...overridden("event", keysOf(value.members)),
      dismissedBy: dismissalOf("event", [keysOf(value.members)], judgements, find),
    })),
    eventMembers: events.flatMap(({ id, value }) =>
      value.members.map(({ rowId }) => ({ eventMentionId: rowId, eventId: id })),
    ),
    utterances: utterances.map(({ id, value }) => ({
      id,
      ...speakerOf(value.members, entityOf),
      reason: value.source?.reason ?? null,
      ...counted(filesOf(value.members)),
      ...correctedSpeaker(overridden("utterance", keysOf(value.members))),
    })),
    utteranceMembers: utterances.flatMap(({ id, value }) =>
      value.members.map(({ rowId }) => ({ quoteId: rowId, utteranceId: id })),
    ),
    nearDuplicates: related.nearDuplicates.map(({ a, b, score, relation, reason }) => ({
      id: idOf("nearDuplicate", ...[a, b].sort()),
      documentA: a,
      documentB: b,
      score: Number(score.toFixed(SCORE_DIGITS)),
      relation: relation ?? null,
      reason: reason ?? null,
    })),
    contradictions: disputes.map(({ id, value: { source, evidence } }) => ({
      id,
      kind: source.kind,
      explained: source.explained ?? null,
      question: source.question ?? null,
      topic: source.topic ?? null,
      reason: source.reason ?? null,
      ...counted(evidence.flat().map(({ member }) => member.document.file)),
      ...overridden("contradiction", keysOf(evidence.flat().map(({ member }) => member))),
      dismissedBy: dismissalOf(
        "contradiction",
        evidence.map((side) => keysOf(side.map(({ member }) => member))),
        judgements,
        find,
      ),
    })),
    contradictionEvidence: disputes.flatMap(({ id, value }) => evidenceRows(id, value.evidence)),
    stories: stories.map(({ id, value }) => ({
      id,
      title: value.source?.title ?? null,
      reason: value.source?.reason ?? null,
      ...counted(value.members.map(({ file }) => file)),
      ...periodOf(value.members),
      ...overridden(
        "story",
        value.members.map(({ file }) => file),
      ),
    })),
    storyMembers: stories.flatMap(({ id, value }) =>
      value.members.map(({ file }) => ({ documentId: file, storyId: id })),
    ),
    identities: ledger.identities,
    redirects: ledger.redirects,
    settledKeys: [
      ...byFile.keys(),
      ...keysOf([
        ...within(members.event, scope.events).values(),
        ...within(members.quote, scope.quotes).values(),
        ...within(members.claim, scope.claims).values(),
      ]),
    ],
  };
}

/** Marks off, in the key of a contradiction's member, which kind of contradiction it is evidence of. */
const KIND_MARK = "#";

/** The finding that a member's key names. */
export function findingOf(memberKey: string): string {
  return memberKey.split(KIND_MARK, 1)[0] ?? memberKey;
}

/** Digits that a `real` gives back as they were. */
const SCORE_DIGITS = 4;

/** What was settled anew, by the names that rows go by. */
function scopeOf({ documents, reached }: Related) {
  const fileOf = new Map(documents.map(({ key, file }) => [key, file]));
  const places = (ids: Iterable<string>, mark: string) =>
    new Set(
      [...ids].flatMap((id) => {
        const [key = "", item = ""] = id.split("#", 2);
        return item.startsWith(mark) ? [placeOf(fileOf.get(key) ?? "", item.slice(mark.length))] : [];
      }),
    );
  return {
    events: places(reached.statements, "e:"),
    claims: places(reached.statements, "c:"),
    quotes: places(reached.quotes, "q:"),
  };
}

function within<Finding>(
  all: ReadonlyMap<string, Member<Finding>>,
  places: ReadonlySet<string>,
): ReadonlyMap<string, Member<Finding>> {
  return new Map([...all].filter(([place]) => places.has(place)));
}

interface Grouped<Item, Source> {
  readonly members: readonly Item[];
  readonly source: Source | undefined;
}

/** Gives ids and remembers which member got which, for the next time. */
function createLedger(memory: DeriveInput["memory"]) {
  const identities: (typeof memberIdentity.$inferInsert)[] = [];
  const redirects: (typeof idRedirect.$inferInsert)[] = [];
  return {
    identities,
    redirects,
    name<Value>(
      kind: DerivedKind & IdKind,
      groups: readonly { readonly keys: readonly string[]; readonly value: Value }[],
    ): readonly Named<Value>[] {
      const kept = keepIds(
        kind,
        groups.map(({ keys, value }) => ({ members: keys, value })),
        oneEach(memory.get(kind) ?? new Map()),
      );
      for (const group of kept.groups) {
        for (const member of group.members) {
          identities.push({ kind, memberKey: member, derivedId: group.id, documentId: documentOfKey(member) });
        }
      }
      for (const [oldId, newId] of kept.redirects) redirects.push({ kind, oldId, newId });
      return kept.groups;
    },
  };
}

function groupsOf<Finding, Source>(
  all: ReadonlyMap<string, Member<Finding>>,
  clusters: readonly Source[],
  placesOf: (cluster: Source) => readonly string[],
): readonly { keys: readonly string[]; value: Grouped<Member<Finding>, Source> }[] {
  const groups = clusters.map((source) => ({ places: placesOf(source), value: source as Source | undefined }));
  return withSingles(all, groups, undefined).map(({ members, value }) => ({
    keys: members.map(({ key }) => key),
    value: { members, source: value },
  }));
}

function documentGroups<Source extends { readonly documents: readonly string[] }>(
  byFile: ReadonlyMap<string, Placed>,
  clusters: readonly Source[],
): readonly { keys: readonly string[]; value: Grouped<Placed, Source> }[] {
  const used = new Set<string>();
  const grouped = clusters.flatMap((source) => {
    const files = [...new Set(source.documents)].filter((file) => byFile.has(file) && !used.has(file));
    for (const file of files) used.add(file);
    return files.length === 0 ? [] : [{ source: source as Source | undefined, files }];
  });
  const alone = [...byFile.keys()]
    .filter((file) => !used.has(file))
    .map((file) => ({ source: undefined, files: [file] }));
  return [...grouped, ...alone].map(({ source, files }) => ({
    keys: files,
    value: { members: files.map((file) => byFile.get(file)!), source },
  }));
}

interface Evidence {
  readonly kind: Pointers[number]["kind"];
  readonly stance: Pointers[number]["stance"];
  readonly member: Member<unknown>;
}

/** A side whose every passage is missing from the record shows nothing, and a dispute with one side is none. */
function disputeGroups(members: Members, contradictions: Related["contradictions"]) {
  return contradictions.flatMap((source) => {
    const evidence = source.sides
      .map((side) => side.flatMap((pointer) => evidenceOf(members, pointer)))
      .filter((side) => side.length > 0);
    if (evidence.length < 2) return [];
    // The sides' order and which of them names a passage twice mean nothing to the identity of the dispute.
    const keys = [...new Set(evidence.flat().map(({ member }) => `${member.key}${KIND_MARK}${source.kind}`))];
    return [{ keys, value: { source, evidence } }];
  });
}

function evidenceOf(members: Members, pointer: Pointers[number]): readonly Evidence[] {
  const member = members[pointer.kind].get(placeOf(pointer.file, pointer.id));
  return member ? [{ kind: pointer.kind, stance: pointer.stance, member }] : [];
}

function evidenceRows(contradictionId: string, sides: readonly (readonly Evidence[])[]) {
  return sides.flatMap((side, index) =>
    side.map(({ kind, stance, member }, position) => ({
      contradictionId,
      side: index,
      position,
      kind,
      stance: stance ?? null,
      claimReportId: kind === "claim" ? member.rowId : null,
      eventMentionId: kind === "event" ? member.rowId : null,
      quoteId: kind === "quote" ? member.rowId : null,
    })),
  );
}

function eventRow(id: string, members: readonly Member<Event>[], reason: string | undefined) {
  const findings = members.map(({ finding }) => finding);
  const dates = findings.flatMap(({ date }) => (date ? [`${date.from} ${date.to}`] : []));
  const [dateFrom = null, dateTo = null] = mostCommon(dates)?.split(" ") ?? [];
  return {
    id,
    type: mostCommon(findings.map(({ type }) => type))!,
    status: mostCommon(findings.map(({ status }) => status))!,
    dateFrom,
    dateTo,
    outcome: outcomeOf(findings),
    reason: reason ?? null,
    tellingCount: findings.length,
  };
}

/** What became of what was announced, as far as anybody tells. */
function outcomeOf(findings: readonly Event[]): "happened" | "announced" | null {
  if (!findings.some(({ status }) => status === "planned")) return null;
  return findings.some(({ status }) => status === "asserted") ? "happened" : "announced";
}

function speakerOf(members: readonly Member<Quote>[], entityOf: ReadonlyMap<string, string>) {
  const speakers = members.flatMap(({ document, finding: { speaker } }) => (speaker ? [{ document, speaker }] : []));
  const entities = speakers.flatMap(({ document, speaker }) =>
    speaker.entityId === null ? [] : (entityOf.get(document.rows.entity.get(speaker.entityId) ?? "") ?? []),
  );
  return {
    speakerName: mostCommon(speakers.map(({ speaker }) => speaker.name)) ?? null,
    speakerEntityId: mostCommon(entities.toSorted()) ?? null,
  };
}

/** A speaker whom a person named is known by that name alone: whoever bears it is found when it is read. */
function correctedSpeaker(after: Readonly<Record<string, string | null>>) {
  return "speakerName" in after ? { speakerName: after.speakerName ?? null, speakerEntityId: null } : {};
}

function periodOf(documents: readonly Placed[]) {
  const moments = documents
    .flatMap(({ publishedFrom }) => publishedFrom ?? [])
    .toSorted((a, b) => a.getTime() - b.getTime());
  return { publishedFrom: moments.at(0) ?? null, publishedTo: moments.at(-1) ?? null };
}

function keysOf(members: readonly Member<unknown>[]): readonly string[] {
  return members.map(({ key }) => key);
}

function filesOf(members: readonly Member<unknown>[]): readonly string[] {
  return members.map(({ document }) => document.file);
}

function indexMembers<Item, Source>(
  groups: readonly Named<Grouped<Item, Source>>[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, string> {
  return new Map(groups.flatMap(({ id, value }) => value.members.map((member) => [nameOf(member), id] as const)));
}
