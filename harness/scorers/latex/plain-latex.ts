/** Longer than this is no answer, and costly to read. */
const maximumLength = 400;

/** One way of writing for what LaTeX, Unicode and habit write in many. In this order. */
const rewritings: readonly (readonly [written: RegExp, plain: string])[] = [
  [/\{,\}(?=\d{3})|(?<=\d),\\!\s*(?=\d{3})/g, ","],
  [/\\(?:left|right|[bB]igg?[lr]?|displaystyle|limits)(?![A-Za-z])/g, ""],
  [/(?<!\\)\\[!,;: ]|~|\\q?quad(?![A-Za-z])/g, " "],
  [/\\[dtc]frac(?![A-Za-z])/g, "\\frac"],
  [/\^\s*(?:\\circ(?![A-Za-z])|\{\s*\\circ\s*\})|°|\\degree(?![A-Za-z])/g, ""],
  [/\\?[%$]/g, ""],
  [/\\(?:cdot|times|ast)(?![A-Za-z])|[×·∗]/g, "*"],
  [/\\div(?![A-Za-z])|÷/g, "/"],
  [/\\leq(?![A-Za-z])|≤/g, "\\le "],
  [/\\geq(?![A-Za-z])|≥/g, "\\ge "],
  [/[−–]/g, "-"],
  [/π/g, "\\pi "],
  [/∞/g, "\\infty "],
  [/∪/g, "\\cup "],
  [/∈/g, "\\in "],
  [/±/g, "\\pm "],
  [/√/g, "\\sqrt "],
  // `3 \\text{ or } 5` is a list.
  [/\\(?:text|mbox|mathrm|textrm)\s{0,3}\{\s{0,3}(?:or|and)\s{0,3}\}|(?<=\s)(?:or|and)(?=\s)/g, ","],
  // A unit after a number: `15\mbox{ cm}^2`, `\frac{270}7\text{ degrees}`.
  [
    /(?<=[\d})]\s{0,3})\\(?:text|mbox|mathrm|textrm)\s{0,3}\{[^{}]{0,40}\}(?:\s{0,3}\^\s{0,3}(?:\d|\{\d\}))?/g,
    "",
  ],
  [/\\(?:text|mbox|mathrm|textbf|textit|textrm|mathbf|operatorname)\s{0,3}\{([^{}]*)\}/g, "$1"],
];

/** The text of an answer, with one way of writing each thing: `$\dfrac12\text{ cm}$` is `\frac12`. */
export function plainLatex(text: string): string {
  let plain = text.slice(0, maximumLength);
  for (const [written, replacement] of rewritings) plain = plain.replace(written, replacement);
  return plain
    .replace(/(?<![\d.,([])\d{1,3}(?:,\d{3})+(?![\d,)\]])/g, (thousands) => thousands.replaceAll(",", ""))
    .replace(/\s+/g, " ")
    .replace(/^[ *`]+|[ *`]+$|(?<=[^.])\.$/g, "")
    .trim();
}
