import { code } from "#harness/scorers/code.ts";
import type { Judging } from "../family.ts";

const what =
  "Mend the Python function so that it does what it should for every list of whole numbers, the empty list included. Keep its name and its one parameter; it returns a list.";

export const judging: Judging = {
  scorers: [code()],
  metric: "accuracy",
  instructions: {
    marked: `${what} You may think first. Then end with the whole function in one block:\n\`\`\`python\n<function>\n\`\`\``,
    bare: `${what} Reply with the whole function alone, as Python code.`,
  },
};
