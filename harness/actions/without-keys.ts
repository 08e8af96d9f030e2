import { createRedactor, secretsOf, withoutSecrets } from "#adapters/clean-message.ts";
import { ModelError, messageOf } from "../core/error.ts";
import type { Model, OpenContext, Reply } from "../core/model.ts";

/**
 * The same model, saying nothing that is a key in the environment: what it answers and throws goes into logs and caches.
 * Adapters clean their own messages; a user's module does not, and a server may send back what it was sent.
 */
export function withoutKeys(model: Model, { environment }: Pick<OpenContext, "environment">): Model {
  const redact = createRedactor(environment);
  // in an answer, a number or a word of the settings is most likely meant
  const secrets = secretsOf(environment).filter((value) => /\d/.test(value) && /[A-Za-z]/.test(value));
  return {
    ...model,
    id: model.id,
    async generate(request) {
      let reply: Reply;
      try {
        reply = await model.generate(request);
      } catch (error) {
        if (request.signal.aborted) throw error;
        throw toCleanError(error, redact);
      }
      const isLeaking = secrets.length > 0 && holds(reply, secrets);
      return isLeaking ? { ...cleaned(reply, secrets), warnings: warningsOf(reply, secrets) } : reply;
    },
  };
}

const warning = "an answer held a key of the environment, which was taken out";

function warningsOf({ warnings = [] }: Reply, secrets: readonly string[]): readonly string[] {
  return [...warnings.map((text) => withoutSecrets(text, secrets)), warning];
}

function toCleanError(error: unknown, redact: (text: string) => string): unknown {
  const said = messageOf(error);
  const safe = redact(said);
  if (safe === said) return error;
  if (!(error instanceof ModelError)) return new Error(safe);
  const { kind, retryAfterMs } = error;
  return new ModelError(kind, safe, retryAfterMs === undefined ? {} : { retryAfterMs });
}

function holds(value: unknown, secrets: readonly string[]): boolean {
  if (typeof value === "string") return secrets.some((secret) => value.includes(secret));
  return (
    typeof value === "object" && value !== null && Object.values(value).some((part) => holds(part, secrets))
  );
}

function cleaned<Value>(value: Value, secrets: readonly string[]): Value {
  if (typeof value === "string") return withoutSecrets(value, secrets) as Value;
  if (Array.isArray(value)) return value.map((part) => cleaned(part, secrets)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, cleaned(part, secrets)]);
  return Object.fromEntries(parts) as Value;
}
