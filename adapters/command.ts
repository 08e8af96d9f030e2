import type { Model, ModelAdapter } from "#harness/core/model.ts";
import { commandWords } from "./command-words.ts";
import { findProgram } from "./find-program.ts";

/** A user's own program, asked over its input and output: one JSON document per line, replies in any order. */
export const command: ModelAdapter = {
  id: "command",
  description: "a program that reads and writes lines of JSON: command/./answer.py --fast",
  async open(name, context): Promise<readonly [Model]> {
    const [program, ...rest] = commandWords(name);
    const file = await findProgram(program, context);
    const [{ createCommandSession }, { createRedactor }] = await Promise.all([
      import("./command-session.ts"),
      import("./clean-message.ts"),
    ]);
    const { environment, folder } = context;
    const session = createCommandSession({
      file,
      rest,
      folder,
      environment,
      redact: createRedactor(environment),
    });
    return [{ id: `command/${name}`, generate: session.ask }];
  },
};
