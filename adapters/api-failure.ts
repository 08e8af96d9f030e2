/** A failed API call, read from the SDK's `APICallError` of whatever copy, and from the body it carries. */
export interface ApiFailure {
  readonly host: string;
  /** What the failure amounts to; absent when no answer came. */
  readonly status?: number;
  /** What the server wrote, which is 200 where some gateways put an error into an ordinary answer. */
  readonly answeredStatus?: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** `code` and `type` words of the error in the body, innermost last. */
  readonly codes: readonly string[];
  readonly message: string;
}

/** `undefined` for what is no failed API call. */
export function toApiFailure(error: unknown): ApiFailure | undefined {
  if (!isRecord(error) || error["name"] !== "AI_APICallError") return undefined;
  const { statusCode, url, responseHeaders, responseBody, message } = error;
  const body = toBodyError(responseBody);
  const answeredStatus = typeof statusCode === "number" ? statusCode : undefined;
  const status =
    answeredStatus === undefined ? undefined : (statusInBody(answeredStatus, body) ?? answeredStatus);
  // An answer that cannot be read may hold the model's text or the prompt, which is not ours to show.
  const isFailure = answeredStatus !== undefined && answeredStatus >= 400;
  return {
    host: hostOf(url),
    ...(answeredStatus === undefined ? {} : { answeredStatus }),
    ...(status === undefined ? {} : { status }),
    headers: toHeaders(responseHeaders),
    codes: [body["type"], body["code"], innerCode(body)].filter((code) => typeof code === "string"),
    message: bestMessage(body["message"], message, isFailure ? responseBody : undefined),
  };
}

/** Some servers name the error at the top (`{"error": "…"}`, `{"message": "…"}`), most inside `error`. */
function toBodyError(responseBody: unknown): Readonly<Record<string, unknown>> {
  const body = typeof responseBody === "string" ? parseJson(responseBody) : responseBody;
  if (!isRecord(body)) return {};
  const error = body["error"];
  if (isRecord(error)) return error;
  if (typeof error === "string") return { ...body, message: error };
  return "choices" in body || "output" in body ? {} : body;
}

/**
 * The Responses API reports a failed generation in an ordinary answer, which the SDK passes on as status 400; some
 * gateways send any error as status 200 with the real one as a number in the body.
 */
function statusInBody(answered: number, { code }: Readonly<Record<string, unknown>>): number | undefined {
  if (code === "server_error") return 500;
  if (code === "rate_limit_exceeded") return 429;
  if (answered < 300 && typeof code === "number" && code >= 400 && code < 600) return code;
  return undefined;
}

function innerCode(body: Readonly<Record<string, unknown>>): unknown {
  const inner = body["innererror"];
  return isRecord(inner) ? inner["code"] : undefined;
}

function bestMessage(fromBody: unknown, fromSdk: unknown, responseBody: unknown): string {
  if (typeof fromBody === "string" && fromBody.trim() !== "") return fromBody;
  const excerpt = typeof responseBody === "string" ? responseBody.trim().slice(0, 120) : "";
  const said = typeof fromSdk === "string" && fromSdk !== "" ? fromSdk : "no message";
  return excerpt === "" ? said : `${said}: ${excerpt}`;
}

function toHeaders(headers: unknown): ApiFailure["headers"] {
  if (!isRecord(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name.toLowerCase(), value]] : [],
    ),
  );
}

function hostOf(url: unknown): string {
  return (typeof url === "string" ? URL.parse(url)?.host : undefined) ?? "the server";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
