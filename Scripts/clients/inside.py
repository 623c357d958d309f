"""Runs one function of a client's module with that client's Python: `-m clients.inside`.

Standard input is the module, the function and its arguments as JSON; the result is written as JSON
where standard output was, and whatever the client prints goes to standard error.
"""

import importlib
import json
import os
import sys


def main() -> None:
  output = os.fdopen(os.dup(1), "w", encoding="utf-8")
  os.dup2(2, 1)
  module, function, arguments = json.load(sys.stdin)
  result = getattr(importlib.import_module(module), function)(*arguments)
  json.dump(result, output)
  output.close()


if __name__ == "__main__":
  main()
