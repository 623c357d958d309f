"""Watches and disturbs a program's system calls with strace."""

import re
import subprocess
from collections import Counter
from pathlib import Path

from .harness import CannotTry

# The calls that read or change files, folders and locks.
CALLS = (
  "openat,read,write,pwrite64,close,fsync,fdatasync,ftruncate,rename,renameat,renameat2,link,linkat,"
  "unlink,unlinkat,mkdir,mkdirat,flock,fchmod,fchown,fstat,stat,lstat,newfstatat,readlink,lseek,"
  "getdents64"
)


def need() -> None:
  """Throws `CannotTry` where the system lets nobody watch a process, as some containers do."""
  probe = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, text=True)
  if probe.returncode != 0:
    raise CannotTry(f"strace cannot watch here: {probe.stderr.strip()[:200]}")


def watching(log: Path, calls: str, *options) -> list:
  """The words that go before a command to have its calls written to a file."""
  return ["strace", "-f", "-qq", "-y", *options, "-e", f"trace={calls}", "-o", str(log)]


def disturbing(call: str, number: int, what: str) -> list:
  """The words that go before a command to have its `number`th call of a kind disturbed.

  `what` is strace's: `signal=KILL`, `error=ENOSPC`, `retval=0`.
  """
  when = f"{call}:{what}:when={number}"
  return ["strace", "-f", "-qq", "-e", f"trace={call}", "-e", f"inject={when}", "-o", "/dev/null"]


LINE = re.compile(r"^(?:\d+ +)?(?P<call>\w+)\((?P<rest>.*)$")


def steps(log: Path, touching, calls: str = CALLS) -> list:
  """The calls of a log, each with its number among the calls of its kind, that touch something.

  A number counts from one from the program's start, as `when=` of strace does.
  """
  wanted = set(calls.split(","))
  counts = Counter()
  found = []
  for line in log.read_text(errors="replace").splitlines():
    match = LINE.match(line)
    if not match or match["call"] not in wanted:
      continue
    counts[match["call"]] += 1
    # Relative paths have the folder in front of them, whatever they lead to.
    if touching(re.sub(r"AT_FDCWD<[^>]*>", "", match["rest"])):
      found.append((match["call"], counts[match["call"]]))
  return found
