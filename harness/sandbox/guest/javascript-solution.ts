/**
 * Where the model's code is: `begin` takes a request, `finish` gives its answer once nothing is left to run. Nothing of
 * the test is here: whatever the code does to this engine, it can change its own answers and no more.
 */
export const javascriptSolution = `
const kept = [];
const numbers = new Map();
const ofLanguage = new Map(Object.getOwnPropertyNames(globalThis).map((name) => [name, globalThis[name]]));
let exported = {};
let answer = () => undefined;

function keepHere(value) {
  if (!numbers.has(value)) numbers.set(value, kept.push(value) - 1);
  return { [value instanceof Promise ? "promise" : typeof value === "function" ? "function" : "instance"]: numbers.get(value) };
}

/** Of a class of the code's own; the language's are the same on both sides. */
numberOfError = (error) => valuesOf(errors).some((each) => getPrototypeOf(error) === each.prototype) ? undefined : keepHere(error).instance;
errorOf = (number) => kept[number];

function findHere(name, number) {
  if (name === "callback") return (...given) => callBack(number, given);
  return name === "awaited" ? awaitedOf(number).promise : kept[number];
}

/** A promise of the test's; it says when it is settled. */
const awaited = new Map();
function awaitedOf(number) {
  if (!awaited.has(number)) awaited.set(number, Promise.withResolvers());
  return awaited.get(number);
}

/** Runs a function of the test's: it stays there, as ours stay here. */
function callBack(number, given) {
  let line = exchange(dump({ callback: number, arguments: given.map((value) => encode(value, keepHere)) }));
  for (;;) {
    const request = parse(line);
    if (request.op === "resume") {
      if ("thrown" in request) throw decode(request.thrown, findHere);
      return decode(request.value, findHere);
    }
    begin(line);
    line = exchange(finish());
  }
}

function lookUp(name) {
  if (isObject(exported) && Object.hasOwn(exported, name)) return exported[name];
  for (const value of [exported, exported?.default]) if (typeof value === "function" && value.name === name) return value;
  try {
    const value = evaluate(name);
    return value === ofLanguage.get(name) ? undefined : value;
  } catch {
    return undefined;
  }
}

const operations = {
  names: ({ of: names }) => names.filter((name) => lookUp(name) !== undefined),
  take: ({ name }) => ({ result: encode(lookUp(name), keepHere) }),
  get: ({ target, name }) => ({ result: encode(kept[target][toKey(name)], keepHere) }),
  set({ target, name, value }) {
    kept[target][toKey(name)] = decode(value, findHere);
    return { result: null };
  },
  delete: ({ target, name }) => ({ result: delete kept[target][toKey(name)] }),
  keys: ({ target }) => ({ result: Object.keys(kept[target]) }),
  has: ({ target, name }) => ({ result: toKey(name) in kept[target] }),
  settle({ target, ways }) {
    kept[target].then(...ways.map((way) => decode(way, findHere)));
    return { result: null };
  },
  arrive({ awaited: number, value, thrown }) {
    const { resolve, reject } = awaitedOf(number);
    if (thrown === undefined) resolve(decode(value, findHere));
    else reject(decode(thrown, findHere));
    return { result: null };
  },
  isInstance: ({ target, value }) => ({ result: decode(value, findHere) instanceof kept[target] }),
};

function toKey(name) {
  return isObject(name) ? Symbol[name.symbol] : name;
}

/** The arguments come back when they were changed; one that is the answer itself is named by its place. */
function call({ target, self, arguments: given, isNew }) {
  const values = given.map((value) => decode(value, findHere));
  const before = values.map((value) => dump(encode(value, keepHere)));
  const result = isNew
    ? Reflect.construct(kept[target], values)
    : Reflect.apply(kept[target], decode(self, findHere), values);
  return () => {
    const place = isObject(result) ? values.indexOf(result) : -1;
    const after = values.map((value) => encode(value, keepHere));
    const isChanged = after.some((value, index) => dump(value) !== before[index]);
    return {
      result: place === -1 ? encode(result, keepHere) : { argument: place },
      ...(isChanged ? { arguments: after } : {}),
    };
  };
}

function begin(line) {
  try {
    const request = parse(line);
    const told = request.op === "call" ? call(request) : operations[request.op](request);
    answer = () => dump({ value: typeof told === "function" ? told() : told });
  } catch (error) {
    answer = () => raised(error);
  }
}

function finish() {
  try {
    return answer();
  } catch (error) {
    return raised(error);
  }
}

function raised(error) {
  const [name, message] = say(error);
  let thrown;
  try {
    thrown = encode(error, keepHere);
  } catch {
    thrown = { error: [name, message] };
  }
  return dump({ raised: name, message, thrown });
}

/** After a program, or with what a module exports. */
function setExports(value = globalThis.module?.exports) {
  exported = value;
}

const silent = () => undefined;
const console = fromEntries(["log", "info", "warn", "error", "debug", "trace", "dir", "table", "assert", "time", "timeEnd", "group", "groupEnd"].map((name) => [name, silent]));
const module = { exports: {} };
for (const [name, value] of entries({ console, module, exports: module.exports })) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

return { begin, finish, raised, setExports };
`;
