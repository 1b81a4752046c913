import { readdirSync } from "node:fs";
import { sql } from "drizzle-orm";
import { describe, expect, inject, test } from "vitest";
import { DatabaseError } from "./database-error.ts";
import { migrateDatabase, migrationsFolder } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";
import { createBlankDatabase, createTestDatabase } from "./testing.ts";

const server = inject("testServer");

describe("migrateDatabase", () => {
  test("six at once on a new database do not race, and a seventh changes nothing", async () => {
    const blank = await createBlankDatabase(server);
    await Promise.all(Array.from({ length: 6 }, () => migrateDatabase(blank.url)));
    await migrateDatabase(blank.url);
    const handle = openDatabase({ url: blank.url });
    const { rows } = await handle.db.execute(sql`select count(*)::int as applied from drizzle.__drizzle_migrations`);
    const { rows: tables } = await handle.db.execute(sql`select to_regclass('public.document_version') as found`);
    await handle.close();
    await blank.drop();
    const migrations = readdirSync(migrationsFolder).filter((name) => name.endsWith(".sql"));
    expect(rows).toEqual([{ applied: migrations.length }]);
    expect(tables).toEqual([{ found: "document_version" }]);
  });

  test("an account without rights is told so, and nothing is left half made", async () => {
    await using owned = await createTestDatabase(server);
    const role = `recoupe_weak_${process.pid}`;
    await owned.db.execute(sql.raw(`create role ${role} login password 'faible'`));
    const blank = await createBlankDatabase(server);
    const url = new URL(blank.url);
    url.username = role;
    url.password = "faible";
    const failure = await migrateDatabase(url.href).catch((error: unknown) => error);
    await blank.drop();
    await owned.db.execute(sql.raw(`drop role ${role}`));
    expect(failure).toBeInstanceOf(DatabaseError);
    expect(failure).toMatchObject({ code: "lacks-rights" });
  });

  test("a server that is not there is reported as unreachable", async () => {
    await expect(migrateDatabase("postgres://personne@127.0.0.1:1/rien")).rejects.toMatchObject({
      code: "unreachable",
    });
  });

  test("a database that does not exist is reported as refused", async () => {
    const url = new URL(server.url);
    url.pathname = "/base_qui_n_existe_pas";
    await expect(migrateDatabase(url.href)).rejects.toMatchObject({ code: "refused" });
  });
});

test("French search ignores accents, elision and inflection", async () => {
  await using handle = await createTestDatabase(server);
  const { rows } = await handle.db.execute(sql`
    select to_tsvector('public.fr', 'L’encerclement de Koursk évoqué par les négociateurs')
      @@ websearch_to_tsquery('public.fr', 'negociateur encerclements evoques') as found`);
  expect(rows).toEqual([{ found: true }]);
});
