/**
 * What a sum such as `[(166+178)/2] - 44%` comes to: numbers with thousands separators, currency, percent signs and
 * scale words; + - * / and brackets. A percent sign divides by 100 only where asked.
 */
export function evaluate(expression: string, percent: "as written" | "divided"): number {
  const tokens = expression.match(/[\d,]*\.?\d+|[-+*/()[\]]|%|thousand|million|billion/g) ?? [];
  let position = 0;

  function sum(): number {
    let value = product();
    while (tokens[position] === "+" || tokens[position] === "-") {
      const sign = tokens[position++] === "+" ? 1 : -1;
      value += sign * product();
    }
    return value;
  }

  function product(): number {
    let value = factor();
    while (tokens[position] === "*" || tokens[position] === "/") {
      if (tokens[position++] === "*") value *= factor();
      else value /= factor();
    }
    return value;
  }

  function factor(): number {
    const token = tokens[position++];
    if (token === "-") return -factor();
    if (token === "+") return factor();
    if (token === "(" || token === "[") {
      const value = sum();
      position += 1;
      return withSuffix(value);
    }
    return withSuffix(Number(token?.replaceAll(",", "")));
  }

  function withSuffix(value: number): number {
    switch (tokens[position]) {
      case "%":
        position += 1;
        return percent === "divided" ? value / 100 : value;
      case "thousand":
        position += 1;
        return value;
      case "million":
        position += 1;
        return value * 1000;
      default:
        return value;
    }
  }

  return sum();
}
