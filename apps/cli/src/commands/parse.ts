import type { Analyser } from "@recoupe/api/local";
import type { Command } from "commander";
import { Failure } from "../failure.ts";
import { type PageFacts, readPageFacts } from "../input/page-facts.ts";
import { readArticleFile } from "../input/read-article-file.ts";
import { readOutlets } from "../input/read-outlets.ts";
import { printJson } from "../output/clean-text.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

/** Pages are parsed in linear time, so the limit is about memory only: text, tree and blocks take some ten times the page. */
const MAX_PAGE_BYTES = 128 * 1024 * 1024;

export function addParseCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("parse")
    .summary("le texte propre de pages et de textes, une ligne JSON chacun (sans serveur)")
    .description("Sépare l'article du reste de la page : titre, signatures, date, langue, corps, et chaque bloc nommé.")
    .argument("<fichier...>", "pages HTML ou textes")
    .option("--jsonl", "une ligne JSON par fichier (la seule forme)")
    .option("--urls <table>", "table « fichier, tabulation, adresse »")
    .option("--outlets <dossier>", "descriptions de médias à suivre, un fichier JSON chacune")
    .action((files: string[], options: ParseOptions) => parse(files, options, context));
  withExamples(command, [
    ["recoupe parse pages/*.html --jsonl > articles.jsonl", "beaucoup de pages"],
    ["recoupe parse page.html --urls adresses.tsv --jsonl", "avec leurs adresses"],
  ]);
}

interface ParseOptions {
  readonly urls?: string;
  readonly outlets?: string;
}

async function parse(files: readonly string[], options: ParseOptions, context: CommandContext): Promise<void> {
  const facts = options.urls === undefined ? () => ({}) : readPageFacts(options.urls);
  const outlets = options.outlets === undefined ? undefined : await readOutlets(options.outlets);
  const { parse: read } = await context.analyser();
  const parseOne: ParseOne = (input) => read(input, outlets);
  for (const file of files) context.streams.data(`${printJson(parseFile(file, facts(file), parseOne))}\n`);
}

type ParseOne = (input: Parameters<Analyser["parse"]>[0]) => ReturnType<Analyser["parse"]>;

/** The line of one file; an unreadable file is a line with `error`, so that one bad page never stops the rest. */
function parseFile(file: string, facts: PageFacts, parseOne: ParseOne): object {
  try {
    const content = readArticleFile(file, MAX_PAGE_BYTES);
    return { file, ...parseOne({ content, url: facts.url, publishedAt: facts.publishedAt }) };
  } catch (error) {
    if (error instanceof Failure) return { file, error: error.message };
    throw error;
  }
}
