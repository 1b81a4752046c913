import type { Analysis, Party, Rule, Span } from "@recoupe/core/model";
import { createIdGiver } from "../ids.ts";
import type {
  block,
  claimReport,
  documentEntity,
  eventMention,
  eventParty,
  issue,
  mention,
  quote,
} from "../schema/index.ts";

/** One analysis as rows, in an order in which every reference points backwards. */
export interface ObservedRows {
  readonly blocks: readonly (typeof block.$inferInsert)[];
  readonly issues: readonly (typeof issue.$inferInsert)[];
  readonly documentEntities: readonly (typeof documentEntity.$inferInsert)[];
  readonly mentions: readonly (typeof mention.$inferInsert)[];
  readonly quotes: readonly (typeof quote.$inferInsert)[];
  readonly eventMentions: readonly (typeof eventMention.$inferInsert)[];
  readonly eventParties: readonly (typeof eventParty.$inferInsert)[];
  readonly claimReports: readonly (typeof claimReport.$inferInsert)[];
}

interface Place {
  readonly versionId: string;
  readonly analysis: Analysis;
  /** Row of an entity named by its id in the analysis; null when there is none. */
  entityRow(localId: string | null | undefined): string | null;
  giveId: ReturnType<typeof createIdGiver>;
}

/** Takes an analysis apart. Ids are hashes of the version and the content, so the same analysis gives the same rows. */
export function observedRows(versionId: string, analysis: Analysis): ObservedRows {
  const giveId = createIdGiver();
  const entityRows = new Map(
    analysis.entities.map((each) => [each.id, giveId("documentEntity", versionId, each.type, each.name)] as const),
  );
  const place: Place = {
    versionId,
    analysis,
    entityRow: (localId) => (localId == null ? null : (entityRows.get(localId) ?? null)),
    giveId,
  };
  return {
    blocks: blockRows(place),
    issues: issueRows(place),
    documentEntities: entityRowsOf(place),
    mentions: mentionRows(place),
    quotes: quoteRows(place),
    ...eventRows(place),
    claimReports: claimRows(place),
  };
}

function blockRows({ versionId, analysis }: Place): ObservedRows["blocks"] {
  let paragraphs = 0;
  return analysis.blocks.map((each, position) => ({
    versionId,
    position,
    kind: each.kind,
    ...spanOf(analysis, each),
    reason: each.reason ?? null,
    role: each.role ?? null,
    language: each.language ?? null,
    level: each.level ?? null,
    paragraph: each.kind === "paragraph" ? ++paragraphs : null,
  }));
}

function issueRows({ versionId, analysis, giveId }: Place): ObservedRows["issues"] {
  return analysis.issues.map((each) => ({
    id: giveId("issue", versionId, each.kind, each.start, each.end),
    versionId,
    kind: each.kind,
    ...spanOf(analysis, each),
    note: each.note ?? null,
    against: each.against ? { ...each.against, evidence: spanOf(analysis, each.against.evidence) } : null,
  }));
}

function entityRowsOf({ versionId, analysis, entityRow }: Place): ObservedRows["documentEntities"] {
  return analysis.entities.map((each) => ({
    id: entityRow(each.id)!,
    versionId,
    localId: each.id,
    name: each.name,
    type: each.type,
    wikidata: each.wikidata,
    // A town that merely bears the name is not where this one lies.
    knowledgeId: each.tentative ? null : (each.knowledgeId ?? null),
    reason: each.reason ?? null,
  }));
}

function mentionRows({ versionId, analysis, entityRow, giveId }: Place): ObservedRows["mentions"] {
  return analysis.entities.flatMap((each) =>
    each.mentions.map((found) => ({
      id: giveId("mention", versionId, found.start, found.end),
      versionId,
      documentEntityId: entityRow(each.id)!,
      // The contract's default.
      level: found.level ?? "name",
      ...spanOf(analysis, found),
    })),
  );
}

