/** Ten thousand calls as five tools log them: every tenth repeats an earlier one, sessions hold four calls each. */
export interface SyntheticCall {
  readonly number: number;
  readonly session: string;
  readonly purpose: string;
  readonly question: string;
  readonly answer: string;
}

export function* syntheticCalls(count: number): Generator<SyntheticCall, void, undefined> {
  for (let number = 0; number < count; number += 1) {
    const asked = number % 10 === 9 ? number - 9 : number;
    yield {
      number,
      session: `conversation-${Math.floor(number / 4)}`,
      purpose: number % 5 === 0 ? "refunds" : "orders",
      question: `Order ${asked * 7919} of ${asked} boxes and ${asked * 3} lamps came ${asked % 29} days late, the invoice says ${asked * 12}.50; what do you owe us for it?`,
      answer: `We owe you ${asked}.00.`,
    };
  }
}

type Line = Readonly<Record<string, unknown>>;

export const logFormats: Readonly<Record<string, (call: SyntheticCall) => Line>> = {
  "openai pairs": ({ number, session, purpose, question, answer }) => ({
    request: {
      model: "gpt-5-mini",
      messages: [
        { role: "system", content: "You answer customers." },
        { role: "user", content: [{ type: "text", text: question }] },
      ],
    },
    response: {
      id: `chatcmpl-${number}`,
      model: "gpt-5-mini-2025-08-07",
      choices: [{ index: 0, message: { role: "assistant", content: answer }, finish_reason: "stop" }],
    },
    tags: { session_id: session, prompt_id: purpose },
  }),
  "fine-tuning chats": ({ session, question, answer }) => ({
    session_id: session,
    messages: [
      { role: "user", content: question },
      { role: "assistant", content: answer },
    ],
  }),
  langfuse: ({ number, session, purpose, question, answer }) => ({
    id: `observation-${number}`,
    trace_id: `trace-${number}`,
    type: "GENERATION",
    start_time: "2026-05-01 10:00:00.000000",
    input: JSON.stringify([{ role: "user", content: question }]),
    output: answer,
    provided_model_name: "gpt-5-mini",
    prompt_name: purpose,
    session_id: session,
  }),
  "opentelemetry spans": ({ number, session, question, answer }) => ({
    resourceSpans: [
      {
        scopeSpans: [
          {
            spans: [
              {
                traceId: session,
                spanId: `span-${number}`,
                name: "chat gpt-5-mini",
                attributes: [
                  text("gen_ai.operation.name", "chat"),
                  text("gen_ai.request.model", "gpt-5-mini"),
                  text(
                    "gen_ai.input.messages",
                    JSON.stringify([{ role: "user", parts: [{ type: "text", content: question }] }]),
                  ),
                  text(
                    "gen_ai.output.messages",
                    JSON.stringify([
                      {
                        role: "assistant",
                        parts: [{ type: "text", content: answer }],
                        finish_reason: "stop",
                      },
                    ]),
                  ),
                ],
              },
            ],
          },
        ],
      },
    ],
  }),
  // The call is told twice, by the span around it as well.
  "ai sdk spans": ({ number, session, purpose, question, answer }) => ({
    resourceSpans: [
      {
        scopeSpans: [
          {
            spans: [
              {
                traceId: session,
                spanId: `outer-${number}`,
                name: "ai.generateText",
                attributes: [
                  text("ai.operationId", "ai.generateText"),
                  text("ai.prompt", JSON.stringify({ prompt: question })),
                  text("ai.response.text", answer),
                ],
              },
              {
                traceId: session,
                spanId: `inner-${number}`,
                parentSpanId: `outer-${number}`,
                name: "ai.generateText.doGenerate",
                attributes: [
                  text(
                    "ai.prompt.messages",
                    JSON.stringify([{ role: "user", content: [{ type: "text", text: question }] }]),
                  ),
                  text("ai.response.text", answer),
                  text("ai.telemetry.functionId", purpose),
                ],
              },
            ],
          },
        ],
      },
    ],
  }),
};

function text(key: string, stringValue: string): Line {
  return { key, value: { stringValue } };
}
