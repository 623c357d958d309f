"""The sentences of a UTF-8 file by BlingFire: prints the seconds it took and how many there are.

Only the calls count, one for each paragraph, with buffers that are there already. Without a file it
prints the name and the version of the library. The shared library is loaded by itself: importing
the package would need NumPy.
"""

import ctypes
import importlib.metadata
import importlib.util
import pathlib
import sys
import time

package = importlib.util.find_spec("blingfire")
if package is None:
    sys.exit("blingfire is not installed")
file = "libblingfiretokdll.dylib" if sys.platform == "darwin" else "libblingfiretokdll.so"
library = ctypes.CDLL(str(pathlib.Path(package.origin).with_name(file)))
split = library.TextToSentencesWithOffsets
split.argtypes = [
    ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int,
]
split.restype = ctypes.c_int

if len(sys.argv) < 2:
    print("BlingFire", importlib.metadata.version("blingfire"))
    sys.exit()

pieces = pathlib.Path(sys.argv[1]).read_bytes().split(b"\n\n")
pieces = [(piece, len(piece)) for piece in pieces if piece]
room = 2 * max(length for _, length in pieces) + 1
text = ctypes.create_string_buffer(room)
starts, ends = (ctypes.c_int * room)(), (ctypes.c_int * room)()
buffers = [ctypes.addressof(buffer) for buffer in (text, starts, ends)]


def sentences(piece, length):
    """Returns how many sentences a piece has, which the untimed calls are for."""
    split(piece, length, *buffers, room)
    return text.value.count(b"\n") + 1


def run(pieces, text, starts, ends, room):
    for piece, length in pieces:
        if split(piece, length, text, starts, ends, room) < 0:
            sys.exit("BlingFire refused a paragraph")


begin = time.perf_counter()
run(pieces, *buffers, room)
duration = time.perf_counter() - begin
sample = pieces[:1000]
share = sum(length for _, length in sample) / sum(length for _, length in pieces)
print(f"{duration:.9f} {round(sum(sentences(*piece) for piece in sample) / share)}")
