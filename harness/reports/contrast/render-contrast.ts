import type { ExposureFindings } from "../../gap/contrast/exposure-findings.ts";
import type { GroupFindings } from "../../gap/contrast/group-findings.ts";
import { jsonText } from "../json.ts";
import { markdownOf } from "../render-markdown.ts";
import { terminalTextOf } from "../render-table.ts";
import type { RenderOptions } from "../report.ts";
import { exposureDocument } from "./exposure-document.ts";
import { groupsDocument } from "./groups-document.ts";

/** A declared contrast as text: the same findings give the same bytes. */
export function renderContrast(
  findings: ExposureFindings | GroupFindings,
  { format, ...options }: RenderOptions & { readonly format: "table" | "markdown" | "json" },
): string {
  if (format === "json") return jsonText(findings);
  const blocks = findings.contrast === "groups" ? groupsDocument(findings) : exposureDocument(findings);
  return format === "markdown" ? markdownOf(blocks) : terminalTextOf(blocks, options);
}
