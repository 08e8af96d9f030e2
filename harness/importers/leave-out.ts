import { HarnessError } from "../core/error.ts";
import type { RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import { type FoundIn, type FoundRun, messagesOfRun } from "./found-run.ts";

/** Tells of what cannot be read, so that the rest goes on. @throws it where nobody listens, and what is no data's fault. */
export function leaveOut(request: ImportRequest, error: unknown): void {
  const isForeseen = error instanceof HarnessError && (error.code === "data" || error.code === "disk");
  if (!isForeseen || request.onProblem === undefined) throw error;
  request.onProblem(error);
}

/** The runs of each source, which is surveyed whole before the first of it is given out. */
export async function* messagesOfSources<Source extends { readonly path: string }>(
  sources: Iterable<Source>,
  request: ImportRequest,
  survey: (
    source: Source,
  ) => Promise<{ readonly where: Omit<FoundIn, "request">; readonly runs: readonly FoundRun[] }>,
): AsyncGenerator<RunMessage, void, undefined> {
  for (const source of sources) {
    request.signal.throwIfAborted();
    request.onSource?.(source.path);
    let found: Awaited<ReturnType<typeof survey>>;
    try {
      found = await survey(source);
    } catch (error) {
      leaveOut(request, error);
      continue;
    }
    for (const run of found.runs) yield* messagesOfRun(run, { ...found.where, request });
  }
}
