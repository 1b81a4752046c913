import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageWords, inFrench } from "@recoupe/api/present";
import type { Command } from "commander";
import envPaths from "env-paths";
import { z } from "zod";
import { exitCode } from "../exit-codes.ts";
import { Failure, systemCode } from "../failure.ts";
import { addFormatOptions, type FormatOptions, formatOf, printList } from "../output/formats.ts";
import { fold } from "../tui/commands.ts";
import { contradictionRow } from "../views/contradiction-view.ts";
import type { ContradictionRowOutput } from "../views/outputs.ts";
import { writeWhole } from "../write-whole.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { queryOf } from "./search.ts";

/** Contradictions read at once: what the server gives at most. */
const ROWS_AT_ONCE = 200;

const knownSchema = z.object({ schemaVersion: z.literal(1), contradictions: z.array(z.string()) });

export function addCheckCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("check")
    .summary("des contradictions nouvelles depuis la dernière fois ? (code 10)")
    .description(
      "Montre les contradictions que la dernière vérification n'avait pas vues, ou qu'un nouvel article rejoint, et sort avec 10 s'il y en a.",
    )
    .argument("[mots...]", "ne garder que celles dont la question, les phrases ou les sources ont ces mots")
    .option("--known <fichier>", "où noter celles qui sont connues, plutôt que dans les données de ce compte");
  addFormatOptions(command);
  command.action((words: string[], options: FormatOptions & { known?: string }) => check(words, options, context));
  withExamples(command, [
    ["recoupe check", "toutes"],
    ["recoupe check pont Bamako --jsonl || prévenir", "dans une tâche planifiée"],
  ]);
}

async function check(
  words: readonly string[],
  options: FormatOptions & { known?: string },
  context: CommandContext,
): Promise<void> {
  const format = formatOf(options);
  const file = options.known ?? usualFile(words);
  const known = readKnown(file);
  const found = await readContradictions(context, words);
  const rows = found.filter(newsFinder(known));
  context.streams.data(printList(format, { rows, total: rows.length, nextCursor: null }, contradictionRow));
  // Noted after they were printed: what nobody has seen yet is not known.
  const contradictions = [...new Set([...known, ...found.flatMap(keysOf)])];
  writeWhole(file, `${JSON.stringify({ schemaVersion: 1, contradictions })}\n`);
  if (rows.length === 0) {
    // « Rien de nouveau » is only as good as what was read.
    const unread = coverageWords(await context.ask((client) => client.status.query()), "fr");
    if (unread !== undefined) context.streams.message(unread);
    return;
  }
  const count = inFrench(
    rows.length,
    "contradiction nouvelle, ou à laquelle un nouvel article prend part",
    "contradictions nouvelles, ou auxquelles un nouvel article prend part",
  );
  throw new Failure(`${count}.`, { exitCode: exitCode.different });
}

/** Its id, then each article that takes part in it: one more denial of a known contradiction is news too. */
function keysOf({ id, sides }: ContradictionRowOutput): readonly string[] {
  return [id, ...new Set(sides.flat().map(({ evidence }) => `${id} ${evidence.source.articleId}`))];
}

/** A list kept by an earlier version names no articles: of a contradiction that it knows, those of today are the first. */
function newsFinder(keys: readonly string[]): (contradiction: ContradictionRowOutput) => boolean {
  const known = new Set(keys);
  const withArticles = new Set(keys.flatMap((key) => (key.includes(" ") ? (key.split(" ")[0] ?? []) : [])));
  return (contradiction) => {
    const [id = "", ...articles] = keysOf(contradiction);
    return !known.has(id) || (withArticles.has(id) && articles.some((key) => !known.has(key)));
  };
}

/** Under a query, those that answer it, at most `MOST_FOUND`; else all of them. */
async function readContradictions(
  context: CommandContext,
  words: readonly string[],
): Promise<readonly ContradictionRowOutput[]> {
  if (words.length > 0) {
    const query = queryOf(words);
    return (await context.ask((client) => client.search.query({ query, limit: MOST_FOUND }))).contradictions;
  }
  const rows: ContradictionRowOutput[] = [];
  let cursor: string | undefined;
  do {
    const page = await context.ask((client) => client.contradiction.list.query({ cursor, limit: ROWS_AT_ONCE }));
    rows.push(...page.rows);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

/** The most that a search gives. */
const MOST_FOUND = 100;

/** One memory for each query, so that two checks do not take each other's news away. */
function usualFile(words: readonly string[]): string {
  const name = fold(words.join(" ")).replace(/[^a-z0-9]+/g, "-") || "tout";
  return join(envPaths("recoupe", { suffix: "" }).data, "checks", `${name.slice(0, 100)}.json`);
}

function readKnown(file: string): readonly string[] {
  try {
    return knownSchema.parse(JSON.parse(readFileSync(file, "utf8"))).contradictions;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw new Failure(`${file} n'est pas une liste de contradictions connues.`, {
      advice: "Supprimez ce fichier pour repartir de rien.",
      cause: error,
    });
  }
}
