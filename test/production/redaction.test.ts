import { describe, expect, test } from "vitest";
import { createRedactor } from "#harness/production/redaction/redactor.ts";
import { plantedData } from "./planted-data.ts";

const createSampleRedactor = await createRedactor({ regions: ["US", "GB"] });
const redact = (text: string) => createSampleRedactor().text(text);

describe("personal data: it", () => {
  test("is found in 494 of 500 planted pieces of twelve kinds; what is missed are names and a password that no word announces", () => {
    const planted = plantedData();
    expect(planted).toHaveLength(500);
    const missed = planted.filter(({ piece, text }) => redact(text).includes(piece));
    expect(missed.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "key: I pasted correct-horse-9 by mistake",
      "name: Yesterday Priya Raman told me to write here.",
      "name: I spoke with Priya Raman about the refund.",
      "name: Priya Raman signed for the delivery.",
      "name: Yesterday Aoife told me to write here.",
      "name: I spoke with Aoife about the refund.",
    ]);
  });

  test.each([
    "Order 12345678 of 2026-01-02 10:11 came late; invoice 2026-000417 says 1,204.50.",
    "Version 10.4.2 of the app answers 404 on /v1/orders/8812 since 09:30.",
    "Add 3 boxes at 12.50 each, minus 10 %, and round to 2 places.",
    "The parcel weighs 4.2 kg and measures 30 x 20 x 15 cm, tracking 1Z999AA10123456784.",
    "SELECT name FROM items WHERE id = 42 -- see ticket 5531",
  ])("stays where there is none: %s", (text) => {
    expect(redact(text)).toBe(text);
  });

  test("gets one placeholder for one value, across the texts of a sample", () => {
    const redactor = createSampleRedactor();
    expect(redactor.text("ada@example.com wrote, then bob@example.com")).toBe(
      "[email 1] wrote, then [email 2]",
    );
    expect(redactor.value({ to: ["ADA@example.com"], amount: 3 })).toEqual({ to: ["[email 1]"], amount: 3 });
    expect(redactor.redactions().map(({ placeholder }) => placeholder)).toEqual([
      "[email 1]",
      "[email 2]",
      "[email 1]",
    ]);
  });

  test("is told by its first sign and its length, what stood around it without it", () => {
    const redactor = createSampleRedactor();
    redactor.text("write to ada@example.com and bob@example.com today");
    expect(redactor.redactions()).toEqual([
      {
        kind: "email",
        placeholder: "[email 1]",
        mask: "a… (15 characters)",
        context: "write to [email 1] and [email 2] today",
      },
      {
        kind: "email",
        placeholder: "[email 2]",
        mask: "b… (15 characters)",
        context: "write to [email 1] and [email 2] today",
      },
    ]);
  });

  test("takes out nothing twice: what stands in its place is no personal data", () => {
    for (const { text } of plantedData().filter((_, index) => index % 8 === 0))
      expect(redact(redact(text))).toBe(redact(text));
  });
});
