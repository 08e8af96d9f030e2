import type { GenerateRequest, OpenContext } from "#harness/core/model.ts";

/** A question with everything a request must have. */
export function createRequest(changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return {
    messages: [{ role: "user", content: "What is 3 x 4?" }],
    settings: {},
    trial: { suiteId: "suite", sampleId: "sample-1", epoch: 1, input: "What is 3 x 4?" },
    signal: new AbortController().signal,
    ...changes,
  };
}

export function createContext(changes: Partial<OpenContext> = {}): OpenContext {
  return { environment: {}, seed: 1, connections: 8, folder: import.meta.dirname, ...changes };
}
