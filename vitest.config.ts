import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    globalSetup: "tests/temporary-folder.ts",
    exclude: [
      "tests/browser/**",
      "tests/mutation/**",
      "tests/codegen/oracle/**",
      "tests/compilers/**",
      "tests/consumers/**",
      "**/node_modules/**",
    ],
  },
});
