/** Gives each text a number, the same for the same text. */
export interface Interner {
  (text: string): number;
  /** A number that no text has. */
  readonly fresh: () => number;
}

export function createInterner(): Interner {
  const codes = new Map<string, number>();
  let given = 0;
  const fresh = (): number => {
    given += 1;
    return given - 1;
  };
  const intern = (text: string): number => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    const code = fresh();
    codes.set(text, code);
    return code;
  };
  return Object.assign(intern, { fresh });
}
