import type { Message } from "#harness/core/model.ts";

/** One message: a word problem, and a last line asked for that holds the number. */
export function askProblem(question: string): Message {
  const content = `${question}\n\nSolve the problem step by step. End with a line that holds nothing but the final number, in this form:\n#### <number>`;
  return { role: "user", content };
}
