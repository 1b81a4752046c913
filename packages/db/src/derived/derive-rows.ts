import type { Related } from "@recoupe/core/relating";
import { type IdKind, idOf } from "../ids.ts";
import { dismissalOf, memberFinder, overriding } from "../judged/apply-judgements.ts";
import { contradictionDismissal, voiceOf } from "../judged/dismissed-contradiction.ts";
import { documentOfKey } from "../judged/natural-key.ts";
import { emptiedBy, findPutAside, UTTERANCE_KINDS } from "../judged/put-aside.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type {
  claimDismissal,
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
import {
  disputeGroups,
  documentGroups,
  type Evidence,
  type Grouped,
  groupsOf,
  type Placed,
  scopeOf,
  within,
} from "./group-members.ts";
import { collectMembers, type Member, placeOf } from "./members.ts";
import { correctedEvent, correctedSpeaker, eventRow, periodOf, speakerOf } from "./merged-values.ts";
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
  readonly claimDismissals: readonly (typeof claimDismissal.$inferInsert)[];
  readonly stories: readonly (typeof story.$inferInsert)[];
  readonly storyMembers: readonly (typeof storyMember.$inferInsert)[];
  readonly identities: readonly (typeof memberIdentity.$inferInsert)[];
  readonly redirects: readonly (typeof idRedirect.$inferInsert)[];
  /** Natural keys of all that was settled anew. */
  readonly settledKeys: readonly string[];
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
  const aside = findPutAside(
    {
      members,
      events: events.map(({ value }) => keysOf(value.members)),
      utterances: utterances.map(({ value }) => keysOf(value.members)),
    },
    judgements,
    find,
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
      ...correctedEvent(eventRow(id, value.members, value.source?.reason), overridden("event", keysOf(value.members))),
      ...counted(filesOf(value.members)),
      dismissedBy: dismissalOf(["event"], keysOf(value.members), judgements, find),
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
      dismissedBy: dismissalOf(UTTERANCE_KINDS, keysOf(value.members), judgements, find),
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
    contradictions: disputes.map(({ id, value: { source, evidence } }) => {
      const all = evidence.flat().map(({ member }) => member);
      const standing = all.filter(({ key }) => !aside.has(key));
      const sides = evidence.map((side) => side.map(({ member }) => ({ key: member.key, voice: voiceOf(member) })));
      const conflict = { kind: source.kind, sides };
      return {
        id,
        kind: source.kind,
        explained: source.explained ?? null,
        question: source.question ?? null,
        topic: source.topic ?? null,
        reason: source.reason ?? null,
        ...counted(filesOf(standing.length > 0 ? standing : all)),
        ...overridden("contradiction", keysOf(all)),
        dismissedBy: contradictionDismissal(conflict, judgements, find) ?? emptiedBy(sides.map(keysOf), aside),
      };
    }),
    contradictionEvidence: disputes.flatMap(({ id, value }) => evidenceRows(id, value.evidence)),
    claimDismissals: [...members.claim.values()].flatMap(({ key, rowId }) => {
      const dismissedBy = aside.get(key);
      return dismissedBy === undefined ? [] : [{ claimReportId: rowId, dismissedBy }];
    }),
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

/** Digits that a `real` gives back as they were. */
const SCORE_DIGITS = 4;

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

function keysOf(members: readonly { readonly key: string }[]): readonly string[] {
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
