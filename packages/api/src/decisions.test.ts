import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Api } from "./create-api.ts";
import { createSeededApi, type SeededApi } from "./testing.ts";

const signed = { author: "Ada", reason: "lu dans les deux sources" };
let seeded: SeededApi;
let api: Api;

beforeAll(async () => {
  seeded = await createSeededApi(inject("testServer"));
  api = seeded.api;
});
afterAll(() => seeded?.close());

describe("articles taken out", () => {
  const body = "Le quai de Lizac fermé\n\nLe maire de Lizac, Yann Le Goff, a fermé le quai mardi.\n";
  const content = Buffer.from(body).toString("base64");

  test("one that was handed in by mistake leaves no trace but in its list, says so wherever it is asked for, and comes back", async () => {
    const before = await api.call.status();
    const { articleId } = await api.call.ingest.article({ content });
    const id = articleId ?? "";
    const { sequence, target } = await api.call.judgement.dismiss({ id, ...signed });
    expect(target).toEqual({ id, label: expect.stringContaining("Lizac") });
    const { articles, outlets, quotes, events, entities, stories, origins } = await api.call.status();
    expect(before).toMatchObject({ articles, outlets, quotes, events, entities, stories, origins });

    const gone = await api.call.article.get({ id }).catch((error: unknown) => error);
    expect(gone).toMatchObject({ code: "NOT_FOUND", cause: { fault: { kind: "not-found" } } });
    expect(String(gone)).toMatch(
      /Article retiré par Ada \(.+\) : lu dans les deux sources\. Pour le remettre : « recoupe undo \d+ »/u,
    );
    expect(await api.call.article.takenOut({})).toMatchObject({
      total: 1,
      rows: [{ articleId: id, takenOut: { sequence, ...signed } }],
    });
    expect((await api.call.article.takenOut({ id: "art_none" })).rows).toEqual([]);
    expect((await api.call.judgement.list({ about: id })).rows).toMatchObject([{ verdict: "dismiss", sequence }]);
    expect(await api.call.ingest.article({ content })).toMatchObject({
      outcome: "taken-out",
      articleId: id,
      sequence,
      reason: expect.stringContaining(`recoupe undo ${sequence}`),
    });

    await api.call.judgement.undo({ sequence, author: "Bo" });
    expect((await api.call.article.get({ id })).text).toContain("fermé le quai mardi");
    expect(await api.call.ingest.article({ content })).toMatchObject({ outcome: "unchanged", articleId: id });
    await api.call.judgement.dismiss({ id, ...signed });
  });
});

