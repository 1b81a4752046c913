import { mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Analyser, Analysis } from "@recoupe/api/local";
import { inFrench } from "@recoupe/api/present";
import type { Command } from "commander";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { type PageFacts, readPageFacts } from "../input/page-facts.ts";
import { readPublishedAt } from "../input/published-at.ts";
import { readArticleFile } from "../input/read-article-file.ts";
import { printJson } from "../output/clean-text.ts";
import { describeAnalysis } from "../output/describe-analysis.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { refuseTwins } from "./twins.ts";

interface AnalyseOptions extends PageFacts {
  readonly json?: boolean;
  readonly out?: string;
  readonly urls?: string;
}

interface AnalyseSettings extends AnalyseOptions {
  /** What the table of `--urls` says of a file; nothing without one. */
  readonly factsOf: (file: string) => PageFacts;
}

export function addAnalyseCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("analyse")
    .summary("ce que dit un article : déclarations, faits, affirmations (sans serveur)")
    .description("Lit un article et montre qui dit quoi, ce qui serait arrivé, qui le nie, et la phrase qui le montre.")
    .argument("<fichier...>", "un article, texte ou page HTML ; plusieurs avec --out")
    .option("--published-at <jour>", "jour de publication, 2025-03-14", readPublishedAt)
    .option("--url <adresse>", "adresse de la page")
    .option("--json", "un document JSON")
    .option("--out <dossier>", "écrit une analyse .json par article dans ce dossier")
    .option("--urls <table>", "table « fichier, tabulation, adresse [, tabulation, jour] »")
    .action((files: string[], options: AnalyseOptions) => analyse(files, options, context));
  withExamples(command, [
    ["recoupe analyse article.txt", "lisible"],
    ["recoupe analyse page.html --url https://exemple.org/a --published-at 2025-03-14 --json", "JSON"],
    ["recoupe analyse textes/*.txt --out analyses", "un fichier par article, pour « recoupe compare »"],
  ]);
}

async function analyse(files: readonly string[], options: AnalyseOptions, context: CommandContext): Promise<void> {
  const settings: AnalyseSettings = {
    ...options,
    factsOf: options.urls === undefined ? () => ({}) : readPageFacts(options.urls),
  };
  if (options.out !== undefined) return analyseInto(options.out, files, settings, context);
  const [file, second] = files;
  if (file === undefined || second !== undefined) {
    throw new Failure("Un seul fichier à la fois sans --out.", {
      exitCode: exitCode.usage,
      advice: "Ajoutez --out DOSSIER pour en analyser plusieurs, ou « recoupe compare » pour les mettre côte à côte.",
    });
  }
  const found = analyseFile(file, settings, await context.analyser());
  context.streams.data(options.json ? `${printJson(found)}\n` : describeAnalysis(found));
  warnOfLanguage(file, found, context);
}

async function analyseInto(
  folder: string,
  files: readonly string[],
  settings: AnalyseSettings,
  context: CommandContext,
): Promise<void> {
  refuseTwins(files);
  mkdirSync(folder, { recursive: true });
  const analyser = await context.analyser();
  let failed = 0;
  for (const file of files) {
    try {
      const found = analyseFile(file, settings, analyser);
      writeFileSync(join(folder, `${basename(file, extname(file))}.json`), `${printJson(found)}\n`);
      warnOfLanguage(file, found, context);
    } catch (error) {
      // One bad file never stops the rest; the status says that some failed.
      if (!(error instanceof Failure)) throw error;
      failed += 1;
      context.streams.message(error.message.includes(file) ? error.message : `${file} : ${error.message}`);
    }
  }
  context.streams.message(`${inFrench(files.length - failed, "analyse")} dans ${folder}`);
  if (failed > 0)
    throw new Failure(`${inFrench(failed, "fichier n'a pas été lu", "fichiers n'ont pas été lus")}.`, {
      exitCode: exitCode.partial,
    });
}

function analyseFile(file: string, settings: AnalyseSettings, analyser: Analyser): Analysis {
  const facts = settings.factsOf(file);
  return analyser.analyse({
    content: readArticleFile(file),
    url: facts.url ?? settings.url,
    publishedAt: facts.publishedAt ?? settings.publishedAt,
  });
}

function warnOfLanguage(file: string, found: Analysis, context: CommandContext): void {
  const { language } = found.document;
  if (language.split("-")[0] === "fr" || language === "und") return;
  context.streams.message(
    `${file} : langue « ${language} ». Recoupe lit le français ; attendez-vous à peu de résultats.`,
  );
}
