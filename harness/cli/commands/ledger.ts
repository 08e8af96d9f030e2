import type { Argv } from "yargs";
import { oneText } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { configOption, resultsFolder, resultsOption } from "../shared-options.ts";

export const ledgerCommand = defineCommand({
  usage: "ledger <what>",
  summary: "The exposure ledger: which samples went to whom, and how often held-out suites were looked at",
  examples: [
    ["ledger show --results results/quickstart", "by suite and provider"],
    ["ledger verify --results results/quickstart", "every line; the first bad one is named"],
  ],
  options: (parser: Argv) =>
    parser
      .positional("what", {
        choices: ["show", "verify"],
        demandOption: true,
        describe: "What to do",
      } as const)
      .options({
        ...configOption,
        ...resultsOption,
        contains: {
          type: "string",
          coerce: oneText("contains"),
          describe: "With verify: a head noted down earlier, which must still be in the chain",
        },
        format: { choices: ["table", "json"], default: "table", describe: "How to print it" },
      } as const),
  async run({ what, contains, format, ...given }, io) {
    const { showLedger, verifyLedger } = await import("../../actions/show-ledger.ts");
    const { formatLedger, formatLedgerCheck } = await import("../format-ledger.ts");
    const { loadConfig } = await import("../../actions/load-config.ts");
    const folder = resultsFolder(given, io, await loadConfig({ folder: io.folder, named: given.config }));
    io.stdout.write(
      what === "show"
        ? formatLedger(showLedger(folder), format)
        : formatLedgerCheck(verifyLedger(folder, { contains }), format),
    );
    return 0;
  },
});
