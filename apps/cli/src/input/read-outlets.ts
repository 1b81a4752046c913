import type { OutletAdapter } from "@recoupe/api/local";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";

/** The descriptions of outlets in a folder. Throws a `Failure` that names the file that is wrong, and where. */
export async function readOutlets(folder: string): Promise<readonly OutletAdapter[]> {
  const local = await import("@recoupe/api/local");
  try {
    return local.readOutlets(folder);
  } catch (cause) {
    if (!(cause instanceof local.OutletsError)) throw cause;
    throw cause.code === "missing"
      ? new Failure(cause.message, { exitCode: exitCode.notFound, cause })
      : new Failure(cause.message, {
          exitCode: exitCode.usage,
          advice: "CONTRIBUTING.md, « An outlet whose pages are read badly », en dit la forme.",
          cause,
        });
  }
}
