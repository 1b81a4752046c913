import { existsSync, readdirSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { articlesInFile, CONTAINER_ENDINGS, type FoundArticle } from "@recoupe/api/local";
import { inFrench } from "@recoupe/api/present";
import type { Command } from "commander";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { readPublishedAt } from "../input/published-at.ts";
import { readArticleFile } from "../input/read-article-file.ts";
import { printJson } from "../output/clean-text.ts";
import { addresses } from "../views/addresses.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

interface IngestOptions {
  readonly url?: string;
  readonly publishedAt?: string;
  readonly outlet?: string;
  readonly jsonl?: boolean;
}

interface Outcome {
  readonly target: string;
  readonly outcome: string;
  readonly articleId: string | null;
  readonly reason: string | null;
  /** The decision that corrected an article which was known already, or by which it was taken out. */
  readonly sequence: number | null;
}

/** Files of a folder that may be or hold articles; one named by hand is read whatever its name. */
const ARTICLE_ENDINGS: readonly string[] = [".txt", ".text", ".md", ".html", ".htm", ".xhtml", ...CONTAINER_ENDINGS];
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "application/xhtml+xml",
};

export function addIngestCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("ingest")
    .summary("donner des articles au serveur : fichiers, dossiers, adresses, entrée standard")
    .description("Donne des articles au serveur, qui les lit et les met côte à côte avec les autres.")
    .argument(
      "<article...>",
      "fichiers (texte, HTML, courriels .eml et .mbox, pages .mhtml, archive .warc, lignes .jsonl), dossiers, adresses, ou - pour l'entrée standard",
    )
    .option("--url <adresse>", "adresse de la page, pour un seul article")
    .option("--published-at <jour>", "jour de publication, 2025-03-14", readPublishedAt)
    .option("--outlet <média>", "média qui les publie, si leur texte ne le dit pas")
    .option("--jsonl", "une ligne JSON par article")
    .action((targets: string[], options: IngestOptions) => ingest(targets, options, context));
  withExamples(command, [
    ["recoupe ingest article.txt", "un fichier"],
    ["recoupe ingest corpus/", "un dossier"],
    ["recoupe ingest https://exemple.org/article", "une page"],
    ["pbpaste | recoupe ingest - --published-at 2025-03-14", "l'entrée standard"],
  ]);
}

async function ingest(targets: readonly string[], options: IngestOptions, context: CommandContext): Promise<void> {
  const files = targets.flatMap(filesOf);
  if (files.length > 1 && options.url !== undefined) {
    throw new Failure("--url ne vaut que pour un seul article.", { exitCode: exitCode.usage });
  }
  const outcomes: Outcome[] = [];
  // The failure of a lone article is the command's own and is said as such, once.
  const isLone = files.length === 1 && !CONTAINER_ENDINGS.some((ending) => files[0]?.toLowerCase().endsWith(ending));
  for (const file of files) {
    for await (const outcome of ingestAll(file, options, context)) {
      outcomes.push(outcome);
      if (isLone && outcome.outcome === "failed" && !options.jsonl) continue;
      context.streams.data(options.jsonl ? `${printJson(outcome)}\n` : `${describe(outcome, context)}\n`);
    }
  }
  const failed = outcomes.filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return;
  const [only] = outcomes;
  throw new Failure(
    outcomes.length === 1
      ? (only?.reason ?? "")
      : `${inFrench(failed.length, `article sur ${outcomes.length} n'a pas été pris`, `articles sur ${outcomes.length} n'ont pas été pris`)}.`,
    { exitCode: failed.length < outcomes.length ? exitCode.partial : exitCode.failure },
  );
}

/** The article of a target, or all articles of a mail, a web archive, a file of JSON lines. */
async function* ingestAll(target: string, options: IngestOptions, context: CommandContext): AsyncGenerator<Outcome> {
  const parts = !isAddress(target) && existsSync(target) ? articlesInFile(resolve(target)) : undefined;
  if (parts === undefined) yield await ingestOne(target, options, context);
  else for await (const part of parts) yield await ingestPart(part, options, context);
}

async function ingestPart(
  part: FoundArticle,
  { outlet, publishedAt: given }: IngestOptions,
  context: CommandContext,
): Promise<Outcome> {
  if (part.kind === "problem")
    return { target: part.name, outcome: "failed", articleId: null, reason: part.reason, sequence: null };
  const { content, contentType, url, publishedAt } = part.input;
  const address = url !== undefined && isAddress(url) ? url : undefined;
  const found = await context.ask((client) =>
    client.ingest.article.mutate({
      content: Buffer.from(typeof content === "string" ? new TextEncoder().encode(content) : content).toString(
        "base64",
      ),
      contentType,
      // Which line it was tells articles without an address apart.
      fileName: address === undefined ? part.name : undefined,
      url: address,
      outlet,
      publishedAt: given,
      author: context.environment().author,
      statedAt: publishedAt && (WITH_OFFSET.exec(publishedAt)?.[0] ?? DAY.exec(publishedAt)?.[0]),
    }),
  );
  return { target: part.name, ...found };
}

const WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u;
const DAY = /^\d{4}-\d\d-\d\d/u;

/** One article; a bad one is an outcome, but a server that does not answer stops the command. */
async function ingestOne(target: string, options: IngestOptions, context: CommandContext): Promise<Outcome> {
  const { publishedAt, outlet } = options;
  const given = { publishedAt, outlet, author: context.environment().author };
  if (isAddress(target)) {
    const found = await context.ask((client) => client.ingest.address.mutate({ address: target, ...given }));
    return { target, ...found };
  }
  let content: Uint8Array;
  try {
    content = target === "-" ? await buffer(process.stdin) : readArticleFile(target);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const reason = [error.message, error.advice].filter(Boolean).join(" · ");
    return { target, outcome: "failed", articleId: null, reason, sequence: null };
  }
  const found = await context.ask((client) =>
    client.ingest.article.mutate({
      content: Buffer.from(content).toString("base64"),
      contentType: CONTENT_TYPES[extname(target).toLowerCase()],
      fileName: target === "-" ? undefined : resolve(target),
      url: options.url,
      ...given,
    }),
  );
  return { target, ...found };
}

function isAddress(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

function filesOf(target: string): readonly string[] {
  if (target === "-" || isAddress(target) || !isFolder(target)) return [target];
  const found = filesBelow(target).filter((name) =>
    ARTICLE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending)),
  );
  if (found.length === 0) {
    throw new Failure(`Aucun article dans le dossier « ${target} ».`, {
      exitCode: exitCode.notFound,
      advice: `Y sont lus les fichiers ${ARTICLE_ENDINGS.join(", ")} ; un autre fichier se nomme lui-même.`,
    });
  }
  return found.toSorted();
}

/** Without hidden ones; a link to a folder is not followed, since it may lead round in circles. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const outcomeWords: Readonly<Record<string, string>> = {
  stored: "lu",
  updated: "nouvelle version",
  unchanged: "déjà connu",
  corrected: "déjà connu, corrigé",
  "taken-out": "retiré",
  skipped: "laissé de côté",
  failed: "échec",
};

function describe({ target, outcome, articleId, reason, sequence }: Outcome, context: CommandContext): string {
  const link = articleId === null ? [] : [new URL(addresses.article(articleId), context.environment().server).href];
  // The reason of one that was taken out says how it is brought back.
  const decision = sequence === null || outcome === "taken-out" ? [] : [`recoupe undo ${sequence}`];
  const why = reason === null ? [] : [reason];
  return [target, outcomeWords[outcome] ?? outcome, ...why, ...decision, ...link].join(" · ");
}
