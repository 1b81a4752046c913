import { createInterface } from "node:readline";
import { createClient } from "../client.ts";
import type { Environment } from "../env.ts";
import { createServices } from "../tui/create-services.ts";
import { createReader } from "./reader.ts";

/** The linear mode: a line is asked for, lines answer; nothing on the screen is ever redrawn. */
export async function runAccessible(environment: Environment): Promise<void> {
  const services = createServices(createClient(environment.server), environment);
  const reader = createReader(services);
  const write = (text: string) => process.stdout.write(`${text}\n`);
  const prompt = () => process.stdout.write("> ");
  write(await reader.start());
  prompt();
  // Opened once they are waited for: what was typed or piped before stays in the stream, where an open interface would let it go.
  const lines = createInterface({ input: process.stdin, terminal: false });
  for await (const line of lines) {
    const answer = await reader.answer(line);
    if (answer === undefined) break;
    write(answer);
    prompt();
  }
  lines.close();
}
