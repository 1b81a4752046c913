import { inFrench } from "@recoupe/api/present";
import type { Command } from "commander";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { settingsPath } from "../settings.ts";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";
import { refuseOtherServer } from "./own-database.ts";
import { runInCheckout } from "./start.ts";

interface Finding {
  readonly ok: boolean;
  readonly what: string;
  readonly advice?: string;
}

export function addDoctorCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("doctor")
    .summary("ce qui marche et ce qui manque sur cette machine")
    .description("Vérifie Node, le terminal, le serveur et ce qu'il a lu.")
    .option("--base", "aussi la base de cette machine : disque, archive, file, sources, quarantaine")
    .action(async ({ base }: { base?: boolean }) => {
      if (base) refuseOtherServer("doctor --base", program, context);
      const findings = [nodeFinding(), terminalFinding(), localeFinding(), ...(await serverFindings(context))];
      context.streams.data(findings.map(({ ok, what }) => `${ok ? "✓" : "✕"} ${what}\n`).join(""));
      context.streams.data(`  réglages : ${settingsPath(context.variables)}\n`);
      if (base) await runInCheckout(["operate", "doctor"]);
      const bad = findings.filter(({ ok }) => !ok);
      for (const { advice } of bad) if (advice !== undefined) context.streams.message(advice);
      if (bad.length > 0)
        throw new Failure(`${inFrench(bad.length, "point")} à revoir.`, { exitCode: exitCode.failure });
    });
  withExamples(command, [
    ["recoupe doctor", "avant de signaler un défaut"],
    ["recoupe doctor --base", "quand des articles n'arrivent plus"],
  ]);
}

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 22 || (major === 22 && minor >= 18);
  return { ok, what: `Node ${process.versions.node}`, advice: "Il faut Node 22.18 ou plus récent." };
}

/** No terminal is no fault: the commands work in a pipe. */
function terminalFinding(): Finding {
  const { isTTY, columns, rows } = process.stdout;
  return { ok: true, what: isTTY ? `terminal de ${columns} × ${rows}` : "pas de terminal : les commandes seulement" };
}

function localeFinding(): Finding {
  const locale = Intl.DateTimeFormat("fr-FR").resolvedOptions().locale;
  return {
    ok: locale.startsWith("fr"),
    what: `dates en français (${locale})`,
    advice: "Ce Node a été construit sans le français : installez une version avec « full-icu ».",
  };
}

async function serverFindings(context: CommandContext): Promise<readonly Finding[]> {
  const { server } = context.environment();
  try {
    const status = await context.ask((client) => client.status.query());
    return [{ ok: true, what: `serveur ${server} : ${inFrench(status.articles, "article")}` }];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ ok: false, what: `serveur ${server}`, advice: [error.message, error.advice].filter(Boolean).join(" ") }];
  }
}
