import { testConfig } from "@recoupe/vitest";

export default testConfig({ testTimeout: 60_000 });
