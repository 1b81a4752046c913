import type { Evidence } from "@recoupe/db/read";
import { TRPCError } from "@trpc/server";
import superjson from "superjson";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Api, createApi } from "./create-api.ts";
import { createVerbs } from "./create-verbs.ts";
import { eventTitlePieces } from "./present/index.ts";
import { createSeededApi, type SeededApi } from "./testing.ts";

let seeded: SeededApi;
let api: Api;

beforeAll(async () => {
  seeded = await createSeededApi(inject("testServer"));
  api = seeded.api;
});
afterAll(() => seeded?.close());

/** Every piece of evidence anywhere in an answer. */
function evidenceIn(value: unknown): readonly Evidence[] {
  if (value === null || typeof value !== "object" || value instanceof Date) return [];
  const own = "exact" in value && "source" in value ? [value as Evidence] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

describe("the sentence first", () => {
  test("an event's title shows the words that name the act, from the sentence itself", async () => {
    const { rows } = await api.call.event.list({ limit: 200 });
    const named = rows.filter(({ lead }) => lead.trigger !== null);
    expect(named.length).toBeGreaterThan(rows.length / 2);
    for (const event of named) {
      const { evidence, trigger } = event.lead;
      const words = evidence.exact.slice((trigger?.start ?? 0) - evidence.start, (trigger?.end ?? 0) - evidence.start);
      expect(eventTitlePieces(event)[1].toLowerCase()).toBe(words.replace(/\s+/gu, " ").toLowerCase());
    }
  });

  test("every piece of evidence is the words at its place in its article", async () => {
    const answers = await Promise.all([
      api.call.event.list({ limit: 200 }),
      api.call.quote.list({ limit: 200 }),
      api.call.contradiction.list({ limit: 200 }),
      api.call.check.passages({ group: "altered", limit: 200 }),
      api.call.search({ query: "cessez-le-feu" }),
    ]);
    const found = answers.flatMap(evidenceIn);
    const texts = new Map<string, string>();
    for (const { source } of found) {
      if (!texts.has(source.articleId))
        texts.set(source.articleId, (await api.call.article.get({ id: source.articleId })).text);
    }
    expect(found.length).toBeGreaterThan(100);
    for (const { source, start, end, exact } of found)
      expect(texts.get(source.articleId)?.slice(start, end)).toBe(exact);
  });

  test("events, statements and contradictions all come with a sentence", async () => {
    const { rows: events } = await api.call.event.list({ limit: 200 });
    const { rows: statements } = await api.call.quote.list({ limit: 200 });
    expect(events.every((event) => event.lead.evidence.exact !== "")).toBe(true);
    expect(statements.every(({ tellings }) => tellings.length > 0)).toBe(true);
  });
});

describe("lists", () => {
  test.each([
    ["events", (page: { cursor?: string; limit: number }) => api.call.event.list(page)],
    ["events by date", (page: { cursor?: string; limit: number }) => api.call.event.list({ ...page, order: "newest" })],
    ["statements", (page: { cursor?: string; limit: number }) => api.call.quote.list(page)],
    ["entities", (page: { cursor?: string; limit: number }) => api.call.entity.list(page)],
    ["articles", (page: { cursor?: string; limit: number }) => api.call.article.list(page)],
  ])("%s: small slices hold every row once, in the order of the whole", async (_, list) => {
    const idOf = (row: object) => ("id" in row ? row.id : "articleId" in row ? row.articleId : undefined);
    const whole = await list({ limit: 200 });
    const slices: unknown[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await list({ limit: 3, ...(cursor ? { cursor } : {}) });
      slices.push(...page.rows.map(idOf));
      cursor = page.nextCursor;
    } while (cursor);
    expect(slices).toEqual(whole.rows.map(idOf));
    expect(whole.total).toBe(whole.rows.length);
    expect(slices.length).toBeGreaterThan(3);
  });

  test("each part of a story is put first by an article, and every article of the story tells it or is silent", async () => {
    const { rows } = await api.call.story.list({ limit: 1 });
    const { parts, absent } = await api.call.story.parts({ id: rows[0]?.id ?? "" });
    const { rows: articles } = await api.call.article.list({ storyId: rows[0]?.id, limit: 200 });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.some(({ silent }) => silent.length > 0)).toBe(true);
    for (const { opening, further, silent } of parts) {
      expect(opening.length).toBeGreaterThan(0);
      const named = [...opening, ...further, ...silent].map(({ articleId }) => articleId);
      expect(named.sort()).toEqual(articles.map(({ articleId }) => articleId).sort());
    }
    // No other outlet was read.
    expect(absent).toEqual([]);
  });

  test("an entity's counts lead to rows, and its other names are listed", async () => {
    const { rows } = await api.call.entity.list({ limit: 200 });
    const named = rows.find(({ aliases }) => aliases.length > 0);
    expect(named).toBeDefined();
    const entity = await api.call.entity.get({ id: named?.id ?? "" });
    expect(entity.names.length).toBeGreaterThan(1);
    expect(entity.names.every(({ name, firstSeen }) => firstSeen.exact === name)).toBe(true);
    const written = entity.names.map(({ name }) => name.replace(/\s+/gu, " ").trim());
    expect(written).toEqual(expect.arrayContaining([...entity.aliases]));
  });

  test("filters narrow: every event told as denied has such a telling", async () => {
    const denied = await api.call.event.list({ status: "denied", limit: 200 });
    const all = await api.call.event.list({ limit: 200 });
    expect(denied.total).toBeLessThan(all.total);
    for (const event of denied.rows) expect(event.statuses).toContain("denied");
  });

  test("events are narrowed by a name of who takes part and of where, statements by one of who speaks, under any of its spellings", async () => {
    const acting = await api.call.event.list({ who: "selenskyj", limit: 200 });
    expect(acting.total).toBeGreaterThan(0);
    expect(acting.rows.some(({ lead }) => lead.actors.some(({ name }) => name === "Volodymyr Zelensky"))).toBe(true);
    const there = await api.call.event.list({ where: "MOSCOU", limit: 200 });
    expect(there.total).toBeGreaterThan(0);
    for (const { lead } of there.rows) expect(lead.location?.name).toBe("Moscou");
    const [placed] = (await api.call.event.places({})).filter(({ name }) => name === "Moscou");
    expect(there.total).toBe(placed?.eventCount);
    expect((await api.call.event.list({ who: "Poutine", where: "Moscou", limit: 200 })).total).toBeLessThan(
      there.total,
    );
    const said = await api.call.quote.list({ speaker: "selenskyj", limit: 200 });
    expect(said.total).toBeGreaterThan(0);
    expect(new Set(said.rows.map(({ speaker }) => speaker?.name))).toEqual(new Set(["Volodymyr Zelensky"]));
    const direct = await api.call.quote.list({ speaker: "selenskyj", kind: "direct", limit: 200 });
    expect(direct.total).toBeLessThan(said.total);
    for (const { tellings } of direct.rows) expect(tellings.map(({ kind }) => kind)).toContain("direct");
    expect((await api.call.quote.list({ speaker: "Personne de ce nom", limit: 200 })).total).toBe(0);
  });

  test("altered text is one row an article: its count is that of the passages it leads to, its worst is among them", async () => {
    const { rows, total, passageTotal } = await api.call.check.altered({ limit: 200 });
    const all = await api.call.check.passages({ group: "altered", limit: 200 });
    expect(rows.length).toBe(total);
    expect(rows.length).toBeGreaterThan(1);
    expect(passageTotal).toBe(all.total);
    for (const { articleId, passageCount, worst } of rows) {
      const own = await api.call.check.passages({ group: "altered", articleId, limit: 200 });
      expect(own.total).toBe(passageCount);
      expect(own.rows.map(({ id }) => id)).toContain(worst.id);
    }
    const first = await api.call.check.altered({ limit: 1 });
    const second = await api.call.check.altered({ limit: 1, cursor: first.nextCursor ?? "" });
    expect([...first.rows, ...second.rows]).toEqual(rows.slice(0, 2));
    expect(rows.map(({ passageCount }) => passageCount)).toEqual(
      rows.map(({ passageCount }) => passageCount).toSorted((a, b) => b - a),
    );
  });

  test("renderings of one statement are cut where they differ, and joined are still the words", async () => {
    const { rows } = await api.call.quote.list({ limit: 200 });
    const cut = rows.flatMap(({ tellings }) => tellings).filter(({ pieces }) => pieces.length > 0);
    expect(cut.length).toBeGreaterThan(1);
    for (const { pieces, evidence } of cut) expect(pieces.map(({ text }) => text).join("")).toBe(evidence.exact);
  });

  test("articles are narrowed by words of the title, outlet and days of publication", async () => {
    const { rows } = await api.call.article.list({ limit: 200 });
    const titled = rows.find(({ title }) => title !== null);
    const piece = (titled?.title ?? "").slice(3, 20);
    const found = await api.call.article.list({ title: piece.toUpperCase(), limit: 200 });
    expect(found.rows.map(({ articleId }) => articleId)).toContain(titled?.articleId);
    expect(found.total).toBeLessThan(rows.length);
    expect((await api.call.article.list({ title: "100 %_" })).total).toBe(0);
    const dated = rows.filter(({ publishedAt }) => publishedAt !== null);
    const [first] = dated;
    const day = (first?.publishedAt ?? "").slice(0, 10);
    expect(dated.length).toBeGreaterThan(0);
    expect((await api.call.article.list({ from: day, to: day })).rows.map((each) => each.articleId)).toContain(
      first?.articleId,
    );
    expect((await api.call.article.list({ from: "1999", to: "1999-12" })).total).toBe(0);
    const named = rows.find(({ outlet }) => outlet !== null);
    const ofOutlet = await api.call.article.list({ outlet: named?.outlet?.toLowerCase() ?? "", limit: 200 });
    expect(ofOutlet.rows.length).toBeGreaterThan(0);
    for (const { outlet } of ofOutlet.rows) expect(outlet).toBe(named?.outlet);
  });

  test("contradictions since a moment have a sentence of an article that came in after it", async () => {
    const all = await api.call.contradiction.list({ limit: 200 });
    const { rows: articles } = await api.call.article.list({ limit: 200 });
    const [last, before] = articles.map(({ firstSeenAt }) => firstSeenAt.getTime());
    const since = new Date(((last ?? 0) + (before ?? 0)) / 2);
    const isNew = (articleId: string) =>
      articles.some((article) => article.articleId === articleId && article.firstSeenAt > since);
    const found = await api.call.contradiction.list({ since: since.toISOString(), limit: 200 });
    const expected = all.rows.filter(({ sides }) =>
      sides.flat().some(({ evidence }) => isNew(evidence.source.articleId)),
    );
    expect(found.rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(found.total).toBeGreaterThan(0);
    expect(found.total).toBeLessThan(all.total);
    const never = await api.call.contradiction.list({ since: "2099-01-01T00:00:00Z" });
    expect(never.total).toBe(0);
  });

  test("articles since a moment are those that came in after it", async () => {
    const { rows, total } = await api.call.article.list({ limit: 200 });
    const third = rows[2]?.firstSeenAt ?? new Date(0);
    const later = await api.call.article.list({ limit: 200, since: new Date(third.getTime() + 1).toISOString() });
    expect(later.total).toBe(rows.filter(({ firstSeenAt }) => firstSeenAt > third).length);
    expect(later.total).toBeLessThan(total);
    await expect(api.call.article.list({ since: "hier" })).rejects.toThrow();
  });

  test("a statement gives as many renderings as are asked for, different words first, and alone all of them", async () => {
    const [whole] = (await api.call.quote.list({ limit: 1 })).rows;
    const [short] = (await api.call.quote.list({ limit: 1, tellings: 2 })).rows;
    expect(whole?.tellings.length).toBeGreaterThan(2);
    expect(whole?.tellings.length).toBe(whole?.tellingCount);
    expect(short).toMatchObject({ id: whole?.id, speaker: whole?.speaker, tellingCount: whole?.tellingCount });
    expect(new Set(short?.tellings.map(({ evidence }) => evidence.exact)).size).toBe(2);
    const alone = await api.call.quote.list({ statementId: whole?.id });
    expect(alone).toMatchObject({ total: 1, rows: [whole] });
  });

  test("articles of an entity are as many as it says, under each of its names as many as name it so", async () => {
    const [first] = (await api.call.entity.list({ limit: 1 })).rows;
    const entity = await api.call.entity.get({ id: first?.id ?? "" });
    const under = (name?: string) => api.call.article.list({ entityId: entity.id, name });
    expect((await under()).total).toBe(entity.articleCount);
    for (const { name, articleCount } of entity.names) expect((await under(name)).total).toBe(articleCount);
    expect((await under("un autre nom")).total).toBe(0);
  });

  test("articles that do not name their outlet are those that the sources count", async () => {
    const { withoutOutlet } = await api.call.source.list();
    const { rows, total } = await api.call.article.list({ withoutOutlet: true });
    expect(total).toBe(withoutOutlet);
    expect(rows.map(({ outlet }) => outlet)).toEqual(Array.from({ length: total }, () => null));
    expect(total).toBeGreaterThan(0);
  });

  test("a search says how many answer, and its cursors lead through all of them once", async () => {
    const kinds = ["contradictions", "articles", "quotes", "events", "entities"] as const;
    const query = "Poutine";
    const whole = await api.call.search({ query, limit: 100 });
    for (const kind of kinds) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const slice = await api.call.search({ query, kind, limit: 3, ...(cursor ? { cursor } : {}) });
        seen.push(...slice[kind].map(({ id }) => id));
        expect(kinds.filter((other) => other !== kind && slice[other].length > 0)).toEqual([]);
        cursor = slice.cursors[kind] ?? undefined;
      } while (cursor);
      expect(new Set(seen).size).toBe(whole.totals[kind]);
      expect(seen).toEqual(whole[kind].map(({ id }) => id));
    }
    expect(whole.totals.events).toBeGreaterThan(3);
    expect(whole.totals.entities).toBeGreaterThan(0);
  });

  test.each([
    ["status:denied", "events"],
    ['entity:"Koursk"', "contradictions"],
    ["origins:>=2", "quotes"],
    ["date:2025-03", "articles"],
    ["cessez-le-feu -Zelensky", "quotes"],
  ] as const)("%s finds %s through every filter's own conditions", async (query, kind) => {
    const found = await api.call.search({ query, limit: 100 });
    expect(found.totals[kind]).toBeGreaterThan(0);
    expect(found[kind].length).toBe(Math.min(100, found.totals[kind]));
  });

  test("a hyphenated word that is searched is found as one, not in parts", async () => {
    const { articles } = await api.call.search({ query: "cessez-le-feu" });
    const found = articles.flatMap(({ pieces }) => pieces.filter((piece) => piece.found)).map(({ text }) => text);
    expect(found).toContain("cessez-le-feu");
    expect(found).not.toContain("cessez");
  });

  test("search finds by stem and without accents", async () => {
    const withAccents = await api.call.search({ query: "négociations" });
    const without = await api.call.search({ query: "negociation" });
    expect(withAccents.articles.length).toBeGreaterThan(0);
    expect(without.articles.map(({ id }) => id)).toEqual(withAccents.articles.map(({ id }) => id));
    const marked = withAccents.articles.flatMap(({ pieces }) => pieces.filter(({ found }) => found));
    expect(marked.every(({ text }) => /^n[ée]goci/i.test(text))).toBe(true);
  });
});

