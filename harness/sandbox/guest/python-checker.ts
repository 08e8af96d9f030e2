/**
 * Where the suite's test is: `check` runs it, and its calls go out to the model's code.
 */
export const pythonChecker = String.raw`language_names = {*dir(builtins), *sys.stdlib_module_names}


def free_names(own_names, *sources):
    used, made = {}, set(dir(builtins)) - own_names
    for source in sources:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Name):
                used.setdefault(node.id) if isinstance(node.ctx, ast.Load) else made.add(node.id)
            elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                made.add(node.name)
            elif isinstance(node, ast.arg):
                made.add(node.arg)
            elif isinstance(node, ast.alias):
                made.add((node.asname or node.name).split(".")[0])
    return [name for name in used if name not in made]


def check(line, exchange):
    request = json.loads(line)
    sources = {"<setup>": request.get("setup", ""), "<test>": request["test"]}
    try:
        programs = [compile(source, name, "exec") for name, source in sources.items()]
    except SyntaxError as error:
        return dump({"verdict": "broken", "detail": f"the test is no Python: {say(error)}"})
    random.seed(0)
    ask = connect(exchange)
    namespace = create_module("checker")
    own_names = language_names.intersection(request["ownNames"])
    entry_points = request.get("entryPoints")
    if entry_points is None:
        entry_points = free_names(own_names, *sources.values())
    try:
        for program in programs:
            for name in entry_points:
                bind(namespace, name, ask, request, own_names)
            exec(program, namespace)
        return dump({"verdict": "passed"})
    except Unsupported as error:
        return dump({"verdict": "broken", "detail": say(error)})
    except BaseException as error:
        return dump(describe(error, sources))


def bind(namespace, name, ask, request, own_names):
    if request.get("entryPoints") is None and name in sys.stdlib_module_names and name not in own_names:
        namespace[name] = __import__(name)
    elif name in request["names"]:
        namespace[name] = ask({"op": "attribute", "target": name})
    elif name in own_names:
        raise NameError(f"name '{name}' is not defined")


def describe(error, sources):
    its_own = getattr(error, "is_of_the_solution", None)
    if its_own is not None:
        return {"verdict": "raised", "kind": its_own, "detail": say(error)}
    place, trace = "", error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name in sources:
            lines = sources[name].split("\n")
            place = lines[trace.tb_lineno - 1].strip() if trace.tb_lineno <= len(lines) else ""
        trace = trace.tb_next
    verdict = "wrong" if isinstance(error, AssertionError) else "raised"
    return {"verdict": verdict, "kind": type(error).__name__, "detail": say(error) or place[:300]}
`;
