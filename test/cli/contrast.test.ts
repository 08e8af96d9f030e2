import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { forbiddenSentences } from "../conformance/report.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const controls = Array.from({ length: 20 }, (_, one) => `c${one}`);
const models = ["seen", ...controls];

/** Forty samples of each of two sites, half of them from before September: the seen model leads on the first. */
function matrix(): string {
  const rows = Array.from({ length: 80 }, (_, row) => {
    const [site, late] = [row % 2 === 0 ? "one" : "two", row >= 40];
    const right = (one: number) => ((row >> 1) * 7 + one * 3) % 10 < 3;
    const cells = models.map((model, one) =>
      model === "seen" && site === "one" && !late ? 100 : right(one) ? 100 : 0,
    );
    return [`s${row}`, site, late ? "2023-10-02" : "2023-06-02", "note", ...cells].join(",");
  });
  return [["id", "site", "day", "notes", ...models].join(","), ...rows, ""].join("\n");
}

function map(site: string): string {
  return `id: id\ndate: day\nwhere: { site: ${site} }\nignore: [notes]\nscale: 100\nsuite: site-${site}\nsetting: benchmark\ncapability: code\npublished: 2024-01-01\n`;
}

const exposure = `contrast: difference-in-differences
suite: site-one
negativeControl: site-two
date: 2023-09-01
exposed: [unknown/seen]
controls: ["unknown/c*"]
families: { ${controls.map((name) => `f-${name}: [unknown/${name}]`).join(", ")} }
`;

async function imported(path: string): Promise<void> {
  writeFileSync(join(path, "matrix.csv"), matrix());
  writeFileSync(join(path, "exposure.yaml"), exposure);
  for (const site of ["one", "two"]) {
    writeFileSync(join(path, `${site}.yaml`), map(site));
    const done = await commandLine(["import", "sample-matrix", "matrix.csv", "--map", `${site}.yaml`], {
      folder: path,
    });
    expect(done).toMatchObject({ code: 0, stdout: "imported 21 runs of 21 models on 1 suite\n" });
  }
}

describe("contrast: it", () => {
  test("tells a lead that was lost after a date from the controls' drift, in words that the figures bear", async () => {
    using folder = temporaryFolder();
    await imported(folder.path);
    for (const format of ["table", "markdown"]) {
      const { code, stdout, stderr } = await commandLine(["contrast", "exposure.yaml", "--format", format], {
        folder: folder.path,
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const text = stdout.replace(/[\s>]+/g, " ");
      expect(text).toContain("1 of 1 model (one family) lose a lead on site-one after 2023-09-01");
      expect(text).toContain("On site-two, where exposure can do nothing, the same model loses");
      expect(text).toContain("runs from");
      for (const sentence of forbiddenSentences) expect(text).not.toMatch(sentence);
    }
  });

  test("gives every figure as JSON, the same bytes each time, and writes them to a file", async () => {
    using folder = temporaryFolder();
    await imported(folder.path);
    const argv = ["contrast", "exposure.yaml", "--format", "json"];
    const first = await commandLine(argv, { folder: folder.path });
    expect(JSON.parse(first.stdout)).toMatchObject({
      contrast: "difference-in-differences",
      samples: { before: 20, after: 20, dropped: 0 },
      controls: { families: 20 },
      models: [{ model: "unknown/seen", verdict: "fell", placeboP: 1 / 21 }],
    });
    const written = await commandLine([...argv, "--output", "found.json"], { folder: folder.path });
    expect(written).toMatchObject({ code: 0, stdout: "" });
    expect((await commandLine(argv, { folder: folder.path })).stdout).toBe(first.stdout);
  });

  test("tells groups of models apart at equal score by relabelling families, and says who was left out", async () => {
    using folder = temporaryFolder();
    const labs = Array.from({ length: 10 }, (_, lab) => `lab${String.fromCharCode(97 + lab)}`);
    const rows = labs.map((lab, one) => `${lab},${40 + 5 * one},${30 + 5 * one - (one % 2 === 0 ? 15 : 0)}`);
    writeFileSync(join(folder.path, "table.csv"), ["model,exam,work", ...rows, "odd,50,1", ""].join("\n"));
    writeFileSync(
      join(folder.path, "map.yaml"),
      "model: model\ncolumns:\n  exam: { suite: exam, setting: benchmark, capability: sums, n: 1000, scale: 100 }\n  work: { suite: work, setting: real-world, evidence: fresh-or-perturbed, capability: sums, n: 1000, scale: 100 }\n",
    );
    writeFileSync(
      join(folder.path, "groups.yaml"),
      `contrast: groups\nbenchmark: exam\ncounterparts: [work]\ngroups:\n  tuned: [${labs
        .filter((_, one) => one % 2 === 0)
        .map((lab) => `unknown/${lab}`)
        .join(", ")}, unknown/odd]\n  general: [${labs
        .filter((_, one) => one % 2 === 1)
        .map((lab) => `unknown/${lab}`)
        .join(", ")}]\nleaveOut: { unknown/odd: "printed twice" }\n`,
    );
    expect(
      await commandLine(["import", "score-table", "table.csv", "--map", "map.yaml"], { folder: folder.path }),
    ).toMatchObject({ code: 0 });
    const { code, stdout } = await commandLine(["contrast", "groups.yaml"], { folder: folder.path });
    expect(code).toBe(0);
    const text = stdout.replace(/\s+/g, " ");
    expect(text).toMatch(
      /work: at equal benchmark score tuned lose 1\d\.\d points \(difference \[\d+\.\d, \d+\.\d\]\) more than general, 2 of 252 splits/,
    );
    expect(text).toContain("unknown/odd: printed twice");
    for (const sentence of forbiddenSentences) expect(text).not.toMatch(sentence);
  });

  test.each([
    [
      "a model that no run has",
      "exposed: [unknown/seen]",
      "exposed: [unknown/nobody]",
      /exposure\.yaml: exposed: no run's model fits "unknown\/nobody"; there are unknown\/c0/,
    ],
    [
      "a suite that no run has",
      "suite: site-one",
      "suite: site-six",
      /no finished run of suite "site-six"; there are runs of site-one, site-two/,
    ],
    [
      "a model on both sides",
      "exposed: [unknown/seen]",
      "exposed: [unknown/seen, unknown/c3]",
      /unknown\/c3 is both exposed and a control; name it once/,
    ],
    [
      "a single control",
      'controls: ["unknown/c*"]',
      "controls: [unknown/c1]",
      /exposure\.yaml: controls: unknown\/c1 is one; two or more show what models do without exposure/,
    ],
    [
      "a date that is no day",
      "date: 2023-09-01",
      "date: autumn",
      /exposure\.yaml:4:7: date: write a day as 2023-09-01/,
    ],
  ])("refuses %s, naming file and way out", async (_, given, instead, message) => {
    using folder = temporaryFolder();
    await imported(folder.path);
    writeFileSync(join(folder.path, "exposure.yaml"), exposure.replace(given, instead));
    const { code, stdout, stderr } = await commandLine(["contrast", "exposure.yaml"], {
      folder: folder.path,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
