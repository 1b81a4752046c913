import { setTimeout as wait } from "node:timers/promises";
import { inFrench } from "@recoupe/api/present";
import type { Command } from "commander";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { SourcesOutput } from "../views/outputs.ts";
import { sourceRow } from "../views/source-view.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

type Source = SourcesOutput["sources"][number];

/** A slow site may take its whole time to answer, and its articles are not waited for. */
const LONGEST_WAIT_SECONDS = 120;
const SECONDS_BETWEEN_LOOKS = 0.5;

/** `feeds run`: reads sources now and says how it went. */
export function addRunFeedsCommand(group: Command, context: CommandContext): void {
  const command = group
    .command("run")
    .description(
      "Relit maintenant des sources, toutes sans identifiant, et dit comment chacune va (code 4 : en partie).",
    )
    .argument("[source...]", "identifiants que donne « recoupe feeds list »")
    .option("--no-wait", "sans attendre qu'elles soient lues")
    .action((ids: string[], options: { wait: boolean }) => runFeeds(ids, options.wait, context));
  withExamples(command, [
    ["recoupe feeds run", "tout ce qui est suivi"],
    ["recoupe feeds run src_3f9a2c81", "une source"],
  ]);
}

async function runFeeds(ids: readonly string[], waits: boolean, context: CommandContext): Promise<void> {
  const before = await followed(context);
  const asked = ids.length > 0 ? ids : before.filter(({ paused }) => !paused).map(({ id }) => id);
  if (asked.length === 0)
    throw new Failure("Rien n'est suivi.", { advice: "Suivez un flux : recoupe feeds add <adresse>" });
  for (const id of asked) await context.ask((client) => client.source.change.mutate({ id, change: "check" }));
  if (!waits) {
    context.streams.message(`${inFrench(asked.length, "source")} à relire.`);
    return;
  }
  const read = await waitUntilRead(asked, new Map(before.map(({ id, lastCheckAt }) => [id, lastCheckAt])), context);
  const failed = read.filter(({ lastError }) => lastError !== null).length;
  const unread = asked.length - read.length;
  if (unread > 0)
    context.streams.message(
      `${inFrench(unread, "source pas encore lue", "sources pas encore lues")} : recoupe feeds list`,
    );
  if (failed + unread === 0) return;
  throw new Failure(failed === 0 ? "" : `${inFrench(failed, "source")} sur ${asked.length} en échec.`, {
    exitCode: failed + unread < asked.length ? exitCode.partial : exitCode.failure,
  });
}

/** Prints each source when it has been read; gives those that were, in the order in which they came. */
async function waitUntilRead(
  asked: readonly string[],
  lastChecks: ReadonlyMap<string, Date | null>,
  context: CommandContext,
): Promise<readonly Source[]> {
  const read = new Map<string, Source>();
  const end = Date.now() + LONGEST_WAIT_SECONDS * 1000;
  while (read.size < asked.length && Date.now() < end) {
    await wait(SECONDS_BETWEEN_LOOKS * 1000);
    for (const source of await followed(context)) {
      if (!asked.includes(source.id) || read.has(source.id)) continue;
      if (source.lastCheckAt?.getTime() === lastChecks.get(source.id)?.getTime()) continue;
      read.set(source.id, source);
      const { title, facts } = sourceRow(source);
      context.streams.data(`${source.lastError === null ? "✓" : "✕"} ${title} : ${facts}\n`);
    }
  }
  return [...read.values()];
}

async function followed({ ask }: CommandContext): Promise<readonly Source[]> {
  return (await ask((client) => client.source.list.query())).sources;
}
