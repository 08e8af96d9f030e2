import type { Reply } from "./openai-server.ts";

/** Wire formats of Anthropic's public Messages API. */

export function messagesAnswer({
  content = [{ type: "text", text: "The answer is 12." }],
  stop = "end_turn",
}: {
  readonly content?: readonly object[];
  readonly stop?: string;
} = {}): Reply {
  return {
    kind: "answer",
    body: {
      id: "msg_013Zva2CMHLNnXjNJJKqJ2EF",
      type: "message",
      role: "assistant",
      model: "claude-sonnet-4-5-20250929",
      content,
      stop_reason: stop,
      stop_sequence: null,
      usage: {
        input_tokens: 20,
        cache_creation_input_tokens: 3,
        cache_read_input_tokens: 5,
        cache_creation: { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 0 },
        output_tokens: 10,
        service_tier: "standard",
      },
    },
  };
}

export function anthropicError(
  status: number,
  {
    type = "api_error",
    message = "Internal server error",
    headers = {},
  }: {
    readonly type?: string;
    readonly message?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Reply {
  const body = { type: "error", error: { type, message }, request_id: "req_011CSHoEeqs5C35K2UUqR7Fy" };
  return { kind: "answer", status, headers, body };
}
