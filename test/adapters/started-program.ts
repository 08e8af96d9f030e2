import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "#adapters/command.ts";
import type { GenerateRequest } from "#harness/core/model.ts";
import { createContext, createRequest } from "./request.ts";
import { createFolder } from "./temp-folder.ts";

export const node = process.execPath;

/** Reads a request per line; `answer(request, reply)` does as the test says, in JavaScript. */
export const program = (answer: string, before = "") => `
  import { createInterface } from "node:readline";
  import { spawn } from "node:child_process";
  import { appendFileSync, writeFileSync } from "node:fs";
  const reply = (line) => process.stdout.write((typeof line === "string" ? line : JSON.stringify(line)) + "\\n");
  let count = 0;
  ${before}
  createInterface({ input: process.stdin }).on("line", (line) => {
    const request = JSON.parse(line);
    const { id } = request;
    const said = request.messages.at(-1).content;
    count += 1;
    ${answer}
  });`;

export const echo = program('reply({ id, text: "You said: " + said });');

export function say(content: string, changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return createRequest({ messages: [{ role: "user", content }], ...changes });
}

export async function start(files: Readonly<Record<string, string>>, rest = "./answer.mjs") {
  const folder = await createFolder(files);
  const [model] = await command.open(`${node} ${rest}`, createContext({ folder: folder.path }));
  return {
    model,
    folder: folder.path,
    read: (name: string) => readFileSync(join(folder.path, name), "utf8"),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** A process that has ended but that nobody has asked about is a zombie, not alive. */
export function isAlive(pid: number): boolean {
  const status = `/proc/${pid}/stat`;
  if (existsSync("/proc/self/stat")) {
    return existsSync(status) && !/\) Z /.test(readFileSync(status, "utf8"));
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
