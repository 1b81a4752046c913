import { type SpawnOptions, spawnSync } from "node:child_process";
import { chownSync } from "node:fs";

/** How a Postgres program is started, given that Postgres refuses to run as root. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Pick<SpawnOptions, "uid" | "gid">;
}

/** Numbers of `nobody` and `nogroup` on Linux; used only where user namespaces are forbidden. */
const NOBODY = 65_534;
/** Any ordinary number does inside a user namespace of our own. */
const MAPPED = ["--user", "--map-user=1000", "--map-group=1000"] as const;

let namespacesWork: boolean | undefined;

/** The same command made runnable: as it is for a plain user, in a user namespace or as `nobody` for root. */
export function launchOf(command: string, args: readonly string[]): Launch {
  if (process.getuid?.() !== 0) return { command, args, options: {} };
  if (canMapUser()) return { command: "unshare", args: [...MAPPED, command, ...args], options: {} };
  return { command, args, options: { uid: NOBODY, gid: NOBODY } };
}

/** Hands a folder to the account that Postgres will run under. */
export function giveToServer(folder: string): void {
  if (process.getuid?.() === 0 && !canMapUser()) chownSync(folder, NOBODY, NOBODY);
}

/** False in containers whose seccomp profile forbids user namespaces. */
function canMapUser(): boolean {
  namespacesWork ??= spawnSync("unshare", [...MAPPED, "true"]).status === 0;
  return namespacesWork;
}
