import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutletAdapter } from "@recoupe/api/local";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";

/** The descriptions of outlets in a folder, one JSON file each. Throws a `Failure` that names the file that is wrong, and where. */
export async function readOutlets(folder: string): Promise<readonly OutletAdapter[]> {
  const { readOutletAdapter } = await import("@recoupe/api/local");
  return filesIn(folder).map((file) => {
    try {
      return readOutletAdapter(JSON.parse(readFileSync(file, "utf8")));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Failure(`La description de média ${file} est refusée : ${reason}`, {
        exitCode: exitCode.usage,
        advice: "CONTRIBUTING.md, « An outlet whose pages are read badly », en dit la forme.",
        cause: error,
      });
    }
  });
}

function filesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    return names.toSorted().map((name) => join(folder, name));
  } catch (error) {
    throw new Failure(`Le dossier ${folder} n'a pas pu être lu.`, { exitCode: exitCode.notFound, cause: error });
  }
}
