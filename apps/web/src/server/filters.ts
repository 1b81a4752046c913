import type { Api } from "@recoupe/api";

export interface PageParameters {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

type Input<Procedure extends (input: never) => unknown> = NonNullable<Parameters<Procedure>[0]>;

/** Renderings of one statement in a list: a row. The statement alone has all of them. */
export const SHOWN_TELLINGS = 3;

/** Filters live in the address; blank ones are none. Values are handed on as they are: the API checks them, and refuses what it does not know. */
export async function readFilters(searchParams: PageParameters["searchParams"]) {
  return filtersOf(await searchParams);
}

export function filtersOf(parameters: Readonly<Record<string, string | string[] | undefined>>) {
  const text: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters)) {
    const first = (Array.isArray(value) ? value[0] : value)?.trim();
    if (first) text[name] = first;
  }
  const cursor = text.cursor;
  /** The cast is safe because every procedure checks its input with a schema before using it. */
  const as = <Value>(fields: Record<string, unknown>) =>
    Object.fromEntries(Object.entries({ cursor, ...fields }).filter(([, value]) => value !== undefined)) as Value;
  const eventFields = {
    status: text.status,
    type: text.type,
    entityId: text.entity,
    placeId: text.place,
    who: text.who,
    where: text.where,
    from: text.from,
    to: text.to,
    origins: text.origins && /^\d+$/.test(text.origins) ? Number(text.origins) : text.origins,
    storyId: text.story,
    dismissed: text.dismissed ? true : undefined,
  };
  return {
    text: text as Readonly<Record<string, string | undefined>>,
    contradictions: () =>
      as<Input<Api["call"]["contradiction"]["list"]>>({
        kind: text.kind,
        entityId: text.entity,
        articleId: text.article,
        since: sinceMoment(text.since),
        dismissed: text.dismissed ? true : undefined,
        limit: 20,
      }),
    eventFilter: () => as<Input<Api["call"]["event"]["places"]>>({ ...eventFields, cursor: undefined }),
    events: () => as<Input<Api["call"]["event"]["list"]>>({ ...eventFields, order: text.order, limit: 40 }),
    quotes: () =>
      as<Input<Api["call"]["quote"]["list"]>>({
        speakerId: text.entity,
        speaker: text.speaker,
        kind: text.kind,
        unattributed: text.unattributed ? true : undefined,
        statementId: text.statement,
        dismissed: text.dismissed ? true : undefined,
        tellings: text.statement ? undefined : SHOWN_TELLINGS,
        limit: 40,
      }),
    entities: () => as<Input<Api["call"]["entity"]["list"]>>({ type: text.type, name: text.name, limit: 60 }),
    articles: () =>
      as<Input<Api["call"]["article"]["list"]>>({
        storyId: text.story,
        originId: text.origin,
        sourceId: text.source,
        ...(text.outlet === "none" ? { withoutOutlet: true } : { outletId: text.outlet }),
        title: text.title,
        outlet: text.media,
        from: text.from,
        to: text.to,
        entityId: text.entity,
        name: text.name,
        since: sinceMoment(text.since),
        limit: 60,
      }),
    stories: () => as<Input<Api["call"]["story"]["list"]>>({ limit: 40 }),
  };
}

/** A day of the form is its first moment here, as clocks go where this server runs; a moment stays one, and what is neither is the API's to refuse. */
export function sinceMoment(since: string | undefined): string | undefined {
  if (since === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(since)) return since;
  const start = new Date(`${since}T00:00:00`);
  return Number.isNaN(start.getTime()) ? since : start.toISOString();
}