describe("corrections", () => {
  test("an event's type, day, actor and place hold in every list, keep it whole, and can be taken back", async () => {
    const { rows } = await api.call.event.list({ limit: 200 });
    const event = rows.find(({ tellingCount, lead }) => tellingCount > 1 && lead.location === null);
    const place = (await api.call.event.places({}))[0];
    const actor = (await api.call.entity.list({ type: "PER", limit: 1 })).rows[0];
    if (!event || !place || !actor) throw new Error("the seeds have no such event");
    const values = {
      type: "AID",
      dateFrom: "2025-03-09",
      dateTo: "2025-03-10",
      actorName: actor.name,
      locationName: place.name,
    };
    const { sequence } = await api.call.judgement.override({ id: event.id, values, ...signed });
    const corrected = await api.call.event.get({ id: event.id });
    expect(corrected).toMatchObject({
      type: "AID",
      date: { from: "2025-03-09", to: "2025-03-10" },
      tellingCount: event.tellingCount,
    });
    expect(corrected.lead.actors).toEqual([{ name: actor.name, entityId: actor.id }]);
    expect(corrected.lead.location).toEqual({ name: place.name, entityId: place.id });
    const listed = async (filter: object) =>
      (await api.call.event.list({ limit: 200, ...filter })).rows.map(({ id }) => id);
    expect(await listed({ placeId: place.id })).toContain(corrected.id);
    expect(await listed({ entityId: actor.id, type: "AID" })).toContain(corrected.id);
    expect(await listed({ from: "2025-03-09", to: "2025-03-10" })).toContain(corrected.id);
    expect((await api.call.judgement.list({ about: corrected.id })).rows[0]).toMatchObject({
      sequence,
      values,
      ...signed,
    });
    await api.call.judgement.undo({ sequence, author: "Bo" });
    const back = await api.call.event.get({ id: event.id });
    expect(back).toMatchObject({ type: event.type, date: event.date });
    expect(back.lead.location).toBeNull();
  });

  test("a day that is only presumed is told once a person corrects its end, and presumed again when they take that back", async () => {
    const { rows } = await api.call.event.list({ limit: 200 });
    const event = rows.find(({ date }) => date?.presumed);
    if (!event?.date) throw new Error("the seeds have no such event");
    const { date } = event;
    const to = "2025-12-31";
    await api.call.judgement.override({ id: event.id, values: { dateTo: to }, ...signed });
    expect((await api.call.event.get({ id: event.id })).date).toEqual({ from: date.from, to });
    await api.call.judgement.override({ id: event.id, values: { dateFrom: null }, ...signed });
    expect((await api.call.event.get({ id: event.id })).date).toBeNull();
    await api.call.judgement.undo({ author: "Bo" });
    await api.call.judgement.undo({ author: "Bo" });
    expect((await api.call.event.get({ id: event.id })).date).toEqual(date);
  });

  test("two who act, written with a comma, are two parties", async () => {
    const [event] = (await api.call.event.list({ limit: 1 })).rows;
    const [one, other] = (await api.call.entity.list({ type: "PER", limit: 2 })).rows;
    if (!event || !one || !other) throw new Error("the seeds have no such event");
    await api.call.judgement.override({
      id: event.id,
      values: { actorName: `${one.name}, ${other.name}` },
      ...signed,
    });
    const corrected = await api.call.event.get({ id: event.id });
    expect(corrected.lead.actors).toEqual([one, other].map(({ id, name }) => ({ name, entityId: id })));
    for (const { id, name } of [one, other]) {
      const listed = await api.call.event.list({ limit: 200, entityId: id });
      expect(listed.rows.map((row) => row.id)).toContain(corrected.id);
      const { events } = await api.call.search({ query: `entity:"${name}"`, limit: 50 });
      expect(events.map((row) => row.id)).toContain(corrected.id);
    }
    await api.call.judgement.undo({ author: "Bo" });
  });

  test("who acts or speaks, as a person corrected it, is found under every spelling of the name", async () => {
    const [person] = (await api.call.entity.list({ name: "selenskyj", limit: 1 })).rows;
    const name = person?.name ?? "";
    expect(name).not.toMatch(/selenskyj/i);
    const acting = async () => (await api.call.event.list({ who: "selenskyj", limit: 200 })).rows.map(({ id }) => id);
    const others = await acting();
    const event = (await api.call.event.list({ limit: 200 })).rows.find(({ id }) => !others.includes(id));
    await api.call.judgement.override({ id: event?.id ?? "", values: { actorName: name }, ...signed });
    expect(await acting()).toContain(event?.id);
    await api.call.judgement.undo({ author: "Bo" });
    const foreign = (await api.call.quote.list({ kind: "indirect", limit: 200 })).rows.find(
      ({ speaker, tellings }) => speaker?.entityId !== person?.id && tellings.length === 1,
    );
    await api.call.judgement.override({ id: foreign?.id ?? "", values: { speakerName: name }, ...signed });
    const said = async (kind: "direct" | "indirect") =>
      (await api.call.quote.list({ speaker: "selenskyj", kind, limit: 200 })).rows.map(({ id }) => id);
    expect(await said("indirect")).toContain(foreign?.id);
    expect(await said("direct")).not.toContain(foreign?.id);
    await api.call.judgement.undo({ author: "Bo" });
  });

  test("an entity's type and a statement's speaker are corrected", async () => {
    const [entity] = (await api.call.entity.list({ type: "ORG", limit: 1 })).rows;
    await api.call.judgement.override({ id: entity?.id ?? "", values: { type: "LOC" }, ...signed });
    expect((await api.call.entity.get({ id: entity?.id ?? "" })).type).toBe("LOC");
    await api.call.judgement.undo({ author: "Bo" });
    const [person] = (await api.call.entity.list({ type: "PER", limit: 1 })).rows;
    const { rows } = await api.call.quote.list({ limit: 200 });
    const foreign = rows.find(({ speaker, id }) => id.startsWith("utt_") && speaker?.entityId !== person?.id);
    await api.call.judgement.override({
      id: foreign?.id ?? "",
      values: { speakerName: person?.name ?? "" },
      ...signed,
    });
    const theirs = await api.call.quote.list({ speakerId: person?.id, limit: 200 });
    expect(theirs.rows.find(({ id }) => id === foreign?.id)?.speaker).toEqual({
      name: person?.name,
      entityId: person?.id,
    });
    await api.call.judgement.undo({ author: "Bo" });
  });

  test.each([
    [{ type: "FÊTE" }],
    [{ type: null }],
    [{ status: null }],
    [{ actorName: null }],
    [{ dateFrom: "hier" }],
    [{ dateFrom: "2025-03-10", dateTo: "2025-03-09" }],
    [{ tellingCount: "3" }],
    [{ locationName: "  " }],
  ])("%o is no correction of an event", async (values) => {
    const [event] = (await api.call.event.list({ limit: 1 })).rows;
    await expect(api.call.judgement.override({ id: event?.id ?? "", values, ...signed })).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
    });
  });
});

