import type { Reply } from "./openai-server.ts";

/** Wire formats of Google's public Gemini API. */

export function contentAnswer({
  parts = [{ text: "The answer is 12." }],
  finish = "STOP",
  promptFeedback,
}: {
  readonly parts?: readonly object[];
  readonly finish?: string;
  /** Given: the prompt was blocked, and there is no candidate. */
  readonly promptFeedback?: object;
} = {}): Reply {
  const candidates = [{ content: { parts, role: "model" }, finishReason: finish, index: 0 }];
  return {
    kind: "answer",
    body: {
      ...(promptFeedback === undefined ? { candidates } : { promptFeedback }),
      usageMetadata: {
        promptTokenCount: 20,
        candidatesTokenCount: promptFeedback === undefined ? 10 : 0,
        totalTokenCount: promptFeedback === undefined ? 60 : 20,
        cachedContentTokenCount: 7,
        thoughtsTokenCount: promptFeedback === undefined ? 30 : 0,
        promptTokensDetails: [{ modality: "TEXT", tokenCount: 20 }],
      },
      modelVersion: "gemini-2.5-flash",
      responseId: "kX3paKTrMo2Uvr0P6dSH4AI",
    },
  };
}

export function googleError(
  status: number,
  name: string,
  {
    message = "Something is wrong.",
    details = [],
  }: { readonly message?: string; readonly details?: readonly object[] } = {},
): Reply {
  return { kind: "answer", status, body: { error: { code: status, message, status: name, details } } };
}
