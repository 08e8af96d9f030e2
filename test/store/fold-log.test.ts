import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createFold } from "#harness/store/fold.ts";
import { foldBlocks } from "#harness/store/fold-blocks.ts";
import { foldLog } from "#harness/store/fold-log.ts";
import { sealLine } from "#harness/store/log-line.ts";
import { readRunLog } from "#harness/store/read-log.ts";
import { answered, head, right, runEnd, sample, temporaryFolder, writeLog } from "./run-fixture.ts";

/** More blocks than lie between two threads at once. */
const trials = 1500;
const small = { blockBytes: 1024 };
const threaded = { ...small, threadedBytes: 0 };

const events = Array.from({ length: trials }, (_, index) => [
  sample(`${index}`),
  answered(`${index}`, right, { latencyMs: index }),
]).flat();

it.each([
  ["in one thread", small],
  ["in two", threaded],
])("makes the record that all events make, the checks looked at %s", (_, options) => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...events, runEnd()], head(trials));
  const fold = createFold();
  for (const event of readRunLog(path)) fold.add(event);
  expect(foldBlocks(path, options)).toStrictEqual(fold.record());
  expect(foldLog(path)).toStrictEqual(fold.record());
});

const lineOfTrial = (index: number) => 2 * index + 3;

it.each([
  ["in one thread", small],
  ["in two", threaded],
])("takes no log of which a line was edited, wherever it stands, the checks looked at %s", (_, options) => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...events, runEnd()], head(trials));
  const text = readFileSync(path, "utf8");
  for (const index of [0, 7, 700, 1498, 1499]) {
    writeFileSync(path, text.replace(`"latencyMs":${index},`, `"latencyMs":${index + 1},`));
    expect(foldBlocks(path, options)).toBeUndefined();
    expect(() => foldLog(path)).toThrow(`${path}:${lineOfTrial(index)}: the check does not fit`);
  }
});

it("says what is wrong first, be it a check, an event or what the fold makes of it", () => {
  using folder = temporaryFolder();
  const nobody = [...events.slice(0, 20), answered("nobody", right), ...events.slice(20), runEnd()];
  const path = writeLog(folder.path, nobody, head(trials + 1));
  const text = readFileSync(path, "utf8");
  const unknown = "comes before the sample itself";
  expect(() => foldLog(path)).toThrow(unknown);
  writeFileSync(path, text.replace(`"latencyMs":900,`, `"latencyMs":9000,`));
  expect(() => foldLog(path)).toThrow(unknown);
  writeFileSync(path, text.replace(`"latencyMs":9,`, `"latencyMs":99,`));
  expect(() => foldLog(path)).toThrow(`${path}:${lineOfTrial(9)}: the check does not fit`);
  const lines = text.split("\n");
  writeFileSync(
    path,
    [lines[0], sealLine(checkOf(lines[0]), { kind: "trial-end" }).line, "{}", ""].join("\n"),
  );
  expect(() => foldLog(path)).toThrow(`${path}:2: trial-end.`);
});

it("takes a finished log only with its end, and a partial one as far as its lines are whole", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...events, runEnd()], head(trials));
  const text = readFileSync(path, "utf8");
  const withoutEnd = text.slice(0, text.lastIndexOf('{"kind":"run-end"'));
  for (const cut of [text.slice(0, -1), withoutEnd]) {
    writeFileSync(path, cut);
    expect(foldBlocks(path, small)).toBeUndefined();
  }
  const partial = path.replace(".jsonl", ".partial.jsonl");
  writeFileSync(partial, `${withoutEnd}{"kind":"run-`);
  expect(foldBlocks(partial, small)).toMatchObject({ coverage: { scored: trials } });
});

it("reads lines that are longer than a block, and than what two threads share", () => {
  using folder = temporaryFolder();
  const long = [3, 70_000, 2_000_000].flatMap((length, index) => [
    sample(`${index}`, { stratum: "ä".repeat(length) }),
    answered(`${index}`, right),
  ]);
  const path = writeLog(folder.path, [...long, runEnd()], head(3));
  for (const options of [{ blockBytes: 9 }, threaded, {}])
    expect(foldBlocks(path, options)).toMatchObject({ samples: { id: ["0", "1", "2"] } });
});

it("folds in one thread where no other may be started", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [...events, runEnd()], head(trials));
  const script = `
    const { foldBlocks } = await import("#harness/store/fold-blocks.ts");
    console.log(foldBlocks(${JSON.stringify(path)}, ${JSON.stringify(threaded)}).coverage.scored);`;
  const allowed = ["--permission", "--allow-fs-read=*", "--no-warnings", "--input-type=module"];
  expect(execFileSync(process.execPath, [...allowed, "-e", script], { encoding: "utf8" })).toBe("1500\n");
});

function checkOf(line = ""): string {
  return line.slice(-10, -2);
}
