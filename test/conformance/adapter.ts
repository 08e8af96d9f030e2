import { describe, expect, it } from "vitest";
import { HarnessError, ModelError } from "#harness/core/error.ts";
import {
  type GenerateRequest,
  type Generation,
  isModelId,
  type Model,
  type ModelAdapter,
  type OpenContext,
} from "#harness/core/model.ts";

/** An adapter with what is needed to see it answer, hang, fail and refuse to open. */
export interface AdapterFixture {
  readonly adapter: ModelAdapter;
  readonly context: OpenContext;
  /** Opens models that answer each of `questions`. */
  readonly name: string;
  readonly questions: readonly [GenerateRequest, ...GenerateRequest[]];
  /** Whether the answer belongs to the question: how answers that were mixed up are seen. */
  readonly isAnswerTo: (generation: Generation, question: GenerateRequest) => boolean;
  /** Opens a model that does not answer before its signal is aborted. Absent for adapters that never wait. */
  readonly hangingName?: string;
  /** A name, or a question to `name`, that fails. */
  readonly failing?: { readonly name?: string; readonly question: GenerateRequest };
  /** A name that cannot be opened. */
  readonly unopenable?: { readonly name: string; readonly context?: OpenContext };
  /** What no message may repeat. */
  readonly secrets?: readonly string[];
  readonly [Symbol.asyncDispose]?: () => PromiseLike<void>;
}

const reasons = ["stop", "length", "tool-calls", "content-filter", "refusal", "other"];

/** What every adapter owes the runner. */
export function describeAdapterContract(title: string, createFixture: () => Promise<AdapterFixture>): void {
  describe(`${title}, as an adapter`, () => {
    it("has an id without a slash and a description on one line", async () => {
      await using fixture = await disposable(createFixture);
      expect(fixture.adapter.id).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
      expect(fixture.adapter.description).toMatch(/^[^\n]{8,120}$/);
      expect(fixture.adapter.description).not.toMatch(/\.$/);
    });

    it("opens models that are called provider/name, the same ones each time", async () => {
      await using fixture = await disposable(createFixture);
      const ids = (await open(fixture)).map(({ id }) => id);
      expect(ids.filter((id) => !isModelId(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect((await open(fixture)).map(({ id }) => id)).toEqual(ids);
    });

    it("answers with a generation that JSON can hold", async () => {
      await using fixture = await disposable(createFixture);
      const [model] = await open(fixture);
      const [question] = fixture.questions;
      const generation = await model.generate(question);
      expect(typeof generation.text).toBe("string");
      expect(reasons).toContain(generation.finish.reason);
      expect(JSON.parse(JSON.stringify(generation))).toStrictEqual(generation);
      for (const count of Object.values(generation.usage ?? {})) {
        expect(Number.isInteger(count) && count >= 0).toBe(true);
      }
      expect(fixture.isAnswerTo(generation, question)).toBe(true);
    });

    it("leaves the question and the context as they were", async () => {
      await using fixture = await disposable(createFixture);
      const context = deepFrozen(fixture.context);
      const [model] = await fixture.adapter.open(fixture.name, context);
      const question = deepFrozen(fixture.questions[0]);
      await expect(model.generate(question)).resolves.toBeDefined();
    });

    it("answers many questions at once, each its own", async () => {
      await using fixture = await disposable(createFixture);
      const [model] = await open(fixture);
      const questions = Array.from({ length: 8 }, () => fixture.questions).flat();
      const answers = await Promise.all(
        questions.map(async (question) => ({ question, generation: await model.generate(question) })),
      );
      const mixedUp = answers.filter(({ question, generation }) => !fixture.isAnswerTo(generation, question));
      expect(mixedUp).toEqual([]);
    });

    it("rejects with the reason of a signal that was aborted before the call", async () => {
      await using fixture = await disposable(createFixture);
      const [model] = await open(fixture);
      const reason = new Error("stopped before");
      const question = { ...fixture.questions[0], signal: AbortSignal.abort(reason) };
      await expect(model.generate(question)).rejects.toBe(reason);
    });

    it("rejects promptly with the signal's reason when aborted while it waits, and answers the next", async ({
      skip,
    }) => {
      await using fixture = await disposable(createFixture);
      if (fixture.hangingName === undefined) return skip("it never waits");
      const [hanging] = await open(fixture, fixture.hangingName);
      const controller = new AbortController();
      const reason = new Error("stopped while waiting");
      const call = hanging.generate({ ...fixture.questions[0], signal: controller.signal });
      setTimeout(() => controller.abort(reason), 100);
      const startedAt = performance.now();
      await expect(call).rejects.toBe(reason);
      expect(performance.now() - startedAt).toBeLessThan(1_500);
      const [model] = await open(fixture);
      await expect(model.generate(fixture.questions[0])).resolves.toBeDefined();
    });

    it("fails with a ModelError on one clean line without a key", async ({ skip }) => {
      await using fixture = await disposable(createFixture);
      if (fixture.failing === undefined) return skip("it never fails");
      const [model] = await open(fixture, fixture.failing.name);
      const error = await failureOf(model.generate(fixture.failing.question));
      expect(error).toBeInstanceOf(ModelError);
      expectClean(error, fixture.secrets);
    });

    it("refuses a name it cannot open with a HarnessError that says why", async ({ skip }) => {
      await using fixture = await disposable(createFixture);
      if (fixture.unopenable === undefined) return skip("it opens any name");
      const { name, context = fixture.context } = fixture.unopenable;
      const error = await failureOf(fixture.adapter.open(name, context));
      expect(error).toBeInstanceOf(HarnessError);
      expectClean(error, fixture.secrets);
    });
  });
}

async function open(fixture: AdapterFixture, name = fixture.name): Promise<readonly [Model, ...Model[]]> {
  return await fixture.adapter.open(name, fixture.context);
}

async function disposable(
  createFixture: () => Promise<AdapterFixture>,
): Promise<AdapterFixture & AsyncDisposable> {
  const fixture = await createFixture();
  return { ...fixture, [Symbol.asyncDispose]: async () => await fixture[Symbol.asyncDispose]?.() };
}

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error(`threw ${String(error)}, which is no Error`);
  }
  throw new Error("did not fail");
}

function expectClean({ message }: Error, secrets: readonly string[] = []): void {
  expect(message).toMatch(/^[^\u0000-\u001f\u007f]{5,500}$/);
  expect(message).not.toMatch(/\.$/);
  for (const secret of secrets) expect(message).not.toContain(secret);
}

/** Leaves signals alone: they change by nature. */
function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || value instanceof AbortSignal) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}
