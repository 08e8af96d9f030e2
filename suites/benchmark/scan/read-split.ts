import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { readLines } from "#harness/datasets/lines.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { malformed } from "../../official-rows.ts";

/** `IN: jump twice OUT: I_JUMP I_JUMP` on each line. One command may stand in several splits: it is one problem. */
export async function* readSplit(
  { split, file }: { readonly split: string; readonly file: DataFile },
  { dataFolder, signal }: SuiteContext,
): AsyncGenerator<Sample, void, undefined> {
  const path = officialFile({ suiteId: "scan", dataFolder, file });
  const stem = path.replace(/^.*[\\/]|\.txt$/g, "");
  let index = 0;
  for await (const { line, text } of readLines(path, { signal })) {
    if (text.trim() === "") continue;
    const [, command, actions] = /^IN: (.+) OUT: (.+)$/.exec(text.trim()) ?? [];
    if (command === undefined || actions === undefined)
      throw malformed(`${path}:${line}`, "is no line of a command and its actions");
    yield { id: `${stem}/${index}`, input: command, target: [actions], stratum: split, problemId: command };
    index += 1;
  }
  if (index === 0) throw new HarnessError("data", `${path}: holds no samples; download it again`);
}
