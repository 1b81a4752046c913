import type { Comparison, Entity, Event, Quote } from "@recoupe/core/model";
import { type IdKind, idOf } from "../ids.ts";
import { dismissalOf, memberFinder, overriding } from "../judged/apply-judgements.ts";
import type { JudgedKind } from "../judged/describe-judged.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type {
  contradiction,
  contradictionEvidence,
  entity,
  entityAlias,
  entityMember,
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
import { collectMembers, type Member, type Members, type Pointers, placeOf, withSingles } from "./members.ts";
import { mostCommon } from "./most-common.ts";
import type { ComparableDocument } from "./read-comparable.ts";
import { keepIds, memberKey, type Named } from "./stable-ids.ts";

export type DerivedKind = (typeof memberIdentity.$inferSelect)["kind"];

/** The whole derived layer as rows, in an order in which every reference points backwards. */
export interface DerivedRows {
  readonly origins: readonly (typeof origin.$inferInsert)[];
  readonly originMembers: readonly (typeof originMember.$inferInsert)[];
  readonly entities: readonly (typeof entity.$inferInsert)[];
  readonly entityMembers: readonly (typeof entityMember.$inferInsert)[];
  readonly entityAliases: readonly (typeof entityAlias.$inferInsert)[];
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
}

export interface DeriveInput {
  readonly documents: readonly ComparableDocument[];
  readonly comparison: Comparison;
  /** Per kind: which thing each member belonged to last time. */
  readonly memory: ReadonlyMap<DerivedKind, ReadonlyMap<string, string>>;
  readonly judgements: StandingJudgements;
}

/** Turns a comparison into rows. What the comparison leaves alone is a thing of one member; ids are kept by overlap. */
export function deriveRows({ documents, comparison, memory, judgements }: DeriveInput): DerivedRows {
  const members = collectMembers(documents);
  const find = memberFinder(members);
  const overridden = (kind: JudgedKind, keys: readonly string[]) => overriding(kind, keys, judgements, find);
  const ledger = createLedger(memory);
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const origins = ledger.name("origin", documentGroups(byFile, comparison.origins ?? []));
  const originOf = indexMembers(origins, ({ file }) => file);
  const counted = (files: readonly string[]) => ({
    articleCount: new Set(files).size,
    originCount: new Set(files.map((file) => originOf.get(file) ?? file)).size,
  });
  const entities = ledger.name(
    "entity",
    groupsOf(members.entity, comparison.entities, ({ members: pointers }) =>
      pointers.map(({ file, entityId }) => placeOf(file, entityId)),
    ),
  );
  const events = ledger.name(
    "event",
    groupsOf(members.event, comparison.events, ({ members: pointers }) =>
      pointers.map(({ file, eventId }) => placeOf(file, eventId)),
    ),
  );
  const utterances = ledger.name(
    "utterance",
    groupsOf(members.quote, comparison.utterances, ({ members: pointers }) =>
      pointers.map(({ file, quoteId }) => placeOf(file, quoteId)),
    ),
  );
  const disputes = ledger.name("contradiction", disputeGroups(members, comparison.contradictions));
  const stories = ledger.name("story", documentGroups(byFile, comparison.stories));
  const entityOf = indexMembers(entities, ({ document, finding }) => placeOf(document.file, finding.id));
  return {
    origins: origins.map(({ id, value }) => ({
      id,
      reason: value.source?.reason ?? null,
      articleCount: value.members.length,
    })),
    originMembers: origins.flatMap(({ id, value }) =>
      value.members.map(({ file }) => ({ documentId: file, originId: id })),
    ),
    entities: entities.map(({ id, value }) => ({
      ...entityRow(id, value.members, value.source),
      ...overridden("entity", keysOf(value.members)),
    })),
    entityMembers: entities.flatMap(({ id, value }) =>
      value.members.map(({ rowId }) => ({ documentEntityId: rowId, entityId: id })),
    ),
    entityAliases: entities.flatMap(({ id, value }) => aliasRows(id, value.members)),
    events: events.map(({ id, value }) => ({
      ...eventRow(id, value.members, value.source?.reason),
      ...counted(filesOf(value.members)),
      ...overridden("event", keysOf(value.members)),
    })),
    eventMembers: events.flatMap(({ id, value }) =>
      value.members.map(({ rowId }) => ({ eventMentionId: rowId, eventId: id })),
    ),
    utterances: utterances.map(({ id, value }) => ({
      id,
      ...speakerOf(value.members, entityOf),
      reason: value.source?.reason ?? null,
      ...counted(filesOf(value.members)),
      ...overridden("utterance", keysOf(value.members)),
    })),
    utteranceMembers: utterances.flatMap(({ id, value }) =>
      value.members.map(({ rowId }) => ({ quoteId: rowId, utteranceId: id })),
    ),
    nearDuplicates: comparison.nearDuplicates
      .filter(({ a, b }) => byFile.has(a) && byFile.has(b))
      .map(({ a, b, score, relation, reason }) => ({
        id: idOf("nearDuplicate", ...[a, b].sort()),
        documentA: a,
        documentB: b,
        score,
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
  };
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
        memory.get(kind) ?? new Map(),
      );
      for (const group of kept.groups) {
        for (const member of group.members) identities.push({ kind, memberKey: member, derivedId: group.id });
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
  byFile: ReadonlyMap<string, ComparableDocument>,
  clusters: readonly Source[],
): readonly { keys: readonly string[]; value: Grouped<ComparableDocument, Source> }[] {
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
    keys: files.map((file) => memberKey("document", file)),
    value: { members: files.map((file) => byFile.get(file)!), source },
  }));
}

