import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readYaml } from "#harness/datasets/yaml.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const schema = z.strictObject({
  name: z.string(),
  sizes: z.array(z.number()).optional(),
  inner: z.strictObject({ deep: z.boolean() }).optional(),
});

async function reading(text: string | Uint8Array): Promise<unknown> {
  using folder = temporaryFolder();
  const path = join(folder.path, "file.yaml");
  writeFileSync(path, text);
  try {
    return await readYaml(path, schema);
  } catch (error) {
    return error instanceof Error ? error.message.slice(error.message.indexOf("file.yaml")) : error;
  }
}

describe("readYaml: it …", () => {
  test("gives what fits", async () => {
    expect(await reading("name: a # said\nsizes: [1, 2]\n")).toEqual({ name: "a", sizes: [1, 2] });
  });

  test.each([
    ["a bracket that never closes", "name: [a\n", /^file\.yaml:2:1: is no YAML/],
    ["a key given twice", "name: a\nname: b\n", /^file\.yaml:2:1: is no YAML/],
    [
      "a value of the wrong kind, where it stands",
      "name: a\nsizes:\n  - 1\n  - two\n",
      /^file\.yaml:4:5: sizes\.1: /,
    ],
    [
      "a key nobody knows, where it stands",
      "name: a\ninner:\n  deep: true\n  depe: 1\n",
      /^file\.yaml:4:3: inner: .*depe/,
    ],
    ["a missing key, where its map begins", "sizes: [1]\n", /^file\.yaml:1:1: name: /],
    ["an empty file", "", /^file\.yaml:1:1: name: /],
    ["bytes that are no UTF-8", Buffer.from([0x6e, 0xff]), /^file\.yaml:1:2: is not valid UTF-8/],
  ] as const)("names line and column of %s", async (_name, text, message) => {
    expect(await reading(text)).toMatch(message);
  });
});