test("a settled announcement leaves what is to be checked and comes back when that is undone", async () => {
  const open = () => api.call.check.announcements({ limit: 50 });
  const before = await open();
  const [first] = before.rows;
  await api.call.judgement.dismiss({ id: first?.id ?? "", ...signed });
  expect((await open()).rows.map(({ id }) => id)).toEqual(before.rows.slice(1).map(({ id }) => id));
  const aside = await api.call.check.announcements({ dismissed: true });
  expect(aside.rows.map(({ id }) => id)).toEqual([first?.id]);
  await api.call.judgement.undo({ author: "Bo" });
  expect(await open()).toEqual(before);
});

describe("places", () => {
  test("every place of the map is named in the sentence of each event that it counts", async () => {
    const places = await api.call.event.places({});
    expect(places.length).toBeGreaterThan(3);
    expect(places.some(({ position }) => position !== null)).toBe(true);
    for (const place of places) {
      const { rows, total } = await api.call.event.list({ placeId: place.id, limit: 200 });
      expect(total).toBe(place.eventCount);
      const { names } = await api.call.entity.get({ id: place.id });
      for (const { id } of rows) {
        const { tellings } = await api.call.event.get({ id });
        expect(tellings.some(({ evidence }) => names.some(({ name }) => evidence.exact.includes(name)))).toBe(true);
      }
    }
  });

  test("a place met under two spellings is one point", async () => {
    const places = await api.call.event.places({});
    const positions = places.flatMap(({ position }) =>
      position ? [`${position.latitude} ${position.longitude}`] : [],
    );
    expect(new Set(positions).size).toBe(positions.length);
  });
});

describe("dossiers", () => {
  test("sentences are kept word for word under a title, once each; what is removed comes back", async () => {
    const [contradiction] = (await api.call.contradiction.list({ limit: 1 })).rows;
    const sentences = contradiction?.sides.flat().map(({ evidence }) => evidence) ?? [];
    const items = sentences.map(({ source, start, end }) => ({
      articleId: source.articleId,
      start,
      end,
      thingId: contradiction?.id,
    }));
    const { id } = await api.call.dossier.create({ title: "Encerclement", author: "Ada" });
    const { itemIds } = await api.call.dossier.add({ id, items, note: "à appeler", author: "Ada" });
    await api.call.dossier.add({ id, items, author: "Bo" });
    const dossier = await api.call.dossier.get({ id });
    expect(dossier.items.map(({ evidence }) => evidence)).toEqual(expect.arrayContaining(sentences));
    expect(dossier.items).toHaveLength(new Set(itemIds).size);
    expect(dossier.items.every(({ note, author }) => note === "à appeler" && author === "Ada")).toBe(true);
    await api.call.dossier.changeItem({ id: itemIds[0] ?? "", removed: true });
    expect((await api.call.dossier.get({ id })).items).toHaveLength(dossier.items.length - 1);
    await api.call.dossier.changeItem({ id: itemIds[0] ?? "", removed: false });
    expect(await api.call.dossier.get({ id })).toEqual(dossier);
    await api.call.dossier.change({ id, removed: true });
    expect((await api.call.dossier.list()).map((row) => row.id)).not.toContain(id);
    await api.call.dossier.change({ id, removed: false });
    expect((await api.call.dossier.list())[0]).toMatchObject({
      id,
      title: "Encerclement",
      itemCount: dossier.items.length,
    });
  });

  test("asked for twice, a dossier is one; after it was thrown away or renamed, a new one begins", async () => {
    const create = async () => (await api.call.dossier.create({ title: "Relance", author: "Ada" })).id;
    const first = await create();
    expect(await create()).toBe(first);
    await api.call.dossier.change({ id: first, removed: true });
    const second = await create();
    await api.call.dossier.change({ id: second, title: "Relance, suite" });
    expect(new Set([first, second, await create()]).size).toBe(3);
  });

  test("words that are in no article, and a dossier that is none, are refused", async () => {
    const { id } = await api.call.dossier.create({ title: "Vide", author: "Ada" });
    const nowhere = { articleId: "art_rien", start: 0, end: 5 };
    await expect(api.call.dossier.add({ id, items: [nowhere], author: "Ada" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(api.call.dossier.change({ id: "dos_rien", title: "x" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await api.call.dossier.get({ id })).items).toEqual([]);
  });
});
