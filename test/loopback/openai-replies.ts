import type { Reply } from "./openai-server.ts";

/** Wire formats of OpenAI's public API, as its documentation shows them. */

export function chatAnswer({
  text = "The answer is 12.",
  refusal,
  toolCalls,
  finish = "stop",
  usage = {
    prompt_tokens: 40,
    completion_tokens: 12,
    total_tokens: 52,
    prompt_tokens_details: { cached_tokens: 16, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: 8,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  },
}: {
  readonly text?: string | null;
  readonly refusal?: string;
  readonly toolCalls?: readonly { readonly id: string; readonly name: string; readonly arguments: string }[];
  readonly finish?: string | null;
  readonly usage?: object | null;
} = {}): Reply {
  return {
    kind: "answer",
    body: {
      id: "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
      object: "chat.completion",
      created: 1741569952,
      model: "gpt-4.1-2025-04-14",
      choices: [
        {
          index: 0,
          message: {
            role: "assistant",
            content: text,
            refusal: refusal ?? null,
            annotations: [],
            ...(toolCalls === undefined
              ? {}
              : {
                  tool_calls: toolCalls.map(({ id, ...call }) => ({ id, type: "function", function: call })),
                }),
          },
          logprobs: null,
          finish_reason: finish,
        },
      ],
      ...(usage === null ? {} : { usage }),
      service_tier: "default",
      system_fingerprint: "fp_44709d6fcb",
    },
  };
}

export function responsesAnswer({
  content = [{ type: "output_text", text: "The answer is 12.", annotations: [], logprobs: [] }],
  toolCalls = [],
  status = "completed",
  incomplete = null,
  error = null,
}: {
  readonly content?: readonly object[];
  readonly toolCalls?: readonly { readonly id: string; readonly name: string; readonly arguments: string }[];
  readonly status?: string;
  readonly incomplete?: { readonly reason: string } | null;
  readonly error?: { readonly code: string; readonly message: string } | null;
} = {}): Reply {
  const message = {
    id: "msg_67ccd2bf17f0819081ff3bb2cf6508e6",
    type: "message",
    status: "completed",
    role: "assistant",
    content,
  };
  const calls = toolCalls.map(({ id, name, arguments: input }) => ({
    id: `fc_${id}`,
    type: "function_call",
    status: "completed",
    call_id: id,
    name,
    arguments: input,
  }));
  return {
    kind: "answer",
    body: {
      id: "resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b",
      object: "response",
      created_at: 1741476542,
      status,
      error,
      incomplete_details: incomplete,
      instructions: null,
      max_output_tokens: null,
      model: "gpt-5-mini-2025-08-07",
      output: [...(content.length === 0 ? [] : [message]), ...calls],
      parallel_tool_calls: true,
      previous_response_id: null,
      reasoning: { effort: null, summary: null },
      store: true,
      temperature: 1.0,
      text: { format: { type: "text" } },
      tool_choice: "auto",
      tools: [],
      top_p: 1.0,
      truncation: "disabled",
      usage: {
        input_tokens: 36,
        input_tokens_details: { cached_tokens: 4 },
        output_tokens: 87,
        output_tokens_details: { reasoning_tokens: 64 },
        total_tokens: 123,
      },
      user: null,
      metadata: {},
    },
  };
}

export function apiError(
  status: number,
  {
    message = "The server had an error",
    type = "server_error",
    code = null,
    headers = {},
  }: {
    readonly message?: string;
    readonly type?: string;
    readonly code?: string | null;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Reply {
  return { kind: "answer", status, headers, body: { error: { message, type, param: null, code } } };
}
