import { oneText } from "../check-options.ts";
import { defineCommand } from "../command.ts";

export const quickstartCommand = defineCommand({
  usage: "quickstart",
  summary: "Run the bundled suites on the control models: no key, no network, under a minute",
  examples: [["quickstart", "into results/quickstart"]],
  options: (parser) =>
    parser.options({
      results: {
        type: "string",
        default: "results/quickstart",
        coerce: oneText("results"),
        describe: "Folder of run logs",
      },
    } as const),
  async run(given, io) {
    const { executeQuickstart } = await import("../execute-quickstart.ts");
    return executeQuickstart(given, io);
  },
});
