import { fileURLToPath } from "node:url";
import { testConfig } from "@recoupe/vitest";

export default testConfig({ globalSetup: fileURLToPath(import.meta.resolve("@recoupe/db/testing")) });
