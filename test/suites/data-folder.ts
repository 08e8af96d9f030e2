import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeParquet } from "../parquet-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A data folder with these files; texts as they are, lists of rows as JSONL or Parquet by the file's ending. */
export function dataFolder(files: Readonly<Record<string, string | Buffer | readonly object[]>>) {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder.path, ...name.split("/"));
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === "string" || Buffer.isBuffer(content)) writeFileSync(path, content);
    else if (name.endsWith(".parquet"))
      writeParquet(
        path,
        content.map((row) => ({ ...row })),
      );
    else writeFileSync(path, content.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }
  return folder;
}
