import { reportRegistry } from "../actions/registries.ts";
import type { Findings } from "../gap/findings.ts";
import { type Io, writeLine } from "./io.ts";

/** Renders findings in a registered format and prints them, or writes them to a file. */
export async function printReport(
  findings: Findings,
  { format, output }: { readonly format: string; readonly output?: string | undefined },
  io: Io,
): Promise<void> {
  const report = (await reportRegistry()).get(format);
  if (output === undefined) {
    io.stdout.write(report.render(findings, { width: io.stdout.width, decorate: io.stdout.isDecorated }));
    return;
  }
  const { writeReport } = await import("../actions/write-report.ts");
  const path = writeReport(report.render(findings, { width: 100, decorate: false }), {
    folder: io.folder,
    output,
  });
  writeLine(io.stderr, `wrote ${path}`);
}
