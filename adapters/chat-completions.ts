import { OpenAICompatibleChatLanguageModel } from "@ai-sdk/openai-compatible";
import { messageOf } from "#harness/core/error.ts";
import type { JsonValue } from "#harness/core/json.ts";
import type { CurrentLanguageModel } from "./ai-sdk.ts";
import type { HttpExchange } from "./http-exchange.ts";
import { type HttpAnswer, HttpExchangeError } from "./send-http.ts";
import { readUsualAnswer } from "./usual-answer.ts";
import { writeUsualRequest } from "./usual-request.ts";

export interface ChatCompletionsOptions {
  /** What the server is called, and the model. */
  readonly provider: string;
  readonly modelId: string;
  readonly baseURL: string;
  readonly apiKey?: string;
  readonly exchange: HttpExchange;
}

/**
 * A chat model of the AI SDK, which makes the requests and reads the answers; they are sent without its `fetch`. What it
 * does around that, with `Headers`, a `Response` and its stream, would be a third of the cost of a call.
 */
export function createChatCompletions(options: ChatCompletionsOptions): CurrentLanguageModel {
  const { provider, modelId, baseURL, apiKey, exchange } = options;
  const url = new URL(`${baseURL.replace(/\/$/, "")}/chat/completions`);
  const headers = {
    "content-type": "application/json",
    "user-agent": "reality-gap",
    ...(apiKey === undefined || apiKey === "" ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  const chatModel = new OpenAICompatibleChatLanguageModel(modelId, {
    provider: `${provider}.chat`,
    url: () => url.href,
    headers: () => headers,
  });
  return {
    specificationVersion: "v4",
    provider: chatModel.provider,
    modelId,
    supportedUrls: chatModel.supportedUrls,
    doStream: (call) => chatModel.doStream(call),
    async doGenerate(call) {
      const usual = writeUsualRequest(modelId, call);
      const { body, warnings } =
        usual === undefined ? await chatModel.prepareRequest(call) : { body: usual, warnings: [] };
      const sent = { url, method: "POST", headers, body: JSON.stringify(body) };
      const answer = await exchange(sent, call.abortSignal).catch(orUnanswered(url));
      const text = decoder.decode(answer.body);
      const fail = (message: string, cause?: unknown): ApiCallError =>
        new ApiCallError(message, { url, answer, text, cause });
      if (answer.status >= 300) throw fail(answer.statusText);
      const content = parse(text, fail);
      const read =
        readUsualAnswer(content) ??
        (await chatModel.convertResponse({ body: content, ...optionsOf(call) }).catch((error: unknown) => {
          throw fail(isOfWrongShape(error) ? unreadable : messageOf(error), error);
        }));
      return { ...read, warnings, response: { ...read.response, headers: toRecord(answer.headers) } };
    },
  };
}

type Call = Parameters<CurrentLanguageModel["doGenerate"]>[0];

const decoder = new TextDecoder();
const unreadable = "Invalid JSON response";

/** With the name and the fields that the SDK's own error has: it is read in one place. */
class ApiCallError extends Error {
  override readonly name = "AI_APICallError";
  readonly url: string;
  readonly statusCode: number | undefined;
  readonly responseHeaders: Readonly<Record<string, string>> | undefined;
  readonly responseBody: string | undefined;

  constructor(
    message: string,
    {
      url,
      answer,
      text,
      cause,
    }: {
      readonly url: URL;
      readonly answer?: HttpAnswer;
      readonly text?: string;
      readonly cause: unknown;
    },
  ) {
    super(message, { cause });
    this.url = url.href;
    this.statusCode = answer?.status;
    this.responseHeaders = answer === undefined ? undefined : toRecord(answer.headers);
    this.responseBody = text;
  }
}

function orUnanswered(url: URL): (error: unknown) => never {
  return (error) => {
    throw error instanceof HttpExchangeError ? new ApiCallError(error.message, { url, cause: error }) : error;
  };
}

function parse(text: string, fail: (message: string, cause: unknown) => ApiCallError): JsonValue {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fail(unreadable, error);
  }
}

/** Its message quotes the whole answer. */
function isOfWrongShape(error: unknown): boolean {
  return error instanceof Error && error.name === "AI_TypeValidationError";
}

function optionsOf({ providerOptions }: Call): Pick<Call, "providerOptions"> {
  return providerOptions === undefined ? {} : { providerOptions };
}

/** In lower case; what was sent more than once is joined, as `Headers` does it. */
function toRecord(headers: HttpAnswer["headers"]): Readonly<Record<string, string>> {
  const record: Record<string, string> = {};
  for (const [given, value] of headers) {
    const name = given.toLowerCase();
    const before = record[name];
    record[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return record;
}
