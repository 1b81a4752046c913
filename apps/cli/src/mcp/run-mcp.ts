import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { CommandContext } from "../commands/command-context.ts";
import { createMcpServer } from "./create-mcp-server.ts";

/** Answers over standard input and output until the client leaves. */
export async function runMcp({ ask }: CommandContext): Promise<void> {
  const server = createMcpServer(ask);
  const left = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.on("end", resolve);
  });
  await server.connect(new StdioServerTransport());
  await left;
  await server.close();
}
