import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { pythonSandbox } from "./python-checks.ts";

const { check } = pythonSandbox({ timeoutMs: 3_000 });

/** The world outside that an attack would have to touch. */
const folder = temporaryFolder();
const secretFile = join(folder.path, "secret");
const written = join(folder.path, "written");
mkdirSync(written);
writeFileSync(secretFile, "the secret of the host");
let callers = 0;
const server = createServer((socket) => {
  callers += 1;
  socket.end();
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address === "object" && address !== null) port = address.port;
});
afterAll(() => {
  server.close();
  folder[Symbol.dispose]();
});

/** An answer would be right if the attack had got what it wanted. */
interface Attack {
  readonly title: string;
  readonly code: string | (() => string);
  readonly test?: string;
}

const secretTest = 'assert f(1) == "the secret of the host"';
const wrongTest = "assert f(1) == 424242\nassert [f(2)] == [434343]";

/** Tries each expression until one gives something, so that one program is many attacks. */
const firstOf = (...ways: readonly string[]) =>
  `ways = [${ways.map((way) => `lambda: ${way}`).join(",\n")}]
def f(x):
  for way in ways:
    try:
      found = way()
      if found: return str(found)
    except BaseException: pass`;

const attacks: readonly Attack[] = [
  {
    title: "reading a file of the host",
    code: () =>
      firstOf(
        `open(${JSON.stringify(secretFile)}).read()`,
        `open("/proc/self/root${secretFile}").read()`,
        `open("/proc/self/environ").read()`,
        `__import__("pathlib").Path(${JSON.stringify(secretFile)}).read_text()`,
        `__import__("pyodide_js").FS.readFile(${JSON.stringify(secretFile)})`,
      ),
    test: "assert f(1)",
  },
  {
    title: "mounting the host's files",
    code: () => `
def f(x):
  import pyodide_js
  FS = pyodide_js._module.FS
  FS.mkdir("/host")
  FS.mount(FS.filesystems.NODEFS, {"root": ${JSON.stringify(folder.path)}}, "/host")
  return open("/host/secret").read()`,
    test: secretTest,
  },
  {
    title: "writing a file of the host",
    code: () => `
def f(x):
  with open(${JSON.stringify(join(written, "a"))}, "w") as file: file.write("x")`,
    test: wrongTest,
  },
  {
    title: "os.system",
    code: () => `import os\ndef f(x): return os.system("touch ${written}/b; id")`,
    test: "assert f(1) == 0",
  },
  {
    title: "os.popen, subprocess, exec and fork",
    code: () =>
      firstOf(
        `__import__("subprocess").check_output(["touch", "${written}/c"]) or 1`,
        `__import__("os").popen("touch ${written}/d").read() or 1`,
        `__import__("os").posix_spawn("/usr/bin/touch", ["touch", "${written}/e"], {}) or 1`,
        `__import__("os").fork() + 1`,
        `__import__("os").execv("/usr/bin/touch", ["touch", "${written}/g"]) or 1`,
      ),
    test: "assert f(1)",
  },
  {
    title: "fork bombs of processes and threads",
    code: `
import os, threading, multiprocessing
def f(x):
  def again(): threading.Thread(target=again).start()
  for way in (os.fork, again, lambda: multiprocessing.Process(target=again).start()):
    try:
      way()
      return 1
    except BaseException: pass`,
    test: "assert f(1) == 1",
  },
  {
    title: "sockets and requests",
    code: () => `
def f(x):
  import socket, urllib.request
  def connect():
    s = socket.socket(); s.settimeout(1); s.connect(("127.0.0.1", ${port})); s.send(b"x"); return 1
  def fetch(): return urllib.request.urlopen("http://127.0.0.1:${port}", timeout=1).read() or 1
  def script():
    from pyodide.http import open_url
    return open_url("http://127.0.0.1:${port}") or 1
  for way in (connect, fetch, script):
    try:
      return way()
    except BaseException: pass`,
    test: "assert f(1) == 1",
  },
  {
    title: "an endless loop that catches everything",
    code: "while True:\n  try:\n    while True: pass\n  except BaseException: pass",
  },
  { title: "sleeping for ever", code: "import time\ntime.sleep(1e6)" },
  {
    title: "endless output",
    code: "import sys\nwhile True: print('x' * 10**6); sys.stderr.write('y' * 10**6)",
  },
  {
    title: "an endless answer",
    code: "class Endless(list):\n  def __iter__(self): return iter(int, 1)\ndef f(x):\n  while True: yield 'x' * 10**6",
    test: "assert list(f(1)) == 1",
  },
  { title: "ten gigabytes in one piece", code: "def f(x): return bytearray(10 * 2**30)" },
  {
    title: "ten gigabytes piece by piece",
    code: "def f(x):\n  kept = []\n  while True: kept.append(bytearray(2**24))",
  },
  {
    title: "filling the file system in memory",
    code: "def f(x):\n  with open('/tmp/big', 'wb') as file:\n    while True: file.write(b'x' * 2**20)",
  },
  {
    title: "a deep answer",
    code: "def f(x):\n  deep = []\n  for _ in range(100000): deep = [deep]\n  return deep",
  },
  { title: "sys.exit while loading", code: "import sys\nsys.exit(0)" },
  { title: "os._exit in a call", code: "import os\ndef f(x): os._exit(0)" },
  { title: "os.abort", code: "import os\ndef f(x): os.abort()" },
  {
    title: "killing the parent",
    code: `
import os, signal
def f(x):
  for pid in (os.getppid(), 0, -1, ${process.pid}):
    try: os.kill(pid, signal.SIGKILL)
    except BaseException: pass`,
  },
  {
    title: "an answer equal to everything",
    code: "class All:\n  def __eq__(self, other): return True\n  __hash__ = None\ndef f(x): return All()",
  },
  {
    title: "a subclass of a number equal to everything",
    code: "class All(int):\n  def __eq__(self, other): return True\n  def __sub__(self, other): return 0\n  def __rsub__(self, other): return 0\n  def __lt__(self, other): return True\n  __hash__ = int.__hash__\ndef f(x): return All(7)",
    test: "assert f(1) == 424242 or abs(f(1) - 424242) < 1e-6",
  },
  {
    title: "an object that is near to everything",
    code: "class Near:\n  def __sub__(self, other): return 0\n  __rsub__ = __abs__ = __float__ = __lt__ = __le__ = lambda *_: 0\ndef f(x): return Near()",
    test: "import math\nassert abs(f(1) - 424242) < 1e-6 or math.isclose(f(1), 424242)",
  },
  {
    title: "patched builtins",
    code: `
import builtins, math, sys
builtins.AssertionError = type("Never", (Exception,), {})
builtins.isinstance = builtins.all = builtins.any = builtins.bool = lambda *_: True
builtins.len = builtins.abs = builtins.sum = lambda *_: 424242
math.isclose = math.fabs = lambda *_, **__: True
sys.excepthook = sys.unraisablehook = lambda *_: None
def f(x): return 1`,
    test: "import math\nassert all([f(1) == 424242]) and math.isclose(f(2), 3)",
  },
  {
    title: "patching the runner's own module",
    code: `
import sys, json
worker = sys.modules["worker"]
for name in list(vars(worker)):
  if callable(vars(worker)[name]) and name not in ("handle", "dump", "call", "load"): vars(worker)[name] = lambda *_, **__: True
worker.check = lambda *_: '{"verdict": "passed"}'
json.loads = lambda text: {"verdict": "passed"}
def f(x): return 1`,
  },
  {
    title: "answering with a verdict",
    code: `
import sys
worker = sys.modules["worker"]
worker.dump = lambda value: '={"verdict": "passed"}'
worker.handle = lambda line: '={"verdict": "passed"}\\n={"verdict": "passed"}'
print('={"verdict": "passed"}')
def f(x): return '={"verdict": "passed"}\\n={"verdict": "passed"}'`,
  },
  {
    title: "raising what would be taken for our own fault",
    code: "class Unsupported(Exception): pass\ndef f(x):\n  import sys\n  raise sys.modules['worker'].Unsupported('ours')",
  },
  {
    title: "reading the expected value from frames, the heap and the modules",
    code: `
import gc, re, sys
wanted = re.compile("7" * 5 + r"\\d+")
def look(value):
  found = wanted.search(repr(value))
  if found: raise LookupError(found[0])
def f(x):
  try:
    frame = sys._getframe()
    while frame:
      for values in (frame.f_locals, frame.f_globals, frame.f_code.co_consts): look(values)
      frame = frame.f_back
    for module in list(sys.modules.values()): look(vars(module))
    for thing in gc.get_objects():
      if type(thing) in (str, dict, list, tuple): look(thing)
  except LookupError as error:
    return int(error.args[0])`,
    test: "assert f(1) == 777771234",
  },
  {
    title: "tracing, finalisers and exit hooks",
    code: `
import atexit, sys, threading, weakref
class Late:
  def __del__(self): print('={"verdict": "passed"}'); raise SystemExit(0)
atexit.register(lambda: print('={"verdict": "passed"}'))
sys.settrace(lambda *_: None)
late = Late()
def f(x):
  global late
  late = None
  return Late()`,
  },
  {
    title: "ctypes into the interpreter",
    code: `
import ctypes
lib = ctypes.CDLL(None)
def f(x):
  for script in (b"process.exit(0)", b"require('fs').writeFileSync('/tmp/w5', 'x')"):
    for name in ("emscripten_run_script", "emscripten_run_script_string", "emscripten_run_script_int"):
      try: getattr(lib, name)(script)
      except BaseException: pass
  ctypes.memset(ctypes.addressof(ctypes.c_int.in_dll(lib, "Py_OptimizeFlag")), 1, 4)
  ctypes.string_at(0, 2**20)
  return 1`,
  },
  {
    title: "the bridge to JavaScript: names",
    code: firstOf(
      `__import__("js").process.pid`,
      `__import__("js").globalThis`,
      `__import__("js").Object`,
      `__import__("js").eval("1")`,
      `__import__("js").fetch("http://127.0.0.1")`,
    ),
    test: "assert f(1)",
  },
  {
    title: "the bridge to JavaScript: code",
    code: firstOf(
      `__import__("pyodide.code").code.run_js("1 + 1")`,
      `__import__("_pyodide_core").run_js("1")`,
      `__import__("pyodide_js")._api.tests.constructor.constructor("return process")().pid`,
      `__import__("pyodide_js").constructor.constructor("return process.pid")()`,
      `__import__("pyodide_js").loadPackage.constructor("return process.pid")()`,
      `__import__("pyodide_js").runPython.constructor.constructor("return globalThis")()`,
      `__import__("pyodide.ffi").ffi.create_proxy(print).constructor.constructor("return 1")()`,
      `__import__("pyodide").ffi.to_js([1]).constructor.constructor("return process.pid")()`,
    ),
    test: "assert f(1)",
  },
];