interface Evidence {
  readonly kind: Pointers[number]["kind"];
  readonly member: Member<unknown>;
}

/** A side whose every passage is missing from the record shows nothing, and a dispute with one side is none. */
function disputeGroups(members: Members, contradictions: Comparison["contradictions"]) {
  return contradictions.flatMap((source) => {
    const evidence = source.sides
      .map((side) => side.flatMap((pointer) => evidenceOf(members, pointer)))
      .filter((side) => side.length > 0);
    if (evidence.length < 2) return [];
    // The sides' order and which of them names a passage twice mean nothing to the identity of the dispute.
    const keys = [...new Set(evidence.flat().map(({ member }) => memberKey(source.kind, member.key)))];
    return [{ keys, value: { source, evidence } }];
  });
}

function evidenceOf(members: Members, pointer: Pointers[number]): readonly Evidence[] {
  const member = members[pointer.kind].get(placeOf(pointer.file, pointer.id));
  return member ? [{ kind: pointer.kind, member }] : [];
}

function evidenceRows(contradictionId: string, sides: readonly (readonly Evidence[])[]) {
  return sides.flatMap((side, index) =>
    side.map(({ kind, member }, position) => ({
      contradictionId,
      side: index,
      position,
      kind,
      claimReportId: kind === "claim" ? member.rowId : null,
      eventMentionId: kind === "event" ? member.rowId : null,
      quoteId: kind === "quote" ? member.rowId : null,
    })),
  );
}

function entityRow(
  id: string,
  members: readonly Member<Entity>[],
  source: Comparison["entities"][number] | undefined,
): typeof entity.$inferInsert {
  const findings = members.map(({ finding }) => finding);
  return {
    id,
    name: source?.name ?? mostCommon(findings.map(({ name }) => name))!,
    type: mostCommon(findings.map(({ type }) => type))!,
    wikidata: mostCommon(findings.flatMap(({ wikidata }) => wikidata ?? [])) ?? null,
    knowledgeId: mostCommon(findings.flatMap(({ knowledgeId }) => knowledgeId ?? [])) ?? null,
    reason: source?.reason ?? mostCommon(findings.flatMap(({ reason }) => reason ?? [])) ?? null,
    mentionCount: findings.reduce((sum, { mentions }) => sum + mentions.length, 0),
    articleCount: new Set(filesOf(members)).size,
  };
}

function aliasRows(entityId: string, members: readonly Member<Entity>[]): readonly (typeof entityAlias.$inferInsert)[] {
  const written = members.flatMap(({ document, finding }) =>
    finding.mentions
      .filter(({ level }) => level === undefined || level === "name")
      .map(({ start, end }) => ({
        name: document.analysis.text.slice(start, end).replace(/\s+/gu, " ").trim(),
        file: document.file,
      })),
  );
  return [...Map.groupBy(written, ({ name }) => name)].map(([name, uses]) => ({
    id: idOf("entityAlias", entityId, name),
    entityId,
    name,
    mentionCount: uses.length,
    articleCount: new Set(uses.map(({ file }) => file)).size,
  }));
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
    reason: reason ?? null,
    tellingCount: findings.length,
  };
}

function speakerOf(members: readonly Member<Quote>[], entityOf: ReadonlyMap<string, string>) {
  const speakers = members.flatMap(({ document, finding: { speaker } }) => (speaker ? [{ document, speaker }] : []));
  const entities = speakers.flatMap(({ document, speaker }) =>
    speaker.entityId === null ? [] : (entityOf.get(placeOf(document.file, speaker.entityId)) ?? []),
  );
  return {
    speakerName: mostCommon(speakers.map(({ speaker }) => speaker.name)) ?? null,
    speakerEntityId: mostCommon(entities) ?? null,
  };
}

function periodOf(documents: readonly ComparableDocument[]) {
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
