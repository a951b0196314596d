import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { include: ["tests/codegen/oracle/**/*.test.ts"], testTimeout: 600_000 },
});

export default config;
