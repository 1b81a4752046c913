import { presentCount, presentMoment, presentRange, runKindLabel } from "@recoupe/api/present";
import type { Command } from "commander";
import { printJson } from "../output/clean-text.ts";
import type { StatusOutput } from "../views/outputs.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

export function addStatusCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("status")
    .summary("ce que le serveur a lu, et jusqu'à quand")
    .description("Compte ce que le serveur a lu et dit de quand date le dernier article.")
    .option("--json", "un document JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const status = await context.ask((client) => client.status.query());
      context.streams.data(json ? `${printJson({ schemaVersion: 1, ...status })}\n` : describe(status));
    });
  withExamples(command, [["recoupe status", "lisible"]]);
}

function describe(status: StatusOutput): string {
  const { publishedFrom, publishedTo, lastArticleAt, lastRun } = status;
  const range = publishedFrom && publishedTo ? { from: publishedFrom, to: publishedTo } : null;
  const run = lastRun ? `${runKindLabel(lastRun.kind, "fr")}, ${presentMoment(lastRun.startedAt, "fr")}` : "aucun";
  return [
    [
      presentCount(status.articles, "article", "fr"),
      presentCount(status.origins, "origin", "fr"),
      presentCount(status.outlets, "outlet", "fr"),
    ].join(" · "),
    [
      presentCount(status.quotes, "quote", "fr"),
      presentCount(status.events, "event", "fr"),
      presentCount(status.entities, "entity", "fr"),
    ].join(" · "),
    `Contradictions : ${status.contradictions} · histoires : ${status.stories}`,
    `Publiés : ${presentRange(range, "fr")}`,
    `Dernier article reçu : ${lastArticleAt ? presentMoment(lastArticleAt, "fr") : "aucun"}`,
    `Dernier passage : ${run}`,
    ...(status.failingWebhooks > 0
      ? [`Adresses prévenues en échec : ${status.failingWebhooks} (recoupe views list)`]
      : []),
    "",
  ].join("\n");
}
