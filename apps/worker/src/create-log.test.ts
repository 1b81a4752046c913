import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createLog } from "./create-log.ts";

test("no secret gets into the log, by whatever way", () => {
  let written = "";
  const sink = new Writable({
    write: (chunk, _, done) => {
      written += chunk;
      done();
    },
  });
  const log = createLog("info", sink);
  const cause = Object.assign(new Error("no route to postgres://recoupe:canari-1@db/recoupe"), {
    client: { password: "canari-2" },
    code: "ECONNREFUSED",
  });
  log.warn({ error: new Error("query failed", { cause }) }, "queue");
  log.warn({ request: { headers: { authorization: "Bearer canari-3", cookie: "canari-4" } } }, "asked");
  log.info({ address: "https://lecteur:canari-5@exemple.fr/flux", connectionString: "canari-6" }, "source");
  expect(written).toContain("ECONNREFUSED");
  expect(written).toContain("https://lecteur:…@exemple.fr/flux");
  expect(written).not.toContain("canari");
});
