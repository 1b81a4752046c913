import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { inFrench } from "@recoupe/api/present";
import { listArchiveFiles, measureIngest, serverVersion } from "@recoupe/db/read";
import type { Installation } from "./open-installation.ts";

export interface Finding {
  readonly ok: boolean;
  readonly what: string;
  readonly advice?: string;
}

/** Below this share of free space a database may stop at any moment. */
const LEAST_FREE_SHARE = 0.05;
/** A job or a source that is due this long means that no worker runs, or too few. */
const LONGEST_WAIT_SECONDS = 600;

/** What is well and what is not with an installation: database, disk, archive, queue, sources, quarantine. */
export async function examine({ database, home }: Installation): Promise<readonly Finding[]> {
  const measures = await measureIngest(database.db);
  const oldestJob = Math.max(0, ...measures.queues.map(({ oldestSeconds }) => oldestSeconds));
  const quarantined = measures.quarantined.reduce((sum, { articles }) => sum + articles, 0);
  const { failing, paused } = measures.sources;
  return [
    {
      ok: true,
      what: `base de données : PostgreSQL ${await serverVersion(database.db)}, ${inFrench(measures.documents, "article")}`,
    },
    await diskFinding(home),
    await archiveFinding(database.db),
    {
      ok: oldestJob < LONGEST_WAIT_SECONDS,
      what: `file : le travail le plus ancien attend depuis ${Math.round(oldestJob)} s`,
      advice: "Aucun processus de lecture ne prend de travail : lancez « recoupe worker », ou npm start.",
    },
    {
      ok: measures.oldestDueSourceSeconds < LONGEST_WAIT_SECONDS,
      what: `sources : la plus en retard attend depuis ${Math.round(measures.oldestDueSourceSeconds)} s`,
      advice: "Aucun processus de lecture ne relit les sources, ou ils sont trop peu : lancez « recoupe worker ».",
    },
    {
      ok: failing === 0,
      what: `sources en échec : ${failing}, en pause : ${paused}`,
      advice: "« recoupe feeds list » dit pourquoi, pour chacune.",
    },
    {
      ok: quarantined === 0,
      what: `quarantaine : ${quarantined} article(s)`,
      advice: "« recoupe jobs » en donne les raisons, « recoupe replay » les relit.",
    },
  ];
}

async function diskFinding(home: string): Promise<Finding> {
  // A data folder that is not there yet lies where its parent does.
  const { bavail, blocks, bsize } = await statfs(existsSync(home) ? home : ".");
  const free = bavail / blocks;
  return {
    ok: free > LEAST_FREE_SHARE,
    what: `disque : ${((bavail * bsize) / 1e9).toFixed(1)} Go libres (${Math.round(free * 100)} %)`,
    advice: "Libérez de la place : une base sans place s’arrête.",
  };
}

async function archiveFinding(database: Installation["database"]["db"]): Promise<Finding> {
  const files = await listArchiveFiles(database);
  const missing = files.filter(({ folder, name }) => !existsSync(join(folder, name)));
  const [first] = missing;
  return {
    ok: missing.length === 0,
    what: `archive : ${files.length} fichier(s) WARC, ${missing.length} manquant(s)`,
    ...(first ? { advice: `Remettez ${join(first.folder, first.name)} en place, ou restaurez une sauvegarde.` } : {}),
  };
}
