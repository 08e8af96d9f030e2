import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { HarnessError, messageOf } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
import { openStoredFile } from "./chunks.ts";
import { parquetCodecs } from "./parquet-codecs.ts";
import { toJsonRow } from "./parquet-value.ts";

/** A group is decoded at once: what is larger is no data set of questions. */
const maximumGroupBytes = 1024 * 1024 * 1024;

/**
 * The rows of a Parquet file in its own order, one row group in memory at a time. Whole numbers are numbers while
 * they are exact and decimal text beyond that; times are ISO 8601; an absent value is null.
 * @param options.columns top-level columns to read; the others are not decoded. Absent: all.
 * @throws HarnessError `data` for what is no Parquet, for a damaged file, and for a column that is not there.
 */
export async function* readParquetRows(
  path: string,
  options: { readonly columns?: readonly string[]; readonly signal?: AbortSignal } = {},
): AsyncGenerator<JsonObject, void, undefined> {
  const { columns, signal } = options;
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import("hyparquet");
  const handle = await openStoredFile(path);
  try {
    const file: AsyncBuffer = {
      byteLength: (await handle.stat()).size,
      slice: async (start, end = file.byteLength) => {
        signal?.throwIfAborted();
        const bytes = new Uint8Array(end - start);
        let filled = 0;
        while (filled < bytes.length) {
          const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0) throw new Error("the file ends too early");
          filled += bytesRead;
        }
        return bytes.buffer;
      },
    };
    const metadata = await blaming(path, () => parquetMetadataAsync(file));
    const known = parquetSchema(metadata).children.map(({ element }) => element.name);
    requireColumns(path, columns ?? [], known);
    for (const { rowStart, rowEnd } of rowGroups(path, metadata)) {
      signal?.throwIfAborted();
      const rows = await blaming(path, () =>
        parquetReadObjects({
          file,
          metadata,
          compressors: parquetCodecs,
          rowStart,
          rowEnd,
          ...(columns === undefined ? {} : { columns: [...columns] }),
        }),
      );
      for (const row of rows) yield toJsonRow(row);
    }
  } finally {
    await handle.close();
  }
}

function* rowGroups(
  path: string,
  metadata: FileMetaData,
): Generator<{ readonly rowStart: number; readonly rowEnd: number }, void, undefined> {
  let rowStart = 0;
  for (const { num_rows, total_byte_size } of metadata.row_groups) {
    if (total_byte_size > BigInt(maximumGroupBytes))
      throw new HarnessError("data", `${path}: a row group is longer than 1 GiB; write it in smaller ones`);
    const rowEnd = rowStart + Number(num_rows);
    if (rowEnd > rowStart) yield { rowStart, rowEnd };
    rowStart = rowEnd;
  }
}

function requireColumns(path: string, wanted: readonly string[], known: readonly string[]): void {
  const missing = wanted.find((column) => !known.includes(column));
  if (missing === undefined) return;
  throw new HarnessError(
    "data",
    `${path}: has no column "${missing}", only ${known.join(", ")}; download the official file again`,
  );
}

/** What the decoder stumbles over is the file's fault, whatever it throws; a wish to stop is not. */
async function blaming<Value>(path: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof HarnessError || (error instanceof Error && error.name === "AbortError")) throw error;
    const message = `${path}: cannot be read as Parquet: ${messageOf(error)}; download it again`;
    throw new HarnessError("data", message, { cause: error });
  }
}
