import { exitCode } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

/** Kinds of answer that an export can be. A page is HTML too, but only an export comes as a file to keep. */
const EXPORT_TYPES =
  /^(application\/(json|jsonl|x-research-info-systems|vnd\.citationstyles\.csl\+json|atom\+xml)|text\/(csv|markdown))/;

/** A view of the dashboard as a file: `/c/ID` as `md`. Undefined when it has none in this format. */
export async function readExport(server: string, path: string, format: string): Promise<string | undefined> {
  const [pathname = "", query] = path.split("?");
  const address = new URL(`${pathname}.${format}${query === undefined ? "" : `?${query}`}`, server);
  const response = await fetch(address).catch((error: unknown) => {
    throw new Failure(`Recoupe ne répond pas à ${server}.`, {
      exitCode: exitCode.unreachable,
      advice: "Lancez-le avec « npm start », ou indiquez son adresse avec --server ou RECOUPE_URL.",
      cause: error,
    });
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Failure(`${address.href} : erreur ${response.status} du serveur.`);
  const isFile = response.headers.has("content-disposition");
  return isFile || EXPORT_TYPES.test(response.headers.get("content-type") ?? "") ? response.text() : undefined;
}
