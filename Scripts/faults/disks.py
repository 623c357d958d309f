"""Lets a running shell meet disks that are full, read-only or gone, and files that others change."""

import errno
import os
import resource
import shutil
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

from . import harness
from .harness import CannotTry, Case, Lost, Torture
from .scenario import Scenario, content
from .talk import Talk

SUMMARY = "full, read-only, vanishing disks; files changed by others"

ENDINGS = ("goes on", "is killed", "quits")
NOBODY = 65534
JOURNAL = Scenario.SESSION + ".journal"
LOCK = Scenario.SESSION + ".lock"
# What is said of files, as opposed to lines that make no sense after one that was refused.
TROUBLE = ("cannot write", "cannot create", "cannot read", "there is no file", "nothing can be changed")


QUICK = 12


def run(torture: Torture) -> None:
  torture.groups(GROUPS, QUICK)


# What a shell goes through


class Ordeal:
  """A session that meets a fault in the middle.

  The shell types `before` lines, meets the fault, types `during` lines, and then goes on when the
  fault is over, is killed, or quits while it lasts. Each line must be done or refused with a
  reason, and what is there in the end must be what the lines do that were shown as done.
  """

  def __init__(self, scenario: Scenario, folder: Path, before=6, during=7, first=(), command=None):
    self.scenario = scenario
    self.folder = folder
    # The first line changes nothing: when it is answered, the session is there.
    self.lines = ["progress", *first, *scenario.lines]
    self.before = 1 + len(first) + before
    self.during = during
    self.talk = Talk(command or scenario.command(), folder)
    self.said = ""

  def go(self, ending: str, fault, mend, said=None, must_refuse=False, check=None) -> None:
    """Goes through it; `said` must be among what is said when a line is refused."""
    talk = self.talk
    begun, middle = self.lines[: self.before], self.lines[self.before :][: self.during]
    for line in begun:
      self.type(line)
    fault()
    refused = len(talk.refused)
    seen = len(talk.errors)
    for line in middle:
      self.type(line)
    self.said = talk.errors[seen:].decode(errors="replace").lower()
    if must_refuse and len(talk.refused) == refused:
      raise Lost("the fault is not noticed")
    if said and any(trouble in self.said for trouble in TROUBLE) and said not in self.said:
      raise Lost(f"it does not say '{said}', but: {self.said[-300:]}")
    if ending == "is killed":
      talk.kill()
      mend()
    elif ending == "quits":
      self.end()
      mend()
    else:
      mend()
      seen = len(talk.errors)
      for line in [*self.lines[self.before + self.during :], "save"]:
        self.type(line)
      after = talk.errors[seen:].decode(errors="replace").lower()
      if any(trouble in after for trouble in TROUBLE):
        raise Lost(f"when the fault is over it still says: {after[-300:]}")
      if talk.done[-1:] != ["save"]:
        raise Lost("when the fault is over it does not save")
      self.end()
    (check or self.check)()

  def type(self, line: str) -> None:
    if not self.talk.type(line):
      status = self.talk.end()
      raise Lost(f"it ends with {status} at '{line}': {self.talk.errors.decode()[-300:]}")

  def end(self) -> None:
    status = self.talk.end()
    if status < 0:
      raise Lost(f"it died of signal {-status}")

  def check(self) -> None:
    self.scenario.check_lines(self.folder, self.talk.done)


def nothing() -> None:
  """For what needs no mending."""


# Full disks


