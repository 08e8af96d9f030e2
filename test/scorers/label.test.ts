import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { label } from "#harness/scorers/label.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

const labels = ["billing", "card_arrival", "card lost", "lost", "Other"];
const listed = label({ labels });

testScorer({
  kind: "label",
  scorer: listed,
  targets: [["billing"], ["card_arrival"], ["lost", "card lost"]],
});
testScorer({ kind: "label", scorer: label(), targets: [["positive"], ["not-entailment"]] });

describe("label, with all labels given", () => {
  test.each([
    ["billing", "billing"],
    ["Billing", "billing"],
    ["BILLING.", "billing"],
    ["**billing**", "billing"],
    ['"billing"', "billing"],
    ["`card_arrival`", "card_arrival"],
    ["card arrival", "card_arrival"],
    ["Card-Arrival", "card_arrival"],
    ["- billing", "billing"],
    ["[billing]", "billing"],
    ["Label: billing", "billing"],
    ["Category: **Card arrival**", "card_arrival"],
    ["**Intent:** card_arrival", "card_arrival"],
    ["The answer is billing.", "billing"],
    ["The category is billing, not lost.", undefined],
    ["The category is billing. It is not lost.", "billing"],
    ["#### billing", "billing"],
    ["\\boxed{billing}", "billing"],
    ["\\boxed{\\text{card arrival}}", "card_arrival"],
    ["This is about billing.", "billing"],
    ["My card is lost: card lost", undefined],
    ["I would call this card lost", "card lost"],
    ["other", "Other"],
    ["Label: lost\nOn reflection:\nLabel: billing", "billing"],
    ['{"label": "billing"}', "billing"],
    ["billing\n\nBecause the customer mentions an invoice.", "billing"],
    ["billing or lost", undefined],
    ["It may be billing, it may be lost", undefined],
    ["none of these", undefined],
    ["another one", undefined],
    ["I cannot say", undefined],
    ["Label:", undefined],
    ["refund", undefined],
    ["billings", undefined],
  ])("reads %j as %j", async (output, answer) => {
    const score = await judge(listed, ["billing"], output);
    expect(score.kind === "scored" ? score.answer : undefined).toBe(answer);
  });

  test("scores another label 0", async () => {
    expect(await judge(listed, ["billing"], "lost")).toEqual({ kind: "scored", value: 0, answer: "lost" });
  });

  test.each([
    ["Label: billing and", "billing"],
    ["This is about billing", undefined],
    ["billing", "billing"],
  ])("takes a marked or whole label only from %j when it was cut short", async (output, answer) => {
    const score = await judge(listed, ["billing"], output, "length");
    expect(score.kind === "scored" ? score.answer : undefined).toBe(answer);
  });

  test("cannot judge by a target that is none of the labels", async () => {
    expect(await judge(listed, ["refund"], "billing")).toEqual({
      kind: "unscored",
      reason: 'the target "refund" is none of the labels',
    });
  });
});

describe("label, with the target alone", () => {
  test.each([
    ["positive", 1],
    ["Positive.", 1],
    ["Sentiment: positive", 1],
    ["The sentiment is positive.", 1],
    ["negative", 0],
    ["It is positive", 0],
    ["positive or negative", 0],
  ])("scores %j with %j", async (output, value) => {
    expect(await judge(label(), ["positive"], output)).toMatchObject({ kind: "scored", value });
  });

  test("takes a wrong answer that was cut short for none", async () => {
    expect(await judge(label(), ["positive"], "The sent", "length")).toMatchObject({ kind: "missed" });
  });
});

describe("label", () => {
  test("does not mind case, nor how words are joined, nor quotes and emphasis around them", async () => {
    const dress = fc.constantFrom("", '"', "**", "`", " ", "'");
    const joint = fc.constantFrom(" ", "_", "-");
    await fc.assert(
      fc.asyncProperty(dress, joint, fc.boolean(), async (around, between, isUpper) => {
        const name = `card${between}arrival`;
        const output = `${around}${isUpper ? name.toUpperCase() : name}${around}.`;
        expect(await judge(listed, ["card_arrival"], output)).toMatchObject({ value: 1 });
      }),
    );
  });

  test("takes its labels as a list or with bars between them", () => {
    expect(label.fromOptions({ labels: "yes | no" }).id).toBe("label(yes|no)");
    expect(label.fromOptions({ labels: ["yes", "no"] }).id).toBe("label(yes|no)");
  });

  test.each([
    [{ labels: "yes" }],
    [{ labels: ["a", "A"] }],
    [{ labels: ["a", 1] }],
    [{ labels: ["a", "-"] }],
    [{ names: "a" }],
  ])("refuses the options %j", (options) => {
    expect(() => label.fromOptions(options)).toThrow('scorer "label"');
  });
});
