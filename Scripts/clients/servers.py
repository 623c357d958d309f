"""Starts a server on the loopback address, talks HTTP to it, and ends it with the run."""

import atexit
import http.cookiejar
import json
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path

from .harness import Failed, NotTried


def free_port() -> int:
  with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    return probe.getsockname()[1]


class Processes:
  """Programs that run beside the check; they end when it does."""

  def __init__(self, folder: Path):
    self.folder = folder
    self._running = []
    atexit.register(self.end)

  def start(self, name: str, command: list, environment: dict, folder: Path) -> None:
    log = open(self.folder / f"{name}.log", "wb")
    self._running.append(subprocess.Popen(
      [str(word) for word in command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
      stdout=log, stderr=subprocess.STDOUT))

  def said(self) -> str:
    """Returns the last line of each log."""
    lines = [path.read_text(errors="replace").strip().splitlines()[-1:]
             for path in sorted(self.folder.glob("*.log"))]
    return "; ".join(line for last in lines for line in last)

  def check(self) -> None:
    for process in self._running:
      if process.poll() is not None:
        raise NotTried(f"the server does not start here: {self.said()}")

  def end(self) -> None:
    for process in self._running:
      process.terminate()
    for process in self._running:
      try:
        process.wait(10)
      except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    self._running = []


class Site:
  """HTTP with cookies, JSON in and out."""

  def __init__(self, address: str, headers: dict = None):
    self.address = address
    self.headers = headers or {}
    self.cookies = http.cookiejar.CookieJar()
    self._opener = urllib.request.build_opener(
      urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(self.cookies))

  def wait(self, path: str, processes: Processes, seconds: float = 240) -> None:
    """Waits until the server answers."""
    end = time.monotonic() + seconds
    while True:
      try:
        self.ask("GET", path)
        return
      except (Failed, OSError):
        processes.check()
      if time.monotonic() > end:
        raise NotTried(f"the server did not answer in {seconds:.0f} s: {processes.said()}")
      time.sleep(0.2)

  def ask(self, method: str, path: str, data=None, kind: str = "application/json"):
    """Returns the kind of what is answered, and its bytes."""
    headers = dict(self.headers)
    if data is not None:
      headers["Content-Type"] = kind
      if kind == "application/json":
        data = json.dumps(data).encode()
    for cookie in self.cookies:
      if cookie.name == "csrftoken":
        headers |= {"X-CSRFToken": cookie.value, "Referer": self.address}
    request = urllib.request.Request(self.address + path, data, headers, method=method)
    try:
      with self._opener.open(request, timeout=600) as answer:
        return answer.headers.get_content_type(), answer.read()
    except urllib.error.HTTPError as error:
      said = error.read()[:600].decode(errors="replace")
      raise Failed(f"{method} {path} is answered with {error.code}: {said}") from None

  def json(self, method: str, path: str, data=None):
    return json.loads(self.ask(method, path, data)[1] or b"null")

  def upload(self, path: str, field: str, file: Path, name: str):
    """Sends a file as a form does."""
    mark = uuid.uuid4().hex
    head = (f"--{mark}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n"
            "Content-Type: application/octet-stream\r\n\r\n")
    body = head.encode() + file.read_bytes() + f"\r\n--{mark}--\r\n".encode()
    return self.ask("POST", path, body, f"multipart/form-data; boundary={mark}")[1]


def kept(state: Path, folder: Path, make) -> None:
  """Fills a folder with a server's first state, which is made once and kept: that takes long."""
  if not (state / "made").exists():
    shutil.rmtree(state, ignore_errors=True)
    state.mkdir(parents=True)
    make(state)
    (state / "made").touch()
  shutil.copytree(state, folder, dirs_exist_ok=True)
