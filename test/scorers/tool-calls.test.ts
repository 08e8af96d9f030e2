import { describe, expect, it, test } from "vitest";
import type { JsonValue } from "#harness/core/json.ts";
import type { Generation, Tool } from "#harness/core/model.ts";
import type { Score } from "#harness/core/score.ts";
import { callsOfTarget } from "#harness/scorers/calls/calls-of-target.ts";
import { toolCalls } from "#harness/scorers/tool-calls.ts";
import { testScorer } from "../conformance/scorer.ts";

const weather: Tool = {
  name: "weather",
  parameters: {
    type: "object",
    properties: {
      city: { type: "string" },
      days: { type: "integer" },
      unit: { type: "string" },
      where: { type: "object" },
      at: { type: "array" },
      callback: { type: "any" },
    },
    required: ["city"],
  },
};

interface Asked {
  readonly target: JsonValue;
  readonly tools?: readonly Tool[];
}

type Call = readonly [name: string, given: JsonValue];

function score(
  { target, tools = [weather] }: Asked,
  calls: readonly Call[],
  { text = "", reason = "stop" }: { readonly text?: string; readonly reason?: "stop" | "length" } = {},
): Score {
  const made = calls.map(([name, given], index) => ({ id: `c${index}`, name, arguments: given }));
  const output: Generation = {
    text,
    ...(calls.length === 0 ? {} : { toolCalls: made }),
    finish: { reason },
  };
  const sample = { id: "s", input: "?", target: [JSON.stringify(target)] as const, tools };
  const judged = toolCalls().score({
    sample,
    output,
    signal: AbortSignal.timeout(1000),
    ask: () => Promise.reject(new Error("asks nobody")),
  });
  if (judged instanceof Promise) throw new Error("judges at once");
  return judged;
}

const right = { kind: "scored", value: 1 };
const wrong = { kind: "scored", value: 0 };
const unparsed = { kind: "missed", cause: "unparsed" };

testScorer({
  kind: "tool-calls",
  scorer: toolCalls(),
  targets: [['[{"weather":{"city":["Paris"]}}]'], ["[]"], ['"some call"']],
  asOutput: (target) =>
    target === "[]"
      ? "No tool can."
      : { text: "", toolCalls: [{ id: "c", name: "weather", arguments: { city: "Paris" } }] },
});

describe("arguments", () => {
  const target = [{ weather: { city: ["Paris", "Paris, France"], days: [3], unit: ["", "C"] } }];

  it.each<readonly [string, JsonValue]>([
    ["any of the accepted values", { city: "Paris, France", days: 3 }],
    ["case and the signs of spelling aside", { city: "PARIS-FRANCE", days: 3 }],
    ["an optional one with an accepted value", { city: "Paris", days: 3, unit: "c" }],
    ["a whole number written as a decimal", { city: "Paris", days: 3.0 }],
  ])("are right with %s", (_, given) => {
    expect(score({ target }, [["weather", given]])).toMatchObject(right);
  });

  it.each<readonly [string, JsonValue]>([
    ["another value", { city: "London", days: 3 }],
    ["a number given as text", { city: "Paris", days: "3" }],
    ["true for a number", { city: "Paris", days: true }],
    ["one left out that must be there", { city: "Paris" }],
    ["one that is not among those asked for", { city: "Paris", days: 3, at: [] }],
    ["an optional one with a value that is not accepted", { city: "Paris", days: 3, unit: "F" }],
    ["null", { city: null, days: 3 }],
    ["a list around the value", { city: ["Paris"], days: 3 }],
  ])("are wrong with %s", (_, given) => {
    expect(score({ target }, [["weather", given]])).toMatchObject(wrong);
  });

  it("may not be left out where the tool requires them, whatever the answer accepts", () => {
    const lenient = [{ weather: { city: ["", "Paris"] } }];
    expect(score({ target: lenient }, [["weather", {}]])).toMatchObject(wrong);
    expect(score({ target: lenient }, [["weather", { city: "Paris" }]])).toMatchObject(right);
  });

  it("that are lists have an order, and elements that are texts are compared as texts are", () => {
    const lists = [{ weather: { city: ["Paris"], at: [["Mon 8", "Tue 9"]] } }];
    expect(score({ target: lists }, [["weather", { city: "Paris", at: ["mon-8", "TUE 9"] }]])).toMatchObject(
      right,
    );
    expect(score({ target: lists }, [["weather", { city: "Paris", at: ["Tue 9", "Mon 8"] }]])).toMatchObject(
      wrong,
    );
    expect(score({ target: lists }, [["weather", { city: "Paris", at: ["Mon 8"] }]])).toMatchObject(wrong);
  });

  it("that are objects have accepted values for each key", () => {
    const objects = [
      { weather: { city: ["Paris"], where: [{ lat: [48.9, 49], lon: [2.3], name: ["", "Seine"] }] } },
    ];
    const given = (where: JsonValue): readonly Call[] => [["weather", { city: "Paris", where }]];
    expect(score({ target: objects }, given({ lat: 49, lon: 2.3 }))).toMatchObject(right);
    expect(score({ target: objects }, given({ lat: 49, lon: 2.3, name: "seine" }))).toMatchObject(right);
    expect(score({ target: objects }, given({ lat: 47, lon: 2.3 }))).toMatchObject(wrong);
    expect(score({ target: objects }, given({ lat: 49 }))).toMatchObject(wrong);
    expect(score({ target: objects }, given({ lat: 49, lon: 2.3, other: 1 }))).toMatchObject(wrong);
  });

  it("that are lists of objects are compared object by object", () => {
    const listed = [
      {
        weather: {
          city: ["Paris"],
          at: [
            [
              { day: ["Mon"], hour: [8, 9] },
              { day: ["Tue"], hour: [9] },
            ],
          ],
        },
      },
    ];
    const given = (at: JsonValue): readonly Call[] => [["weather", { city: "Paris", at }]];
    expect(
      score(
        { target: listed },
        given([
          { day: "Mon", hour: 9 },
          { day: "tue", hour: 9 },
        ]),
      ),
    ).toMatchObject(right);
    expect(
      score(
        { target: listed },
        given([
          { day: "Mon", hour: 7 },
          { day: "Tue", hour: 9 },
        ]),
      ),
    ).toMatchObject(wrong);
  });

  it("that are no JSON object are unparsed", () => {
    expect(score({ target }, [["weather", '{"city": "Pa']])).toEqual(unparsed);
    expect(score({ target }, [["weather", ["Paris"]]])).toEqual(unparsed);
  });
});

