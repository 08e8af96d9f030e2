/**
 * Plain data as text and back: all that goes between the interpreter of the model's code and that of the test. What is
 * no plain data stays where it is and is spoken of by number.
 */
export const pythonValues = `import ast, builtins, collections, datetime, decimal, fractions, json, sys, types
import bisect, copy, functools, heapq, itertools, math, operator, random, re, string, typing

sys.set_int_max_str_digits(0)
deepest = 200
plain_atoms = (bool, int, float, str)
sequences = {"tuple": tuple, "set": set, "frozenset": frozenset, "deque": collections.deque}
texts = {
    "bytes": (bytes, lambda value: value.hex(), bytes.fromhex),
    "bytearray": (bytearray, lambda value: value.hex(), bytearray.fromhex),
    "decimal": (decimal.Decimal, str, decimal.Decimal),
    "fraction": (fractions.Fraction, str, fractions.Fraction),
    "datetime": (datetime.datetime, lambda value: value.isoformat(), datetime.datetime.fromisoformat),
    "date": (datetime.date, lambda value: value.isoformat(), datetime.date.fromisoformat),
    "time": (datetime.time, lambda value: value.isoformat(), datetime.time.fromisoformat),
}


def encode(value, keep, depth=0):
    kind = type(value)
    if value is None or kind in plain_atoms:
        return value
    if depth > deepest:
        return keep(value)
    if isinstance(value, list):
        return [encode(item, keep, depth + 1) for item in list.__iter__(value)]
    if isinstance(value, dict):
        pairs = dict.items(value)
        return {"dict": [[encode(key, keep, depth + 1), encode(item, keep, depth + 1)] for key, item in pairs]}
    if isinstance(value, type({}.keys())):
        return {"set": [encode(item, keep, depth + 1) for item in value]}
    for name, kinds in sequences.items():
        if isinstance(value, kinds):
            return {name: [encode(item, keep, depth + 1) for item in kinds.__iter__(value)]}
    if isinstance(value, int):
        return int.__add__(value, 0)
    if isinstance(value, float):
        return float.__add__(value, 0.0)
    if isinstance(value, str):
        return str.__str__(value)
    if kind is complex:
        return {"complex": [value.real, value.imag]}
    if kind is range:
        return {"range": [value.start, value.stop, value.step]}
    if kind is datetime.timedelta:
        return {"timedelta": [value.days, value.seconds, value.microseconds]}
    for name, (kinds, write, _) in texts.items():
        if kind is kinds:
            return {name: write(value)}
    return keep(value)


def decode(value, find, depth=0):
    if depth > deepest:
        raise ValueError("an answer is nested too deeply")
    if isinstance(value, list):
        return [decode(item, find, depth + 1) for item in value]
    if not isinstance(value, dict):
        return value
    (name, held), = value.items()
    if name == "dict":
        return {decode(key, find, depth + 1): decode(item, find, depth + 1) for key, item in held}
    if name in sequences:
        return sequences[name]([decode(item, find, depth + 1) for item in held])
    if name in texts:
        return texts[name][2](held)
    if name == "complex":
        return complex(*held)
    if name == "range":
        return range(*held)
    if name == "timedelta":
        return datetime.timedelta(*held)
    return find(held)


def create_module(name):
    module = types.ModuleType(name)
    sys.modules[name] = module
    return module.__dict__


def say(error):
    try:
        if type(error) is KeyError and len(error.args) == 1:
            return str(error.args[0])[:500]
        return str(error)[:500]
    except BaseException:
        return ""
`;
