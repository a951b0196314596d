import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["tests/browser/**/*.test.ts"], testTimeout: 60_000 } });
