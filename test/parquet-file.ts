import { type ParquetWriteOptions, parquetWriteFile } from "hyparquet-writer";

type SchemaElement = NonNullable<ParquetWriteOptions["schema"]>[number];

/** Rows as a Parquet file with lists and structures nested as data set hubs write them. */
export function writeParquet(
  path: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  options: Pick<ParquetWriteOptions, "rowGroupSize" | "codec" | "compressors"> = {},
): void {
  const [first = {}] = rows;
  const names = Object.keys(first);
  const columnData = names.map((name) => ({ name, data: rows.map((row) => row[name]) }));
  const schema: SchemaElement[] = [{ name: "root", num_children: names.length }];
  for (const name of names) {
    schema.push(
      ...elements(
        name,
        rows.map((row) => row[name]).find((value) => value != null),
      ),
    );
  }
  parquetWriteFile({ filename: path, columnData, schema, ...options });
}

function elements(name: string, value: unknown): readonly SchemaElement[] {
  const repetition_type = "OPTIONAL";
  if (Array.isArray(value))
    return [
      { name, repetition_type, converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      ...elements("element", value[0]),
    ];
  if (value instanceof Date)
    return [{ name, type: "INT64", converted_type: "TIMESTAMP_MILLIS", repetition_type }];
  if (typeof value === "object" && value !== null) {
    const children = Object.entries(value).flatMap(([child, inner]) => elements(child, inner));
    return [{ name, repetition_type, num_children: Object.keys(value).length }, ...children];
  }
  if (typeof value === "boolean") return [{ name, type: "BOOLEAN", repetition_type }];
  if (typeof value === "bigint") return [{ name, type: "INT64", repetition_type }];
  if (typeof value === "number") return [{ name, type: "DOUBLE", repetition_type }];
  return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type }];
}
