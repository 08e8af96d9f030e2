/**
 * Where the suite's test is: `prepare` binds what the test takes from the model's code, and the test then runs as a
 * program of its own, with `assert` and a console whose `assert` counts.
 */
export const javascriptChecker = String.raw`
const silent = () => undefined;
const silentConsole = fromEntries(["log", "info", "warn", "error", "debug", "trace", "dir", "table", "time", "timeEnd", "group", "groupEnd"].map((name) => [name, silent]));
const consoleOfTest = { ...silentConsole, assert: (isHeld, ...parts) => hold(isHeld, parts.length === 0 ? undefined : parts.map(String).join(" "), "") };
const modules = { assert, "node:assert": assert, "assert/strict": assert.strict, "node:assert/strict": assert.strict };

function require(name) {
  if (Object.hasOwn(modules, name)) return modules[name];
  throw new Unsupported("a test has no module " + stringify(name) + " here");
}

for (const [name, value] of entries({ assert, console: consoleOfTest, require })) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

const identifier = /[A-Za-z_$][\w$]*/g;

/** Defines what the test takes; a name of the language stays the language's unless the test means the code's own. */
function prepare(line) {
  const { setup = "", test, entryPoints, ownNames } = parse(line);
  const isOfLanguage = (name) => name in globalThis;
  const own = ownNames.filter(isOfLanguage);
  const used = [...new Set((setup + "\n" + test).match(identifier))];
  const names = entryPoints ?? used.filter((name) => own.includes(name) || !isOfLanguage(name));
  const reply = parse(exchange(dump({ op: "names", of: names })));
  if ("raised" in reply) throw toRaised(reply);
  for (const name of names) {
    if (reply.value.includes(name)) {
      const value = ask({ op: "take", name });
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    } else if (own.includes(name)) throw new ReferenceError(name + " is not defined");
  }
}

/** The verdict, when the test ran to its end, or threw; \`source\` is its text. */
function passed(source = "") {
  if (failures.length > 0) return describe(failures[0]);
  // a test that catches may have meant to; one that has nothing to catch with lost it in a promise
  const isLost = loose.size > 0 && !isTakenUp && !/\bcatch\b/.test(source);
  return isLost ? describe([...loose][0], source) : dump({ verdict: "passed" });
}

function describe(error, source = "") {
  const failure = failures[0] ?? error;
  if (failure instanceof Unsupported) return dump({ verdict: "broken", detail: failure.message });
  const there = isObject(failure) ? raisedThere.get(failure) : undefined;
  if (there !== undefined) return dump({ verdict: "raised", kind: there[0], detail: there[1] });
  const [kind, message] = say(failure);
  const place = /<test>:(\d+)/.exec(String(failure?.stack ?? ""))?.[1];
  const shown = place === undefined ? "" : (source.split("\n")[place - 1] ?? "").trim().slice(0, 300);
  if (failure instanceof AssertionError || failures.includes(failure)) return dump({ verdict: "wrong", kind, detail: message === "" ? shown : message });
  return dump({ verdict: "raised", kind, detail: message === "" ? shown : message });
}

function unsettled() {
  const detail = "the test waits for a promise that never settles";
  if (failures.length > 0) return passed();
  return dump(waitsForCode ? { verdict: "raised", kind: "Error", detail } : { verdict: "broken", detail });
}

return { prepare, passed, describe, unsettled };
`;
