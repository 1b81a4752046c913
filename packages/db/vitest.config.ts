import { testConfig } from "@recoupe/vitest";

export default testConfig({ globalSetup: "./src/testing.ts", testTimeout: 60_000 });
