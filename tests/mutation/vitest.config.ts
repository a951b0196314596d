import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { include: ["tests/mutation/**/*.test.ts"], testTimeout: 1_200_000, globalSetup: "tests/temporary-folder.ts" },
});

export default config;
