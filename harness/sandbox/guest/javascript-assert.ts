/**
 * What a test asserts with: the names of Node's `assert`, written anew from its documentation for an engine that has
 * none. An assertion that failed has failed, also when somebody caught it or nobody waited for it.
 */
export const javascriptAssert = `
class AssertionError extends Error {
  constructor(message) {
    super(message);
    this.name = "AssertionError";
    failures.push(this);
  }
}
let failures = [];

function hold(isHeld, message, fallback) {
  if (isHeld) return;
  if (message instanceof Error) failures.push(message);
  throw message instanceof Error ? message : new AssertionError(message === undefined ? fallback : String(message));
}

function show(value) {
  if (targets.has(value)) return "an object of the code";
  try {
    return typeof value === "bigint" ? value + "n" : (stringify(value) ?? String(value)).slice(0, 200);
  } catch (error) {
    loose.delete(error);
    return String(value).slice(0, 200);
  }
}

/** Of one kind, with equal members in it. Objects that stay with the code are looked through, unless it is strict. */
function isDeepEqual(one, other, isStrict, above = []) {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) {
    return !isStrict && !isObject(one) && !isObject(other) && (one == other || (one !== one && other !== other));
  }
  if (isStrict && (targets.has(one) || targets.has(other))) return false;
  if (typeof one === "function" || typeof other === "function") return false;
  if (above.some(([left, right]) => left === one && right === other)) return true;
  const isEqual = (left, right) => isDeepEqual(left, right, isStrict, [...above, [one, other]]);
  if (kindOf(one) !== kindOf(other) || (isStrict && getPrototypeOf(one) !== getPrototypeOf(other))) return false;
  switch (kindOf(one)) {
    case "Date":
      return Object.is(one.getTime(), other.getTime());
    case "RegExp":
      return String(one) === String(other);
    case "Error":
      return one.name === other.name && one.message === other.message;
    case "Map":
      return one.size === other.size && [...one].every(([key, value]) => other.has(key)
        ? isEqual(value, other.get(key))
        : isObject(key) && [...other].some(([each, held]) => isEqual(key, each) && isEqual(value, held)));
    case "Set":
      return one.size === other.size && [...one].every((item) => other.has(item) || (isObject(item) && [...other].some((each) => isEqual(item, each))));
    default: {
      if (isArray(one) && one.length !== other.length) return false;
      const keys = Object.keys(one);
      return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]));
    }
  }
}

function kindOf(value) {
  return targets.has(value) ? "Object" : value instanceof Error ? "Error" : Object.prototype.toString.call(value).slice(8, -1);
}

function isWanted(error, wanted) {
  if (wanted === undefined || typeof wanted === "string") return true;
  if (wanted instanceof RegExp) return wanted.test(String(error));
  if (typeof wanted !== "function") {
    return Object.keys(wanted).every((key) => wanted[key] instanceof RegExp && typeof error?.[key] === "string"
      ? wanted[key].test(error[key])
      : isDeepEqual(error?.[key], wanted[key], true));
  }
  // a class of the code's, for a predicate of the code's would be the code judging itself
  if (targets.has(wanted)) return error instanceof wanted;
  return wanted.prototype !== undefined && error instanceof wanted ? true : Error.isPrototypeOf(wanted) ? false : wanted(error) === true;
}

/** Assertions that fail inside are what is asked about here. */
function judgeThrow(before, outcome, wanted, message) {
  failures = before;
  loose.delete(outcome.error);
  hold(outcome.isThrown, typeof wanted === "string" ? wanted : message, "nothing was thrown");
  hold(isWanted(outcome.error, wanted), message, "what was thrown is not what was wanted: " + say(outcome.error).join(": "));
}

function createAssert(isStrict) {
  const ok = (value, message) => hold(value, message, "");
  const equal = (one, other, message) => hold(one == other || (one !== one && other !== other), message, show(one) + " == " + show(other));
  const notEqual = (one, other, message) => hold(one != other, message, show(one) + " != " + show(other));
  const strictEqual = (one, other, message) => hold(Object.is(one, other), message, show(one) + " is " + show(other));
  const notStrictEqual = (one, other, message) => hold(!Object.is(one, other), message, show(one) + " is not " + show(other));
  const deep = (strict, isWantedEqual) => (one, other, message) =>
    hold(isDeepEqual(one, other, strict) === isWantedEqual, message, show(one) + (isWantedEqual ? " equals " : " differs from ") + show(other));
  const members = {
    ok, strictEqual, notStrictEqual, AssertionError,
    equal: isStrict ? strictEqual : equal,
    notEqual: isStrict ? notStrictEqual : notEqual,
    deepEqual: deep(isStrict, true), notDeepEqual: deep(isStrict, false),
    deepStrictEqual: deep(true, true), notDeepStrictEqual: deep(true, false),
    match: (text, pattern, message) => hold(typeof text === "string" && pattern.test(text), message, show(text) + " matches " + pattern),
    doesNotMatch: (text, pattern, message) => hold(typeof text !== "string" || !pattern.test(text), message, show(text) + " does not match " + pattern),
    fail: (message) => hold(false, message, "failed"),
    throws(run, wanted, message) {
      const before = [...failures];
      let outcome = { isThrown: false };
      try {
        run();
      } catch (error) {
        outcome = { isThrown: true, error };
      }
      judgeThrow(before, outcome, wanted, message);
    },
    async rejects(run, wanted, message) {
      const before = [...failures];
      let outcome = { isThrown: false };
      try {
        await (typeof run === "function" ? run() : run);
      } catch (error) {
        outcome = { isThrown: true, error };
      }
      judgeThrow(before, outcome, wanted, message);
    },
    doesNotThrow: (run) => void run(),
    doesNotReject: async (run) => void (await (typeof run === "function" ? run() : run)),
  };
  return Object.assign((value, message) => hold(value, message, ""), members);
}

const assert = Object.assign(createAssert(false), { strict: createAssert(true) });
`;
