/**
 * Where the suite's test is: what the test holds of an object that stayed with the model's code, and how it asks. No
 * comparison and no arithmetic is left to that object: one that says it equals all, or is no distance from it, would pass.
 */
export const pythonRemote = `class Unsupported(Exception):
    """What a test does that cannot be done from here."""


class Remote:
    """An object that stays with the model's code. Its methods are called there; it is equal to itself alone."""

    __slots__ = ("_ask", "_target")

    def __init__(self, ask, target):
        object.__setattr__(self, "_ask", ask)
        object.__setattr__(self, "_target", target)

    def __call__(self, *arguments, **named):
        return self._ask({"op": "call", "target": self._target}, arguments, named)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self._ask({"op": "attribute", "target": self._target, "name": name})

    def __setattr__(self, name, value):
        self._ask({"op": "attribute", "target": self._target, "name": name, "value": encode(value, speak_of)})

    def __iter__(self):
        iterator = method(self, "__iter__")
        while True:
            try:
                item = method(iterator, "__next__")
            except StopIteration:
                return
            yield item

    def __bool__(self):
        try:
            return bool(method(self, "__bool__"))
        except AttributeError:
            pass
        try:
            return len(self) > 0
        except TypeError:
            return True

    def __str__(self):
        return plain_text(method(self, "__str__"))

    def __repr__(self):
        return plain_text(method(self, "__repr__"))

    def __next__(self):
        return method(self, "__next__")

    def __len__(self):
        try:
            return plain_length(method(self, "__len__"))
        except AttributeError as error:
            raise TypeError("an object has no length") from error

    def __getitem__(self, key):
        return method(self, "__getitem__", key)

    def __setitem__(self, key, value):
        method(self, "__setitem__", key, value)

    def __contains__(self, item):
        return any(item == other for other in self)

    def __eq__(self, other):
        return type(other) is Remote and other._target == self._target

    def __hash__(self):
        return hash(self._target)


def plain_text(value):
    if type(value) is not str:
        raise TypeError("a text is none")
    return value


def plain_length(value):
    if type(value) is not int or value < 0:
        raise TypeError("a length is no whole number")
    return value


def method(remote, name, *arguments):
    return remote._ask({"op": "call", "target": remote._target, "method": name}, arguments, {})


def speak_of(value):
    if type(value) is Remote:
        return {"object": value._target}
    raise Unsupported(f"a {type(value).__name__} cannot be handed to the code under test")


def write_back(argument, changed):
    if type(argument) is list and type(changed) is list:
        argument[:] = changed
    elif type(argument) is bytearray and type(changed) is bytearray:
        argument[:] = changed
    elif type(argument) in (dict, set) and type(changed) is type(argument):
        argument.clear()
        argument.update(changed)


def connect(exchange):
    def ask(request, arguments=(), named={}):
        if request["op"] == "call":
            request["arguments"] = [encode(argument, speak_of) for argument in arguments]
            if named:
                request["named"] = {name: encode(argument, speak_of) for name, argument in named.items()}
        reply = json.loads(exchange(dump(request)))
        if "raised" in reply:
            kind = getattr(builtins, reply["raised"], None)
            if not (isinstance(kind, type) and issubclass(kind, Exception)):
                kind = RuntimeError
            error = kind.__new__(kind)
            error.args = (reply["message"],)
            error.is_of_the_solution = reply["raised"]
            raise error
        value = reply["value"]
        for argument, changed in zip(arguments, value.get("arguments", ())):
            write_back(argument, decode(changed, find))
        return decode(value["result"], find)

    def find(number):
        return Remote(ask, number)

    return ask
`;