function quoteRows({ versionId, analysis, entityRow, giveId }: Place): ObservedRows["quotes"] {
  return analysis.quotes.map((each) => ({
    id: giveId("quote", versionId, each.start, each.end),
    versionId,
    localId: each.id,
    kind: each.kind,
    ...spanOf(analysis, each),
    speakerName: each.speaker?.name ?? null,
    speakerEntityId: entityRow(each.speaker?.entityId),
    cue: each.cue,
    channel: each.channel,
    addresseeName: each.addressee?.name ?? null,
    addresseeEntityId: entityRow(each.addressee?.entityId),
    aboutName: each.about?.name ?? null,
    aboutEntityId: entityRow(each.about?.entityId),
    corrupt: each.corrupt ?? false,
    ...ruleOf(each.rule),
  }));
}

function eventRows(place: Place): Pick<ObservedRows, "eventMentions" | "eventParties"> {
  const { versionId, analysis, entityRow, giveId } = place;
  const rows = analysis.events.map((each) => {
    const { evidence, trigger } = each;
    const id = giveId("eventMention", versionId, each.type, each.status, evidence.start, evidence.end);
    const telling = {
      id,
      versionId,
      localId: each.id,
      type: each.type,
      mode: each.mode,
      status: each.status,
      ...spanOf(analysis, evidence),
      triggerStart: trigger?.start ?? null,
      triggerEnd: trigger?.end ?? null,
      lemma: each.lemma ?? null,
      locationName: each.location?.name ?? null,
      locationEntityId: entityRow(each.location?.entityId),
      locationNamed: isNamedIn(analysis, each.location?.entityId, evidence),
      dateFrom: each.date?.from ?? null,
      dateTo: each.date?.to ?? null,
      datePresumed: each.date?.presumed ?? false,
      attributedName: each.attributedTo?.name ?? null,
      attributedEntityId: entityRow(each.attributedTo?.entityId),
      quantities: each.quantities,
      otherEvidence: each.otherEvidence ?? [],
      ...ruleOf(each.rule),
    };
    const partiesOf = (role: "actor" | "recipient", parties: readonly Party[]) =>
      parties.map((party, position) => ({
        eventMentionId: id,
        role,
        position,
        name: party.name,
        documentEntityId: entityRow(party.entityId),
      }));
    return { telling, parties: [...partiesOf("actor", each.actors), ...partiesOf("recipient", each.recipients)] };
  });
  return {
    eventMentions: rows.map(({ telling }) => telling),
    eventParties: rows.flatMap(({ parties }) => parties),
  };
}

/** Whether some words of a passage are a name of the entity, not only a description or a pronoun for it. */
function isNamedIn({ entities }: Analysis, localId: string | null | undefined, passage: Span): boolean {
  const mentions = entities.find(({ id }) => id === localId)?.mentions ?? [];
  return mentions.some(
    ({ level = "name", start, end }) => level === "name" && start >= passage.start && end <= passage.end,
  );
}

function claimRows({ versionId, analysis, entityRow, giveId }: Place): ObservedRows["claimReports"] {
  return analysis.claims.map((each) => ({
    id: giveId("claimReport", versionId, each.stance, each.proposition, each.evidence.start, each.evidence.end),
    versionId,
    localId: each.id,
    proposition: each.proposition,
    stance: each.stance,
    ...spanOf(analysis, each.evidence),
    holderName: each.holder?.name ?? null,
    holderEntityId: entityRow(each.holder?.entityId),
    subjectName: each.subject?.name ?? null,
    subjectEntityId: entityRow(each.subject?.entityId),
    predicate: each.predicate ?? null,
    objectName: each.object?.name ?? null,
    objectEntityId: entityRow(each.object?.entityId),
    locationName: each.location?.name ?? null,
    locationEntityId: entityRow(each.location?.entityId),
    dateFrom: each.date?.from ?? null,
    dateTo: each.date?.to ?? null,
    quantity: each.quantity ?? null,
    ...ruleOf(each.rule),
  }));
}

function spanOf(analysis: Analysis, span: { readonly start: number; readonly end: number }) {
  return { start: span.start, end: span.end, exact: analysis.text.slice(span.start, span.end) };
}

function ruleOf(rule: Rule | undefined) {
  return { ruleName: rule?.name ?? null, ruleVersion: rule?.version ?? null, ruleWords: rule?.words ?? null };
}
