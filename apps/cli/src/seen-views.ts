import { readFileSync } from "node:fs";
import { join } from "node:path";
import envPaths from "env-paths";
import { z } from "zod";
import { Failure, systemCode } from "./failure.ts";
import { writeWhole } from "./write-whole.ts";

const schema = z.object({ schemaVersion: z.literal(1), seen: z.record(z.string(), z.iso.datetime()) });

/** Up to when somebody on this account has seen what saved views found, server by server. */
export interface SeenViews {
  /** Undefined when the view was never seen here. */
  of(viewId: string): Date | undefined;
  /** Undefined forgets it: all that the view found since it was saved is new again. */
  keep(viewId: string, upTo: Date | undefined): void;
}

/** Where it lies for this account; the file need not exist. */
export function seenViewsPath(): string {
  return join(envPaths("recoupe", { suffix: "" }).data, "seen-views.json");
}

/** Throws a `Failure` that names the file when it is there and cannot be used. */
export function openSeenViews(file: string, server: string): SeenViews {
  const key = (viewId: string) => `${server} ${viewId}`;
  return {
    of: (viewId) => {
      const at = read(file)[key(viewId)];
      return at === undefined ? undefined : new Date(at);
    },
    keep: (viewId, upTo) => {
      const { [key(viewId)]: _, ...others } = read(file);
      const seen = upTo === undefined ? others : { ...others, [key(viewId)]: upTo.toISOString() };
      writeWhole(file, `${JSON.stringify({ schemaVersion: 1, seen })}\n`);
    },
  };
}

function read(file: string): Readonly<Record<string, string>> {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8"))).seen;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return {};
    throw new Failure(`${file} ne dit pas quelles vues ont été vues.`, {
      advice: "Supprimez ce fichier pour repartir de rien.",
      cause: error,
    });
  }
}
