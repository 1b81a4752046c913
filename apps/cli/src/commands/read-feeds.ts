import { FeedError, readFeed } from "@recoupe/api/local";
import type { Command } from "commander";
import { Failure } from "../failure.ts";
import { readPageFacts } from "../input/page-facts.ts";
import { readFeedFile } from "../input/read-article-file.ts";
import { printJson } from "../output/clean-text.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

/** `feeds read`: what a feed says, without following it. */
export function addReadFeedsCommand(group: Command, { streams }: CommandContext): void {
  const command = group
    .command("read")
    .description(
      "Dit ce que contient un flux enregistré, sans le suivre (sans serveur) : titre, adresses, dates, défauts.",
    )
    .argument("<fichier...>", "flux RSS, Atom, CDF ou JSON Feed, ou - pour l'entrée standard")
    .option("--jsonl", "une ligne JSON par fichier (la seule forme)")
    .option("--urls <table>", "table « fichier, tabulation, adresse » ; les liens relatifs s'y rapportent")
    .action((files: string[], options: { urls?: string }) => {
      const facts = options.urls === undefined ? () => ({ url: undefined }) : readPageFacts(options.urls);
      for (const file of files) streams.data(`${printJson(readOne(file, facts(file).url))}\n`);
    });
  withExamples(command, [["recoupe feeds read rss.xml atom.xml --jsonl", "deux flux enregistrés"]]);
}

/** The line of one file; what is no feed is a line with `error`, so that one bad file never stops the rest. */
function readOne(file: string, url: string | undefined): object {
  try {
    return { file, ...readFeed({ bytes: readFeedFile(file), url }) };
  } catch (error) {
    if (error instanceof Failure || error instanceof FeedError) return { file, error: error.message };
    throw error;
  }
}
