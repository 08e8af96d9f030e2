import { readFileSync } from "node:fs";
import type { Sample } from "#harness/core/sample.ts";
import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { quixbugsPrograms } from "./official-files.ts";

/** The programs by name. */
export function* readQuixbugs({ dataFolder }: SuiteContext): Generator<Sample, void, undefined> {
  const read = (file: DataFile) =>
    readFileSync(officialFile({ suiteId: "quixbugs", dataFolder, file }), "utf8").replace(/\r\n?/g, "\n");
  for (const { name, buggy, correct, tests } of quixbugsPrograms) {
    yield {
      id: name,
      problemId: `quixbugs/${name}`,
      input: read(buggy),
      target: [read(correct)],
      metadata: { entry_point: name, test: quixbugsTest(name, read(tests)) },
    };
  }
}

/**
 * The authors' test: a line of JSON is the arguments and the answer. Generators and tuples are taken as lists, `sqrt`
 * may be off by the precision it was asked for, and what takes a plain recursion too long is left out, as they do.
 */
function quixbugsTest(name: string, tests: string): string {
  return `import json, math\nname, lines = ${JSON.stringify(name)}, ${JSON.stringify(tests)}\ncandidate = ${name}\n${rules}`;
}

const rules = `
def plain(value):
    if isinstance(value, (str, bytes, int, float, type(None))):
        return value
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value]


def is_slow(given):
    if name == "levenshtein":
        return len(given[0]) + len(given[1]) > 20
    return name == "knapsack" and given[0] > 1000000


for line in lines.split("\\n"):
    if line.strip() == "":
        continue
    given, wanted = json.loads(line)
    given = given if isinstance(given, list) else [given]
    if is_slow(given):
        continue
    shown = f"{name}({', '.join(map(repr, given))})"[:200]
    answer = plain(candidate(*given))
    if name == "sqrt":
        assert isinstance(answer, (int, float)) and abs(answer - wanted) <= given[1], shown
    else:
        assert answer == wanted, shown
`;
