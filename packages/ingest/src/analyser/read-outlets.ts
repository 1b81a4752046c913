import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type OutletAdapter, readOutletAdapter } from "@recoupe/core/outlets";

/** The folder, or a description in it, cannot be used; the message says which and why. */
export class OutletsError extends Error {
  override readonly name = "OutletsError";
  readonly code: "missing" | "refused";

  constructor(code: OutletsError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The descriptions of outlets in a folder, one JSON file each, in the order of their names. Throws `OutletsError`. */
export function readOutlets(folder: string): readonly OutletAdapter[] {
  return filesIn(folder).map((file) => {
    try {
      return readOutletAdapter(JSON.parse(readFileSync(file, "utf8")));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new OutletsError("refused", `La description de média ${file} est refusée : ${reason}`, { cause });
    }
  });
}

function filesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    return names.toSorted().map((name) => join(folder, name));
  } catch (cause) {
    throw new OutletsError("missing", `Le dossier ${folder} n'a pas pu être lu.`, { cause });
  }
}
