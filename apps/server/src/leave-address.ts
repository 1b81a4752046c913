import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Leaves the server's address in the data folder, one line in the file `address`, so that `recoupe` finds a server on any port.
 * Gives what takes it away again, unless another server has left its own since.
 */
export function leaveAddress(home: string, address: string): () => void {
  const path = join(home, "address");
  writeFileSync(path, `${address}\n`);
  return () => {
    if (read(path) === `${address}\n`) rmSync(path);
  };
}

/** Undefined when somebody has taken it away. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
