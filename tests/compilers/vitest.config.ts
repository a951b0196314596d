import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { include: ["tests/compilers/**/*.test.ts"], testTimeout: 120_000, globalSetup: "tests/temporary-folder.ts" },
});

export default config;
