/**
 * Where the model's code is: `handle` loads it and answers calls. Nothing of the test is here: whatever the code does to
 * this interpreter, it can change its own answers and no more.
 */
export const pythonSolution = `solution = {}
kept = []
numbers = {}


def keep_here(value):
    number = numbers.setdefault(id(value), len(kept))
    if number == len(kept):
        kept.append(value)
    return {"object": number}


def find_here(number):
    return kept[number]


def load(request):
    global solution
    solution = create_module("solution")
    exec(compile(request["code"], "<solution>", "exec"), solution)
    return sorted(name for name in solution if not name.startswith("__"))


def call(request):
    given = request["arguments"]
    arguments = [decode(argument, find_here) for argument in given]
    named = {name: decode(argument, find_here) for name, argument in request.get("named", {}).items()}
    target = request["target"]
    function = solution[target] if isinstance(target, str) else kept[target]
    if "method" in request:
        function = getattr(function, request["method"])
    before = dump([encode(argument, keep_here) for argument in arguments])
    result = encode(function(*arguments, **named), keep_here)
    after = [encode(argument, keep_here) for argument in arguments]
    return {"result": result} if dump(after) == before else {"result": result, "arguments": after}


def attribute(request):
    target = request["target"]
    name = request.get("name")
    if name is None:
        return {"result": encode(solution[target], keep_here)}
    if "value" in request:
        setattr(kept[target], name, decode(request["value"], find_here))
        return {"result": None}
    return {"result": encode(getattr(kept[target], name), keep_here)}


dump = json.JSONEncoder(check_circular=False).encode
operations = {"load": load, "call": call, "attribute": attribute}


def handle(line):
    try:
        request = json.loads(line)
        return dump({"value": operations[request["op"]](request)})
    except BaseException as error:
        known = next((kind for kind in type(error).__mro__ if kind.__module__ == "builtins"), Exception)
        return dump({"raised": known.__name__, "message": say(error)})
`;
