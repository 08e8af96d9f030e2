import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onAbort } from "#harness/runner/on-abort.ts";

describe("onAbort: it …", () => {
  test("calls those back, once, that are still waiting, in whatever order others left", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 20 }), (leaving) => {
        const controller = new AbortController();
        const called: number[] = [];
        const stops = Array.from({ length: 21 }, (_, index) =>
          onAbort(controller.signal, () => called.push(index)),
        );
        for (const index of leaving) stops[index]?.();
        controller.abort();
        for (const stop of stops) stop();
        const left = new Set(leaving);
        const staying = stops.map((_, index) => index).filter((index) => !left.has(index));
        expect(called.toSorted((one, other) => one - other)).toEqual(staying);
      }),
    );
  });

  test("takes waits that begin after others ended, and one that ends another", () => {
    const controller = new AbortController();
    const called: string[] = [];
    onAbort(controller.signal, () => called.push("gone"))();
    onAbort(controller.signal, () => {
      called.push("first");
      stopOther();
    });
    const stopOther = onAbort(controller.signal, () => called.push("other"));
    controller.abort();
    expect(called).toContain("first");
    expect(called).not.toContain("gone");
  });
});
