import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { absenceOf, optionalPackages } from "#harness/packages/optional-packages.ts";

const packageUses = ["python", "javascript", "sqlite", "plots", "redaction", "sealing"] as const;
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

describe("a package that may not be installed: it", () => {
  test("is a dependency of a checkout, where all of them are found", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(expect.arrayContaining([...optionalPackages]));
    for (const use of packageUses) expect(absenceOf(use, "it")).toBe(undefined);
  });

  test("is named where it is absent, with the line that installs the major we test", () => {
    expect(absenceOf("python", 'the scorer "code"', () => false)).toBe(
      'the scorer "code" runs Python in pyodide, which is not installed; run: npm install pyodide@314',
    );
  });

  test("has its line in the guide", () => {
    const guide = readFileSync("docs/optional-packages.md", "utf8");
    for (const use of packageUses)
      expect(guide).toContain(`\`${absenceOf(use, "it", () => false)?.split("run: ")[1]}\``);
  });

  test("is told by its minor below version 1", () => {
    expect(absenceOf("sealing", "a seal", () => false)).toMatch(/npm install age-encryption@0\.3$/);
  });

  test("is not named where only others of its use are absent", () => {
    expect(absenceOf("redaction", "a suite", (name) => name === "stdnum")).toMatch(
      / by compromise and libphonenumber-js, which are not installed; run: npm install compromise@14 libphonenumber-js@1$/,
    );
  });
});
