import { createServer } from "node:net";
import { expect, test } from "vitest";
import { durationWords, explainStatus } from "./explain-failure.ts";
import { createFetcher, DEFAULT_FETCH_SETTINGS, parseAllowedNetworks } from "./index.ts";

test("every refusal of a server says what can be done, whatever its number", () => {
  expect(explainStatus(404)).toContain("donnez celle du site");
  expect(explainStatus(503)).toBe("le site est en panne (503) ; Recoupe réessaiera plus tard");
  expect(explainStatus(418)).toContain("(418)");
});

test("a connection that fails is told by its cause", async () => {
  const talk = createServer((socket) => socket.end("SSH-2.0-x\r\n", () => socket.destroySoon()));
  const slam = createServer((socket) => socket.destroy());
  const [talking, slamming] = await Promise.all([talk, slam].map(listen));
  const allowedNetworks = parseAllowedNetworks("127.0.0.0/8");
  const fetcher = createFetcher({ ...DEFAULT_FETCH_SETTINGS, allowedNetworks });
  const failure = (url: string) => fetcher.fetch(url).then(String, (error: Error) => error.message);
  expect(await failure(`http://127.0.0.1:${talking}/`)).toContain("autre chose que du HTTP");
  expect(await failure(`http://127.0.0.1:${slamming}/`)).toContain("a coupé la connexion");
  expect(await failure(`https://127.0.0.1:${talking}/`)).toContain("ne parle pas https");
  await Promise.all([talk, slam].map((server) => new Promise((closed) => server.close(closed))));
  expect(await failure(`http://127.0.0.1:${slamming}/`)).toContain("rien ne répond");
  await fetcher.close();
});

test("whoever asks for a private address is told which it is, why it is refused, and what to do instead", async () => {
  const fetcher = createFetcher();
  const said = await fetcher.fetch("http://127.0.0.1:8080/une").then(String, (error: Error) => error.message);
  expect(said).toMatch(/^127\.0\.0\.1:8080 n'est pas ouvert : 127\.0\.0\.1 est une adresse privée/);
  expect(said).toContain("donnez l'article en texte collé ou en fichier");
  expect(said).toContain("RECOUPE_ALLOW_NETWORKS=127.0.0.1:8080 (");
  await fetcher.close();
});

test("what a person is told to allow can be allowed, of an IPv6 address too", async () => {
  const fetcher = createFetcher();
  const said = await fetcher.fetch("http://[::1]:8080/une").then(String, (error: Error) => error.message);
  const told = /RECOUPE_ALLOW_NETWORKS=(\S+) \(/u.exec(said)?.[1] ?? "";
  expect(parseAllowedNetworks(told)).toEqual([{ kind: "host", host: "::1", port: 8080 }]);
  await fetcher.close();
});

test("waits are said in the unit that fits", () => {
  expect([40_000, 3_600_000, 5 * 3_600_000].map(durationWords)).toEqual(["40 s", "60 min", "5 h"]);
});

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}
