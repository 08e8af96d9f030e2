import { ModelError } from "#harness/core/error.ts";
import type { GenerateRequest, Generation } from "#harness/core/model.ts";
import { cleanMessage } from "./clean-message.ts";
import { type CommandProcess, type CommandProcessOptions, startProcess } from "./command-process.ts";
import { type CommandReply, toReply } from "./command-reply.ts";
import { withOwnToolNames } from "./tool-names.ts";

export interface CommandSessionOptions
  extends Pick<CommandProcessOptions, "file" | "rest" | "folder" | "environment" | "redact"> {
  readonly maxLineBytes?: number;
}

interface Question {
  readonly answer: (generation: Generation) => void;
  readonly fail: (error: ModelError) => void;
  /** Replies that had come when it was asked. */
  readonly repliesBefore: number;
}

/** More than any answer holds. */
const defaultMaxLineBytes = 32 * 1024 * 1024;
/** A program that keeps ending before it answers anything will not do better next time. */
const mostVainStarts = 3;

/** Asks one program many questions at once. It is started when first asked, and again when it has ended. */
export function createCommandSession(options: CommandSessionOptions): {
  readonly ask: (request: GenerateRequest) => Promise<Generation>;
} {
  const { redact, maxLineBytes = defaultMaxLineBytes } = options;
  const clean = (text: string) => cleanMessage(text, redact);
  const open = new Map<string, Question>();
  let running: CommandProcess | undefined;
  let asked = 0;
  let replies = 0;
  let vainStarts = 0;
  let lastEnd = "";
  let chatter: string | undefined;

  return {
    ask: ({ signal, messages, tools, settings, trial, doNotStore }) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        if (running === undefined && vainStarts === mostVainStarts)
          throw new ModelError(
            "crash",
            `${lastEnd}, as it did ${mostVainStarts} times before it answered anything`,
          );
        running ??= start();
        asked += 1;
        const id = String(asked);
        const settle = () => {
          signal.removeEventListener("abort", onAbort);
          open.delete(id);
          if (open.size === 0) running?.setWaiting(false);
        };
        const fail = (error: ModelError) => {
          settle();
          reject(signal.aborted ? signal.reason : error);
        };
        const answer = (generation: Generation) => {
          settle();
          resolve(withOwnToolNames(generation, tools));
        };
        const question = { answer, fail, repliesBefore: replies };
        const onAbort = () => {
          settle();
          reject(signal.reason);
          if (question.repliesBefore === replies) restart();
        };
        signal.addEventListener("abort", onAbort, { once: true });
        open.set(id, question);
        running.setWaiting(true);
        running.write(JSON.stringify({ id, messages, tools, settings, trial, doNotStore }));
      }),
  };

  /** For a program that has said nothing since the question it was given up on: it hangs. */
  function restart(): void {
    vainStarts = 0;
    running?.kill();
  }

  function start(): CommandProcess {
    vainStarts += 1;
    chatter = undefined;
    return startProcess({
      ...options,
      maxLineBytes,
      onLine: (line) => receive(toReply(line, clean)),
      onEnd,
    });
  }

  function receive(reply: CommandReply): void {
    switch (reply.kind) {
      case "chatter":
        if (reply.text !== "") chatter ??= reply.text;
        return;
      case "reply": {
        const question = open.get(reply.id);
        if (question === undefined) {
          receiveUnasked(reply.id);
          return;
        }
        replies += 1;
        vainStarts = 0;
        if (reply.outcome instanceof ModelError) question.fail(reply.outcome);
        else question.answer(withWarning(reply.outcome));
        return;
      }
      case "broken": {
        const question = open.get(reply.id ?? "");
        const error = () => new ModelError("malformed", `the program ${reply.what}`);
        if (question !== undefined) question.fail(error());
        // It may have been the reply to any of them.
        else if (reply.id === undefined) rejectAll(error);
        else receiveUnasked(reply.id);
        return;
      }
    }
  }

  /** Late and repeated replies are passed over; one to a question that was never asked is a reply to some other. */
  function receiveUnasked(id: string): void {
    const number = Number(id);
    if (Number.isInteger(number) && number >= 1 && number <= asked) replies += 1;
    else
      rejectAll(
        () => new ModelError("malformed", `the program answered "${clean(id)}", which was not asked`),
      );
  }

  function onEnd(why: string): void {
    running = undefined;
    lastEnd = clean(`the program ${why}`);
    const { size } = open;
    // Of several questions one may be to blame; the others deserve another try.
    rejectAll(() =>
      size === 1
        ? new ModelError("crash", lastEnd)
        : new ModelError("network", `${lastEnd}, with ${size} questions open`),
    );
  }

  function rejectAll(createError: () => ModelError): void {
    for (const question of [...open.values()]) question.fail(createError());
  }

  /** Said once for each start: most likely meant for stderr, but a reply that is not JSON would look the same. */
  function withWarning(generation: Generation): Generation {
    if (chatter === undefined || chatter === "") return generation;
    const text = `the program writes to its output what is no reply, such as: ${clean(chatter).slice(0, 80)}`;
    chatter = "";
    return { ...generation, warnings: [text] };
  }
}
