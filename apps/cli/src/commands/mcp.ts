import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { withExamples } from "./help.ts";

export function addMcpCommand(program: Command, context: CommandContext): void {
  const says = "répondre à un assistant par MCP sur l'entrée et la sortie standard, en lecture seule";
  const command = program
    .command("mcp")
    .summary(says)
    .description(says)
    .action(async () => {
      // Loaded here: no other command needs the protocol.
      const { runMcp } = await import("../mcp/run-mcp.ts");
      await runMcp(context);
    });
  withExamples(command, [["recoupe mcp --server http://127.0.0.1:3000", "à déclarer chez le client MCP"]]);
}
