#define _GNU_SOURCE 1

#include "CEditline.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

// Characters cross this border as uint32_t: Swift's own type for wchar_t cannot hold what libedit
// may hand out. Both are 32 bits wide wherever this is built.
_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "wchar_t must hold a Unicode scalar");

enum {
  HISTORY_SIZE = 10000,
  // Incremental search writes its prompt and pattern behind the line without looking whether
  // there is room, so there must always be room. The input function keeps both short.
  RESERVED_CHARACTERS = 6000,
};

// One editor a process: libedit has static buffers.
static EditLine *editor;
static HistoryW *past;
static editline_callbacks callbacks;
static wchar_t *prompt;

// MARK: What libedit calls

static wchar_t *give_prompt(EditLine *unused) {
  (void)unused;
  static wchar_t none[] = L"";
  return prompt != NULL ? prompt : none;
}

// With vi's keys, End on an empty line leaves the cursor before the line, and the next key may
// write there.
static void mend_cursor(void) {
  const LineInfoW *line = el_wline(editor);
  if (line->cursor < line->buffer) {
    el_cursor(editor, (int)(line->buffer - line->cursor));
  }
}

static int give_character(EditLine *unused, wchar_t *character) {
  (void)unused;
  mend_cursor();
  uint32_t next = callbacks.next_character();
  if (next == EDITLINE_STOP) {
    *character = L'\0';
    errno = EINTR;
    return -1;
  }
  *character = (wchar_t)next;
  return 1;
}

static unsigned char run_insert(EditLine *unused, int key) {
  (void)unused;
  (void)key;
  callbacks.insert();
  return CC_REFRESH;
}

static unsigned char run_complete(EditLine *unused, int key) {
  (void)unused;
  (void)key;
  callbacks.complete();
  return CC_REFRESH;
}

// MARK: Opening

// libedit asks the locale which characters may be typed; in the C locale all but ASCII are
// dropped without a word, and the Latin letters run commands.
static void choose_locale(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) {
    return;
  }
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
    if (setlocale(LC_CTYPE, fallbacks[i]) != NULL && MB_CUR_MAX > 1) {
      return;
    }
  }
}

static void bind_slot(wchar_t slot, const wchar_t *command, bool vi) {
  const wchar_t key[] = {slot, L'\0'};
  el_wset(editor, EL_BIND, key, command, NULL);
  if (vi) {
    el_wset(editor, EL_BIND, L"-a", key, command, NULL);
  }
}

static void bind_keys(void) {
  bool vi = editline_is_vi();
  el_wset(editor, EL_ADDFN, L"galley-insert", L"Insert text that came as one piece", run_insert);
  el_wset(editor, EL_ADDFN, L"galley-complete", L"Complete the word", run_complete);
  bind_slot(EDITLINE_SLOT_INSERT, L"galley-insert", vi);
  bind_slot(EDITLINE_SLOT_UP, L"ed-prev-history", vi);
  bind_slot(EDITLINE_SLOT_DOWN, L"ed-next-history", vi);
  bind_slot(EDITLINE_SLOT_LEFT, L"ed-prev-char", vi);
  bind_slot(EDITLINE_SLOT_RIGHT, L"ed-next-char", vi);
  bind_slot(EDITLINE_SLOT_HOME, L"ed-move-to-beg", vi);
  bind_slot(EDITLINE_SLOT_END, L"ed-move-to-end", vi);
  bind_slot(EDITLINE_SLOT_DELETE, L"ed-delete-next-char", vi);
  bind_slot(EDITLINE_SLOT_WORD_LEFT, L"ed-prev-word", vi);
  bind_slot(EDITLINE_SLOT_WORD_RIGHT, L"em-next-word", vi);
  el_wset(editor, EL_BIND, L"\t", L"galley-complete", NULL);
  if (vi) {
    // The keys of vi have no incremental search of their own.
    bind_slot(L'\x12', L"em-inc-search-prev", true);
  }
}

static void reserve_room(void) {
  wchar_t *spaces = malloc((RESERVED_CHARACTERS + 1) * sizeof *spaces);
  if (spaces == NULL) {
    return;
  }
  wmemset(spaces, L' ', RESERVED_CHARACTERS);
  spaces[RESERVED_CHARACTERS] = L'\0';
  el_winsertstr(editor, spaces);
  free(spaces);
}

static void open_history(void) {
  HistEventW event;
  past = history_winit();
  if (past == NULL) {
    return;
  }
  history_w(past, &event, H_SETSIZE, HISTORY_SIZE);
  history_w(past, &event, H_SETUNIQUE, 1);
  el_wset(editor, EL_HIST, history_w, past);
}

