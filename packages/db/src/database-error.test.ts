import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toDatabaseError } from "./database-error.ts";
import { openDatabase } from "./open-database.ts";

test("a server's socket that is not there is the server's fault, another file that is not there is not", async () => {
  const handle = openDatabase({ url: "postgres://personne@localhost/rien?host=%2Faucun" });
  const refused = await handle.db.execute("select 1").catch((error: unknown) => error);
  await handle.close();
  expect(toDatabaseError(refused)?.code).toBe("unreachable");
  try {
    readFileSync("/aucun/fichier");
    expect.unreachable();
  } catch (error) {
    expect(toDatabaseError(error)).toBeUndefined();
    expect(toDatabaseError(new Error("outlets", { cause: error }))).toBeUndefined();
  }
});
