import { defineConfig } from "tsdown";

/** Only our own sources are bundled: the data packages find their files beside their own code. */
export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  dts: false,
  fixedExtension: false,
  deps: { neverBundle: true },
});
