import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { rereadViews } from "@recoupe/api/views";
import { openDatabase } from "@recoupe/db";
import { type EmbeddedServer, openEmbedded } from "@recoupe/db/embedded";
import { migrateDatabase } from "@recoupe/db/migrate";
import { answerHealth } from "./answer-health.ts";
import { chooseMode, type ServerEnv, shareSettings } from "./env.ts";
import { leaveAddress } from "./leave-address.ts";
import { listen, requireFreePort } from "./listen.ts";
import { type KnownHosts, refuseForeign } from "./own-request.ts";
import { startWeb, type Web } from "./start-web.ts";
import { type FirstReading, startWorkers, type Workers } from "./start-workers.ts";

export interface ServerSettings extends ServerEnv {
  readonly development: boolean;
  /** Worker processes beside the web server; 0 where others do the work. */
  readonly workers: number;
}

export interface Surroundings {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Ends a start that is under way. */
  readonly signal: AbortSignal;
}

export interface RunningServer {
  readonly address: string;
  /** Ends everything that was started, in an order in which nothing loses its work. */
  stop(): Promise<void>;
}

/**
 * Starts everything Recoupe is on one computer: database, migrations, worker, web. Gives its address when a reader
 * finds the first articles there. What was started is ended again when a later part fails.
 */
export async function startServer(settings: ServerSettings, around: Surroundings): Promise<RunningServer> {
  await requireFreePort(settings.port);
  const cleanUp: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    // The last that was started goes first.
    for (const end of cleanUp.splice(0).reverse()) await end();
  };
  try {
    return await startParts(settings, around, { atEnd: (end) => cleanUp.push(end), stop });
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Ending {
  readonly atEnd: (end: () => Promise<unknown>) => void;
  readonly stop: () => Promise<void>;
}

async function startParts(settings: ServerSettings, around: Surroundings, ending: Ending): Promise<RunningServer> {
  // Loading the web app takes as long as starting the database; neither needs the other yet.
  chooseMode(settings.development);
  const web = startWeb(settings.development);
  web.catch(() => undefined);
  const url = await startDatabase(settings, around, ending);
  ending.atEnd(async () => (await web.catch(() => undefined))?.stop());
  await migrateDatabase(url);
  around.signal.throwIfAborted();
  shareSettings(url, settings.outlets);
  const database = openDatabase({ url, applicationName: "recoupe-server", maxConnections: 2 });
  ending.atEnd(() => database.close());
  await rereadViews(database);
  const workers = startWorkers({ ...settings, databaseUrl: url }, around);
  ending.atEnd(() => workers.stop());
  const [ready, reading] = await Promise.race([Promise.all([web, workers.firstReading]), aborted(around.signal)]);
  const parts = { ready, database, workers, hosts: settings.hosts };
  const server = createServer((request, response) => void answer(request, response, parts));
  const address = await listen(server, settings.port);
  ending.atEnd(async () => {
    server.close();
    server.closeAllConnections();
  });
  const takeAddressAway = leaveAddress(settings.home, address);
  ending.atEnd(async () => takeAddressAway());
  announce(reading, address, around);
  return { address, stop: ending.stop };
}

async function startDatabase(
  { databaseUrl, home }: ServerSettings,
  { say }: Surroundings,
  { atEnd }: Ending,
): Promise<string> {
  if (databaseUrl !== undefined) {
    say(`Base de données : ${withoutPassword(databaseUrl)}`);
    return databaseUrl;
  }
  const embedded: EmbeddedServer = await openEmbedded({ home });
  atEnd(() => embedded.stop());
  say(`Base de données : PostgreSQL intégré ${embedded.attached ? "(déjà lancé)" : ""}dans ${home}`.replace("  ", " "));
  return embedded.url();
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: {
    readonly ready: Web;
    readonly database: Parameters<typeof answerHealth>[2]["database"];
    readonly workers: Workers;
    readonly hosts: KnownHosts;
  },
): Promise<void> {
  if (refuseForeign(request, response, parts.hosts)) return;
  if (await answerHealth(request, response, parts)) return;
  await parts.ready.handle(request, response);
}

/** Never resolves; rejects when the start is to end. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function announce(reading: FirstReading, address: string, { say, complain }: Surroundings): void {
  for (const failure of reading.failures) complain(failure);
  if (reading.summary) say(reading.summary);
  say(`Recoupe est prêt : ${address}`);
  say("Ctrl-C pour arrêter.");
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  if (shown.password) shown.password = "…";
  return decodeURI(shown.href);
}
