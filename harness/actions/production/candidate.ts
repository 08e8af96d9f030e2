import type { Message, Tool } from "../../core/model.ts";
import type { LoggedCall } from "../../production/logged-call.ts";
import type { Redaction, SampleRedactor } from "../../production/redaction/redactor.ts";

/** A call of production that may become a sample, personal data taken out. */
export interface Candidate {
  readonly id: string;
  readonly input: string | readonly Message[];
  readonly tools?: readonly Tool[];
  readonly output?: string;
  readonly stratum: string;
  readonly cluster?: string;
  /** What people gave the output, by name. */
  readonly labels: Readonly<Record<string, string>>;
  readonly redactions: readonly Redaction[];
}

export function toCandidate(
  { messages, tools, answer }: LoggedCall,
  keys: Pick<Candidate, "id" | "stratum" | "cluster" | "labels">,
  redactor: SampleRedactor,
): Candidate {
  const clean = messages.map((message): Message => cleanMessage(message, redactor));
  const [only, another] = clean;
  return {
    ...keys,
    labels: Object.fromEntries(
      Object.entries(keys.labels).map(([name, label]) => [name, redactor.text(label)]),
    ),
    input: only?.role === "user" && another === undefined ? only.content : clean,
    ...(tools === undefined ? {} : { tools: tools.map((tool) => cleanTool(tool, redactor)) }),
    ...(answer === undefined ? {} : { output: redactor.text(answer) }),
    redactions: redactor.redactions(),
  };
}

/** Names and schemas of tools are the product's own; what they say of themselves may not be. */
function cleanTool(tool: Tool, redactor: SampleRedactor): Tool {
  return tool.description === undefined ? tool : { ...tool, description: redactor.text(tool.description) };
}

function cleanMessage(message: Message, redactor: SampleRedactor): Message {
  const content = redactor.text(message.content);
  if (message.role !== "assistant" || message.toolCalls === undefined) return { ...message, content };
  return {
    ...message,
    content,
    toolCalls: message.toolCalls.map((call) => ({ ...call, arguments: redactor.value(call.arguments) })),
  };
}

/** One line of `candidates.jsonl`, without the count of its redactions. */
export function candidateLine({ redactions, labels, ...candidate }: Candidate): string {
  return JSON.stringify({ ...candidate, ...(Object.keys(labels).length === 0 ? {} : { labels }) });
}

/** The input as a person reads it. */
export function readableInput(input: Candidate["input"]): string {
  if (typeof input === "string") return input;
  return input.map((message) => `[${message.role}] ${message.content}${toolText(message)}`).join("\n\n");
}

function toolText(message: Message): string {
  if (message.role !== "assistant" || message.toolCalls === undefined) return "";
  return message.toolCalls
    .map(({ name, arguments: given }) => `\n→ ${name}(${JSON.stringify(given)})`)
    .join("");
}
