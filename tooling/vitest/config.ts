import { defineConfig, type ViteUserConfig } from "vitest/config";

/** The settings every package's tests share; the JSON report is what the root script adds up. */
export function testConfig(test: NonNullable<ViteUserConfig["test"]> = {}): ViteUserConfig {
  return defineConfig({
    test: {
      passWithNoTests: true,
      reporters: ["default", "json"],
      outputFile: { json: "test-report.json" },
      testTimeout: 20_000,
      hookTimeout: 60_000,
      ...test,
    },
  });
}
