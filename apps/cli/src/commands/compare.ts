import { extname } from "node:path";
import { MAX_ARTICLE_BYTES } from "@recoupe/api/content";
import type { Analyser, Analysis } from "@recoupe/api/local";
import type { Command } from "commander";
import { Failure } from "../failure.ts";
import { readArticleFile } from "../input/read-article-file.ts";
import { printJson } from "../output/clean-text.ts";
import { describeComparison } from "../output/describe-comparison.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { refuseTwins } from "./twins.ts";

/** An analysis repeats the article's text and adds spans, rules and a trace: some ten times its size. */
const MAX_SAVED_BYTES = MAX_ARTICLE_BYTES * 10;

export function addCompareCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("compare")
    .summary("des articles côte à côte : copies, mêmes faits, contradictions (sans serveur)")
    .description("Met des articles côte à côte : copies, un fait raconté par plusieurs, contradictions, histoires.")
    .argument("<fichier...>", "articles, ou analyses .json enregistrées par « recoupe analyse », mêlés à volonté")
    .option("--json", "un document JSON")
    .action((files: string[], options: { json?: boolean }) => compare(files, options, context));
  withExamples(command, [
    ["recoupe compare a.txt b.txt c.html", "lisible"],
    ["recoupe compare analyses/*.json --json", "JSON"],
  ]);
}

async function compare(files: readonly string[], options: { json?: boolean }, context: CommandContext): Promise<void> {
  refuseTwins(files);
  const analyser = await context.analyser();
  const documents: { file: string; analysis: Analysis }[] = [];
  for (const file of files) documents.push({ file, analysis: await readDocument(file, analyser) });
  const found = analyser.compare(documents);
  context.streams.data(options.json ? `${printJson(found)}\n` : describeComparison(found));
  if (files.length === 1) context.streams.message("Un seul article : donnez-en un autre pour les mettre côte à côte.");
}

async function readDocument(file: string, analyser: Analyser): Promise<Analysis> {
  if (extname(file).toLowerCase() === ".json") return readSavedAnalysis(file);
  return analyser.analyse({ content: readArticleFile(file) });
}

async function readSavedAnalysis(file: string): Promise<Analysis> {
  // Loaded late, as the analyser is: `recoupe --help` must not wait for the model.
  const { analysisSchema } = await import("@recoupe/api/local");
  const text = new TextDecoder().decode(readArticleFile(file, MAX_SAVED_BYTES));
  const parsed = analysisSchema.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Failure(`« ${file} » n'est pas une analyse (${first?.path.join(".")} : ${first?.message}).`, {
    advice: "Enregistrez-la avec « recoupe analyse article.txt --json > analyse.json ».",
  });
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`« ${file} » n'est pas du JSON valide.`, {
      advice: "Un fichier .json est lu comme une analyse enregistrée ; un article doit porter une autre extension.",
      cause: error,
    });
  }
}
