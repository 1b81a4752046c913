import { join, resolve } from "node:path";
import { inFrench } from "@recoupe/api/present";
import { backUp, restore } from "@recoupe/db/backup";
import { listFailedJobs, listSources, measureIngest } from "@recoupe/db/read";
import { createIngestContext, type IngestContext, readOutlets, reanalyse, replayQuarantine } from "@recoupe/ingest";
import { createJobClient, type JobClient, startQueue } from "@recoupe/ingest/jobs";
import { describeFindings, describeJobs } from "./describe.ts";
import { examine } from "./examine.ts";
import type { Installation } from "./open-installation.ts";

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of whoever looks after an installation; gives the exit code. Lines go through `say`. */
export type Operation = (installation: Installation, args: Arguments, say: (line: string) => void) => Promise<number>;

/** Exit codes that every command of Recoupe shares. */
const OK = 0;
const FAILURE = 1;
const USAGE = 2;
const PARTIAL = 4;

export const OPERATIONS: Readonly<Record<string, Operation>> = {
  jobs: async ({ database }, { values }, say) => {
    const [measures, { failures }] = [await measureIngest(database.db), await listSources(database.db)];
    const failed = await listFailedJobs(database.db);
    if (values.json) say(JSON.stringify({ schemaVersion: 1, ...measures, failures, failed }));
    else for (const line of describeJobs(measures, failures, failed)) say(line);
    return OK;
  },

  replay: async (installation, { positionals }, say) => {
    const context = contextOf(installation);
    const ids = positionals.length === 0 ? [undefined] : positionals;
    const items = (await Promise.all(ids.map((id) => replayQuarantine(context, id)))).flat();
    for (const item of items) say(`${item.address} · ${"reason" in item ? item.reason : "lu"}`);
    const read = items.filter(({ outcome }) => outcome === "stored" || outcome === "unchanged").length;
    say(items.length === 0 ? "Rien n’est en quarantaine." : `${inFrench(read, "lu")} sur ${items.length}.`);
    if (read > 0) await withJobs(installation, (jobs) => jobs.requestRelate());
    return read === items.length ? OK : PARTIAL;
  },

  reanalyse: async (installation, { values }, say) => {
    if (!values["dry-run"]) {
      await withJobs(installation, (jobs) => jobs.requestReanalysis());
      say("Relecture demandée : les processus de lecture la font en arrière-plan. Suivi : recoupe jobs");
      return OK;
    }
    const context = contextOf(installation);
    const counts = { changed: 0, same: 0, failed: 0 };
    for await (const version of reanalyse(context, { dryRun: true, all: values.all === true })) {
      counts[version.outcome] += 1;
      const { documentId, title, findings, conflicts, reason } = version;
      if (version.outcome !== "same")
        say(`${documentId} « ${title ?? "sans titre"} » ${reason ?? describeFindings(findings)}`);
      for (const key of conflicts) say(`  décision sans appui après la relecture, gardée : ${key}`);
    }
    say(
      `${inFrench(counts.changed, "changerait", "changeraient")}, ${inFrench(counts.same, "resterait", "resteraient")}, ${inFrench(counts.failed, "illisible")}. Rien n’a été changé.`,
    );
    return counts.failed > 0 ? PARTIAL : OK;
  },

  backup: async ({ url }, { positionals: [folder] }, say) => {
    if (folder === undefined) return usage("recoupe backup DOSSIER", say);
    const { tables, archive, contentHash } = await backUp(url, folder);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(
      `${rows} lignes de ${tables.length} tables et ${inFrench(archive.length, "fichier d’archive", "fichiers d’archive")} dans ${folder}`,
    );
    say(`Empreinte du contenu : ${contentHash}`);
    return OK;
  },

  restore: async (installation, { positionals: [folder] }, say) => {
    if (folder === undefined) return usage("recoupe restore DOSSIER", say);
    const { manifest, waitingJobs } = await restore(installation.url, folder, join(installation.home, "archive"));
    await withJobs(installation, async (jobs) => {
      for (const data of waitingJobs) await jobs.repeatAnalysis(data);
    });
    say(
      `Restauré : sauvegarde du ${manifest.createdAt}, ${inFrench(waitingJobs.length, "article")} en attente de lecture.`,
    );
    say(`Empreinte du contenu : ${manifest.contentHash}`);
    return OK;
  },

  doctor: async (installation, _, say) => {
    const findings = await examine(installation);
    for (const { ok, what, advice } of findings)
      say(`${ok ? "✓" : "✕"} ${what}${ok || !advice ? "" : `\n  ${advice}`}`);
    return findings.every(({ ok }) => ok) ? OK : FAILURE;
  },
};

/** Folders are meant from where the command was typed. */
export function fromInvocation({ values, positionals }: Arguments, name: string, base: string): Arguments {
  const folders = name === "backup" || name === "restore";
  return { values, positionals: folders ? positionals.map((path) => resolve(base, path)) : positionals };
}

function usage(line: string, say: (line: string) => void): number {
  say(`Emploi : ${line}`);
  return USAGE;
}

async function withJobs(installation: Installation, work: (jobs: JobClient) => Promise<void>): Promise<void> {
  const { url, database } = installation;
  const queue = await startQueue({
    url,
    applicationName: "recoupe-operate-queue",
    supervises: false,
    // What the work needs and cannot have is thrown by the work itself.
    onError: () => undefined,
  });
  try {
    await work(createJobClient(queue, database.db));
  } finally {
    await queue.stop({ graceful: false });
  }
}

/** Reads as the workers of this installation do. */
function contextOf({ database, outlets }: Installation): IngestContext {
  return createIngestContext(database.db, { outlets: outlets === undefined ? undefined : readOutlets(outlets) });
}
