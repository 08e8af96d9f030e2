import { defineConfig } from "vitest/config";

/** Tests of functions and of files they make: nothing that one of them leaves in the process could reach another. */
const ofFunctions = ["stats", "gap", "scorers", "reports", "datasets"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // The runner itself does little: a worker for every core.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
    projects: [
      {
        extends: true,
        // One process for many files, since starting one and loading what they test takes longer than many of them.
        test: { name: "functions", include: ofFunctions, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "processes",
          include: ["test/**/*.test.ts"],
          exclude: ofFunctions,
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
        },
      },
    ],
  },
});
