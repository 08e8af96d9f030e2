import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright-core";

/** Where Debian puts it; `.ci/run` installs it where it can. */
const path = "/usr/bin/chromium";

export const isChromiumAbsent = !existsSync(path);

/** A browser that asks nothing of anybody. */
export function chromiumOptions(profile: string): LaunchOptions {
  return {
    executablePath: path,
    headless: true,
    env: { ...process.env, HOME: profile },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}
