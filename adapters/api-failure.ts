/** A failed API call, read from the SDK's `APICallError` of whatever copy, and from the body it carries. */
export interface ApiFailure {
  readonly host: string;
  /** What the failure amounts to; absent when no answer came. */
  readonly status?: number;
  /** What the server wrote, which is 200 where some gateways put an error into an ordinary answer. */
  readonly answeredStatus?: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The words for the error in the body that are meant for programs. */
  readonly codes: readonly string[];
  readonly message: string;
}

/** `undefined` for what is no failed API call. */
export function toApiFailure(error: unknown): ApiFailure | undefined {
  if (!isRecord(error) || error["name"] !== "AI_APICallError") return undefined;
  const { statusCode, url, responseHeaders, responseBody, message } = error;
  const body = typeof responseBody === "string" ? parseJson(responseBody) : responseBody;
  const answeredStatus = typeof statusCode === "number" ? statusCode : undefined;
  const status = answeredStatus === undefined ? undefined : realStatus(answeredStatus, body);
  // An answer that cannot be read may hold the model's text or the prompt, which is not ours to show.
  const isAnswer = status === undefined || status < 400;
  const said = toError(body);
  return {
    host: hostOf(url),
    ...(answeredStatus === undefined ? {} : { answeredStatus }),
    ...(status === undefined ? {} : { status }),
    headers: { ...retryDelay(said), ...toHeaders(responseHeaders) },
    codes: codesOf(said),
    message: bestMessage(said["message"], message, isAnswer ? undefined : responseBody),
  };
}

/** Most servers put the error inside `error`; some make that a text, some have no such level. */
function toError(body: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(body)) return {};
  const { error } = body;
  if (isRecord(error)) return error;
  if (typeof error === "string") return { ...body, message: error };
  return "choices" in body || "output" in body ? {} : body;
}

/**
 * The Responses API reports a failed generation in an ordinary answer, and some gateways every error, with the real
 * status as a number in the body.
 */
function realStatus(answered: number, body: unknown): number {
  if (!isRecord(body) || !(isRecord(body["error"]) || typeof body["error"] === "string")) return answered;
  const { code } = toError(body);
  if (code === "server_error") return Math.max(answered, 500);
  if (code === "rate_limit_exceeded") return 429;
  if (answered >= 400) return answered;
  return typeof code === "number" && code >= 400 && code < 600 ? code : 400;
}

/** OpenAI's `type` and `code`, Azure's `innererror`, Google's `details`. */
function codesOf(said: Readonly<Record<string, unknown>>): readonly string[] {
  const inner = isRecord(said["innererror"]) ? said["innererror"]["code"] : undefined;
  const reasons = detailsOf(said).map(({ reason }) => reason);
  return [said["type"], said["code"], inner, ...reasons].filter((code) => typeof code === "string");
}

/** Google asks for a wait in the body, as `34.5s`; everybody else in a header. */
function retryDelay(said: Readonly<Record<string, unknown>>): ApiFailure["headers"] {
  const delay = detailsOf(said).find(({ retryDelay }) => typeof retryDelay === "string")?.["retryDelay"];
  const seconds = typeof delay === "string" ? /^(\d+(?:\.\d+)?)s$/.exec(delay)?.[1] : undefined;
  return seconds === undefined ? {} : { "retry-after": seconds };
}

function detailsOf(said: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const { details } = said;
  return Array.isArray(details) ? details.filter(isRecord) : [];
}

function bestMessage(fromBody: unknown, fromSdk: unknown, responseBody: unknown): string {
  if (typeof fromBody === "string" && fromBody.trim() !== "") return fromBody;
  const excerpt = typeof responseBody === "string" ? responseBody.trim() : "";
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
