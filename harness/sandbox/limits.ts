/** What one program may use. Beyond any of it the program is ended, and has failed. */
export interface SandboxLimits {
  /** Of running, for one check from first to last. A busy machine may take four times as long on the clock. */
  readonly timeoutMs: number;
  /** Of the interpreter's memory. */
  readonly memoryBytes: number;
  /** Of what the program gives back in one check. */
  readonly outputBytes: number;
}

export const defaultLimits: SandboxLimits = {
  timeoutMs: 10_000,
  memoryBytes: 512 * 2 ** 20,
  outputBytes: 16 * 2 ** 20,
};