describe("what goes wrong", () => {
  const codeOf = async (answer: Promise<unknown>) =>
    answer.then(
      () => "fine",
      (error: unknown) => (error instanceof TRPCError ? error.code : "other"),
    );

  test("what does not exist, a foreign cursor and a bad filter are told apart", async () => {
    expect(await codeOf(api.call.event.get({ id: "rien" }))).toBe("NOT_FOUND");
    expect(await codeOf(api.call.event.list({ cursor: "n'importe quoi" }))).toBe("BAD_REQUEST");
    expect(await codeOf(api.call.event.list({ from: "hier" }))).toBe("BAD_REQUEST");
  });

  test("a database that is down is said so", async () => {
    const away = createApi({
      databaseUrl: "postgres://recoupe@127.0.0.1:1/recoupe",
      loadVerbs: async (handle) => createVerbs(handle, { allowNetworks: "" }),
    });
    expect(await codeOf(away.call.status())).toBe("SERVICE_UNAVAILABLE");
    await away.close();
  });

  test("over HTTP an error carries what it is about and no stack", async () => {
    const input = encodeURIComponent(JSON.stringify(superjson.serialize({ id: "rien" })));
    const response = await api.handle(new Request(`http://x/api/trpc/event.get?input=${input}`));
    const body = await response.text();
    expect(response.status).toBe(404);
    expect(JSON.parse(body).error.json.data.fault).toEqual({ kind: "not-found" });
    expect(body).not.toMatch(/stack|\.ts:/);
  });

  test("an error is said in both languages, what a request lacks too", async () => {
    const wordsOf = async (path: string, input: unknown) => {
      const asked = encodeURIComponent(JSON.stringify(superjson.serialize(input)));
      const response = await api.handle(new Request(`http://x/api/trpc/${path}?input=${asked}`));
      return JSON.parse(await response.text()).error.json.data.words;
    };
    expect(await wordsOf("event.get", { id: "rien" })).toEqual({
      fr: "Événement : introuvable. L'adresse est fausse, ou l'élément n'existe plus.",
      en: "Event: not found. The address is wrong, or the item is gone.",
    });
    expect(await wordsOf("search", { query: "satut:nié date:hier" })).toMatchObject({
      fr: expect.stringMatching(/n'est pas un filtre[\s\S]*n'est pas une date/),
      en: expect.stringMatching(/is no filter[\s\S]*is no date/),
    });
    const { fr, en } = await wordsOf("event.list", { from: "hier", limit: 0 });
    expect(fr).toMatch(/^Recoupe ne comprend pas cette demande\. /);
    expect(fr).toContain("Du : une date de la forme 2025-03-13");
    expect(en).toMatch(/^Recoupe does not understand this request\. /);
    expect(en).toContain("From: a date like 2025-03-13");
    expect(en).toMatch(/Number of rows: Too small: expected number to be >=1/);
    // Programs know their fields by other names.
    const rest = await api.read(new Request("http://x/api/v1/events?from=hier"));
    expect(await rest.json()).toMatchObject({ error: { message: expect.stringContaining("from : une date") } });
    expect(await wordsOf("event.list", { cursor: "rien" })).toMatchObject({ en: expect.stringContaining("this list") });
  });

  test("what could not be read is forgotten until it fails again", async () => {
    const failing = async () => (await api.call.source.list()).failures;
    const handIn = () => api.call.ingest.article({ content: "", fileName: "vide.txt" });
    await handIn();
    const [{ id } = { id: "" }] = await failing();
    const before = (await failing()).length;
    expect(await api.call.source.forgetFailure({ id })).toEqual({ forgotten: true });
    expect(await failing()).toHaveLength(before - 1);
    expect(await codeOf(api.call.source.forgetFailure({ id }))).toBe("NOT_FOUND");
    await handIn();
    expect((await failing()).map((failure) => failure.id)).toContain(id);
    await api.call.source.forgetFailure({ id });
  });

  test("a saved mail is read for what it says, with the day that it bears; a file of many articles is sent another way", async () => {
    const mail = [
      "Subject: =?utf-8?q?La_halle_de_Tr=C3=A9vou_rouvre?=",
      "Date: Fri, 14 Mar 2025 08:00:00 +0100",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Le maire de Tr=C3=A9vou a rouvert la halle jeudi.",
    ].join("\r\n");
    const content = Buffer.from(mail).toString("base64");
    const stored = await api.call.ingest.article({ content, fileName: "halle.eml", contentType: "message/rfc822" });
    expect(stored).toMatchObject({ outcome: "stored" });
    expect(await api.call.article.get({ id: stored.articleId ?? "" })).toMatchObject({
      text: expect.stringContaining("La halle de Trévou rouvre\n\nLe maire de Trévou a rouvert"),
      publishedAt: expect.stringContaining("2025-03-14"),
    });
    expect(await api.call.ingest.article({ content, fileName: "boite.mbox" })).toMatchObject({
      outcome: "failed",
      reason: expect.stringContaining("recoupe ingest"),
    });
  });

  test("a batch of more than ten calls is refused", async () => {
    const path = Array.from({ length: 11 }, () => "status").join(",");
    const response = await api.handle(new Request(`http://x/api/trpc/${path}?batch=1&input={}`));
    expect(response.status).toBe(400);
  });
});

