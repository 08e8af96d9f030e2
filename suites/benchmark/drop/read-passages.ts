import type { JsonValue } from "#harness/core/json.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { parseJsonText } from "#harness/datasets/json-text.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { openZip } from "#harness/datasets/zip.ts";
import { malformed, textIn } from "../../official-rows.ts";

const member = "drop_dataset/drop_dataset_dev.json";

/** The questions of the development split, passage after passage, read from the archive as it is published. */
export async function* readPassages(
  file: DataFile,
  { dataFolder }: SuiteContext,
): AsyncGenerator<Sample, void, undefined> {
  const path = officialFile({ suiteId: "drop", dataFolder, file });
  const where = `${path}, ${member}`;
  const passages = parseJsonText(where, await readMember(path), { line: 1, column: 1 });
  if (!isJsonObject(passages)) throw malformed(where, "is no object of passages");
  for (const [cluster, held] of Object.entries(passages)) {
    const row = isJsonObject(held) ? held : {};
    const passage = textIn({ where: `${where}, ${cluster}`, row }, "passage");
    const questions = row["qa_pairs"] ?? null;
    if (!isJsonArray(questions)) throw malformed(`${where}, ${cluster}`, 'has no "qa_pairs"');
    for (const question of questions) yield toSample(`${where}, ${cluster}`, { cluster, passage, question });
  }
}

async function readMember(path: string): Promise<string> {
  const zip = await openZip(path);
  try {
    return Buffer.concat(await Array.fromAsync(zip.read(member))).toString("utf8");
  } finally {
    zip.close();
  }
}

function toSample(
  where: string,
  {
    cluster,
    passage,
    question,
  }: { readonly cluster: string; readonly passage: string; readonly question: JsonValue },
): Sample {
  const row = isJsonObject(question) ? question : {};
  const validated = row["validated_answers"] ?? [];
  const answers = [row["answer"] ?? null, ...(isJsonArray(validated) ? validated : [])].map(answerSpans);
  const [first, ...others] = new Set(
    answers.filter((spans) => spans.length > 0).map((spans) => JSON.stringify(spans)),
  );
  if (first === undefined) throw malformed(where, "has a question without an answer");
  return {
    id: textIn({ where, row }, "query_id"),
    input: `Passage: ${passage}\n\nQuestion: ${textIn({ where, row }, "question").trim()}`,
    target: [first, ...others],
    cluster,
  };
}

/** A number, one or more spans, or a date with the parts that are known: the first that is filled. */
function answerSpans(answer: JsonValue): readonly string[] {
  if (!isJsonObject(answer)) return [];
  const { number = "", spans = [], date = null } = answer;
  const figure = String(number).trim();
  if (figure !== "") return [figure];
  const texts = isJsonArray(spans) ? spans.map(String).filter((span) => span.trim() !== "") : [];
  if (texts.length > 0) return texts;
  if (!isJsonObject(date)) return [];
  const { day = "", month = "", year = "" } = date;
  const written = [day, month, year].map((part) => String(part).trim()).filter((part) => part !== "");
  return written.length === 0 ? [] : [written.join(" ")];
}
