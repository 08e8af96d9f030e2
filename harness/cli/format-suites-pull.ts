import type { PulledFile, PullResult } from "../actions/pull-suites.ts";
import type { DigestBacking } from "../datasets/download.ts";
import { counted } from "../reports/figures.ts";
import { toJson } from "./format.ts";

/** Each file with its digest and what stands behind it. */
export function formatSuitesPull(result: PullResult, format: "table" | "json"): string {
  if (format === "json") return toJson(result);
  const { dataFolder, files, nothingToPull } = result;
  const notes = [
    ...(nothingToPull.length === 0
      ? []
      : [`nothing to pull, the samples come with them: ${nothingToPull.join(", ")}`]),
    `${counted(files.filter(({ kind }) => kind !== "failed").length, "file")} in ${dataFolder}`,
  ];
  return [...files.flatMap(toLines), ...notes].map((line) => `${line}\n`).join("");
}

function toLines(pulled: PulledFile): readonly string[] {
  if (pulled.kind === "failed") return [`${pulled.file}: not pulled`, `  ${pulled.reason}`];
  const how = pulled.kind === "fetched" ? "pulled" : "there already";
  return [`${pulled.file}: ${how}`, `  sha256 ${pulled.sha256}, ${backings[pulled.backing]}`];
}

const backings: Readonly<Record<DigestBacking, string>> = {
  pinned: "the one the suite pins",
  noted: "as at the first download",
  first: "noted beside the file: nobody has pinned one, and later pulls are compared with it",
  none: "not compared: the suite pins none, and none was noted",
};
