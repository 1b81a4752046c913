import { inFrench } from "@recoupe/api/present";
import type { FailedJob, FailureRow, IngestMeasures } from "@recoupe/db/read";

const QUEUE_NAMES: Readonly<Record<string, string>> = {
  analyse: "lecture",
  "analyse-failed": "mise en quarantaine",
  relate: "mise en regard",
  reanalyse: "relecture de tout",
};
const FINDING_NAMES: Readonly<Record<string, string>> = {
  blocks: "blocs",
  issues: "altérations",
  documentEntities: "entités",
  mentions: "mentions",
  quotes: "citations",
  eventMentions: "événements",
  claimReports: "affirmations",
};

/** What waits, works and failed, a line each, the most urgent things last so that they stand above the prompt. */
export function describeJobs(
  { queues, sources, oldestDueSourceSeconds, raw }: IngestMeasures,
  failures: readonly FailureRow[],
  failed: readonly FailedJob[],
): readonly string[] {
  const queueLines = queues.map(({ queue, waiting, active, failed: lost, oldestSeconds }) => {
    const since = oldestSeconds >= 1 ? `, le plus ancien attend depuis ${duration(oldestSeconds)}` : "";
    return `${QUEUE_NAMES[queue] ?? queue} : ${waiting} en attente${since}, ${active} en cours, ${lost} en échec`;
  });
  return [
    ...(queueLines.length > 0 ? queueLines : ["Aucun processus de lecture n’a encore tourné sur cette base."]),
    `sources : ${sources.due} à relire${sources.due > 0 ? ` (la plus en retard de ${duration(oldestDueSourceSeconds)})` : ""}, ${sources.waiting} à l’heure, ${sources.failing} en échec, ${sources.paused} en pause`,
    `pages reçues : ${raw.inArchive} en archive, ${raw.inDatabase} encore dans la base`,
    ...failed.map(({ queue, id, reason }) => `échec définitif ${QUEUE_NAMES[queue] ?? queue} ${id} · ${reason}`),
    failures.length === 0
      ? "quarantaine : vide"
      : `quarantaine : ${failures.length} (recoupe replay [identifiant] pour réessayer)`,
    ...failures.map(
      ({ id, address, reason, attempts }) => `  ${id} ${address} · ${reason} · ${inFrench(attempts, "essai")}`,
    ),
  ];
}

export function describeFindings(
  findings: Readonly<Record<string, { readonly added: number; readonly removed: number }>>,
): string {
  const parts = Object.entries(findings)
    .filter(([, { added, removed }]) => added + removed > 0)
    .map(([kind, { added, removed }]) => `${FINDING_NAMES[kind] ?? kind} +${added} −${removed}`);
  return parts.join(", ") || "en-tête seulement";
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
