import { type Io, writeLine } from "./io.ts";

/** Prints what is rendered, as wide and as decorated as the terminal takes it, or writes it plain to the file named. */
export async function showOrWrite(
  render: (how: { readonly width: number; readonly decorate: boolean }) => string | Promise<string>,
  output: string | undefined,
  io: Io,
): Promise<void> {
  if (output === undefined) {
    const { width, isDecorated } = io.stdout;
    io.stdout.write(await render({ width, decorate: isDecorated }));
    return;
  }
  const { writeReport } = await import("../actions/write-report.ts");
  const text = await render({ width: 100, decorate: false });
  writeLine(io.stderr, `wrote ${writeReport(text, { folder: io.folder, output })}`);
}
