import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkout } from "./checkout.ts";

/**
 * The address of the server started last on the data folder, from the file it leaves there: RECOUPE_HOME, else the project's own.
 * Undefined when none runs, or what is written there is no address.
 */
export function findServer(variables: Readonly<Record<string, string | undefined>>): string | undefined {
  const typedIn = variables.INIT_CWD ?? process.cwd();
  const home = variables.RECOUPE_HOME ? resolve(typedIn, variables.RECOUPE_HOME) : join(checkout, ".data");
  try {
    const address = readFileSync(join(home, "address"), "utf8").trim();
    return URL.canParse(address) ? address : undefined;
  } catch {
    return undefined;
  }
}
