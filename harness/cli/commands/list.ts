import { defineCommand } from "../command.ts";
import { writeLine } from "../io.ts";

const nouns = ["models", "suites", "scorers", "importers", "exporters", "formats"] as const;

export const listCommand = defineCommand({
  usage: "list [what]",
  summary: "List what is registered: models, suites, scorers, importers, exporters, formats",
  examples: [
    ["list", "everything"],
    ["list suites --format json", "the suites, for a program"],
  ],
  options: (parser) =>
    parser.positional("what", { choices: nouns, describe: "Only this" } as const).options({
      format: { choices: ["table", "json"], default: "table", describe: "How to print it" },
    } as const),
  async run(given, io) {
    const { listRegistered } = await import("../../actions/list-registered.ts");
    const listed = await listRegistered(given.what === undefined ? nouns : [given.what]);
    if (given.format === "json") {
      io.stdout.write(
        `${JSON.stringify(Object.fromEntries(listed.map(({ noun, items }) => [noun, items])), null, 2)}\n`,
      );
      return 0;
    }
    for (const { noun, items } of listed) {
      if (given.what === undefined) writeLine(io.stdout, noun);
      const indent = given.what === undefined ? "  " : "";
      const width = Math.max(...items.map(({ id }) => id.length));
      for (const { id, description } of items)
        writeLine(io.stdout, `${indent}${id.padEnd(width)}  ${description}`);
      if (given.what === undefined) writeLine(io.stdout, "");
    }
    return 0;
  },
});
