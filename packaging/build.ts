import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { npmManifest } from "./npm-manifest.ts";

const root = join(import.meta.dirname, "..");
const sources = ["harness", "adapters", "suites"];
const asTheyAre = ["README.md", "LICENSE", "CHANGELOG.md", "docs", "results/published"];

/**
 * The package for npm, into dist/ or the folder named: the sources are copied, `tsc` writes JavaScript and declarations
 * beside each, and the sources go. They are compiled where they stand because an import of `#harness/a.ts` is found
 * through the manifest there, which sends it to `a.js`. Types are not checked again: `npm run types` does that.
 */
const output = resolve(process.argv[2] ?? join(root, "dist"));
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const folder of [...sources, ...asTheyAre])
  cpSync(join(root, folder), join(output, folder), {
    recursive: true,
    filter: (path) => !path.endsWith(".png"),
  });
const write = (name: string, value: object) =>
  writeFileSync(join(output, name), `${JSON.stringify(value, null, 2)}\n`);
write("package.json", npmManifest(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))));
write("tsconfig.json", {
  extends: join(root, "tsconfig.json"),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    noCheck: true,
    rewriteRelativeImportExtensions: true,
    rootDir: ".",
    typeRoots: [join(root, "node_modules/@types")],
  },
  include: sources,
});
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", output], {
  stdio: "inherit",
});
rmSync(join(output, "tsconfig.json"));
for (const folder of sources)
  for (const { name, parentPath } of readdirSync(join(output, folder), {
    recursive: true,
    withFileTypes: true,
  }))
    if (name.endsWith(".ts") && !name.endsWith(".d.ts")) rmSync(join(parentPath, name));
