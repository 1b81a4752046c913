import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Two launchers that see a stale lock at the same moment both replace it; the one overwritten notices after this pause. Guessed. */
const SETTLE_MS = 30;

/** Takes the lock file if nobody alive holds it; gives false otherwise. A lock left by a killed process is taken over. */
export async function tryLock(path: string): Promise<boolean> {
  const mine = `${process.pid} ${Math.random()}`;
  try {
    writeFileSync(path, mine, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (holderLives(path)) return false;
    const own = `${path}.${process.pid}`;
    writeFileSync(own, mine);
    renameSync(own, path);
  }
  await sleep(SETTLE_MS);
  return read(path) === mine;
}

export function unlock(path: string): void {
  rmSync(path, { force: true });
}

function holderLives(path: string): boolean {
  const pid = Number.parseInt(read(path) ?? "", 10);
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Undefined when the file has just been removed. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Its owner has let go in between; the caller tries to take it.
    return undefined;
  }
}