def full_disk(torture: Torture):
  """A small disk in memory that is filled up."""
  check_mounts(torture)
  scenario = Scenario(torture)
  for pages in range(0, 9):
    for padding in range(0, 4096, 292):
      ending = ENDINGS[(pages + padding // 292) % 3]
      yield Case(f"{pages} pages left, a note of {padding}, it {ending}", in_full_disk, scenario,
                 pages * 4096, padding, ending)
  for before in range(0, 34, 3):
    for ending in ENDINGS:
      yield Case(f"nothing left after {before} lines, it {ending}", in_full_disk, scenario, 0, 700,
                 ending, before)
  for pages in range(0, 7):
    yield Case(f"{pages} pages left from the start", full_from_the_start, scenario, pages * 4096)
  for inodes in range(0, 4):
    for ending in ENDINGS:
      yield Case(f"room for {inodes} more files, it {ending}", out_of_files, scenario, inodes, ending)


def in_full_disk(scenario, left: int, padding: int, ending: str, before=6) -> None:
  with scenario.torture.folder() as folder, memory_disk(folder, 1 << 20):
    scenario.prepare(folder)
    # A long note, so that the ends of the following lines fall on other places of a page.
    first = ["note 1 \"" + "x" * padding + "\""] if padding else []
    ordeal = Ordeal(scenario, folder, before=before, during=12, first=first)
    ballast = Ballast(folder)
    ordeal.go(ending, lambda: ballast.leave(left), ballast.drop, said="no space left")


def full_from_the_start(scenario, left: int) -> None:
  with scenario.torture.folder() as folder, memory_disk(folder, 1 << 20):
    scenario.prepare(folder)
    ballast = Ballast(folder)
    ballast.leave(left)
    talk = Talk(scenario.command(), folder)
    for line in scenario.lines[:8]:
      if not talk.type(line):
        break
    talk.end()
    if talk.refused and b"No space left" not in talk.errors.replace(b"no space", b"No space"):
      raise Lost(f"it does not say that the disk is full: {talk.errors.decode()}")
    ballast.drop()
    scenario.check_lines(folder, talk.done)


def out_of_files(scenario, left: int, ending: str) -> None:
  with scenario.torture.folder() as folder, memory_disk(folder, 1 << 20, "nr_inodes=64"):
    scenario.prepare(folder)
    ordeal = Ordeal(scenario, folder, before=10, during=8)
    taken = []

    def fault() -> None:
      for number in range(os.statvfs(folder).f_ffree - left):
        taken.append(folder / f"taken-{number}")
        taken[-1].touch()

    ordeal.go(ending, fault, lambda: [path.unlink() for path in taken], said="no space left")


def full_ext4(torture: Torture):
  """A small ext4 disk that is filled up."""
  check_loops(torture)
  scenario = Scenario(torture)
  for left in range(0, 16):
    for ending in ENDINGS:
      yield Case(f"ext4 with {left} KiB left, it {ending}", in_full_ext4, scenario, left * 1024,
                 (left * 331) % 1024, ending)


def in_full_ext4(scenario, left: int, padding: int, ending: str) -> None:
  with scenario.torture.folder() as outer, loop_disk(outer) as folder:
    scenario.prepare(folder)
    ordeal = Ordeal(
      scenario, folder, during=12, first=["note 1 \"" + "x" * (padding + 1) + "\""])
    ballast = Ballast(folder)
    ordeal.go(ending, lambda: ballast.leave(left), ballast.drop, said="no space left")


class Ballast:
  """A file that takes the room of a disk."""

  def __init__(self, folder: Path):
    self.path = folder / "ballast"

  def leave(self, left: int) -> None:
    """Takes all room but so many bytes."""
    with open(self.path, "wb", buffering=0) as file:
      try:
        while file.write(b"\1" * 4096):
          pass
      except OSError as error:
        if error.errno != errno.ENOSPC:
          raise
      os.fsync(file.fileno())
      # Blocks that only tell where the others are come free as well.
      disk = os.statvfs(self.path)
      size = os.fstat(file.fileno()).st_size
      file.truncate(max(0, size - max(0, left - disk.f_bavail * disk.f_frsize)))
      os.fsync(file.fileno())

  def drop(self) -> None:
    self.path.unlink(missing_ok=True)


# Files that may not grow


def short_files(torture: Torture):
  """A limit on the size of files."""
  if not hasattr(resource, "prlimit"):
    raise CannotTry("this system cannot set the limits of another process")
  scenario = Scenario(torture)
  for more in range(0, 330):
    yield Case(f"the journal may grow by {more}", in_short_files, scenario, "journal", more,
               ENDINGS[more % 3])
  for size in range(0, 20000, 400):
    yield Case(f"no file beyond {size}", in_short_files, scenario, "file", size,
               ENDINGS[size // 400 % 3])


def in_short_files(scenario, which: str, bytes_: int, ending: str) -> None:
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    # With a save among the lines where files are meant that are written anew.
    ordeal = Ordeal(scenario, folder, before=6 if which == "journal" else 11, during=6)

    def limit(size: int) -> None:
      hard = resource.prlimit(ordeal.talk.process.pid, resource.RLIMIT_FSIZE)[1]
      resource.prlimit(ordeal.talk.process.pid, resource.RLIMIT_FSIZE, (size, hard))

    def fault() -> None:
      limit(bytes_ + ((folder / JOURNAL).stat().st_size if which == "journal" else 0))

    def mend() -> None:
      if ordeal.talk.process.returncode is None:
        limit(resource.RLIM_INFINITY)

    ordeal.go(ending, fault, mend, said="file too large")


# Calls that do less than they are asked to


SHIM = """
#define _GNU_SOURCE 1
#include <dlfcn.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int is_file(int fd) {
  struct stat status;
  return fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

static int is(const char *what) {
  const char *mode = getenv("SHIM");
  return mode != NULL && strstr(mode, what) != NULL;
}

static int interrupted(void) {
  static int calls;
  if (!is("eintr") || ++calls % 3 != 0) return 0;
  errno = EINTR;
  return 1;
}

static size_t less(size_t count) {
  if (is("one") && count > 1) return 1;
  if (is("half") && count > 1) return count / 2;
  return count;
}

ssize_t write(int fd, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (real == NULL) real = dlsym(RTLD_NEXT, "write");
  if (interrupted()) return -1;
  if (is("lie") && is_file(fd)) {
    real(fd, bytes, count / 2);
    return count;
  }
  return real(fd, bytes, less(count));
}

ssize_t read(int fd, void *bytes, size_t count) {
  static ssize_t (*real)(int, void *, size_t);
  if (real == NULL) real = dlsym(RTLD_NEXT, "read");
  if (interrupted()) return -1;
  return real(fd, bytes, less(count));
}

int ftruncate(int fd, off_t length) {
  static int (*real)(int, off_t);
  if (real == NULL) real = dlsym(RTLD_NEXT, "ftruncate");
  return interrupted() ? -1 : real(fd, length);
}

int open(const char *path, int flags, ...) {
  static int (*real)(const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  if (real == NULL) real = dlsym(RTLD_NEXT, "open");
  return interrupted() ? -1 : real(path, flags, mode);
}
"""


def short_calls(torture: Torture):
  """Reads and writes that do only a part of what they are asked to."""
  library = shim(torture)
  scenario = Scenario(torture)
  for mode in ("one", "half", "eintr", "one,eintr", "half,eintr"):
    # Not before a line about the current sentence: a new shell chooses that anew.
    for before in (0, *range(13, 42, 3)):
      yield Case(f"calls: {mode}, killed after {before} lines", with_shim, scenario, library, mode,
                 before)


def with_shim(scenario, library: Path, mode: str, before: int) -> None:
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    preload = ["env", f"LD_PRELOAD={library}", f"SHIM={mode}"]
    for ending in ("is killed", "goes on"):
      talk = Talk(scenario.command(), folder, before=preload)
      done = scenario.lines[: before if ending == "is killed" else len(scenario.lines)]
      for line in done[0 if ending == "is killed" else before :]:
        if not talk.type(line) or talk.refused:
          raise Lost(f"'{line}' is refused: {talk.errors.decode()}")
      if ending == "is killed":
        talk.kill()
      elif talk.end() != 0:
        raise Lost(f"it does not end well: {talk.errors.decode()}")
    scenario.check(folder, len(scenario.lines), len(scenario.lines))


def shim(torture: Torture) -> Path:
  """Compiles what stands between the program and the system's calls."""
  compiler = shutil.which("clang") or shutil.which("cc")
  if not compiler:
    raise CannotTry("there is no C compiler")
  if "statically" in subprocess.run(
      ["file", "-L", torture.galley], capture_output=True, text=True).stdout:
    raise CannotTry("galley is linked statically")
  folder = torture.shared()
  source, library = folder / "shim.c", folder / "shim.so"
  if not library.exists():
    source.write_text(SHIM)
    built = subprocess.run(
      [compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], capture_output=True,
      text=True)
    if built.returncode != 0:
      raise CannotTry(f"the library cannot be built: {built.stderr.strip()[:200]}")
  return library


# Read-only disks and folders


def read_only(torture: Torture):
  """A disk that turns read-only, and comes back."""
  check_loops(torture)
  scenario = Scenario(torture)
  for before in range(0, 36, 6):
    for ending in ENDINGS:
      yield Case(f"read-only after {before} lines, it {ending}", on_read_only, scenario, before,
                 ending)
      yield Case(f"cannot be written to after {before} lines, it {ending}", on_broken, scenario,
                 before, ending)


def on_read_only(scenario, before: int, ending: str) -> None:
  """ext4 makes itself read-only at an error; it is checked and mounted again in the same place."""
  with scenario.torture.folder() as folder:
    (folder / "sessions").mkdir()
    with loop_disk(folder, at="sessions", size=8 << 20, features="has_journal",
                   options="errors=remount-ro") as disk:
      scenario.prepare(folder)
      ordeal = Ordeal(scenario, folder, before=before)
      image = folder / "image"

      def fault() -> None:
        trigger = Path("/sys/fs/ext4") / loop_of(image) / "trigger_fs_error"
        if not trigger.exists():
          raise CannotTry("ext4 cannot be told to fail")
        trigger.write_text("1")

      def mend() -> None:
        # Lazily, and a copy: the shell still has files open there.
        subprocess.run(["umount", "-l", disk], check=True)
        copy = folder / "copy"
        shutil.copy(image, copy)
        if subprocess.run(["fsck.ext4", "-fy", copy], capture_output=True).returncode > 2:
          raise CannotTry("the disk cannot be repaired")
        mount(["-o", "loop", copy, disk])

      ordeal.go(ending, fault, mend, said="read-only file system", must_refuse=True)


def on_broken(scenario, before: int, ending: str) -> None:
  """The disk below the file system is full, so that it is the sync that fails."""
  with scenario.torture.folder() as outer, memory_disk(outer, 3 << 20):
    with loop_disk(outer, size=2 << 20) as folder:
      scenario.prepare(folder)
      ordeal = Ordeal(scenario, folder, before=before, during=12)
      ballast = Ballast(outer)
      ordeal.go(ending, lambda: ballast.leave(0), ballast.drop)


def no_permission(torture: Torture):
  """Folders and files that may not be written to."""
  if os.geteuid() == 0 and not shutil.which("setpriv"):
    raise CannotTry("for root everything may be written to, and there is no setpriv")
  scenario = Scenario(torture)
  for what in ("sessions", JOURNAL, LOCK, Scenario.SESSION, "."):
    for before in (0, 5, 13, 26):
      for ending in ENDINGS:
        yield Case(f"no permission for {what} after {before} lines, it {ending}", without_permission,
                   scenario, what, before, ending)
  for what in ("sessions", Scenario.SESSION, JOURNAL, LOCK):
    for mode in (0o000, 0o444, 0o555):
      yield Case(f"{what} has mode {mode:o} at the start", started_without_permission, scenario,
                 what, mode)


def without_permission(scenario, what: str, before: int, ending: str) -> None:
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    ordeal = Ordeal(
      scenario, folder, before=before, during=12, command=as_nobody(scenario, folder))
    path = folder / what

    def fault() -> None:
      if path.exists():
        path.chmod(0o555 if path.is_dir() else 0o400)

    def mend() -> None:
      if path.exists():
        path.chmod(0o755 if path.is_dir() else 0o644)

    ordeal.go(ending, fault, mend, said="permission denied")


def started_without_permission(scenario, what: str, mode: int) -> None:
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    command = as_nobody(scenario, folder)
    talk = Talk(command, folder)
    for line in scenario.lines[:5]:
      talk.type(line)
    talk.kill()
    path = folder / what
    before = files(folder)
    old = path.stat().st_mode & 0o7777
    path.chmod(mode)
    second = Talk(command, folder)
    for line in scenario.lines[5:8]:
      if not second.type(line):
        break
    second.end()
    path.chmod(old)
    if second.done:
      talk.done += second.done
    elif b"ermission denied" not in second.errors:
      raise Lost(f"it does not say why: {second.errors.decode()}")
    elif {name: bytes_ for name, bytes_ in files(folder).items() if name != LOCK} != {
        name: bytes_ for name, bytes_ in before.items() if name != LOCK}:
      raise Lost("files were changed though nothing was shown as done")
    scenario.check_lines(folder, talk.done)


def as_nobody(scenario, folder: Path) -> list:
  """The command, run by a user for whom permissions count; the folder is given to them."""
  command = scenario.command()
  if os.geteuid() != 0:
    return command
  for path in [folder, *folder.rglob("*")]:
    os.chown(path, NOBODY, NOBODY)
  program = scenario.torture.shared() / "galley"
  if not program.exists():
    copy = program.with_name(f"galley-{os.getpid()}-{time.monotonic_ns()}")
    shutil.copy(scenario.torture.galley, copy)
    copy.chmod(0o755)
    copy.rename(program)
  return [
    "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--", str(program),
    *command[1:]]


# Folders that go


def folders(torture: Torture):
  """The folder of the sessions goes away and comes back."""
  scenario = Scenario(torture)
  for what in ("moved", "moved and made again", "deleted", "hidden"):
    for before in range(0, 36, 5):
      for ending in ENDINGS:
        if what != "deleted" or ending == "goes on":
          yield Case(f"sessions {what} after {before} lines, it {ending}", folder_gone, scenario,
                     what, before, ending)
  for before in range(0, 36, 5):
    yield Case(f"sessions deleted after {before} lines, made again, then killed",
               folder_made_again, scenario, before)


def folder_gone(scenario, what: str, before: int, ending: str) -> None:
  if what == "hidden":
    check_mounts(scenario.torture)
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    ordeal = Ordeal(scenario, folder, before=before)
    sessions, away = folder / "sessions", folder / "away"

    def fault() -> None:
      if what == "deleted":
        shutil.rmtree(sessions)
      elif what == "hidden":
        mount(["-t", "tmpfs", "-o", "size=1m", "galley-torture", sessions])
      else:
        sessions.rename(away)
        if what == "moved and made again":
          sessions.mkdir()

    def mend() -> None:
      if what == "deleted":
        sessions.mkdir(exist_ok=True)
      elif what == "moved":
        if not sessions.exists():
          away.rename(sessions)

    try:
      if what == "moved and made again" and ending != "goes on":
        # Nothing can be found in two folders at once: what is in the new one must be whole.
        ordeal.go(ending, fault, mend, check=lambda: whole_in_one(ordeal, sessions, away))
      elif what == "hidden":
        ordeal.go(ending, fault, mend, check=lambda: whole_when_hidden(ordeal, sessions))
      else:
        ordeal.go(ending, fault, mend)
    finally:
      if what == "hidden" and os.path.ismount(sessions):
        unmount(sessions)


def whole_in_one(ordeal: Ordeal, sessions: Path, away: Path) -> None:
  """The session must be whole in the new folder, or in the old one where nothing went to the new."""
  if not (ordeal.folder / Scenario.SESSION).exists():
    shutil.rmtree(sessions)
    away.rename(sessions)
  ordeal.check()


def whole_when_hidden(ordeal: Ordeal, sessions: Path) -> None:
  """As `whole_in_one`, for a disk that was mounted over the folder."""
  if not (ordeal.folder / Scenario.SESSION).exists():
    unmount(sessions)
  ordeal.check()


def folder_made_again(scenario, before: int) -> None:
  """What is done after the folder has come back must survive a kill before it is saved."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    ordeal = Ordeal(scenario, folder, before=before)
    before += 1
    for line in ordeal.lines[:before]:
      ordeal.type(line)
    shutil.rmtree(folder / "sessions")
    for line in ordeal.lines[before : before + 2]:
      ordeal.type(line)
    (folder / "sessions").mkdir(exist_ok=True)
    ordeal.type(ordeal.lines[before + 2])
    ordeal.talk.kill()
    ordeal.check()


# Files that others change


def others(torture: Torture):
  """Other programs change the session's files."""
  scenario = Scenario(torture)
  for what in CHANGES:
    for before in (1, 4, 9, 14, 15, 20, 27, 33):
      for ending in ENDINGS:
        yield Case(f"session {what} after {before} lines, it {ending}", session_changed, scenario,
                   what, before, ending)
  for what in SPOILINGS:
    for before in (1, 4, 9, 14, 15, 20, 27, 33):
      for ending in ENDINGS:
        yield Case(f"{what} after {before} lines, it {ending}", beside_changed, scenario, what,
                   before, ending)
  for relative in (False, True):
    for before in (0, 8, 25):
      for ending in ENDINGS:
        yield Case(f"a link, {'relative' if relative else 'absolute'}, after {before} lines, "
                   f"it {ending}", linked, scenario, relative, before, ending)


def edited(scenario, session: Path) -> None:
  session.write_text(session.read_text().replace("Osova", "Ossova", 1))


def spaced(scenario, session: Path) -> None:
  session.write_text(session.read_text() + " ")


def truncated(scenario, session: Path) -> None:
  os.truncate(session, 0)


def cut_in_half(scenario, session: Path) -> None:
  os.truncate(session, session.stat().st_size // 2)


def overwritten(scenario, session: Path) -> None:
  """A colleague's session of the same article is copied over it."""
  session.write_text(replacement(scenario))


def replaced(scenario, session: Path) -> None:
  other = session.with_name("other")
  other.write_text(replacement(scenario))
  other.rename(session)


def replaced_by_rubbish(scenario, session: Path) -> None:
  session.unlink()
  session.write_bytes(b"\0\xff rubbish \n" * 100)


def replaced_by_older(scenario, session: Path) -> None:
  other = session.with_name("other")
  other.write_text(older(scenario, 0))
  other.rename(session)


def deleted(scenario, session: Path) -> None:
  session.unlink()


def touched(scenario, session: Path) -> None:
  os.utime(session)


def put_back(scenario, session: Path) -> None:
  """As `git stash` and `git stash pop` do."""
  text = session.read_bytes()
  session.unlink()
  session.write_bytes(text)


# Each with whether the other program's file has to be left as it is.
CHANGES = {
  "edited": (edited, True), "given a space": (spaced, None), "truncated": (truncated, True),
  "cut in half": (cut_in_half, True), "overwritten": (overwritten, True),
  "replaced": (replaced, True), "replaced by rubbish": (replaced_by_rubbish, True),
  "replaced by an older one": (replaced_by_older, None), "deleted": (deleted, False),
  "touched": (touched, False), "taken away and put back": (put_back, False),
}


def replacement(scenario) -> str:
  return written(scenario, ("fact 2", "note 3 theirs"))


def older(scenario, count: int) -> str:
  return written(scenario, tuple(scenario.lines[:count]))


def written(scenario, lines) -> str:
  """The session file that galley writes for these lines, to the byte."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    harness.run(scenario.command(), folder, stdin="".join(f"{line}\n" for line in lines).encode())
    return (folder / Scenario.SESSION).read_text()


def session_changed(scenario, what: str, before: int, ending: str, sabotage=None) -> None:
  change, is_kept = CHANGES[what]
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    session = folder / Scenario.SESSION
    ordeal = Ordeal(scenario, folder, before=before)
    theirs = []

    def fault() -> None:
      change(scenario, session)
      theirs.append(session.read_bytes() if session.exists() else None)

    def check() -> None:
      if sabotage:
        sabotage(folder)
      if is_kept and session.read_bytes() != theirs[0]:
        raise Lost("what the other program wrote is gone")
      beside = sorted(folder.glob("sessions/*.mine-*.json"))
      if not beside:
        if is_kept:
          raise Lost("the other program's file is there, and ours nowhere")
        return ordeal.check()
      # Ours went on under another name: that is the one that has to hold everything.
      if len(beside) > 1:
        raise Lost(f"ours is there {len(beside)} times")
      if is_kept is None and session.read_bytes() != theirs[0]:
        raise Lost("what the other program wrote is gone")
      if is_kept is False:
        raise Lost("ours is under another name, for nothing")
      reopened = harness.run(
        [scenario.torture.galley, "annotate", beside[0], "--annotator", "ann", *scenario.FIXED],
        folder, stdin=b"save\n")
      if reopened.returncode != 0:
        raise Lost(f"ours cannot be opened: {reopened.stderr.decode()}")
      if content(beside[0]) != scenario.state(ordeal.talk.done):
        raise Lost("ours does not hold what was shown as done")

    ordeal.go(ending, fault, nothing, check=check)


def journal_deleted(folder: Path) -> None:
  (folder / JOURNAL).unlink(missing_ok=True)


def journal_emptied(folder: Path) -> None:
  if (folder / JOURNAL).exists():
    os.truncate(folder / JOURNAL, 0)


def journal_cut(folder: Path) -> None:
  if (folder / JOURNAL).exists():
    os.truncate(folder / JOURNAL, (folder / JOURNAL).stat().st_size * 2 // 3)


def journal_lengthened(folder: Path) -> None:
  with open(folder / JOURNAL, "ab") as file:
    file.write(b"rubbish\n")


def journal_replaced(folder: Path) -> None:
  journal_deleted(folder)
  (folder / JOURNAL).write_bytes(b"rubbish\n" * 20)


def lock_deleted(folder: Path) -> None:
  (folder / LOCK).unlink()


def lock_replaced(folder: Path) -> None:
  (folder / LOCK).unlink()
  (folder / LOCK).write_text("somebody else\n")


def all_but_the_session_deleted(folder: Path) -> None:
  journal_deleted(folder)
  lock_deleted(folder)


SPOILINGS = {
  "journal deleted": journal_deleted, "journal emptied": journal_emptied,
  "journal cut": journal_cut, "journal lengthened": journal_lengthened,
  "journal replaced": journal_replaced, "lock deleted": lock_deleted,
  "lock replaced": lock_replaced, "journal and lock deleted": all_but_the_session_deleted,
}


def beside_changed(scenario, what: str, before: int, ending: str) -> None:
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    ordeal = Ordeal(scenario, folder, before=before)
    ordeal.go(ending, lambda: SPOILINGS[what](folder), nothing)


def linked(scenario, relative: bool, before: int, ending: str) -> None:
  """The session is a symbolic link: it stays one, and the file that it names is written."""
  with scenario.torture.folder() as folder:
    scenario.prepare(folder)
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    (folder / "sessions").mkdir()
    real, link = elsewhere / "real.json", folder / Scenario.SESSION
    real.write_text(older(scenario, 0))
    link.symlink_to("../elsewhere/real.json" if relative else real)
    ordeal = Ordeal(scenario, folder, before=before)

    def check() -> None:
      ordeal.check()
      if not link.is_symlink():
        raise Lost("the link has become a file")
      if content(real) != scenario.state(ordeal.talk.done):
        raise Lost("the file that the link names does not hold what was shown as done")

    ordeal.go(ending, nothing, nothing, check=check)


def files(folder: Path) -> dict:
  """What the files of a folder hold, by name."""
  return {
    str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*"))
    if path.is_file()}


# Mounting


def mount(words) -> None:
  done = subprocess.run(
    ["mount", *map(str, words)], capture_output=True, text=True, env={"PATH": os.environ["PATH"]})
  if done.returncode != 0:
    raise CannotTry((done.stderr.strip() or "cannot mount").splitlines()[0])


def unmount(path: Path) -> None:
  for _ in range(50):
    if subprocess.run(["umount", path], capture_output=True).returncode == 0:
      return
    time.sleep(0.02)
  subprocess.run(["umount", "-l", path], capture_output=True)


@contextmanager
def memory_disk(folder: Path, size: int, *options):
  """A disk of so many bytes in memory, mounted on a folder."""
  mount(["-t", "tmpfs", "-o", ",".join([f"size={size}", *options]), "galley-torture", folder])
  try:
    yield
  finally:
    unmount(folder)


@contextmanager
def loop_disk(outer: Path, size=1 << 20, at="disk", features="^has_journal",
              options="errors=continue"):
  """An ext4 disk in a file of a folder, mounted beside the file."""
  image, disk = outer / "image", outer / at
  disk.mkdir(exist_ok=True)
  with open(image, "wb") as file:
    file.truncate(size)
  # Without reserved blocks, and small ones, so that room can be taken in small steps.
  made = subprocess.run(
    ["mkfs.ext4", "-q", "-F", "-b", "1024", "-m", "0", "-O", features, image],
    capture_output=True, text=True)
  if made.returncode != 0:
    raise CannotTry(made.stderr.strip())
  mount(["-o", f"loop,{options}", image, disk])
  try:
    yield disk
  finally:
    unmount(disk)


def loop_of(image: Path) -> str:
  """The name of the loop device that shows a file as a disk."""
  listed = subprocess.run(["losetup", "-n", "-O", "NAME", "-j", image], capture_output=True, text=True)
  return Path(listed.stdout.split()[0]).name


def check_mounts(torture: Torture) -> None:
  with torture.folder() as folder, memory_disk(folder, 1 << 16):
    pass


def check_loops(torture: Torture) -> None:
  if not shutil.which("mkfs.ext4"):
    raise CannotTry("there is no mkfs.ext4")
  with torture.folder() as folder, loop_disk(folder):
    pass


GROUPS = (full_disk, full_ext4, short_files, short_calls, read_only, no_permission, folders, others)


# Planted faults


def self_test(torture: Torture) -> None:
  scenario = Scenario(torture)

  def overwrite(folder: Path) -> None:
    (folder / Scenario.SESSION).write_text(older(scenario, 3))

  torture.planted(
    "the other program's file is overwritten",
    lambda: session_changed(scenario, "replaced", 9, "goes on", sabotage=overwrite))

  def forget(folder: Path) -> None:
    for beside in folder.glob("sessions/*.mine-*.json"):
      beside.unlink()

  torture.planted(
    "of two files only the other program's is kept",
    lambda: session_changed(scenario, "edited", 9, "goes on", sabotage=forget))

  def short_journal() -> None:
    with torture.folder() as folder:
      scenario.prepare(folder)
      ordeal = Ordeal(scenario, folder)

      def cut() -> None:
        journal = folder / JOURNAL
        os.truncate(journal, journal.read_bytes().rstrip(b"\n").rfind(b"\n") + 1)

      ordeal.go("is killed", nothing, cut)

  torture.planted("the last line of the journal is gone after a kill", short_journal)

  def never_over() -> None:
    with torture.folder() as folder, memory_disk(folder, 1 << 20):
      scenario.prepare(folder)
      Ordeal(scenario, folder, during=12).go(
        "goes on", lambda: Ballast(folder).leave(0), nothing)

  try:
    check_mounts(torture)
    torture.planted("a disk that stays full when room was made", never_over)
  except CannotTry as error:
    torture.skip("planting a full disk", error)

  def unnoticed() -> None:
    with torture.folder() as folder:
      scenario.prepare(folder)
      Ordeal(scenario, folder).go("goes on", nothing, nothing, must_refuse=True)

  torture.planted("a fault that no line meets", unnoticed)

  def wrong_words() -> None:
    with torture.folder() as folder:
      scenario.prepare(folder)
      ordeal = Ordeal(scenario, folder)
      sessions = folder / "sessions"
      ordeal.go("quits", lambda: shutil.rmtree(sessions), nothing, said="no space left")

  torture.planted("a reason that is not the one", wrong_words)

  try:
    library = shim(torture)
    torture.planted(
      "writes that say more than they do", lambda: with_shim(scenario, library, "lie", 8))
  except CannotTry as error:
    torture.skip("planting writes that lie", error)

  def link_becomes_file() -> None:
    with torture.folder() as folder:
      scenario.prepare(folder)
      (folder / "sessions").mkdir()
      (folder / "real.json").write_text(older(scenario, 0))
      (folder / Scenario.SESSION).write_text(older(scenario, 0))
      Ordeal(scenario, folder).go("goes on", nothing, nothing, check=lambda: still_a_link(folder))

  def still_a_link(folder: Path) -> None:
    if not (folder / Scenario.SESSION).is_symlink():
      raise Lost("the link has become a file")

  torture.planted("a link that becomes a file", link_becomes_file)
