import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    // The runner itself does little: a worker for every core.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
  },
});
