import { parseArgs } from "node:util";
import { toDatabaseError } from "@recoupe/db";
import { BackupError } from "@recoupe/db/backup";
import { fromInvocation, OPERATIONS } from "./commands.ts";
import { openInstallation } from "./open-installation.ts";

/** Exit codes that every command of Recoupe shares. */
const FAILURE = 1;
const USAGE = 2;
const UNREACHABLE = 5;

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

const [, , name = "", ...words] = process.argv;
process.exitCode = await operate();

async function operate(): Promise<number> {
  const operation = OPERATIONS[name];
  if (!operation) {
    complain(`Commande inconnue « ${name} » : ${Object.keys(OPERATIONS).join(", ")}.`);
    return USAGE;
  }
  try {
    const given = parseArgs({
      args: words,
      allowPositionals: true,
      options: { json: { type: "boolean" }, "dry-run": { type: "boolean" }, all: { type: "boolean" } },
    });
    const args = fromInvocation(given, name, process.env.INIT_CWD ?? process.cwd());
    const installation = await openInstallation(process.env);
    try {
      return await operation(installation, args, say);
    } finally {
      await installation.close();
    }
  } catch (error) {
    const fault = toDatabaseError(error);
    if (!fault && !(error instanceof BackupError)) throw error;
    complain(fault?.message ?? (error as BackupError).message);
    return fault?.code === "unreachable" ? UNREACHABLE : FAILURE;
  }
}
