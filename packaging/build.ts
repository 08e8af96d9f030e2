import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundle } from "./bundle.ts";
import { npmManifest } from "./npm-manifest.ts";

const root = join(import.meta.dirname, "..");
const sources = ["harness", "adapters", "suites"];
const asTheyAre = ["README.md", "LICENSE", "CHANGELOG.md", "docs", "results/published"];

/**
 * The package for npm, into dist/ or the folder named: JavaScript from the bundler, declarations from `tsc`, which stand
 * where the sources do and checks no types (`npm run types` does that), and all that is no source as it is.
 */
const output = resolve(process.argv[2] ?? join(root, "dist"));
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const folder of [...sources, ...asTheyAre])
  cpSync(join(root, folder), join(output, folder), {
    recursive: true,
    filter: (path) => !/\.(png|ts)$/.test(path),
  });
const manifest = npmManifest(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
writeFileSync(join(output, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
const compiler = join(root, "node_modules/typescript/bin/tsc");
execFileSync(process.execPath, [compiler, "-p", import.meta.dirname, "--outDir", output], {
  stdio: "inherit",
});
await bundle(root, output);
