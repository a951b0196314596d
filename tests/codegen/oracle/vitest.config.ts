import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  // What json-schema-to-typescript says of schemas that it refuses is in the report.
  test: { onConsoleLog: () => false, include: ["tests/codegen/oracle/**/*.test.ts"], testTimeout: 600_000 },
});

export default config;
