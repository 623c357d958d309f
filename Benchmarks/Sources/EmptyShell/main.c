// The yardstick of a start: a C program that opens libedit and prints a prompt.

#include <histedit.h>
#include <locale.h>
#include <stdio.h>

static const char *prompt(EditLine *editor) {
  (void)editor;
  return "empty> ";
}

int main(int count, char *words[]) {
  (void)count;
  setlocale(LC_ALL, "");
  EditLine *editor = el_init(words[0], stdin, stdout, stderr);
  if (editor == NULL) return 1;
  el_set(editor, EL_PROMPT, prompt);
  el_set(editor, EL_EDITOR, "emacs");
  el_source(editor, NULL);
  int length = 0;
  while (el_gets(editor, &length) != NULL && length > 0) continue;
  el_end(editor);
  return 0;
}
