import type { GenerateRequest, Usage } from "../core/model.ts";

/** What a call will use, guessed before and learned from the answers after. */
export interface TokenEstimate {
  of(request: GenerateRequest): number;
  learn(usage: Usage): void;
}

/** An answer of a model that has not said yet how much it writes, and has no limit. */
const firstGuess = 500;
const charactersPerToken = 4;

export function createTokenEstimate(): TokenEstimate {
  let answers = 0;
  let outputTokens = 0;
  const outputOf = (limit: number | undefined): number => {
    if (answers === 0) return limit ?? firstGuess;
    return Math.min(outputTokens / answers, limit ?? Number.POSITIVE_INFINITY);
  };
  return {
    of: (request) =>
      Math.ceil(promptLength(request) / charactersPerToken + outputOf(request.settings.maxOutputTokens)),
    learn(usage) {
      answers += 1;
      outputTokens += usage.outputTokens;
    },
  };
}

/** Characters of all that is sent. */
function promptLength({ messages, tools = [] }: Pick<GenerateRequest, "messages" | "tools">): number {
  let length = tools.length === 0 ? 0 : JSON.stringify(tools).length;
  for (const message of messages) {
    length += message.content.length;
    if (message.role === "assistant" && message.toolCalls !== undefined)
      length += JSON.stringify(message.toolCalls).length;
  }
  return length;
}

/** Of what surrounds a message, and the whole. */
const frameTokens = 16;

/** More than is ever sent: no tokeniser makes more tokens of a text than it has bytes. */
export function mostTokens({ messages, tools = [] }: Pick<GenerateRequest, "messages" | "tools">): number {
  let tokens = frameTokens + (tools.length === 0 ? 0 : Buffer.byteLength(JSON.stringify(tools)));
  for (const message of messages) {
    tokens += frameTokens + Buffer.byteLength(message.content);
    if (message.role === "assistant" && message.toolCalls !== undefined)
      tokens += Buffer.byteLength(JSON.stringify(message.toolCalls));
  }
  return tokens;
}
