/**
 * Plain data as text and back: all that goes between the engine of the model's code and that of the test. What is no
 * plain data stays where it is and is spoken of by number. What these use of the language is taken while it is whole.
 */
export const javascriptValues = `
const { parse, stringify } = JSON;
const { isArray } = Array;
const { entries, fromEntries, getPrototypeOf, getOwnPropertyDescriptors, values: valuesOf } = Object;
const plainPrototype = Object.prototype;
const evaluate = eval;
const bytes = [Uint8Array, Int8Array, Uint8ClampedArray, Uint16Array, Int16Array, Uint32Array, Int32Array,
  Float32Array, Float64Array, BigInt64Array, BigUint64Array];
const errors = { Error, AggregateError, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
const deepest = 200;

/** What stands for an object of the other side; said anew where there are such. */
let isElsewhere = () => false;
/** An error is copied, so that its message can be read, and numbered, so that its class can still be asked about. */
let numberOfError = () => undefined;
let errorOf = (number, make) => make();

const dump = (value) => stringify(value);
const isObject = (value) => (typeof value === "object" && value !== null) || typeof value === "function";

function encode(value, keep, depth = 0) {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { number: Object.is(value, -0) ? "-0" : String(value) };
    case "undefined":
      return { undefined: true };
    case "bigint":
      return { bigint: String(value) };
    case "object":
      return value === null ? null : encodeObject(value, keep, depth);
    default:
      return keep(value);
  }
}

function encodeObject(value, keep, depth) {
  if (depth > deepest || isElsewhere(value)) return keep(value);
  const inner = (item) => encode(item, keep, depth + 1);
  if (isArray(value)) return Array.from(value, inner);
  const prototype = getPrototypeOf(value);
  if (prototype === plainPrototype || prototype === null) {
    if (!isData(value)) return keep(value);
    return { object: entries(value).map(([name, item]) => [name, inner(item)]) };
  }
  if (value instanceof Map) return { map: [...value].map((pair) => pair.map(inner)) };
  if (value instanceof Set) return { set: [...value].map(inner) };
  if (prototype === Date.prototype) return { date: inner(value.getTime()) };
  if (prototype === RegExp.prototype) return { pattern: [value.source, value.flags] };
  const kind = bytes.findIndex((each) => prototype === each.prototype);
  if (kind !== -1) return { bytes: [kind, Array.from(value, inner)] };
  if (value instanceof Error) return { error: [...encodeError(value), numberOfError(value)] };
  return keep(value);
}

/** Behaviour in it, a method or a getter, would be lost in a copy. */
function isData(value) {
  return valuesOf(getOwnPropertyDescriptors(value)).every((property) =>
    "value" in property && typeof property.value !== "function");
}

function encodeError(error) {
  return [String(error.name), String(error.message), isObject(error.code) ? undefined : error.code];
}

function decode(value, find) {
  if (isArray(value)) return value.map((item) => decode(item, find));
  if (!isObject(value)) return value;
  const pairs = entries(value);
  if (pairs.length !== 1) throw new TypeError("an answer is none");
  const [[name, held]] = pairs;
  const inner = (item) => decode(item, find);
  switch (name) {
    case "number":
      return Number(held);
    case "undefined":
      return undefined;
    case "bigint":
      return BigInt(String(held));
    case "object":
      return fromEntries(held.map(([key, item]) => [String(key), inner(item)]));
    case "map":
      return new Map(held.map((pair) => pair.map(inner)));
    case "set":
      return new Set(held.map(inner));
    case "date":
      return new Date(inner(held));
    case "pattern":
      return new RegExp(String(held[0]), String(held[1]));
    case "bytes":
      return bytes[held[0]].from(held[1], inner);
    case "error":
      return Number.isInteger(held[3]) ? errorOf(held[3], () => decodeError(held)) : decodeError(held);
    default:
      return find(name, held);
  }
}

function decodeError([name, message, code]) {
  const kind = Object.hasOwn(errors, name) ? errors[name] : Error;
  const error = kind === AggregateError ? new kind([], String(message)) : new kind(String(message));
  if (error.name !== name) Object.defineProperty(error, "name", { value: String(name), configurable: true, writable: true });
  if (code !== undefined) error.code = code;
  return error;
}

/** For people: what was thrown, in a line. Never throws itself. */
function say(thrown) {
  try {
    if (!(thrown instanceof Error)) return ["a value that is no error", String(thrown).slice(0, 500)];
    const [name, message] = encodeError(thrown).map((part) => String(part).slice(0, 500));
    return name === "InternalError" && message === "out of memory" ? ["MemoryError", message] : [name, message];
  } catch {
    return ["Error", ""];
  }
}
`;
