import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    exclude: ["tests/browser/**", "tests/mutation/**", "tests/consumers/**", "**/node_modules/**"],
  },
});
