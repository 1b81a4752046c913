import { Trace } from "@recoupe/core/model";
import { analysisOf, readSet, smallWorld } from "@recoupe/core/recouping-evaluation";
import { createRelater } from "@recoupe/core/relating";
import {
  bringBack,
  type Database,
  relateChanged,
  saveArticle,
  saveJudgement,
  startRelating,
  takeOut,
} from "@recoupe/db";
import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, inject, test } from "vitest";

const articles = readSet("development").articles.map(analysisOf);
const relating = () => startRelating(createRelater({ ...smallWorld(), trace: new Trace() }));

async function save(database: Database, { file, analysis }: (typeof articles)[number], analyserVersion = "1") {
  await saveArticle(database, {
    raw: { bytes: new TextEncoder().encode(`${file}\n${analysis.text}`) },
    canonicalUrl: `https://exemple.fr/${file}`,
    addresses: [],
    analysis,
    analyserVersion,
    durationMs: 1,
  });
}

/** Everything derived, by its members: ids tell only which came first. */
async function derived(database: Database) {
  const groups = async (table: string, members: string) => {
    const { rows } = await database.execute(sql`
      select to_jsonb(t) - 'id' - 'speaker_entity_id' as facts,
        (select jsonb_agg(to_jsonb(m) - ${`${table}_id`}::text order by m.*::text) from (
          select * from ${sql.identifier(members)} where ${sql.identifier(`${table}_id`)} = t.id) m) as members,
        (select name from entity where id = to_jsonb(t) ->> 'speaker_entity_id') as speaker
      from ${sql.identifier(table)} t`);
    return rows.map((row) => JSON.stringify(row)).sort();
  };
  return {
    origins: await groups("origin", "origin_member"),
    entities: await groups("entity", "entity_member"),
    aliases: await groups("entity", "entity_alias").then((rows) => rows.map((row) => row.replace(/ali_\w+/gu, ""))),
    events: await groups("event", "event_member"),
    utterances: await groups("utterance", "utterance_member"),
    stories: await groups("story", "story_member"),
    contradictions: await groups("contradiction", "contradiction_evidence"),
    copies: (await database.execute(sql`select * from near_duplicate order by id`)).rows,
  };
}

test("articles that come one by one in any order give what all at once give", async () => {
  await using whole = await createTestDatabase(inject("testServer"));
  for (const article of articles) await save(whole.db, article);
  await relateChanged(whole.db, relating());
  const expected = await derived(whole.db);
  expect(expected.events.length).toBeGreaterThan(20);
  expect(expected.contradictions.length).toBeGreaterThan(5);
  const shuffled = fc.shuffledSubarray(articles, { minLength: articles.length });
  for (const order of fc.sample(shuffled, { numRuns: 2, seed: 11 })) {
    await using other = await createTestDatabase(inject("testServer"));
    const kept = relating();
    for (const article of order) {
      await save(other.db, article);
      await relateChanged(other.db, kept);
    }
    expect(await derived(other.db)).toEqual(expected);
  }
});

test("an article that is read again, and differently, leaves what it would have left had it been so from the start", async () => {
  const [first, ...rest] = articles;
  if (!first) throw new Error("no articles");
  const meagre = { ...first, analysis: { ...first.analysis, events: [], claims: [], quotes: [] } };
  await using whole = await createTestDatabase(inject("testServer"));
  for (const article of [meagre, ...rest]) await save(whole.db, article);
  await relateChanged(whole.db, relating());
  await using other = await createTestDatabase(inject("testServer"));
  for (const article of articles) await save(other.db, article);
  const kept = relating();
  await relateChanged(other.db, kept);
  await replaceAnalysis(other.db, meagre);
  await relateChanged(other.db, kept);
  expect(await derived(other.db)).toEqual(await derived(whole.db));
});

