import { findMarks, noteFetched, recordCheck, type Source } from "@recoupe/db";
import { refuseFile } from "../ingest-files.ts";
import { type FoundFile, findFiles, markOf, readFound } from "../read-files.ts";
import type { AnnouncedOutcome, SourceCheck, SourceContext } from "./source-context.ts";

/** How soon a new file is seen. Guessed: listing a folder of thousands of files takes some tens of milliseconds. */
const LOOK_INTERVAL_MS = 2000;
/** How soon a folder that is gone is looked for again. Guessed. */
const MISSING_INTERVAL_MS = 60_000;

/** Takes in the files of a watched folder that are new or changed since they were taken in last. */
export async function checkFolder(source: Source, context: SourceContext): Promise<SourceCheck> {
  const { database } = context;
  const files = await findFiles(source.address);
  const missing = files.find((file) => file.kind === "refused" && file.path === source.address);
  if (missing?.kind === "refused") return failed(source, missing.reason, context);
  const marks = await findMarks(
    database,
    files.map(({ path }) => path),
  );
  const news = files.filter((file) => marks.get(file.path) !== markOf(file));
  const items: AnnouncedOutcome[] = [];
  for (const [done, file] of news.entries()) {
    if (context.signal?.aborted) break;
    for await (const item of takeFile(file, source.id, context)) {
      items.push(item);
      context.onProgress?.(item, done + 1, news.length);
    }
  }
  const outcome = news.length > 0 ? "ok" : "not-modified";
  await recordCheck(database, source, {
    outcome,
    broughtNews: news.length > 0,
    itemCount: files.filter(({ kind }) => kind === "file").length,
    title: undefined,
    etag: null,
    lastModified: null,
    movedTo: undefined,
    nextCheckInMs: LOOK_INTERVAL_MS,
    waitReason: null,
  });
  return { source, outcome, error: undefined, items, known: files.length - news.length };
}

/** Takes the article of a file, or all it holds. It is noted as taken when the last of them is handed on, and begun again otherwise. */
async function* takeFile(file: FoundFile, sourceId: string, context: SourceContext): AsyncGenerator<AnnouncedOutcome> {
  let [gone, noted] = [false, false];
  for await (const read of readFound(file)) {
    if (context.signal?.aborted) return;
    if ("kind" in read) {
      // A file that went while we looked may come back as it was.
      gone ||= read.code === "missing";
      yield await refuseFile(read, context, sourceId);
    } else {
      // The article of a plain file is noted with its bytes, by whoever takes it in.
      noted ||= read.mark !== undefined;
      yield await context.takeIn({ ...read, sourceId });
    }
  }
  if (!gone && !noted) await noteFetched(context.database, file.path, { rawHash: null, mark: markOf(file) });
}

async function failed(source: Source, error: string, { database }: SourceContext): Promise<SourceCheck> {
  const waitReason = "le dossier n’est pas lisible";
  await recordCheck(database, source, {
    outcome: "failed",
    error,
    pause: false,
    nextCheckInMs: MISSING_INTERVAL_MS,
    waitReason,
  });
  return { source, outcome: "failed", error, items: [] };
}
