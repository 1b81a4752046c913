import { fileURLToPath } from "node:url";
import { testConfig } from "@recoupe/vitest";

export default testConfig({
  globalSetup: fileURLToPath(import.meta.resolve("@recoupe/api/testing")),
  // The built program starts in each test, some of which load the reader of French.
  testTimeout: 60_000,
});
