import { testConfig } from "@recoupe/vitest";

export default testConfig({ globalSetup: "@recoupe/db/testing", testTimeout: 60_000 });