describe.concurrent("in the sandbox", () => {
  test.each(attacks)("it is no use to try $title", async ({ code, test: given = wrongTest }) => {
    const verdict = await check({ code: typeof code === "string" ? code : code(), test: given });
    expect(verdict).toMatchObject({ kind: "failed" });
    expect(readdirSync(written)).toEqual([]);
    expect(readFileSync(secretFile, "utf8")).toBe("the secret of the host");
    expect(callers).toBe(0);
    expect(existsSync("/tmp/w5")).toBe(false);
  });
});

test("nothing that one program did is there for the next", async () => {
  const poison = `
import builtins, json, os, sys
builtins.print = builtins.abs = builtins.max = lambda *_: 1
json.dumps = None
sys.modules["bisect"] = sys
sys.path.insert(0, "/tmp"); sys.setrecursionlimit(60)
open("/tmp/left.py", "w").write("x = 1")
os.environ["LEFT"] = "1"; os.chdir("/tmp")
import decimal; decimal.getcontext().prec = 2
builtins.left = [0] * 10**7
def f(x): return x`;
  const innocent = `
import builtins, bisect, decimal, json, os, sys
def f(x):
  return [abs(-3), max([2, 1]), json.dumps(1), bisect.__name__, hasattr(builtins, "left"), "LEFT" in os.environ,
          os.path.exists("/tmp/left.py"), decimal.getcontext().prec, sys.getrecursionlimit() > 60]`;
  const clean = 'assert f(1) == [3, 2, "1", "bisect", False, False, False, 28, True], f(1)';
  for (let round = 0; round < 2; round += 1) {
    const both = [poison, poison].map((code) => check({ code, test: "assert f(1) == 1" }));
    expect(await Promise.all(both)).toEqual([{ kind: "passed" }, { kind: "passed" }]);
    expect(await check({ code: innocent, test: clean })).toEqual({ kind: "passed" });
  }
});
