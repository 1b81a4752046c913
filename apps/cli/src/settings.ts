import { join } from "node:path";
import envPaths from "env-paths";

/** Where the settings of this account lie: XDG on Linux, the usual folders elsewhere. The file need not exist. */
export function settingsPath(): string {
  return join(envPaths("recoupe", { suffix: "" }).config, "config.json");
}