bool editline_open(const char *program, editline_callbacks given) {
  if (editor != NULL) {
    return false;
  }
  callbacks = given;
  choose_locale();
  // Without a name libedit complains on standard error, past any stream that it is given.
  setenv("TERM", "dumb", 0);
  // An unknown terminal is no reason to complain at every start: the plain editor works.
  FILE *nowhere = fopen("/dev/null", "w");
  editor = el_init(program, stdin, stdout, nowhere != NULL ? nowhere : stderr);
  if (editor == NULL) {
    if (nowhere != NULL) {
      fclose(nowhere);
    }
    return false;
  }
  el_wset(editor, EL_SETFP, 2, stderr);
  if (nowhere != NULL) {
    fclose(nowhere);
  }
  el_wset(editor, EL_GETCFN, give_character);
  el_wset(editor, EL_PROMPT_ESC, give_prompt, EDITLINE_PROMPT_LITERAL);
  if (editline_is_vi()) {
    el_wset(editor, EL_EDITOR, L"emacs");
  }
  // First what the user wants, then what the program cannot do without.
  el_source(editor, NULL);
  bind_keys();
  reserve_room();
  open_history();
  return true;
}

void editline_close(void) {
  if (editor == NULL) {
    return;
  }
  // With editing off, el_end leaves the terminal alone. Otherwise it throws away what is typed.
  el_wset(editor, EL_EDITMODE, 0);
  el_end(editor);
  editor = NULL;
  if (past != NULL) {
    history_wend(past);
    past = NULL;
  }
  free(prompt);
  prompt = NULL;
}

bool editline_is_interactive(void) {
  return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

bool editline_has_capabilities(void) {
  static const char *const needed[] = {"ce", "up"};
  for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
    const char *value = NULL;
    if (editor == NULL || el_get(editor, EL_GETTC, needed[i], &value) != 0 || value == NULL
        || *value == '\0') {
      return false;
    }
  }
  return true;
}

bool editline_is_vi(void) {
  const wchar_t *name = NULL;
  return editor != NULL && el_wget(editor, EL_EDITOR, &name) == 0 && name != NULL
    && wcscmp(name, L"vi") == 0;
}

bool editline_edits(void) {
  int mode = 0;
  return editor != NULL && el_wget(editor, EL_EDITMODE, &mode) == 0 && mode != 0;
}

// MARK: Reading

static wchar_t *copy_text(const uint32_t *text, size_t count) {
  wchar_t *copy = malloc((count + 1) * sizeof *copy);
  if (copy != NULL) {
    if (count > 0) {
      memcpy(copy, text, count * sizeof *copy);
    }
    copy[count] = L'\0';
  }
  return copy;
}

bool editline_set_prompt(const uint32_t *text, size_t count) {
  wchar_t *copy = copy_text(text, count);
  if (copy == NULL) {
    return false;
  }
  free(prompt);
  prompt = copy;
  return true;
}

editline_result editline_read(const uint32_t **text, size_t *count, int *error) {
  int length = 0;
  *text = NULL;
  *count = 0;
  *error = 0;
  errno = 0;
  const wchar_t *line = el_wgets(editor, &length);
  if (line == NULL || length <= 0) {
    *error = length == 0 ? 0 : errno;
    return length == 0 ? EDITLINE_END : EDITLINE_FAILED;
  }
  // The count is the truth, not a NUL; a line without newline means that editing is off.
  if (line[length - 1] == L'\n' || line[length - 1] == L'\r') {
    length--;
  }
  *text = (const uint32_t *)line;
  *count = (size_t)length;
  return EDITLINE_LINE;
}

void editline_get_line(const uint32_t **text, size_t *count, size_t *cursor) {
  const LineInfoW *line = el_wline(editor);
  *text = (const uint32_t *)line->buffer;
  *count = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
}

bool editline_insert(const uint32_t *text, size_t count) {
  if (count == 0) {
    return true;
  }
  wchar_t *copy = copy_text(text, count);
  if (copy == NULL) {
    return false;
  }
  bool inserted = el_winsertstr(editor, copy) == 0;
  free(copy);
  return inserted;
}

void editline_delete_before(size_t count) {
  const LineInfoW *line = el_wline(editor);
  size_t before = (size_t)(line->cursor - line->buffer);
  el_deletestr(editor, (int)(count < before ? count : before));
}

// MARK: The screen

void editline_draw(void) {
  el_wset(editor, EL_REFRESH);
}

void editline_resize(void) {
  el_resize(editor);
}

void editline_set_editing_mode(bool on) {
  if (on) {
    // After a stop the shell has changed the modes and libedit does not know.
    el_wset(editor, EL_PREP_TERM, 0);
  }
  el_wset(editor, EL_PREP_TERM, on ? 1 : 0);
}

void editline_write(const char *bytes, size_t count) {
  fwrite(bytes, 1, count, stdout);
}

int editline_flush(void) {
  return fflush(stdout) == 0 ? 0 : errno;
}

int editline_width(uint32_t character) {
  return wcwidth((wchar_t)character);
}

// MARK: History

void editline_add_history(const uint32_t *text, size_t count) {
  if (past == NULL || count == 0) {
    return;
  }
  wchar_t *copy = copy_text(text, count);
  if (copy == NULL) {
    return;
  }
  HistEventW event;
  history_w(past, &event, H_ENTER, copy);
  free(copy);
}
