import { render } from "ink";
import { createClient } from "../client.ts";
import type { Environment } from "../env.ts";
import { App } from "./app.tsx";
import { createServices } from "./create-services.ts";

/** Opens the full screen and gives back the terminal when the reader leaves. */
export async function runTui(environment: Environment): Promise<void> {
  const services = createServices(createClient(environment.server), environment);
  const app = render(<App services={services} />, {
    alternateScreen: true,
    exitOnCtrlC: false,
    incrementalRendering: true,
    // A person asked for the screen on a terminal; that `CI` is set, as in some containers, does not make it a log.
    interactive: true,
  });
  await app.waitUntilExit();
}
