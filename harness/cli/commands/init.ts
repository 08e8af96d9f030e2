import { defineCommand } from "../command.ts";

export const initCommand = defineCommand({
  usage: "init",
  summary: "Start a project here: a commented config, an example suite and an example model",
  examples: [["init", "nothing is overwritten; it says what to do next"]],
  options: (parser) =>
    parser.options({
      format: { choices: ["table", "json"], default: "table", describe: "How to print what was written" },
    } as const),
  async run(given, io) {
    const { executeInit } = await import("../execute-init.ts");
    return executeInit(given, io);
  },
});
