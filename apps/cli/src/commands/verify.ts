import { inFrench } from "@recoupe/api/present";
import type { Command } from "commander";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { cleanLine, printJson } from "../output/clean-text.ts";
import type { VerificationOutput } from "../views/outputs.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { findById, idOfTarget } from "./show.ts";

export function addVerifyCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("verify")
    .summary("ce qui est enregistré est-il encore ce qui a été lu ?")
    .description("Recalcule les empreintes des articles derrière une chose et compare chaque phrase avec son texte.")
    .argument("<identifiant>", "identifiant, ou adresse du tableau de bord")
    .option("--json", "un document JSON")
    .action((target: string, options: { json?: boolean }) => verify(target, options, context));
  withExamples(command, [["recoupe verify con_3f9a2c81", "code 10 si quelque chose a changé"]]);
}

async function verify(target: string, options: { json?: boolean }, context: CommandContext): Promise<void> {
  const id = idOfTarget(target);
  const articles = await context.ask(async (client) => {
    const shown = await findById(client, id);
    if (!shown) throw new Failure(`Rien ne porte l'identifiant « ${id} ».`, { exitCode: exitCode.notFound });
    const ids = shown.kind === "article" ? [id] : shown.detail.evidence.map(({ articleId }) => articleId);
    return Promise.all([...new Set(ids)].map((each) => client.article.verify.query({ id: each })));
  });
  context.streams.data(
    options.json ? `${printJson({ schemaVersion: 1, id, articles })}\n` : articles.map(describe).join(""),
  );
  const faults = articles.flatMap((article) => article.faults);
  if (faults.length > 0) {
    throw new Failure(`${inFrench(faults.length, "différence")} : ce qui est enregistré n'est plus ce qui a été lu.`, {
      exitCode: exitCode.different,
    });
  }
}

const faultWords: Readonly<Record<VerificationOutput["faults"][number]["kind"], string>> = {
  "raw-missing": "les octets reçus ne sont plus là",
  "raw-changed": "les octets reçus ont changé",
  "text-changed": "le texte de l'article a changé",
  "span-changed": "une phrase enregistrée n'est plus à sa place",
};

function describe(article: VerificationOutput): string {
  const state = article.faults.length === 0 ? "✓ intact" : "✕ changé";
  const head = `${state} · ${article.articleId} · ${article.spans} passages comparés · sha256 ${article.rawHash}\n`;
  const lines = article.faults.map((fault) => {
    const what = fault.kind === "span-changed" ? ` : ${fault.table} ${fault.id} « ${cleanLine(fault.exact)} »` : "";
    return `    ${faultWords[fault.kind]}${what}\n`;
  });
  return head + lines.join("");
}
