/** Longer messages of servers and programs tell no more. */
const longest = 300;
const redacted = "[redacted]";

/** What is longer than this is not looked at: a server may send megabytes. */
const mostRead = 20_000;

/**
 * One short line without terminal codes and without a full stop, from text that a server or a program chose. Keys are
 * taken out before it is cut: half a key is half a secret.
 */
export function cleanMessage(text: string, redact: (text: string) => string = (same) => same): string {
  const plain = text
    .slice(0, mostRead)
    .replace(/\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b./g, "")
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, " ")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
  const safe = redact(plain).replace(/\.$/, "");
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 1)}…`;
}

/** Takes out every key, token, secret and password that the environment holds, and what looks like one. */
export function createRedactor(environment: Environment): (text: string) => string {
  const secrets = secretsOf(environment);
  return (text) => {
    return withoutSecrets(text, secrets)
      .replace(/\b(Bearer|Basic)\s+[\w.~+/=*-]{6,}/gi, `$1 ${redacted}`)
      .replace(/\b(?:sk|pk|rk|gsk|xai|hf|AIza)[-_][\w*.-]{8,}|\bAIza[\w*-]{8,}/g, redacted)
      .replace(/([?&](?:key|api_key|api-key|token|access_token)=)[^&\s"']+/gi, `$1${redacted}`)
      .replace(/(\/\/)[^/\s@"']+@/g, `$1${redacted}@`);
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The values of variables that are called a key, a token or the like, the longest first. */
export function secretsOf(environment: Environment): readonly string[] {
  return Object.entries(environment)
    .filter(([name]) => /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i.test(name))
    .flatMap(([, value]) => (value === undefined || value.trim().length < 8 ? [] : [value.trim()]))
    .sort((left, right) => right.length - left.length);
}

/** The text with each of these put out of sight. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, redacted), text);
}
