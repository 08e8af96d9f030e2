import type { Flips } from "../actions/find-flips.ts";
import type { TrialView } from "../actions/trial-views.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatCount } from "./format.ts";

/** Trials for reading: what was asked, what would have been right, what came. Model output is made harmless. */
export function formatTrials(trials: readonly TrialView[], heading: string): string {
  const blocks = trials.map((trial) => `${title(trial)}\n${body(trial)}`);
  return `${[heading, ...blocks].join("\n\n")}\n`;
}

export function formatFlips({ flips, total, compared }: Flips): string {
  const heading = `${formatCount(total)} of ${formatCount(compared)} samples flip: right on the benchmark, wrong on the counterpart${
    flips.length < total ? `; the first ${flips.length}` : ""
  }`;
  const blocks = flips.map(({ problemId, benchmark, counterpart }) =>
    [
      visibleText(problemId),
      `right as ${title(benchmark)}`,
      body(benchmark),
      `wrong as ${title(counterpart)}`,
      body(counterpart),
    ].join("\n"),
  );
  return `${[heading, ...blocks].join("\n\n")}\n`;
}

function title({ sampleId, epoch, form, outcome }: TrialView): string {
  const parts = [
    visibleText(sampleId),
    ...(form === undefined ? [] : [visibleText(form)]),
    `epoch ${epoch}`,
    visibleText(outcome),
  ];
  return parts.join(" · ");
}

function body({ input, target, output, answer, judges = [] }: TrialView): string {
  return [
    indented("asked", input, 12),
    indented("target", target, 2),
    indented("wrote", output, 12),
    ...(answer === undefined ? [] : [indented("read as", answer, 2)]),
    ...judges.map(({ model, said }) => indented("judge", `${model}: ${said}`, 4)),
  ].join("\n");
}

/** At most so many lines of at most 200 characters, the last ones first to go. */
function indented(label: string, text: string, mostLines: number): string {
  const lines = text.split(/\r?\n/).map((line) => {
    const visible = visibleText(line.slice(0, 400));
    return visible.length > 200 ? `${visible.slice(0, 200)}…` : visible;
  });
  const shown =
    lines.length > mostLines
      ? [...lines.slice(0, mostLines), `… ${lines.length - mostLines} lines more`]
      : lines;
  const [first = "", ...others] = shown;
  return [`  ${label.padEnd(8)}${first}`, ...others.map((line) => `          ${line}`)].join("\n");
}
