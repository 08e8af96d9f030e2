import type { ErrorKind } from "../core/error.ts";
import type { ModelId } from "../core/model.ts";

/** What a person watching wants to know and a log does not need. */
export type Notice =
  /** Asked for with `all`, and its data are not there. */
  | { readonly kind: "suite-left-out"; readonly suite: string; readonly reason: string }
  /** One call failed and is tried again. */
  | { readonly kind: "retry"; readonly model: ModelId; readonly cause: ErrorKind; readonly waitMs: number }
  /** Nothing is sent to this provider for a while: it asked for that, or our own limit does. */
  | {
      readonly kind: "pause";
      readonly provider: string;
      readonly waitMs: number;
      /** Present when it is ours; told once a minute at most. */
      readonly ownLimit?: { readonly of: "calls" | "tokens"; readonly perMinute: number };
    }
  /** Nothing more is sent to this model; its log stays resumable. */
  | {
      readonly kind: "model-stopped";
      readonly model: ModelId;
      readonly cause: ErrorKind;
      readonly reason: string;
    }
  /** A setting the provider dropped, and the like; comes with every answer that says so. */
  | { readonly kind: "warning"; readonly model: ModelId; readonly text: string };

export type NoticeListener = (notice: Notice) => void;

/** Without what a provider wrote, for it quotes prompts: what is told where a suite is held out. */
export function withholdNotice(notice: Notice): Notice {
  switch (notice.kind) {
    case "model-stopped":
      return { ...notice, reason: `${notice.cause}; what it said is withheld, for a suite is held out` };
    case "warning":
      return { ...notice, text: "a warning of it is withheld, for a suite is held out" };
    case "retry":
    case "pause":
    case "suite-left-out":
      return notice;
  }
}
