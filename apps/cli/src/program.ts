import { Command } from "commander";
import { addAnalyseCommand } from "./commands/analyse.ts";
import { addCheckCommand } from "./commands/check.ts";
import type { CommandContext } from "./commands/command-context.ts";
import { addCompareCommand } from "./commands/compare.ts";
import { addCompletionCommand } from "./commands/completion.ts";
import { addConfigCommand } from "./commands/config.ts";
import { addDoctorCommand } from "./commands/doctor.ts";
import { addDossierCommands } from "./commands/dossiers.ts";
import { addExportCommand } from "./commands/export.ts";
import { addFeedsCommand } from "./commands/feeds.ts";
import { speakFrench } from "./commands/help.ts";
import { addIngestCommand } from "./commands/ingest.ts";
import { addJudgeCommands } from "./commands/judge.ts";
import { addListCommands } from "./commands/lists.ts";
import { addMcpCommand } from "./commands/mcp.ts";
import { addOperateCommands } from "./commands/operate.ts";
import { addParseCommand } from "./commands/parse.ts";
import { addSearchCommand } from "./commands/search.ts";
import { addShowCommand } from "./commands/show.ts";
import { addStartCommand } from "./commands/start.ts";
import { addStatusCommand } from "./commands/status.ts";
import { addTagCommand } from "./commands/tag.ts";
import { addVerifyCommand } from "./commands/verify.ts";
import { addViewCommands } from "./commands/views.ts";
import { version } from "./version.ts";

/** The whole command line; nothing runs until it is given words to parse. */
export function createProgram(context: CommandContext): Command {
  const program = new Command("recoupe")
    .description("Recoupe lit la presse en français : qui dit quoi, ce qui serait arrivé, qui le nie, et la phrase.")
    .version(version, "-V, --version", "dit la version de ce programme")
    .option("--server <adresse>", "adresse du serveur ; sinon RECOUPE_URL, le réglage, ou le serveur lancé ici")
    .exitOverride()
    .configureOutput({
      writeOut: context.streams.data,
      writeErr: (text) => context.streams.message(text.trimEnd()),
      // Commander's own English message: `explainUsageError` says it in French.
      outputError: () => undefined,
    });
  speakFrench(program);
  addStartCommand(program);
  addIngestCommand(program, context);
  addFeedsCommand(program, context);
  addStatusCommand(program, context);
  addSearchCommand(program, context);
  addShowCommand(program, context);
  addListCommands(program, context);
  addJudgeCommands(program, context);
  addDossierCommands(program, context);
  addViewCommands(program, context);
  addExportCommand(program, context);
  addCheckCommand(program, context);
  addVerifyCommand(program, context);
  addAnalyseCommand(program, context);
  addCompareCommand(program, context);
  addParseCommand(program, context);
  addTagCommand(program, context);
  addMcpCommand(program, context);
  addOperateCommands(program, context);
  addDoctorCommand(program, context);
  addConfigCommand(program, context);
  addCompletionCommand(program, context);
  program.addHelpText(
    "after",
    `
Sur un terminal, « recoupe » sans commande ouvre le plein écran ; --accessible le remplace par des lignes.
Données sur la sortie standard, messages sur la sortie d'erreur.
Codes de sortie : 0 réussi, 1 échec, 2 mauvais emploi, 3 introuvable, 4 lecture partielle,
5 serveur ou base injoignable, 10 différences trouvées, 130 interrompu.`,
  );
  return program;
}
