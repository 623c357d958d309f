// Starting programs without what would be measured along with them: no shell between, no thread.

#ifndef GALLEY_BENCHMARKS_CCHILDPROCESS_H
#define GALLEY_BENCHMARKS_CCHILDPROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// Opens a pseudo-terminal of a size; the device's name is stored in `device`.
///
/// Returns the descriptor of the controlling side, or -1 with `errno` set.
int child_terminal_open(int columns, int rows, char device[128]);

/// Starts a program in a folder, its streams read from and written to files.
///
/// When `input` is a terminal, it becomes the program's own. Returns its process, or -1 with `errno`
/// set. `words` and `environment` end with a null pointer.
pid_t child_start(
    char *const words[], char *const environment[], const char *folder, const char *input,
    const char *output);

/// Waits for a program's end. Returns its exit code, or 128 + the signal that ended it.
int child_wait(pid_t process);

/// Returns the most memory that a running program has had in use so far, in bytes; -1 if unknown.
int64_t child_peak_memory(pid_t process);

/// Waits until there is something to read, then reads it. Returns what `read` does, or -1 with
/// `ETIMEDOUT` after the time.
ssize_t child_read(int descriptor, void *bytes, size_t size, int milliseconds);

/// Appends bytes and waits until they are on the medium, as a journal does. Returns 0, or -1 with
/// `errno` set.
int append_and_sync(int descriptor, const void *bytes, size_t size);

#endif
