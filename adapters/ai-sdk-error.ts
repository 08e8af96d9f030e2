import { type ErrorKind, HarnessError, ModelError, messageOf } from "#harness/core/error.ts";
import { type ApiFailure, toApiFailure } from "./api-failure.ts";
import { cleanMessage } from "./clean-message.ts";
import { usedUpForMs } from "./rate-limit-headers.ts";
import { retryAfterMs } from "./retry-after.ts";

interface ErrorContext {
  readonly redact: (text: string) => string;
  readonly nowMs: number;
}

/**
 * What a provider package threw, as a kind the runner knows. Errors are told by name, not by class: the user's
 * provider may bring its own copy of the SDK. The cause is left out on purpose: it holds the prompt.
 */
export function toModelError(error: unknown, { redact, nowMs }: ErrorContext): ModelError | HarnessError {
  if (error instanceof ModelError || error instanceof HarnessError) return error;
  const clean = (text: string) => cleanMessage(text, redact);
  const failure = toApiFailure(error);
  if (failure?.status !== undefined) {
    const kind = kindOfStatus(failure.status, failure);
    const waitMs =
      retryAfterMs(failure.headers, nowMs) ??
      (kind === "throttled" ? usedUpForMs(failure.headers, nowMs) : undefined);
    return new ModelError(
      kind,
      clean(`${failure.host} answered ${failure.answeredStatus}: ${failure.message}`),
      waitMs === undefined ? {} : { retryAfterMs: waitMs },
    );
  }
  const code = transportCode(error);
  if (code !== undefined) {
    const where = failure === undefined ? "the server" : failure.host;
    return new ModelError(
      kindOfCode(code),
      clean(`no answer from ${where} (${code}): ${innermostMessage(error)}`),
    );
  }
  const kind = kindOfName(error);
  return new ModelError(
    kind,
    clean(failure === undefined ? messageOf(error) : `${failure.host}: ${failure.message}`),
  );
}

/** The provider's own filter turned the prompt away: the model's doing as far as a score goes, not a fault. */
export function contentFilterCode(error: unknown): string | undefined {
  const failure = toApiFailure(error);
  const isRejected = failure?.status !== undefined && failure.status >= 400 && failure.status < 500;
  return isRejected ? failure.codes.find((code) => filterCodes.has(code.toLowerCase())) : undefined;
}

const filterCodes: ReadonlySet<string> = new Set([
  "content_filter",
  "content_policy_violation",
  "responsibleaipolicyviolation",
  "data_inspection_failed",
]);

const spentQuota = /^(insufficient_quota|billing_hard_limit_reached|billing_not_active)$/;
/** Anthropic has no code for it: an account without money gets a request that is invalid. */
const spentCredit = /credit balance is too low/i;
/** Google refuses a key as an invalid argument. */
const refusedKey = /^API_KEY_(INVALID|SERVICE_BLOCKED)$/;
const invalidStatuses: ReadonlySet<number> = new Set([501, 505]);

function kindOfStatus(status: number, { codes, message }: ApiFailure): ErrorKind {
  if (status === 402 || codes.some((code) => spentQuota.test(code)) || spentCredit.test(message))
    return "quota";
  if (status === 401 || status === 403 || status === 407) return "auth";
  if (status === 400 && codes.some((code) => refusedKey.test(code))) return "auth";
  if (status === 408) return "timeout";
  if (status === 409 || status === 425 || status === 429) return "throttled";
  if (status >= 500 && !invalidStatuses.has(status)) return "overloaded";
  if (status >= 400) return "invalid-request";
  return "malformed";
}

/** Node's, undici's and OpenSSL's codes of a connection that failed, found anywhere along the causes. */
function transportCode(error: unknown): string | undefined {
  for (const { code } of causesOf(error)) {
    if (
      typeof code === "string" &&
      /^(E[A-Z]+|UND_ERR_|HPE_|ERR_(TLS|SSL|PROXY|HTTP|SOCKET)|CERT_|.*_CERT)/.test(code)
    )
      return code;
  }
  return undefined;
}

function kindOfCode(code: string): ErrorKind {
  if (/TIMEDOUT|TIMEOUT/.test(code)) return "timeout";
  // The server answered, but not in HTTP.
  if (code.startsWith("HPE_")) return "malformed";
  // We could not even write the request: a header that holds a line break, say.
  if (code.startsWith("ERR_HTTP_INVALID")) return "invalid-request";
  return "network";
}

const kindsByName: Readonly<Record<string, ErrorKind>> = {
  TimeoutError: "timeout",
  AbortError: "network",
  AI_LoadAPIKeyError: "auth",
  AI_LoadSettingError: "invalid-request",
  AI_InvalidPromptError: "invalid-request",
  AI_InvalidArgumentError: "invalid-request",
  AI_NoSuchModelError: "invalid-request",
  AI_UnsupportedFunctionalityError: "invalid-request",
  AI_UnsupportedModelVersionError: "invalid-request",
  AI_JSONParseError: "malformed",
  AI_TypeValidationError: "malformed",
  AI_InvalidResponseDataError: "malformed",
  AI_EmptyResponseBodyError: "malformed",
  AI_NoContentGeneratedError: "malformed",
};

/** What is left is a bug, ours, the provider package's or the user's. */
function kindOfName(error: unknown): ErrorKind {
  for (const { name } of causesOf(error)) {
    const kind = typeof name === "string" ? kindsByName[name] : undefined;
    if (kind !== undefined) return kind;
  }
  return "crash";
}

function innermostMessage(error: unknown): string {
  const causes = causesOf(error);
  const innermost = causes.at(-1);
  return typeof innermost?.message === "string" && innermost.message !== ""
    ? innermost.message
    : messageOf(error);
}

interface ErrorLike {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

/** The error and its causes, outermost first; also the parts of an `AggregateError`, which say what failed. */
function causesOf(error: unknown): readonly ErrorLike[] {
  const causes: ErrorLike[] = [];
  let current = error;
  while (isErrorLike(current) && !causes.includes(current) && causes.length < 10) {
    causes.push(current);
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
  return causes;
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === "object" && value !== null;
}
