/** What a process of the sandbox is told on its command line: what it is, and what it may use. */
export interface GuestOrder {
  /** `solution` holds the model's code, `checker` the suite's test; `snapshot` makes what both start from. */
  readonly role: "snapshot" | "solution" | "checker";
  /** The runtime's entry module, as a URL; empty where the guest imports it by name. */
  readonly runtime: string;
  /** The descriptor that requests come in by and replies go out by. */
  readonly channel: number;
  /** The descriptor of a memory snapshot, where the runtime has one. */
  readonly snapshot: number;
  readonly memoryBytes: number;
  /** Of running, for one check; we end it from outside, and it ends itself when we are gone. */
  readonly timeoutMs: number;
  /** All files together that the code may make in the file system it sees. */
  readonly fileBytes: number;
}
