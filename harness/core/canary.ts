/**
 * A line that says: do not train on this. It is kept out of training sets by those who filter for it, and a model that
 * can say the GUID has met the file. `suites check --against` finds it.
 */
export function canaryLine(guid: string): string {
  return `${canaryWords} reality-gap canary GUID ${guid}`;
}

/** Whether a text is a canary line, and no sample. */
export function isCanaryLine(text: string): boolean {
  return text.startsWith(canaryWords);
}

const canaryWords = "EVALUATION DATA, KEEP OUT OF TRAINING CORPORA.";

/** The one line in everything exported: a corpus that holds it holds what models were measured with. */
export const exportCanary = canaryLine("5f0c9c52-2a63-4b0e-9c1d-7d0f5f6f3f1e");
