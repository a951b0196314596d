import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { include: ["tests/browser/**/*.test.ts"], testTimeout: 60_000, globalSetup: "tests/temporary-folder.ts" },
});

export default config;
