/**
 * Where the suite's test is: what the test holds of an object that stayed with the model's code, and how it asks. No
 * comparison and no arithmetic is left to that object: one that says now this and now that would pass.
 */
export const javascriptRemote = `
const targets = new WeakMap();
const known = new Map();
const ownFunctions = [];
const awaited = new Map();
const raisedThere = new WeakMap();
let waitsForCode = false;

/** What the code raised and nothing is known to have taken up. The engine does not tell of rejections nobody waits for. */
const loose = new Set();
let isTakenUp = false;
const { then } = Promise.prototype;
Object.defineProperty(Promise.prototype, "then", {
  value(onValue, onError) {
    if (typeof onError === "function") isTakenUp = true;
    return Reflect.apply(then, this, [onValue, onError]);
  },
  configurable: true,
  writable: true,
});

isElsewhere = (value) => targets.has(value);
const errorNumbers = new WeakMap();
numberOfError = (error) => errorNumbers.get(error);
errorOf = (number, make) => {
  const error = make();
  errorNumbers.set(error, number);
  return error;
};

function ask(request, given = []) {
  const encoded = given.map((value) => encode(value, speakOf));
  let reply = parse(exchange(dump(request.op === "call" ? { ...request, arguments: encoded } : request)));
  while (isObject(reply) && "callback" in reply) reply = parse(exchange(dump(runCallback(reply))));
  if ("raised" in reply) throw toRaised(reply);
  const { result, arguments: changed } = reply.value;
  if (isArray(changed)) given.forEach((value, index) => writeBack(value, decode(changed[index], findThere)));
  if (isObject(result) && "argument" in result) return given[result.argument];
  return decode(result, findThere);
}

function toRaised({ raised, message, thrown }) {
  const error = thrown === undefined ? decodeError([raised, message]) : decode(thrown, findThere);
  if (isObject(error)) raisedThere.set(error, [String(raised), String(message)]);
  loose.add(error);
  return error;
}

function runCallback({ callback, arguments: given }) {
  try {
    const result = ownFunctions[callback](...given.map((value) => decode(value, findThere)));
    return { op: "resume", value: encode(result, speakOf) };
  } catch (error) {
    if (error instanceof Unsupported) failures.push(error);
    loose.delete(error);
    return { op: "resume", thrown: encode(error, speakOf) };
  }
}

/** What a test does that cannot be done from here. */
class Unsupported extends Error {}

function speakOf(value) {
  const target = targets.get(value);
  if (target !== undefined) {
    if (value instanceof Promise) isTakenUp = true;
    return { kept: target };
  }
  if (typeof value === "function") {
    const place = ownFunctions.indexOf(value);
    return { callback: place === -1 ? ownFunctions.push(value) - 1 : place };
  }
  if (value instanceof Promise) return { awaited: awaitedOf(value) };
  throw new Unsupported("an object with behaviour of its own cannot be handed to the code under test");
}

/** Ours; the other side is told when it settles. */
function awaitedOf(promise) {
  if (!awaited.has(promise)) {
    const number = awaited.size;
    awaited.set(promise, number);
    const tell = (part) => (value) => ask({ op: "arrive", awaited: number, [part]: encode(value, speakOf) });
    promise.then(tell("value"), tell("thrown"));
  }
  return awaited.get(promise);
}

function findThere(kind, number) {
  if (!["function", "instance", "promise"].includes(kind) || !Number.isInteger(number)) throw new TypeError("an answer is none");
  if (!known.has(number)) {
    known.set(number, kind === "promise" ? createPromise(number) : createRemote(kind, number));
  }
  return known.get(number);
}

function createPromise(target) {
  waitsForCode = true;
  const promise = new Promise((resolve, reject) => {
    const fail = (error) => {
      loose.add(error);
      if (isObject(error)) raisedThere.set(error, say(error));
      reject(error);
    };
    ask({ op: "settle", target, ways: [resolve, fail].map((way) => encode(way, speakOf)) });
  });
  targets.set(promise, target);
  return promise;
}

/** A symbol of the language has a name on both sides; no other is spoken of. */
function toName(key) {
  if (typeof key === "string") return key;
  const name = Object.getOwnPropertyNames(Symbol).find((each) => Symbol[each] === key);
  return name === undefined ? undefined : { symbol: name };
}

function toText(remote) {
  const text = remote.toString();
  if (typeof text !== "string") throw new TypeError("a text is none");
  return text;
}

function createRemote(kind, target) {
  const shown = kind === "function" ? function remote() {} : {};
  const own = new Map([
    [Symbol.toPrimitive, (hint) => {
      if (hint === "string") return toText(proxy);
      throw new TypeError("an object that stays with the code is no number, and equal to itself alone");
    }],
    [Symbol.toStringTag, undefined],
    ...(kind === "function" ? [[Symbol.hasInstance, (value) => isObject(value) && ask({ op: "isInstance", target, value: encode(value, speakOf) }) === true]] : []),
  ]);
  const proxy = new Proxy(shown, {
    apply: (_, self, given) => ask({ op: "call", target, self: encodeSelf(self) }, given),
    construct: (_, given) => ask({ op: "call", target, isNew: true }, given),
    get(_, key) {
      if (own.has(key)) return own.get(key);
      const name = toName(key);
      return name === undefined ? undefined : ask({ op: "get", target, name });
    },
    set: (_, key, value) => ask({ op: "set", target, name: toName(key), value: encode(value, speakOf) }) === null,
    has: (_, key) => ask({ op: "has", target, name: toName(key) }) === true,
    ownKeys: () => kind === "function" ? Reflect.ownKeys(shown) : [...new Set(ask({ op: "keys", target }).map(String))],
    getOwnPropertyDescriptor(_, key) {
      if (kind === "function") return Reflect.getOwnPropertyDescriptor(shown, key);
      if (!ask({ op: "keys", target }).includes(key)) return undefined;
      return { value: ask({ op: "get", target, name: key }), enumerable: true, configurable: true, writable: true };
    },
    deleteProperty: (_, key) => ask({ op: "delete", target, name: toName(key) }) === true,
  });
  targets.set(proxy, target);
  return proxy;
}

function encodeSelf(self) {
  return targets.has(self) ? speakOf(self) : { undefined: true };
}

function writeBack(value, changed) {
  if (isArray(value) && isArray(changed)) value.splice(0, value.length, ...changed);
  else if (value instanceof Map && changed instanceof Map) {
    value.clear();
    for (const [key, item] of changed) value.set(key, item);
  } else if (value instanceof Set && changed instanceof Set) {
    value.clear();
    for (const item of changed) value.add(item);
  } else if (ArrayBuffer.isView(value) && ArrayBuffer.isView(changed)) value.set(changed);
  else if (isObject(value) && getPrototypeOf(value) === plainPrototype && isObject(changed)) {
    for (const key of Object.keys(value)) delete value[key];
    for (const [key, item] of entries(changed)) Object.defineProperty(value, key, { value: item, enumerable: true, configurable: true, writable: true });
  }
}
`;
