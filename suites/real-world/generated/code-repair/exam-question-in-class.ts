import { blank, quote, rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** As teachers of programming ask in the classroom, in the laboratory and at the oral. */
export const classroomQuestions = repairTemplates({
  "single-paragraph": (page) =>
    rows(
      `Rewrite the program printed at the end so that it keeps its word. Its word is this: handed a list of integers, ${page.steps((step) => step).join(", then ")}, and hand the list back. It breaks that word already for the list ${page.argument}, which it turns into ${page.got}; worked out with pencil and paper, the same list turns into ${page.expected}.`,
      blank,
      page.code,
    ),
  "viva-voce": (page) =>
    rows(
      `Oral examination, part two.`,
      `EXAMINER. Please look at this sheet and take your time.`,
      quote(page.code, "    "),
      `EXAMINER. I shall read out what had been ordered.`,
      page.steps((step, number) => `          ${number === 1 ? "To begin with," : "After which,"} ${step}.`),
      `CANDIDATE. Could I see it run on ${page.argument}?`,
      `EXAMINER. Certainly. The machine prints ${page.got}.`,
      `CANDIDATE. Odd. In my head I arrive at ${page.expected}.`,
      `EXAMINER. Your head is right. Now write me a program that agrees with it.`,
    ),
  "laboratory-sheet": (page) =>
    rows(
      `LABORATORY SHEET ${page.integer({ from: 3, to: 14 })}: LISTS`,
      blank,
      `Preparation. Type in the listing.`,
      page.code,
      blank,
      `Observation. Evaluate ${page.call} and read the screen. Last year's groups all read ${page.got}.`,
      blank,
      `Theory. A sound program takes its list through these stages, from top to bottom:`,
      page.steps((step) => `   | ${step}`),
      `The screen would then have read ${page.expected}.`,
      blank,
      `To be handed in: a listing that agrees with the theory.`,
    ),
  "belt-and-workers": (page) =>
    rows(
      `A list rides on a belt past a row of workers. Each has one order and passes on the result.`,
      page.steps((step, number) => `Worker ${number}: ${step}.`),
      `This is a model of the belt in Python, and somewhere in it an order is not obeyed:`,
      page.code,
      `When ${page.argument} was put on the belt, ${page.got} arrived at the far end. Had all orders been obeyed, ${page.expected} would have arrived.`,
      `Build a model in which every worker obeys.`,
    ),
  "last-step-first": (page) =>
    rows(
      `Reconstruct a function from its end.`,
      page
        .steps((step) => step)
        .toReversed()
        .map((step, index) =>
          index === 0
            ? `The very last thing that happens to the list: ${step}.`
            : `Immediately before that: ${step}.`,
        ),
      `Before that nothing happens at all.`,
      `The reconstruction of a fellow student,`,
      page.code,
      `was held against the original with ${page.argument}. The original produced ${page.expected}, the reconstruction ${page.got}. Produce a reconstruction that cannot be told from the original.`,
    ),
  "composition-of-maps": (page) =>
    rows(
      `Let F be the map on finite integer sequences that is obtained by applying the maps s_1, s_2, … below, s_1 first.`,
      page.steps((step, number) => `   s_${number}: ${step}`),
      `It is claimed that the following Python text computes F.`,
      page.code,
      `(a) Convince yourself that the claim is false: F(${page.argument}) = ${page.expected}, whereas the text evaluates to ${page.got}.`,
      `(b) Give a text for which the claim is true.`,
    ),
  "contest-statement": (page) =>
    rows(
      `Problem ${"ABCDEFGH".charAt(page.integer({ from: 0, to: 7 }))}. ${page.name}`,
      `You are given integers in a list. Perform the operations strictly in the order in which they appear and return the list.`,
      page.steps((step) => `  • ${step}`),
      blank,
      `Sample input   ${page.argument}`,
      `Sample output  ${page.expected}`,
      blank,
      `Your previous submission`,
      page.code,
      `Judge: wrong answer on the sample, printed ${page.got}`,
      `Submit again.`,
    ),
  "carried-over": (page) =>
    rows(
      `Carried over from last summer's paper, where nobody solved it.`,
      `Candidates were shown ${page.name}:`,
      page.code,
      `and its purpose, in as many sentences as it has duties.`,
      page.steps((step) => `Duty: ${step}.`),
      `The duties are done one upon the other, in that sequence. Many candidates saw that something is amiss, because for ${page.argument} one gets ${page.got} out of it, although ${page.expected} is due. Full credit is given for a version that fulfils its purpose, none for an explanation.`,
    ),
  "peer-marking": (page) =>
    rows(
      `In peer marking, ${page.buyer.first} gave this hand-in full marks and ${page.colleague.first} gave it none.`,
      page.code,
      `${page.colleague.first}'s reason: "I ran it on ${page.argument}. Printed: ${page.got}. Owed: ${page.expected}."`,
      `The sheet both had to mark by:`,
      page.steps((step, number) => `  criterion ${number}. Order to be carried out: ${step}`),
      `  Criteria apply to the list as the one before leaves it.`,
      `Supply a hand-in to which both must give full marks.`,
    ),
  "test-case-class": (page) =>
    rows(
      `class ${page.name.split("_").map(toTitle).join("")}Test(unittest.TestCase):`,
      `    """What the function under test is for, one thing on top of the other:`,
      page.steps((step, number) => `       ${number}: ${step}`),
      `    """`,
      `    def test_sample(self):`,
      `        self.assertEqual(${page.call}, ${page.expected})`,
      blank,
      `# Result of the run. AssertionError: Lists differ: ${page.got} != ${page.expected}`,
      `# Change what follows until this test, and any other fair test, is green.`,
      page.code,
    ),
});

function toTitle(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
