import { HarnessError } from "#harness/core/error.ts";
import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { type Scale, scales } from "./target-text.ts";

/** One context of the official files: a table, the paragraphs around it, and its arithmetic questions. */
export interface Report {
  readonly uid: string;
  readonly table: readonly (readonly string[])[];
  /** In the order in which they stand in the report. */
  readonly paragraphs: readonly string[];
  readonly arithmetic: readonly ArithmeticQuestion[];
}

export interface ArithmeticQuestion {
  readonly uid: string;
  readonly question: string;
  readonly answer: number;
  readonly scale: Scale;
  /** Where the figures stand: `table`, `text` or `table-text`. */
  readonly answerFrom: string;
}

/** @throws HarnessError `data` naming the context and the question that is not as published. */
export function toReports(path: string, document: JsonValue): readonly Report[] {
  return objects(document, path).map((context, index) => toReport(context, `${path}: context ${index + 1}`));
}

function toReport(context: JsonObject, where: string): Report {
  const { table, paragraphs, questions } = context;
  if (!isJsonObject(table)) throw malformed(where, 'no "table"');
  const ordered = objects(paragraphs, `${where}: "paragraphs"`)
    .map((paragraph) => ({ order: Number(paragraph["order"]), text: text(paragraph, "text", where) }))
    .sort((left, right) => left.order - right.order);
  return {
    uid: text(table, "uid", `${where}: table`),
    table: lists(table["table"], `${where}: table`),
    paragraphs: ordered.map((paragraph) => paragraph.text),
    arithmetic: objects(questions, `${where}: "questions"`).flatMap((question, index) =>
      question["answer_type"] === "arithmetic"
        ? [toQuestion(question, `${where}, question ${index + 1}`)]
        : [],
    ),
  };
}

function toQuestion(question: JsonObject, where: string): ArithmeticQuestion {
  const { answer } = question;
  if (typeof answer !== "number")
    throw malformed(where, `the answer is ${JSON.stringify(answer)}, no number`);
  const scale = scales.find((known) => known === question["scale"]);
  if (scale === undefined) throw malformed(where, `the scale is ${JSON.stringify(question["scale"])}`);
  return {
    uid: text(question, "uid", where),
    question: text(question, "question", where).trim(),
    answer,
    scale,
    answerFrom: text(question, "answer_from", where),
  };
}

function objects(value: JsonValue | undefined, where: string): readonly JsonObject[] {
  if (!isJsonArray(value)) throw malformed(where, "no list");
  return value.map((item, index) => {
    if (!isJsonObject(item)) throw malformed(where, `entry ${index + 1} is no object`);
    return item;
  });
}

function lists(value: JsonValue | undefined, where: string): readonly (readonly string[])[] {
  if (!isJsonArray(value)) throw malformed(where, "no list of rows");
  return value.map((row, index) => {
    if (!isJsonArray(row)) throw malformed(where, `row ${index + 1} is no list`);
    return row.map(String);
  });
}

function text(object: JsonObject, key: string, where: string): string {
  const value = object[key];
  if (typeof value !== "string" || value === "") throw malformed(where, `no "${key}"`);
  return value;
}

function malformed(where: string, what: string): HarnessError {
  return new HarnessError("data", `${where}: ${what}; download the official file again`);
}
