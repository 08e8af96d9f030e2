import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine } from "../cli/command-line.ts";
import { responsesAnswer } from "../loopback/openai-replies.ts";
import { startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function inFolder(
  look: (
    command: (...argv: readonly string[]) => ReturnType<typeof commandLine>,
    bodies: () => readonly unknown[],
  ) => Promise<void>,
) {
  using folder = temporaryFolder();
  await using server = await startServer(() => responsesAnswer());
  const rows = Array.from({ length: 60 }, (_, row) => `question ${row},answer ${row},${row}`);
  writeFileSync(join(folder.path, "tickets.csv"), `input,target,id\n${rows.join("\n")}\n`);
  const environment = { OPENAI_API_KEY: "sk-test", OPENAI_BASE_URL: server.baseUrl };
  await look(
    (...argv) => commandLine(argv, { folder: folder.path, environment }),
    () => server.requests.map(({ body }) => body),
  );
}

const suite = ["--suite", "tickets.csv", "--exposure", "held-out"] as const;
const run = ["run", "--model", "openai/gpt-4.1", "--suite", "tickets.csv"] as const;

describe("a provider that can be asked not to store: it …", () => {
  test("is asked so with every sample of a held-out suite, whatever the user's options say, and with no public one", async () => {
    await inFolder(async (command, bodies) => {
      const options = ["--provider-options", '{"store":true}'] as const;
      expect((await command(...run, "--exposure", "held-out", ...options)).code).toBe(0);
      const heldOut = bodies().length;
      expect(heldOut).toBeGreaterThan(40);
      for (const body of bodies()) expect(body).toMatchObject({ store: false });
      expect((await command(...run, "--limit", "2", "--label", "public")).code).toBe(0);
      expect(bodies()).toHaveLength(heldOut + 2);
      for (const body of bodies().slice(heldOut)) expect(body).not.toMatchObject({ store: false });
    });
  });
});

describe("rescore of a held-out run: it …", () => {
  test("says that its text was withheld and which flag keeps it, and writes nothing", async () => {
    await inFolder(async (command) => {
      await command(...run, "--exposure", "held-out");
      const rescored = await command("rescore", ...suite);
      expect(rescored.stdout).toContain("rescored 0 runs, left 1");
      expect(rescored.stderr).toContain(
        "its text was withheld, for the suite is held out; run with --keep-text",
      );
      const listed = JSON.parse((await command("runs", "list", "--format", "json")).stdout);
      expect(listed).toHaveLength(1);
    });
  });

  test("judges the kept text of the reserved slice as that of any other run", async () => {
    await inFolder(async (command) => {
      await command(...run, "--exposure", "held-out", "--final", "--keep-text");
      expect(await command("rescore", ...suite, "--scorer", "includes")).toMatchObject({ code: 0 });
      const listed: readonly { readonly coverage: { readonly planned: number; readonly scored: number } }[] =
        JSON.parse((await command("runs", "list", "--format", "json")).stdout);
      expect(listed).toHaveLength(2);
      expect(listed[0]?.coverage).toEqual(listed[1]?.coverage);
    });
  });
});
