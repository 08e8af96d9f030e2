import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { optionalPackages } from "#harness/packages/optional-packages.ts";
import { installedTree } from "./installed-tree.ts";
import {
  add,
  command,
  installed,
  installPackage,
  logged,
  modelFile,
  modules,
  node,
  npx,
  project,
  remove,
  removePackage,
  root,
  scriptSuiteFile,
  suiteFile,
  tool,
} from "./package-project.ts";

const page = readFileSync(join(root, "docs/api.md"), "utf8");

beforeAll(installPackage);
afterAll(removePackage);

describe("the package for npm: it", () => {
  test("holds no source that Node would refuse below node_modules, and nothing of the checkout", () => {
    const files = readdirSync(installed, { recursive: true }).map(String);
    expect(files.filter((file) => /(?<!\.d)\.ts$|^(test|bench|node_modules)\b|tsconfig/.test(file))).toEqual(
      [],
    );
    expect(files).toEqual(
      expect.arrayContaining(["results/published/mmlu-cf.csv", "docs/api.md", "LICENSE"]),
    );
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(["devDependencies", "scripts"]));
  });

  test("is bundled from our sources alone, into fewer than half as many files", () => {
    const files = readdirSync(installed, { recursive: true }).map(String);
    const scripts = files.filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeLessThan(files.filter((file) => file.endsWith(".d.ts")).length / 2);
    const bundled = scripts.map((file) => readFileSync(join(installed, file), "utf8")).join("\n");
    const folders = [...bundled.matchAll(/^\/\/ (\S+?)\/\S+\.[cm]?[jt]s$/gm)].map(([, folder]) => folder);
    // One file is the bundler's own: the few lines that `import()` of a shared module needs.
    expect([...new Set(folders)].sort()).toEqual(["\\0rolldown", "adapters", "harness", "suites"]);
  });

  test("takes 40 packages and 45 MB at most, and leaves to its user to add the rest", () => {
    const { folders, bytes } = installedTree(installed);
    expect(folders.length).toBeGreaterThan(20);
    expect(folders.length).toBeLessThanOrEqual(40);
    expect(bytes).toBeLessThan(45_000_000);
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync(join(installed, "package.json"), "utf8"),
    );
    expect(Object.keys(peerDependencies)).toEqual(optionalPackages);
    for (const name of optionalPackages) expect(peerDependenciesMeta[name]).toEqual({ optional: true });
  });

  test("runs quickstart as npx reality-gap, whose page has words and tables for its plots", async () => {
    const report = await npx("quickstart", "--results", "panel");
    expect(report).toMatch(/^exit 0\nHow far benchmark scores are from the counterpart\n {2}6 models/);
    expect(report).toContain("npx reality-gap gap --results node_modules/reality-gap/results/published\n");
    const page = readFileSync(join(project, "panel/report.html"), "utf8");
    expect(/<p class="note">(Words[^<]*)/.exec(page)?.[1]).toBe(
      "Words and tables stand for the plots: this page draws its plots with vega and vega-lite, which are not installed; run: npm install vega@6 vega-lite@6",
    );
    expect(page.split('<svg class="chart"')).toHaveLength(1);
    expect(page.match(/<strong>Gap by model<\/strong>[^<]+<\/figcaption>\s*<div[^>]*><table/g)).toHaveLength(
      3,
    );
  });

  test("draws the page with its plots where vega and vega-lite were added", async () => {
    add("vega", "vega-lite");
    const few = [
      "--capability",
      "order-arithmetic",
      "--model",
      "control/narrow",
      "--model",
      "control/robust",
    ];
    const page = ["--format", "html", "--output", "plots.html"];
    const made = await command("gap", "--results", "panel", ...few, ...page);
    remove("vega", "vega-lite");
    expect(made).toMatch(/^exit 0\n/);
    const drawn = readFileSync(join(project, "plots.html"), "utf8");
    expect(drawn.split('<svg class="chart"').length).toBeGreaterThan(1);
    expect(/not installed/.exec(drawn)).toBe(null);
  });

  test("lists its suites and leaves out of all those that need what is not there", async () => {
    expect(await command("list", "suites")).toMatch(/^exit 0\n.*text-to-sql-work/s);
    const all = ["--suite", "all", "--model", "control/oracle", "--limit", "1", "--dry-run"];
    const report = await command("run", ...all);
    expect(report).toMatch(/^exit 0\n/);
    expect(report).toContain(
      'left out: suite "text-to-sql-work": the scorer "sql" runs queries in sql.js, which is not installed; run: npm install sql.js@1\n',
    );
    expect(report).not.toMatch(/^control\/oracle +(text-to-sql|code-repair|humaneval)/m);
  });

  test.each([
    {
      title: "Python",
      argv: ["run", "--model", "control/oracle", "--suite", "code-repair-work", "--results", "absent"],
      says: 'suite "code-repair-work": the scorer "code" runs Python in pyodide, which is not installed; run: npm install pyodide@314\n',
    },
    {
      title: "JavaScript",
      argv: ["run", "--model", "control/oracle", "--suite", "./script-suite.ts", "--results", "absent"],
      says: 'suite "script": the scorer "code" runs JavaScript in @jitl/quickjs-singlefile-mjs-release-sync and quickjs-emscripten-core, which are not installed; run: npm install @jitl/quickjs-singlefile-mjs-release-sync@0.32 quickjs-emscripten-core@0.32\n',
    },
    {
      title: "SQL",
      argv: ["run", "--model", "control/oracle", "--suite", "text-to-sql-work", "--results", "absent"],
      says: 'suite "text-to-sql-work": the scorer "sql" runs queries in sql.js, which is not installed; run: npm install sql.js@1\n',
    },
    {
      title: "production logs",
      argv: ["suites", "new", "absent", "--from", "log.jsonl"],
      says: "a suite from production logs is cleared of personal data by compromise, libphonenumber-js and stdnum, which are not installed; run: npm install compromise@14 libphonenumber-js@1 stdnum@1\n",
    },
    {
      title: "a seal",
      argv: [
        "suites",
        "seal",
        "plain.csv",
        "--key-file",
        "absent",
        "--capability",
        "x",
        "--output",
        "absent.sealed",
      ],
      says: "a sealed suite is encrypted and decrypted by age-encryption, which is not installed; run: npm install age-encryption@0.3\n",
    },
  ])("says what to add for $title, and makes nothing", async ({ argv, says }) => {
    writeFileSync(join(project, "script-suite.ts"), scriptSuiteFile);
    writeFileSync(join(project, "log.jsonl"), `${JSON.stringify({ messages: logged })}\n`);
    writeFileSync(join(project, "plain.csv"), "input,target\nq,a\n");
    expect(await command(...argv)).toBe(`exit 2\nreality-gap: ${says}`);
    expect(readdirSync(project).filter((name) => name.startsWith("absent"))).toEqual([]);
  });

  test("makes no suite of logs where one alone is missing", async () => {
    add("compromise", "libphonenumber-js");
    const made = await command("suites", "new", "absent", "--from", "log.jsonl");
    remove("compromise", "libphonenumber-js");
    expect(made).toMatch(
      /^exit 2\nreality-gap: .* by stdnum, which is not installed; run: npm install stdnum@1\n$/,
    );
    expect(existsSync(join(project, "absent"))).toBe(false);
  });

  test("runs a suite and a model in TypeScript, the suite's queries in a thread of its own once sql.js is added", async () => {
    add("sql.js");
    writeFileSync(join(project, "orders.ts"), suiteFile);
    writeFileSync(join(project, "clerk.ts"), modelFile);
    const ran = await npx("run", "--suite", "./orders.ts", "--model", "./clerk.ts", "--results", "own");
    expect(ran).toMatch(/^exit 0\n/);
    expect(ran).toMatch(/own\/clerk +2 +50\.0/);
    remove("sql.js");
    const rescored = await command("rescore", "--suite", "./orders.ts", "--results", "own");
    expect(rescored).toMatch(/^exit 0\n.*the scorer "sql" runs queries in sql\.js, which is not installed/s);
    const checked = await command("suites", "check", "./orders.ts", "--format", "json");
    expect(checked).toMatch(/"check": "targets",\s+"reason": "the scorer \\"sql\\" runs queries in sql\.js/);
  });

  test("finds what it starts as its launcher finds it, where Node does", async () => {
    const files = [
      "harness/sandbox/sql-worker",
      "harness/sandbox/guest/quickjs-guest",
      "harness/store/check-worker",
    ];
    const parent = JSON.stringify(pathToFileURL(join(installed, "chunks/any.js")).href);
    const script = `
      const { registerHooks } = await import("node:module");
      const { resolveRelative } = await import(${JSON.stringify(join(installed, "harness/cli/resolve-relative.mjs"))});
      const specifiers = ${JSON.stringify(files)}.map((file) => "#" + file + ".ts");
      const resolveAll = () => specifiers.map((specifier) => import.meta.resolve(specifier, ${parent}));
      const expected = resolveAll();
      registerHooks({ resolve: resolveRelative });
      console.log(JSON.stringify([expected, resolveAll()]));`;
    const said = await node("--experimental-import-meta-resolve", "--input-type=module", "-e", script);
    const [expected, found] = JSON.parse(/^exit 0\n(.*)/.exec(said)?.[1] ?? "[]");
    expect(found).toEqual(expected);
    expect(found).toEqual(files.map((file) => pathToFileURL(join(installed, `${file}.js`)).href));
  });

  test("has the thread that looks at the checks of a large log", async () => {
    const script = `
      const from = require("node:module").createRequire(${JSON.stringify(join(installed, "harness/index.js"))});
      const workerData = new SharedArrayBuffer(2 ** 22);
      // closed before it begins
      new Int32Array(workerData)[0] = -1;
      const file = from.resolve("#harness/store/check-worker.ts");
      new (require("node:worker_threads").Worker)(file, { workerData }).on("exit", console.log);`;
    expect(await node("-e", script)).toBe("exit 0\n0\n");
  });

  test.each([
    {
      language: "JavaScript",
      file: "script-suite.ts",
      text: scriptSuiteFile,
      added: [
        "@jitl/quickjs-ffi-types",
        "@jitl/quickjs-singlefile-mjs-release-sync",
        "quickjs-emscripten-core",
      ],
    },
    {
      language: "Python",
      file: "python-suite.ts",
      text: scriptSuiteFile.replace('"javascript"', '"python"').replace('["const f', '["f'),
      added: ["pyodide"],
    },
  ])("runs $language in its sandbox once that is added", async ({ language, file, text, added }) => {
    writeFileSync(join(project, file), text);
    // Its guest may read the packages themselves, and no link to them.
    for (const name of added) cpSync(tool(name), join(modules, name), { recursive: true });
    const argv = ["--suite", `./${file}`, "--model", "control/oracle", "--results", language];
    const ran = await command("run", ...argv);
    for (const name of added) rmSync(join(modules, name), { recursive: true });
    expect(ran).toMatch(/^exit 0\n.*control\/oracle +1 +100\.0/s);
  });

  test("takes an error of its own from a user's suite for one", async () => {
    const thrown = 'throw new HarnessError("usage", "the shelf is empty")';
    const text = scriptSuiteFile
      .replace("{ code,", "{ code, HarnessError,")
      .replace(/samples: .*/, `samples: () => { ${thrown}; },`)
      .replace(/code\(.*\)/, "exact()")
      .replace("{ code,", "{ exact,");
    writeFileSync(join(project, "empty-suite.ts"), text);
    const argv = ["--suite", "./empty-suite.ts", "--model", "control/oracle", "--results", "absent"];
    expect(await command("run", ...argv)).toBe("exit 2\nreality-gap: the shelf is empty\n");
  });

  test("says nothing of plots on a page that would have none", async () => {
    writeFileSync(join(project, "sums.csv"), "input,target\n2 + 2,4\n");
    const ran = ["--suite", "./sums.csv", "--model", "control/oracle", "--results", "unpaired"];
    expect(await command("run", ...ran)).toMatch(/^exit 0\n/);
    await command("gap", "--results", "unpaired", "--format", "html", "--output", "unpaired.html");
    expect(readFileSync(join(project, "unpaired.html"), "utf8")).not.toContain("not installed");
  });

  test("has the examples of its page, and the model that init writes, pass the compiler at its strictest, and run", async () => {
    const examples = [...page.matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```$/gms)];
    add("vitest", "@types/node");
    expect(examples.map(([, file]) => file)).toEqual(["script.ts", "statistics.test.ts"]);
    for (const [, file = "", code = ""] of examples) writeFileSync(join(project, file), code);
    expect(await command("init")).toMatch(/^exit 0\n.*my-model\.ts/s);
    const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    expect(await node(tool("typescript/bin/tsc"))).toBe("exit 0\n");
    expect(await node("script.ts")).toMatch(/^exit 0\ncontrol\/narrow \{\s+kind: 'estimate'/);
    expect(await node(tool("vitest/vitest.mjs"), "run")).toMatch(/^exit 0\n.*1 passed/s);
  });
});
