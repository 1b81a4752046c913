import { readdirSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { describe, expect, inject, test } from "vitest";
import { DatabaseError } from "./database-error.ts";
import { migrateDatabase, migrationsFolder } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";
import { createBlankDatabase, createTestDatabase } from "./testing.ts";

const server = inject("testServer");
/** Migrations of the version before relations and saved views were stored, whose databases are filled. */
const FIRST_RELEASE = 11;

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

  test("a database that an earlier version has filled is brought to the newest", async () => {
    const blank = await createBlankDatabase(server);
    const earlier = readMigrationFiles({ migrationsFolder }).slice(0, FIRST_RELEASE);
    const handle = openDatabase({ url: blank.url });
    for (const statement of earlier.flatMap((migration) => migration.sql)) await handle.db.execute(sql.raw(statement));
    await handle.db.execute(
      sql.raw(`
      create schema drizzle;
      create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
      insert into drizzle.__drizzle_migrations (hash, created_at) values ('', ${earlier.at(-1)?.folderMillis});
      insert into document (id, key) values ('one', 'one'), ('two', 'two');
      insert into relation_entry values ('one', 'version', 'analyser', 1);
      insert into relation_partner values ('one', 'two');
      insert into watch (id, name, query, last_seen_at) values ('view', 'Vue', 'barrage', now())`),
    );
    await migrateDatabase(blank.url);
    const { rows } = await handle.db.execute(
      sql`select filter, noted_up_to, (select count(*)::int from relation_entry) as related from watch`,
    );
    await handle.close();
    await blank.drop();
    expect(rows).toEqual([{ filter: null, noted_up_to: null, related: 0 }]);
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

  test("a server that is too old is told so with its version, before anything is changed", async () => {
    await using old = await startOldServer("13.22");
    const failure = await migrateDatabase(old.url).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "too-old" });
    expect((failure as DatabaseError).message).toContain("il faut la version 15");
    expect((failure as DatabaseError).message).toContain("13.22");
    expect(old.statements).toEqual([expect.stringContaining("server_version_num")]);
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

/** Speaks just enough of Postgres' protocol to say which version it is; no server that old is at hand. */
async function startOldServer(version: string) {
  const statements: string[] = [];
  const ready = message("Z", Buffer.from("I"));
  const server = createServer((socket) => {
    let greeted = false;
    socket.on("error", () => undefined);
    socket.on("data", (received) => {
      if (!greeted) socket.write(Buffer.concat([message("R", Buffer.alloc(4)), ready]));
      else if (received[0] === 0x51) {
        statements.push(received.toString("utf8", 5, received.length - 1));
        const number = `${Number.parseInt(version, 10)}0000`;
        socket.write(Buffer.concat([columns(["version", "number"]), row([version, number]), DONE, ready]));
      }
      greeted = true;
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `postgres://personne@127.0.0.1:${(server.address() as AddressInfo).port}/rien`;
  return { url, statements, [Symbol.asyncDispose]: async () => void server.close() };
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

const DONE = message("C", Buffer.from("SELECT 1\0"));

/** Columns of text: table 0, column 0, type 25 (text), any length, no modifier, in text format. */
function columns(names: readonly string[]): Buffer {
  const one = (name: string) =>
    Buffer.concat([Buffer.from(`${name}\0`), int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)]);
  return message("T", Buffer.concat([int16(names.length), ...names.map(one)]));
}

function row(cells: readonly string[]): Buffer {
  return message(
    "D",
    Buffer.concat([int16(cells.length), ...cells.flatMap((cell) => [int32(cell.length), Buffer.from(cell)])]),
  );
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}
