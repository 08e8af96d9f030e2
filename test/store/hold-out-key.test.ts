import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { holdOutKey } from "#harness/store/hold-out-key.ts";
import { temporaryFolder } from "./run-fixture.ts";

it("is made once for a results folder, also one that is not there yet", () => {
  using folder = temporaryFolder();
  const results = join(folder.path, "new", "results");
  const key = holdOutKey(results);
  expect(key).toHaveLength(32);
  expect(holdOutKey(results)).toEqual(key);
  expect(readdirSync(results)).toEqual([".hold-out-key"]);
});

it("differs between folders", () => {
  using one = temporaryFolder();
  using other = temporaryFolder();
  expect(holdOutKey(one.path)).not.toEqual(holdOutKey(other.path));
});

it.skipIf(process.platform === "win32")("can be read by its owner alone", () => {
  using folder = temporaryFolder();
  holdOutKey(folder.path);
  expect(statSync(join(folder.path, ".hold-out-key")).mode & 0o777).toBe(0o600);
});

it("is not made anew over a damaged one", () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, ".hold-out-key"), "short");
  expect(() => holdOutKey(folder.path)).toThrow("holds 5 bytes instead of 32; restore it");
});
