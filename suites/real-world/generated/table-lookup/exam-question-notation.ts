import { rows, sentences } from "../text.ts";
import { pairs, tableTemplates } from "./page.ts";

/** As courses on programming, data bases and statistics set it. */
export const notationQuestions = tableTemplates({
  "insert-statements": (page) =>
    rows(
      `CREATE TABLE ${page.many} (${page.heads.join(", ")});`,
      page.table(
        ({ name, fields }) =>
          `INSERT INTO ${page.many} VALUES ('${name}', ${fields.map(({ raw }) => raw.replaceAll('"', "'")).join(", ")});`,
      ),
      `-- Which value does a correct SELECT return for: ${page.ask("prose")}`,
    ),
  "functions-by-listing": (page) =>
    rows(
      `Let the functions ${page.heads.slice(1).join(", ")} be defined on a finite set of ${page.many} by listing:`,
      page.heads
        .slice(1)
        .map(
          (head, at) =>
            `${head} = { ${page.table(({ name, cells }) => `${name} ↦ ${cells[at + 1] ?? ""}`).join("; ")} }`,
        ),
      `Evaluate ${page.ask("formula")}, in which a function's name stands for its value at the element concerned.`,
    ),
  "script-prints": (page) =>
    rows(
      `data = [`,
      page.table(
        ({ name, fields }) =>
          `    dict(${page.one}="${name}", ${fields.map(({ label, raw }) => `${label}=${raw}`).join(", ")}),`,
      ),
      `]`,
      `print(wanted(data))`,
      `The function wanted, whose text is withheld, returns ${page.ask("relative")}. What is printed?`,
    ),
  "ground-facts": (page) =>
    rows(
      `The knowledge base consists of ground facts alone, whatever is not in it is false:`,
      page.table(({ name, fields }) =>
        fields.map(({ label, raw }) => `${label}('${name}', ${raw.replaceAll('"', "")}).`).join(" "),
      ),
      `Goal: ${page.ask("clipped")}.`,
    ),
  "data-frame": (page) =>
    rows(
      `>>> df`,
      `    ${page.heads.map((head) => head.padStart(13)).join("")}`,
      page.table(
        ({ number, cells }) =>
          `${String(number - 1).padEnd(4)}${cells.map((cell) => cell.padStart(13)).join("")}`,
      ),
      `[${page.table(() => "").length} rows x ${page.heads.length} columns]`,
      `Without a computer, what would an expression for ${page.ask("spoken")} evaluate to?`,
    ),
  "statistical-table": (page) =>
    rows(
      `Table ${page.integer({ from: 2, to: 9 })}. Units of observation: ${page.many}. Complete census, no missing values.`,
      page.table(
        (row) =>
          `  unit ${row.number} (${row.name})   ${pairs(row, ({ label, text }) => `${label} ${text}`, { glue: "   " })}`,
      ),
      `Report ${page.ask("relative")}. No inference is called for.`,
    ),
  "markup-elements": (page) =>
    rows(
      `The query processor is given the document`,
      `<list>`,
      page.table(
        (row) =>
          `  <${page.one} name="${row.name}" ${pairs(row, ({ label, text }) => `${label}="${text}"`, { glue: " " })}/>`,
      ),
      `</list>`,
      `and a query for ${page.ask("prose")}. Which number does it deliver?`,
    ),
  "loop-invariant": (page) =>
    rows(
      sentences(
        `An array of records (${page.heads.join(", ")}) is held in memory.`,
        page.table(({ number, cells }) => `Cell ${number} contains <${cells.join(", ")}>.`),
      ),
      `A loop visits every cell once. When it ends, its variable v equals ${page.ask("formula")}. State v.`,
    ),
  "matrix-and-labels": (page) =>
    rows(
      `M =`,
      page.table(({ cells: [, , , ...figures] }) => `  [ ${figures.join("  ")} ]`),
      `The columns of M are called ${page.heads.slice(3).join(", ")}. Its rows belong, from top to bottom, to the following ${page.many}, each with its ${page.heads.slice(1, 3).join(" and ")}:`,
      page.table(
        ({ number, cells: [name = "", first = "", second = ""] }) =>
          `  ${number}: ${name} (${first}; ${second})`,
      ),
      `Give the scalar described by "${page.ask("spoken")}".`,
    ),
  "typeset-table": (page) =>
    rows(
      `\\begin{tabular}{${page.heads.map(() => "l").join("")}}`,
      `${page.heads.join(" & ")} \\\\ \\hline`,
      page.table(({ cells }) => `${cells.join(" & ")} \\\\`),
      `\\end{tabular}`,
      `\\paragraph{Problem ${page.integer({ from: 2, to: 30 })}.} Obtain from the table above: ${page.ask("clipped")}.`,
    ),
});
