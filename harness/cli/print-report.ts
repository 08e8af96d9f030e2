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
    const { width, isDecorated } = io.stdout;
    io.stdout.write(await report.render(findings, { width, decorate: isDecorated }));
    return;
  }
  const { writeReport } = await import("../actions/write-report.ts");
  const text = await report.render(findings, { width: 100, decorate: false });
  const path = writeReport(text, { folder: io.folder, output });
  writeLine(io.stderr, `wrote ${path}`);
}
