import { testConfig } from "@recoupe/vitest";

export default testConfig();
