// libedit and the terminal, as plain functions that Swift can import.
//
// libedit's own entry points are variadic, its editor is one per process, and its signal handling
// is not safe to use. Everything here is for the main thread, except where a comment says that a
// signal handler may call it.

#ifndef GALLEY_CEDITLINE_H
#define GALLEY_CEDITLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Apple's importer shortens the names of cases, others do not.
#ifdef __swift__
#define CASE_NAME(name) __attribute__((swift_name(name)))
#else
#define CASE_NAME(name)
#endif
#define CLOSED_ENUM enum __attribute__((enum_extensibility(closed)))

// MARK: The editor (Editline.c)

/// What one call of `editline_read` came to.
typedef CLOSED_ENUM editline_result {
  EDITLINE_LINE CASE_NAME("line"),
  /// Ctrl-D at an empty line, or the input function asked to stop.
  EDITLINE_END CASE_NAME("end"),
  EDITLINE_FAILED CASE_NAME("failed"),
} editline_result;

/// What the input function returns instead of a character to end the read.
#define EDITLINE_STOP UINT32_MAX

/// Characters that nobody can type, bound to commands of libedit or of ours.
///
/// libedit looks up only the first 256 characters; U+0080 to U+009F are free because the input
/// function refuses them when they come from outside.
enum {
  EDITLINE_SLOT_INSERT = 0x80,
  EDITLINE_SLOT_UP = 0x81,
  EDITLINE_SLOT_DOWN = 0x82,
  EDITLINE_SLOT_LEFT = 0x83,
  EDITLINE_SLOT_RIGHT = 0x84,
  EDITLINE_SLOT_HOME = 0x85,
  EDITLINE_SLOT_END = 0x86,
  EDITLINE_SLOT_DELETE = 0x87,
  EDITLINE_SLOT_WORD_LEFT = 0x88,
  EDITLINE_SLOT_WORD_RIGHT = 0x89,
};

/// The mark on both sides of what a prompt sends to the terminal without moving the cursor.
#define EDITLINE_PROMPT_LITERAL 0x01

/// What libedit asks for while it reads a line.
typedef struct {
  /// The next character, a slot, or `EDITLINE_STOP`. Called with the screen up to date.
  uint32_t (*next_character)(void);
  /// `EDITLINE_SLOT_INSERT` has come round: the line may be changed now. The line is redrawn after.
  void (*insert)(void);
  /// Tab was pressed: the line may be changed now. The line is redrawn after.
  void (*complete)(void);
} editline_callbacks;

/// Sets the locale, reads the terminal's description and the user's `.editrc`. False: no memory.
bool editline_open(const char *program, editline_callbacks callbacks);

/// Frees the editor. Does not touch the terminal: `terminal_restore` does.
void editline_close(void);

/// Whether standard input and standard output are both terminals.
bool editline_is_interactive(void);

/// Whether the terminal can move its cursor and clear; false for "dumb" and unknown ones.
bool editline_has_capabilities(void);

/// Whether the user's `.editrc` chose the keys of vi.
bool editline_is_vi(void);

/// Whether lines are edited; false for TERM=emacs, where the terminal collects them.
bool editline_edits(void);

/// Sets the prompt, with literals marked; the text is copied.
bool editline_set_prompt(const uint32_t *text, size_t count);

/// Reads one line. `*text` is without its newline and valid until the next call.
editline_result editline_read(const uint32_t **text, size_t *count, int *error);

/// Gives the line as it stands. `*text` is valid until the line changes.
void editline_get_line(const uint32_t **text, size_t *count, size_t *cursor);

/// Inserts text before the cursor.
bool editline_insert(const uint32_t *text, size_t count);

/// Deletes up to `count` characters before the cursor.
void editline_delete_before(size_t count);

/// Draws prompt and line at the cursor, which must be at the first column of an empty row.
void editline_draw(void);

/// Takes the terminal's size anew. Draw after it: what libedit knows of the screen is gone.
void editline_resize(void);

/// Switches the terminal to libedit's editing mode, or back, even if libedit thinks it is there.
void editline_set_editing_mode(bool on);

/// Adds a line at the end of the history, unless it repeats the one before.
void editline_add_history(const uint32_t *text, size_t count);

/// Writes through the stream that libedit writes to.
void editline_write(const char *bytes, size_t count);

/// Sends on what was written; returns 0 or an errno.
int editline_flush(void);

/// Columns that a character takes; -1 for one that cannot be printed.
int editline_width(uint32_t character);

// MARK: The terminal's modes (TerminalModes.c)

/// Remembers the terminal's modes and restores them at every exit. False: not a terminal.
bool terminal_remember(void);

/// Restores the modes and ends bracketed paste. A signal handler may call it.
void terminal_restore(void);

/// Asks the terminal to mark pastes, or no longer.
void terminal_set_bracketed_paste(bool on);

/// One key at a time, no echo; signal keys and output processing stay. False: see errno.
bool terminal_enter_key_mode(void);

/// Columns and rows, 80 and 24 where the terminal does not know.
void terminal_size(int *columns, int *rows);

// MARK: Signals (TerminalSignals.c)

/// Installs the handlers. False: see errno.
bool signals_install(void);

/// Takes the handlers away.
void signals_remove(void);

/// Whether Ctrl-Z is an event for `signals_take` (a read is going on) or stops the process at once,
/// and the third Ctrl-C that comes meanwhile ends it.
void signals_hold_stop(bool hold);

/// A descriptor that becomes readable when a signal has come.
int signals_descriptor(void);

/// Empties the descriptor.
void signals_drain(void);

/// Returns whether the signal has come since the last call for it.
bool signals_take(int number);

/// Returns whether the signal has come, and leaves it.
bool signals_pending(int number);

/// Stops the process as Ctrl-Z does, and returns when it goes on.
void signals_stop_process(void);

/// Lets a write to a closed pipe, or to a file that may not grow, fail instead of ending the process.
void signals_ignore_failed_writes(void);

// MARK: Reading (TerminalInput.c)

/// What there is to do after a wait.
typedef CLOSED_ENUM input_state {
  INPUT_READY CASE_NAME("ready"),
  INPUT_SIGNAL CASE_NAME("signal"),
  INPUT_TIMEOUT CASE_NAME("timeout"),
  INPUT_CLOSED CASE_NAME("closed"),
  /// Nothing but one of the watched descriptors is ready, or was closed by its other end.
  INPUT_WATCHED CASE_NAME("watched"),
} input_state;

/// A descriptor that is waited for beside the input.
typedef struct {
  int descriptor;
  bool for_writing;
} input_watched;

/// The most descriptors that can be watched; those beyond are not.
enum { INPUT_WATCHED_LIMIT = 8 };

/// Waits for input on the descriptor or for a signal; a negative timeout waits for ever.
input_state input_wait(int descriptor, int timeout_milliseconds);

/// The same, and waits for one of the watched too.
input_state input_wait_watching(
    int descriptor, const input_watched *watched, size_t count, int timeout_milliseconds);

#endif
