import { globSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { rolldown } from "rolldown";

/** What others import: they share their chunks, so that an error's class or a registry is one for all of them. */
const imported = ["harness/cli/main.ts", "harness/index.ts", "harness/stats/index.ts"];

/**
 * What is started as a thread or a process. Each becomes one file, where its source is: a sandbox's guest may read
 * its own folder and nothing else of ours.
 */
const started = [
  "harness/sandbox/*-worker.ts",
  "harness/store/*-worker.ts",
  "harness/sandbox/guest/*-guest.ts",
];

/**
 * Our sources as JavaScript, in far fewer files than they are: to find and to open hundreds of them is a good part of
 * what it takes to start. Only ours: the packages we depend on stay imports, and so does the manifest, which has its own
 * form there.
 */
export async function bundle(root: string, output: string): Promise<void> {
  await write(root, output, imported);
  for (const file of globSync(started, { cwd: root })) {
    const written = await write(root, output, [file]);
    if (written > 1)
      throw new Error(
        `${file} becomes ${written} files; a guest may read but its own: import nothing in it on demand`,
      );
  }
}

/** How many files it became. */
async function write(root: string, output: string, files: readonly string[]): Promise<number> {
  const build = await rolldown({
    input: Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ""), join(root, file)])),
    cwd: root,
    platform: "node",
    external: isForeign,
  });
  const written = await build.write({
    dir: output,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
  });
  await build.close();
  return written.output.length;
}

function isForeign(specifier: string): boolean {
  return specifier === "#package" || !(/^[.#]/.test(specifier) || isAbsolute(specifier));
}