describe("calls", () => {
  const two = [{ weather: { city: ["Paris"] } }, { weather: { city: ["Rome", "Paris"] } }];

  it("may come in any order, each to one that was asked for", () => {
    const rome: Call = ["weather", { city: "Rome" }];
    const paris: Call = ["weather", { city: "Paris" }];
    expect(score({ target: two }, [paris, rome])).toMatchObject(right);
    expect(score({ target: two }, [rome, paris])).toMatchObject(right);
    expect(score({ target: two }, [paris, paris])).toMatchObject(right);
    expect(score({ target: two }, [rome, rome])).toMatchObject(wrong);
  });

  it("are wrong where one is missing, one too many, or one of another tool", () => {
    const one = [{ weather: { city: ["Paris"] } }];
    const paris: Call = ["weather", { city: "Paris" }];
    expect(score({ target: two }, [paris])).toMatchObject(wrong);
    expect(score({ target: one }, [paris, paris])).toMatchObject(wrong);
    expect(score({ target: one }, [["forecast", { city: "Paris" }]])).toMatchObject(wrong);
  });

  it("written in the text are none", () => {
    const text = 'weather(city="Paris")';
    expect(score({ target: [{ weather: { city: ["Paris"] } }] }, [], { text })).toMatchObject(wrong);
  });

  it("are unparsed where nothing was said or the output was cut off before them", () => {
    const target = [{ weather: { city: ["Paris"] } }];
    expect(score({ target }, [])).toEqual(unparsed);
    expect(score({ target }, [], { text: "Let me", reason: "length" })).toEqual(unparsed);
  });
});

describe("irrelevance and relevance", () => {
  it("ask for no call, and for any call", () => {
    expect(score({ target: [] }, [], { text: "I cannot." })).toMatchObject(right);
    expect(score({ target: [] }, [["weather", { city: "Paris" }]])).toMatchObject(wrong);
    expect(score({ target: "some call" }, [["weather", { city: "?" }]])).toMatchObject(right);
    expect(score({ target: "some call" }, [], { text: "I cannot." })).toMatchObject(wrong);
  });
});

it.each<readonly [string, JsonValue]>([
  ["a text", "call weather"],
  ["an object", { weather: {} }],
  ["a call without lists of accepted values", [{ weather: { city: "Paris" } }]],
  ["two calls in one", [{ weather: {}, forecast: {} }]],
])("a target that is %s leaves the output unscored", (_, target) => {
  expect(score({ target }, [["weather", {}]])).toMatchObject({ kind: "unscored" });
});

test("the answer to a target is right by that target", () => {
  const target: JsonValue = [
    {
      weather: { city: ["Paris"], days: [3], unit: ["", "C"], where: [{ lat: [49], name: [""] }], at: [[]] },
    },
  ];
  const calls = callsOfTarget(JSON.stringify(target), [weather]) ?? [];
  expect(
    score(
      { target },
      calls.map(({ name, arguments: given }) => [name, given]),
    ),
  ).toMatchObject(right);
});
