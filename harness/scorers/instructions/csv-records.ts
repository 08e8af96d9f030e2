/**
 * The records of a CSV text as a lenient reader sees them: a blank line is a record without fields, a quotation mark
 * within a bare field is a character, and what follows a closing one still belongs to the field.
 */
export function csvRecords(text: string, delimiter: "," | "\t"): readonly (readonly string[])[] {
  const records: string[][] = [];
  let fields: string[] = [];
  let field = "";
  let state: "start" | "bare" | "quoted" | "closed" = "start";
  const endField = () => {
    fields.push(field);
    field = "";
    state = "start";
  };
  const endRecord = () => {
    if (fields.length > 0 || field !== "" || state !== "start") endField();
    records.push(fields);
    fields = [];
  };
  for (const character of text.replaceAll("\r\n", "\n")) {
    if (state === "quoted") {
      if (character === '"') state = "closed";
      else field += character;
    } else if (character === '"' && state === "start") state = "quoted";
    else if (character === '"' && state === "closed") {
      field += character;
      state = "quoted";
    } else if (character === delimiter) endField();
    else if (character === "\n") endRecord();
    else {
      field += character;
      state = "bare";
    }
  }
  if (fields.length > 0 || field !== "" || state !== "start") endRecord();
  return records;
}
