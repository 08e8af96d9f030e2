import type { SandboxPrograms } from "../conformance/sandbox.ts";

export const pythonPrograms: SandboxPrograms = {
  right: "def f(x): return x + 1",
  wrong: "def f(x): return x",
  throwing: "def f(x): raise KeyError('no')",
  syntax: "def f(x:",
  endless: "def f(x):\n  while True:\n    try:\n      while True: pass\n    except BaseException: pass",
  flood: (bytes) => `def f(x): return 'a' * ${bytes}`,
  memory: "def f(x):\n  kept = []\n  while True: kept.append(bytearray(2**26))",
  exit: "import os\ndef f(x): os._exit(0)",
  poison: `
import builtins, json, os, sys
builtins.print = builtins.abs = builtins.max = lambda *_: 1
json.dumps = None
sys.modules["bisect"] = sys
sys.path.insert(0, "/tmp"); sys.setrecursionlimit(60)
open("/tmp/left.py", "w").write("x = 1")
os.environ["LEFT"] = "1"; os.chdir("/tmp")
import decimal; decimal.getcontext().prec = 2
builtins.left = [0] * 10**6
def f(x): return x + 1`,
  looking: `
import builtins, bisect, decimal, json, os, sys
found = [abs(-3), max([2, 1]), json.dumps(1), bisect.__name__, hasattr(builtins, "left"), "LEFT" in os.environ,
         os.path.exists("/tmp/left.py"), decimal.getcontext().prec, sys.getrecursionlimit() > 60]
def f(x): return 2 if found == [3, 2, "1", "bisect", False, False, False, 28, True] else found`,
  test: "assert f(1) == 2, f(1)",
  brokenTest: "assert (",
};
