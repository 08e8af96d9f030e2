import { type Check, checkProgram } from "./check-program.ts";
import type { GuestMaker, GuestRole } from "./driver.ts";
import { firstLine } from "./first-line.ts";
import type { Guest } from "./guest-process.ts";
import { broken, type Verdict } from "./program.ts";

/** One check at a time: a checker that is kept, and for every program a process that no other program was in. */
export interface Lane {
  readonly check: (check: Omit<Check, "solution" | "checker">) => Promise<Verdict>;
  readonly close: () => void;
}

/** What a test leaves behind in its interpreter ends here at the latest. */
const checksOfOneChecker = 100;

export function createLane(maker: GuestMaker): Lane {
  let checker: Promise<Ready> | undefined;
  let solution: Promise<Ready> | undefined;
  let checks = 0;

  const startChecker = () => {
    checks = 0;
    return startReady(maker, "checker");
  };
  const closeChecker = () => {
    checker?.then(killed);
    checker = undefined;
  };
  return {
    async check(check) {
      checker ??= startChecker();
      const guests = await Promise.all([solution ?? startReady(maker, "solution"), checker]);
      solution = undefined;
      const [ofCode, ofTest] = guests;
      checks += 1;
      try {
        if (ofCode.kind === "failed") return broken(ofCode.reason);
        if (ofTest.kind === "failed") return broken(ofTest.reason);
        return await checkProgram({ ...check, solution: ofCode.guest, checker: ofTest.guest });
      } finally {
        killed(ofCode);
        if (!isFit(ofTest) || checks >= checksOfOneChecker) closeChecker();
        if (!check.signal.aborted && ofCode.kind === "ready") solution = startReady(maker, "solution");
      }
    },
    close() {
      solution?.then(killed);
      solution = undefined;
      closeChecker();
    },
  };
}

type Ready =
  | { readonly kind: "ready"; readonly guest: Guest }
  | { readonly kind: "failed"; readonly reason: string };

/** Never rejects: it may be started long before anybody asks for it. */
async function startReady(maker: GuestMaker, role: GuestRole): Promise<Ready> {
  const guest = maker.start(role);
  const line = await firstLine(guest);
  guest.setWaiting(false);
  if (line.kind === "line" && line.text === "ready") return { kind: "ready", guest };
  guest.kill();
  const reason = line.kind === "line" ? line.text.slice(0, 200) : line.reason;
  return { kind: "failed", reason: `the sandbox did not start: ${reason}` };
}

function isFit(ready: Ready): boolean {
  return ready.kind === "ready" && ready.guest.isAlive();
}

function killed(ready: Ready): void {
  if (ready.kind === "ready") ready.guest.kill();
}
