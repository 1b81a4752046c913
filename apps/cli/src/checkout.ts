import { join } from "node:path";

/** The folder of the project, from `apps/cli/dist`, where the built program lies. */
export const checkout = join(import.meta.dirname, "..", "..", "..");