describe("live", () => {
  /** Reads events of the stream until one carries an id. */
  async function nextEvent(
    reader: ReadableStreamDefaultReader<string>,
    buffer: { text: string },
  ): Promise<{ id: string; data: string }> {
    for (;;) {
      const match = /data: (.*)\nid: (\d+)\n\n/.exec(buffer.text);
      if (match) {
        buffer.text = buffer.text.slice(match.index + match[0].length);
        return { data: match[1] ?? "", id: match[2] ?? "" };
      }
      const { value, done } = await reader.read();
      if (done) throw new Error("the stream ended");
      buffer.text += value;
    }
  }

  async function open(lastEventId?: string) {
    const leaving = new AbortController();
    const input = lastEventId
      ? `?input=${encodeURIComponent(JSON.stringify(superjson.serialize({ lastEventId })))}`
      : "";
    const response = await api.handle(new Request(`http://x/api/trpc/live${input}`, { signal: leaving.signal }));
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) throw new Error("no stream");
    const buffer = { text: "" };
    return { next: () => nextEvent(reader, buffer), leave: () => leaving.abort() };
  }

  test("an article that comes in is announced; one who was away gets what they missed", async () => {
    const article = (place: string) =>
      Buffer.from(`Le pont de ${place} rouvre\n\nLe maire de ${place} a annoncé mardi la réouverture du pont.\n`);
    const stream = await open();
    // The subscription starts from the newest change: give it the time to have read which one that is.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await api.call.ingest.article({ content: article("Ségou").toString("base64") });
    const first = await stream.next();
    stream.leave();
    await api.call.ingest.article({ content: article("Mopti").toString("base64") });
    const again = await open(first.id);
    const missed = await again.next();
    again.leave();
    expect(first.data).toContain('"article"');
    expect(Number(missed.id)).toBeGreaterThan(Number(first.id));
  });
});
