import type { Guest } from "./guest-process.ts";
import type { SandboxLimits } from "./limits.ts";

export type SandboxLanguage = "python" | "javascript";

/** `solution` runs the model's code, `checker` the suite's test. They never share a process. */
export type GuestRole = "solution" | "checker";

/** A way to run code that nobody vouches for. */
export interface SandboxDriver {
  readonly id: string;
  readonly language: SandboxLanguage;
  readonly description: string;
  /** Done once for many programs. @throws HarnessError when it cannot be used here, and what would help. */
  prepare(limits: SandboxLimits): Promise<GuestMaker>;
}

export interface GuestMaker {
  /** A fresh process that says `ready` when it can be asked. */
  start(role: GuestRole): Guest;
}