test("an article that is taken out leaves what there would be had it never come, and brought back what there was", async () => {
  await using other = await createTestDatabase(inject("testServer"));
  for (const article of articles) await save(other.db, article);
  const kept = relating();
  await relateChanged(other.db, kept);
  const whole = await derived(other.db);
  const stored = await relations(other.db);
  for (const gone of fc.sample(fc.shuffledSubarray(articles, { minLength: 1, maxLength: 4 }), {
    numRuns: 6,
    seed: 5,
  })) {
    await using without = await createTestDatabase(inject("testServer"));
    for (const article of articles) if (!gone.includes(article)) await save(without.db, article);
    await relateChanged(without.db, relating());
    const decided = await Promise.all(gone.map(({ file }) => decide(other.db, file)));
    await relateChanged(other.db, kept);
    expect(await derived(other.db)).toEqual(await derived(without.db));
    expect(await relations(other.db)).toEqual(await relations(without.db));
    for (const undoing of decided) await undoing();
    await relateChanged(other.db, kept);
    expect(await derived(other.db)).toEqual(whole);
    expect(await relations(other.db)).toEqual(stored);
  }
});

/** Takes an article out; what it returns takes that back. */
async function decide(database: Database, file: string): Promise<() => Promise<void>> {
  const { rows } = await database.execute<{ id: string }>(
    sql`select id from document where key = ${`https://exemple.fr/${file}`}`,
  );
  const targetKey = rows[0]?.id ?? "";
  const row = { verdict: "dismiss", targetKind: "article", targetKey, author: "Ada" } as const;
  const { sequence } = await saveJudgement(database, row);
  await takeOut(database, targetKey, sequence);
  return async () => {
    await saveJudgement(database, { ...row, undoes: sequence });
    await bringBack(database, targetKey);
  };
}

/** All that comparing keeps for the next time, and the days that it bounds undated articles by. */
async function relations(database: Database) {
  const rowsOf = async (table: string, without: readonly string[] = []) => {
    const { rows } = await database.execute(
      sql`select to_jsonb(t) - ${sql.param(without)}::text[] as row from ${sql.identifier(table)} t`,
    );
    return rows.map((row) => JSON.stringify(row)).sort();
  };
  return {
    entries: await rowsOf("relation_entry"),
    keys: await rowsOf("relation_key"),
    links: await rowsOf("relation_link"),
    names: await rowsOf("name_link"),
    dates: await rowsOf("inferred_date", ["event_id"]),
    members: await rowsOf("member_identity", ["derived_id"]),
    aside: await rowsOf("claim_dismissal"),
  };
}

/** As a later analyser does: the same version, other findings. */
async function replaceAnalysis(database: Database, { file, analysis }: (typeof articles)[number]) {
  const version = sql`(select v.id from document_version v join document d on d.id = v.document_id
    where d.key = ${`https://exemple.fr/${file}`})`;
  for (const table of ["quote", "event_mention", "claim_report"])
    await database.execute(sql`delete from ${sql.identifier(table)} where version_id = ${version}`);
  await database.execute(sql`update document_version set analysis = ${JSON.stringify(analysis)}::jsonb, analyser_version = '2'
    where id = ${version}`);
}

test("an article that concerns nobody writes nothing of the others", async () => {
  await using handle = await createTestDatabase(inject("testServer"));
  const kept = relating();
  for (const article of articles) await save(handle.db, article);
  await relateChanged(handle.db, kept);
  const writes = async () => {
    const { rows } = await handle.db.execute<{ id: string; xmin: string }>(
      sql`select id, xmin::text from event union all select id, xmin::text from story union all select id, xmin::text from contradiction`,
    );
    return new Map(rows.map(({ id, xmin }) => [id, xmin]));
  };
  const before = await writes();
  const [first] = articles;
  const text = "Une éclipse sera visible dimanche depuis les Marquises.";
  await save(handle.db, {
    file: "eclipse",
    analysis: {
      ...first!.analysis,
      text,
      document: { ...first!.analysis.document, title: null },
      blocks: [{ kind: "paragraph", start: 0, end: text.length }],
      issues: [],
      entities: [],
      quotes: [],
      events: [],
      claims: [],
      sentences: [{ start: 0, end: text.length }],
      trace: [],
    },
  });
  expect(await relateChanged(handle.db, kept)).toMatchObject({ outcome: "stored" });
  const after = await writes();
  for (const [id, xmin] of before) expect(after.get(id)).toBe(xmin);
});
