import { defineConfig } from "vitest/config";

/** Tests here change nothing that belongs to their process, no environment, folder, timer or global. */
const sharing = ["stats", "gap", "scorers", "reports", "datasets"].map(
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
        test: { name: "sharing", include: sharing, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "isolated",
          include: ["test/**/*.test.ts"],
          exclude: sharing,
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
        },
      },
    ],
  },
});
