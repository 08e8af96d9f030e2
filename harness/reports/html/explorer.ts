import { count } from "../figures.ts";
import { visibleText } from "../visible-text.ts";
import { escapeHtml, escapeJson } from "./escape-html.ts";
import { mostTrials, type ShownTrial, type ShownTrials } from "./shown-trials.ts";

/** Longer texts are cut in the middle: the answer tends to stand at the end. */
const longestText = 2000;

/** What was asked, what counts as right and what came back, trial by trial: data for the page's script, and its form. */
export function explorer({ trials, found }: ShownTrials): string {
  const [first] = trials;
  if (first === undefined) return "";
  const shown = trials.slice(0, mostTrials);
  const said =
    shown.length < found
      ? `${count(shown.length)} of ${count(found)} trials, ${orderWords(shown)}, as many of each run.`
      : `All ${count(found)} trials, ${orderWords(shown)}.`;
  return `<section id="samples" aria-labelledby="samples-title"><h2 id="samples-title">Samples</h2>
<p>${escapeHtml(said)} Text of held-out suites is not in this page. Texts longer than ${count(longestText)} characters are cut in the middle.</p>
<noscript><p>Looking at samples takes the small script of this page; the reports above do not.</p></noscript>
<form id="filters" hidden>
${select(
  "model",
  "Model",
  distinct(shown, ({ model }) => model),
)}
${select(
  "suite",
  "Suite",
  distinct(shown, ({ suite }) => suite),
)}
${select(
  "kind",
  "Outcome",
  distinct(shown, ({ kind }) => kind),
)}
${select(
  "form",
  "Form",
  distinct(shown, ({ form }) => form),
)}
<label>Text <input type="search" name="text" autocomplete="off"></label>
</form>
<p id="found" role="status"></p>
<ol id="trials"></ol>
<p id="pages" hidden><button type="button" data-step="-1">Previous</button> <button type="button" data-step="1">Next</button></p>
<script type="application/json" id="trial-data">${escapeJson(packed(shown))}</script></section>`;
}

/** A trial that could not be judged is not wrong, and is counted apart. */
function orderWords(shown: readonly ShownTrial[]): string {
  const unscored = shown.filter(({ kind }) => kind === "unscored").length;
  const wrong = shown.filter(({ kind }) => kind !== "right").length - unscored;
  const open = unscored === 0 ? "" : `, then those not judged (${count(unscored)})`;
  return `the wrong, missed and failed ones first (${count(wrong)} here)${open}`;
}

function select(name: string, title: string, values: readonly string[]): string {
  if (values.length < 2) return "";
  const options = values.map((value) => `<option value="${escapeHtml(value)}">${escapeHtml(value)}</option>`);
  return `<label>${title} <select name="${name}"><option value="">all</option>${options.join("")}</select></label>`;
}

function distinct(
  trials: readonly ShownTrial[],
  of: (trial: ShownTrial) => string | undefined,
): readonly string[] {
  return [...new Set(trials.flatMap((trial) => of(trial) ?? []))].map(named).sort();
}

/** Inputs and targets once for all models that were asked them. */
function packed(trials: readonly ShownTrial[]) {
  const texts = new Map<string, number>();
  const place = (text: string) => {
    const shown = shortened(readable(text), longestText);
    const known = texts.get(shown) ?? texts.size;
    texts.set(shown, known);
    return known;
  };
  const rows = trials.map((trial) => ({
    model: named(trial.model),
    suite: named(trial.suite),
    setting: trial.setting,
    id: named(trial.sampleId),
    epoch: trial.epoch,
    kind: trial.kind,
    outcome: visibleText(trial.outcome),
    ...(trial.form === undefined ? {} : { form: named(trial.form) }),
    ...(trial.stratum === undefined ? {} : { stratum: visibleText(trial.stratum) }),
    ...(trial.problemId === undefined ? {} : { problem: visibleText(trial.problemId) }),
    ...(trial.answer === undefined ? {} : { answer: shortened(readable(trial.answer), longestText) }),
    ...(trial.judges === undefined
      ? {}
      : {
          judges: trial.judges
            .map(({ model, said }) => `${visibleText(model)}: ${shortened(readable(said), longestText)}`)
            .join("\n"),
        }),
    input: place(trial.input),
    target: place(trial.target),
    output: place(trial.output),
  }));
  return { texts: [...texts.keys()], rows };
}

/** A name that fits a line or two, whatever it was. */
function named(name: string): string {
  return shortened(visibleText(name), 80);
}

/** Safe as a line is, but with its own line breaks. */
function readable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => visibleText(line.replaceAll("\t", "    ")))
    .join("\n");
}

function shortened(text: string, length: number): string {
  const letters = Array.from(text);
  if (letters.length <= length) return text;
  const [head, tail] = [Math.ceil(length * 0.7), Math.floor(length * 0.3)];
  return `${letters.slice(0, head).join("")} … ${letters.slice(-tail).join("")}`;
}
