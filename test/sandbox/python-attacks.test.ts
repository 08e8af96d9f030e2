import { describe, expect, test } from "vitest";
import { pyodide } from "#harness/sandbox/pyodide.ts";
import { outsideWorld } from "./outside-world.ts";
import { sandboxOf } from "./sandbox-of.ts";

const { check } = sandboxOf(pyodide, { timeoutMs: 2_000, workers: 2 });
const outside = outsideWorld();

/** An answer would be right if the attack had got what it wanted. */
interface Attack {
  readonly title: string;
  readonly code: string | (() => string);
  readonly test?: string;
  /** How it fails, where that shows that all was tried. */
  readonly detail?: string;
}

const wrongTest = "assert f(1) == 424242\nassert [f(2)] == [434343]";

/** Tries each expression; the test would pass if one of them gave anything. */
const anyOf = (setup: string, ...ways: readonly string[]) => `${setup}
ways = [${ways.map((way) => `lambda: ${way}`).join(",\n")}]
def f(x):
  found = []
  for way in ways:
    try:
      got = way()
      if got: found.append(str(got))
    except BaseException: pass
  return len(ways), found`;
const anyTest = 'tried, found = f(1)\nassert found, f"nothing of {tried}: {found}"';

const attacks: readonly Attack[] = [
  {
    title: "files of the host: reading, writing and mounting them",
    code: () =>
      anyOf(
        `
def write(path):
  with open(path, "w") as file: file.write("x")
def mount(root):
  FS = __import__("pyodide_js")._module.FS
  FS.mkdir("/host")
  FS.mount(FS.filesystems.NODEFS, {"root": root}, "/host")
  return open("/host/secret").read()`,
        ...[
          outside.secretFile,
          `/proc/self/root${outside.secretFile}`,
          "/proc/self/environ",
          "/etc/passwd",
        ].map((path) => `open(${JSON.stringify(path)}).read()`),
        `__import__("pathlib").Path(${JSON.stringify(outside.secretFile)}).read_text()`,
        `__import__("pyodide_js").FS.readFile(${JSON.stringify(outside.secretFile)})`,
        `mount(${JSON.stringify(outside.folder)})`,
        `write(${JSON.stringify(outside.fresh("a"))})`,
      ),
    test: anyTest,
    detail: "nothing of 8: []",
  },
  {
    title: "processes: os.system, popen, subprocess, exec, and fork bombs of processes and threads",
    code: () =>
      anyOf(
        `
import os, threading, multiprocessing, subprocess
def again(): threading.Thread(target=again).start()
def started(start): start(); return 1
touch = lambda name: f"touch ${outside.fresh("")}/{name}"`,
        `os.system(touch("b") + "; id") == 0`,
        `os.popen(touch("c") + "; id").read() or 1`,
        `subprocess.check_output(touch("d"), shell=True) or 1`,
        `subprocess.Popen(["id"])`,
        `os.posix_spawn("/usr/bin/id", ["id"], {}) or 1`,
        "os.fork() + 1",
        `os.execv("/usr/bin/id", ["id"]) or 1`,
        "started(again)",
        "started(multiprocessing.Process(target=again).start)",
      ),
    test: anyTest,
    detail: "nothing of 9: []",
  },
  {
    title: "the network: sockets and requests",
    code: () =>
      anyOf(
        `
import socket, urllib.request
def connect():
  s = socket.socket(); s.settimeout(1); s.connect(("127.0.0.1", ${outside.port()})); s.send(b"x"); return 1`,
        "connect()",
        `urllib.request.urlopen("http://127.0.0.1:${outside.port()}", timeout=1).read() or 1`,
        `__import__("pyodide.http").http.open_url("http://127.0.0.1:${outside.port()}") or 1`,
        `socket.getaddrinfo("localhost", 80)[0][4][0] == "127.0.0.1" and socket.create_connection(("localhost", ${outside.port()}), 1)`,
      ),
    test: anyTest,
    detail: "nothing of 4: []",
  },
  {
    title: "the bridge to JavaScript: its names, and code for it",
    code: anyOf(
      "",
      `__import__("js").process.pid`,
      `__import__("js").globalThis`,
      `__import__("js").Object`,
      `__import__("js").eval("1")`,
      `__import__("js").fetch("http://127.0.0.1")`,
      `__import__("pyodide.code").code.run_js("1 + 1")`,
      `__import__("_pyodide_core").run_js("1")`,
      `__import__("pyodide_js")._api.tests.constructor.constructor("return process")().pid`,
      `__import__("pyodide_js").constructor.constructor("return process.pid")()`,
      `__import__("pyodide_js").loadPackage.constructor("return process.pid")()`,
      `__import__("pyodide_js").runPython.constructor.constructor("return globalThis")()`,
      `__import__("pyodide.ffi").ffi.create_proxy(print).constructor.constructor("return 1")()`,
      `__import__("pyodide").ffi.to_js([1]).constructor.constructor("return process.pid")()`,
    ),
    test: anyTest,
    detail: "nothing of 13: []",
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
    title: "filling the file system in memory",
    code: "def f(x):\n  with open('/tmp/big', 'wb') as file:\n    while True: file.write(b'x' * 2**20)",
  },
  {
    title: "a deep answer",
    code: "def f(x):\n  deep = []\n  for _ in range(100000): deep = [deep]\n  return deep",
  },
  { title: "sys.exit while loading", code: "import sys\nsys.exit(0)" },
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
    title: "answers that are equal, or near, to everything",
    code: `
class All:
  def __eq__(self, other): return True
  __hash__ = None
class Number(int):
  def __eq__(self, other): return True
  __sub__ = __rsub__ = lambda *_: 0
  __lt__ = lambda *_: True
  __hash__ = int.__hash__
class Near:
  __sub__ = __rsub__ = __abs__ = __float__ = __lt__ = __le__ = lambda *_: 0
def f(x): return [All, Near][x]() if x < 2 else Number(7)`,
    test: `
import math
def is_passed(x):
  for ask in (lambda: f(x) == 424242, lambda: abs(f(x) - 424242) < 1e-6, lambda: math.isclose(f(x), 424242), lambda: f(x) < 1 < f(x)):
    try:
      if ask(): return True
    except TypeError: pass
assert any(map(is_passed, range(3))), "none of three"`,
    detail: "none of three",
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
    code: () => `
import ctypes
lib = ctypes.CDLL(None)
def f(x):
  for script in (b"process.exit(0)", b"require('fs').writeFileSync('${outside.fresh("f")}', 'x')"):
    for name in ("emscripten_run_script", "emscripten_run_script_string", "emscripten_run_script_int"):
      try: getattr(lib, name)(script)
      except BaseException: pass
  ctypes.memset(ctypes.addressof(ctypes.c_int.in_dll(lib, "Py_OptimizeFlag")), 1, 4)
  ctypes.string_at(0, 2**20)
  return 1`,
  },
];

describe.concurrent("in the sandbox for Python", () => {
  test.each(attacks)("it is no use to try $title", async ({ code, test: given = wrongTest, detail }) => {
    const verdict = await check({ code: typeof code === "string" ? code : code(), test: given });
    expect(verdict).toMatchObject({ kind: "failed", ...(detail === undefined ? {} : { detail }) });
    outside.expectUntouched();
  });
});
