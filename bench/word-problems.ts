/** A short problem whose answer is a number. */
export interface WordProblem {
  readonly id: string;
  readonly input: string;
  readonly target: string;
}

/** The same ones every time, as many as are asked for. */
export function* wordProblems(count: number): Generator<WordProblem, void, undefined> {
  for (let index = 0; index < count; index += 1) {
    const [has, bags, size, gives] = [
      10 + (index % 90),
      1 + (index % 7),
      2 + ((index * 3) % 11),
      1 + (index % 9),
    ];
    const input =
      `Problem ${index}: Ann has ${has} apples, buys ${bags} bags of ${size} apples and gives away ${gives}. ` +
      "How many apples has she now? Show your work and end with #### and the number.";
    yield { id: `problem-${index}`, input, target: String(has + bags * size - gives) };
  }
}

const shape = /Problem (\d+): Ann has (\d+) apples, buys (\d+) bags of (\d+) apples and gives away (\d+)/;

/** What the stub says to a prompt: three problems of ten are answered wrong. */
export function stubAnswer(prompt: string): { readonly index: number; readonly text: string } {
  const [index = 0, has = 0, bags = 0, size = 0, gives = 0] = (shape.exec(prompt)?.slice(1) ?? []).map(
    Number,
  );
  const value = has + bags * size - gives + (isAnsweredRight(index) ? 0 : 1);
  return {
    index,
    text: `First ${bags} x ${size} = ${bags * size}. Then ${has} + ${bags * size} - ${gives} = ${value}.\n#### ${value}`,
  };
}

/** How many of so many problems the stub answers right. */
export function rightAnswers(count: number): number {
  return Array.from({ length: count }, (_, index) => index).filter(isAnsweredRight).length;
}

function isAnsweredRight(index: number): boolean {
  return index % 10 > 2;
}
