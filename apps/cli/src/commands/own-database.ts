import type { Command } from "commander";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { findServer } from "../find-server.ts";
import { readSettings, settingsPath } from "../settings.ts";
import type { CommandContext } from "./command-context.ts";

/**
 * Lets a command work on the database itself. Throws a `Failure` where somebody names a server, for they would look after another
 * database than they think: with `--server` always, in RECOUPE_URL and the settings unless it is the server started here, or DATABASE_URL
 * or RECOUPE_HOME says which database is meant.
 */
export function refuseOtherServer(
  name: string,
  program: Command,
  { variables }: Pick<CommandContext, "variables">,
): void {
  const refuse = (server: string, named: string, advice: string) => {
    throw new Failure(
      `« ${name} » travaille sur la base elle-même, celle de cette machine ou de DATABASE_URL, et non sur ${named}.`,
      {
        exitCode: exitCode.usage,
        advice: `${advice} Ce que fait ce serveur se lit à ${server.replace(/\/+$/, "")}/jobs`,
      },
    );
  };
  const { server } = program.opts<{ server?: string }>();
  if (server !== undefined) refuse(server, `le serveur de --server (${server})`, "Retirez --server.");
  if (variables.DATABASE_URL || variables.RECOUPE_HOME) return;
  const named = variables.RECOUPE_URL || readSettings(settingsPath(variables)).server;
  const here = findServer(variables);
  if (named === undefined || (here !== undefined && sameServer(named, here))) return;
  const [source, without] = variables.RECOUPE_URL
    ? ["de RECOUPE_URL", "Retirez cette variable"]
    : ["des réglages", "« recoupe config unset server »"];
  refuse(
    named,
    `le serveur ${source} (${named})`,
    `${without}, ou dites quelle base : RECOUPE_HOME=… ou DATABASE_URL=… recoupe ${name}.`,
  );
}

/** What is no address is no server of ours. */
function sameServer(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
