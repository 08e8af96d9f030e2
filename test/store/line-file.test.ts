import { fdatasync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openLineFile } from "#harness/store/line-file.ts";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return { ...fs, fdatasync: vi.fn(fs.fdatasync) };
});

type Done = (error: NodeJS.ErrnoException | null) => void;

let folder: string;
let path: string;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  folder = mkdtempSync(join(tmpdir(), "reality-gap-line-file-"));
  path = join(folder, "log.jsonl");
});
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(fdatasync).mockRestore();
  rmSync(folder, { recursive: true, force: true });
});

test("a second after a write, and only then, the file is flushed", () => {
  const flushed = holdFlushes();
  const file = openLineFile(path);
  vi.advanceTimersByTime(5_000);
  expect(flushed).toHaveLength(0);
  file.write(Buffer.from("one\n"));
  vi.advanceTimersByTime(1_000);
  expect(flushed).toHaveLength(1);
  file.write(Buffer.from("two\n"));
  vi.advanceTimersByTime(5_000);
  // one at a time
  expect(flushed).toHaveLength(1);
  flushed[0]?.(null);
  vi.advanceTimersByTime(1_000);
  expect(flushed).toHaveLength(2);
  flushed[1]?.(null);
  file.close();
});

test.runIf(process.platform === "linux")(
  "a file closed during a flush is whole, and let go when it ends",
  async () => {
    const flushed = holdFlushes();
    const file = openLineFile(path);
    file.write(Buffer.from("one\n"));
    vi.advanceTimersByTime(1_000);
    file.write(Buffer.from("two\n"));
    file.close();
    expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
    expect(isOpen(path)).toBe(true);
    flushed[0]?.(null);
    await vi.waitFor(() => expect(isOpen(path)).toBe(false));
  },
);

test("a flush that failed is told at the next write", () => {
  const flushed = holdFlushes();
  const file = openLineFile(path);
  file.write(Buffer.from("one\n"));
  vi.advanceTimersByTime(1_000);
  flushed[0]?.(Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "fdatasync" }));
  expect(() => file.write(Buffer.from("two\n"))).toThrow(/cannot write .*: the disk is full/);
  expect(() => file.close()).toThrow(/the disk is full/);
  expect(readFileSync(path, "utf8")).toBe("one\n");
});

/** Flushes that end when they are told to. */
function holdFlushes(): readonly Done[] {
  const flushed: Done[] = [];
  vi.mocked(fdatasync).mockImplementation((_file, done) => void flushed.push(done));
  return flushed;
}

/** Of this process, as Linux lists its open files. */
function isOpen(file: string): boolean {
  return readdirSync("/proc/self/fd").some((descriptor) => {
    try {
      return readlinkSync(join("/proc/self/fd", descriptor)) === file;
    } catch {
      return false;
    }
  });
}
