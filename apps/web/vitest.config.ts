import { fileURLToPath } from "node:url";
import { testConfig } from "@recoupe/vitest";

export default testConfig({
  globalSetup: fileURLToPath(import.meta.resolve("@recoupe/api/testing")),
  // A browser on a busy machine: the whole suite stays under two minutes, one page may take its time.
  testTimeout: 60_000,
  hookTimeout: 120_000,
});
