// What CNcurses.h promises. What each function is for stands there.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// ---- Screen

static SCREEN *cn_screen = NULL;

const char *cn_use_locale(void) {
  setlocale(LC_CTYPE, "");
  return nl_langinfo(CODESET);
}

// From term.h, whose other names are macros that would hide ours.
extern int setupterm(const char *terminal, int file, int *problem);

int cn_know_terminal(void) {
  int problem = 0;
  if (setupterm(NULL, STDOUT_FILENO, &problem) != OK) return 0;
  const char *address = tigetstr("cup");
  return address != NULL && address != (char *)-1 ? 2 : 1;
}

int cn_open(void) {
  unsetenv("LINES");
  unsetenv("COLUMNS");
  cn_screen = newterm(NULL, stdout, stdin);
  if (cn_screen == NULL) return 0;
  raw();
  noecho();
  nonl();
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  if (start_color() == OK) use_default_colors();
  return 1;
}

int cn_is_open(void) { return cn_screen != NULL; }

int cn_colours(void) { return has_colors() ? COLORS : 0; }
int cn_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }
int cn_is_direct(void) { return tigetflag("RGB") > 0 || tigetnum("RGB") > 0; }
int cn_rows(void) { return LINES; }
int cn_columns(void) { return COLS; }

int cn_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

uint32_t cn_bold(void) { return A_BOLD; }
uint32_t cn_dim(void) { return A_DIM; }
uint32_t cn_underline(void) { return A_UNDERLINE; }
uint32_t cn_reverse(void) { return A_REVERSE; }

void cn_put_row(int row, const uint32_t *words, int cells) {
  for (int column = 0; column < cells; column++) {
    const uint32_t *cell = words + (size_t)column * cn_cell_words;
    int columns = (int)cell[7];
    if (columns == 0) continue;
    wchar_t text[6] = {0};
    for (int i = 0; i < 5 && cell[i] != 0; i++) text[i] = (wchar_t)cell[i];
    int doubtful = wcwidth(text[0]) != columns;
    for (int i = 1; i < 5 && text[i] != 0; i++) doubtful |= wcwidth(text[i]) != 0;
    int pair = (int)cell[6];
    cchar_t out;
    if (doubtful) {
      text[0] = 0xFFFD;
      text[1] = 0;
    }
    if (setcchar(&out, text, (attr_t)cell[5], 0, &pair) != OK) continue;
    mvwadd_wchnstr(stdscr, row, column, &out, 1);
    if (doubtful && columns == 2) {
      wchar_t space[2] = {L' ', 0};
      setcchar(&out, space, (attr_t)cell[5], 0, &pair);
      mvwadd_wchnstr(stdscr, row, column + 1, &out, 1);
    }
  }
}

void cn_erase(void) { werase(stdscr); }

void cn_show(int row, int column) {
  if (row >= 0) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

void cn_show_cursor(int visible) { curs_set(visible ? 1 : 0); }

void cn_redraw_all(void) {
  clearok(curscr, TRUE);
  touchwin(stdscr);
}

void cn_resize(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  if (size.ws_row != LINES || size.ws_col != COLS) resize_term(size.ws_row, size.ws_col);
}

void cn_leave(void) {
  werase(stdscr);
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  endwin();
}

void cn_free(void) {
  if (cn_screen != NULL) delscreen(cn_screen);
  cn_screen = NULL;
}

// ---- Signals

enum { cn_restore_limit = 256, cn_wakers = 6, cn_crashes = 7 };

static int cn_pipe[2] = {-1, -1};
static struct termios cn_cooked = {0};
static int cn_has_cooked = 0;
static char cn_restore[cn_restore_limit] = {0};
static size_t cn_restore_length = 0;
static char cn_alternate_stack[65536] = {0};
static struct sigaction cn_old_wakers[cn_wakers] = {0};
static struct sigaction cn_old_crashes[cn_crashes] = {0};

static int cn_waker(int index) {
  static const int numbers[cn_wakers] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
  return numbers[index];
}

static int cn_crash(int index) {
  static const int numbers[cn_crashes] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT,
                                          SIGBUS, SIGFPE, SIGQUIT};
  return numbers[index];
}

int cn_make_pipe(void) {
  if (cn_pipe[0] >= 0) return 1;
  return pipe2(cn_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
}

int cn_pipe_end(int writing) { return cn_pipe[writing]; }

int cn_save_modes(void) {
  cn_has_cooked = tcgetattr(STDIN_FILENO, &cn_cooked) == 0;
  return cn_has_cooked;
}

void cn_restore_modes(void) {
  if (cn_has_cooked) tcsetattr(STDIN_FILENO, TCSANOW, &cn_cooked);
}

void cn_listen(void) {
  struct termios modes = cn_cooked;
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  if (cn_has_cooked) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

// Runs on any thread: one byte with the signal's number into the pipe.
static void cn_on_wake(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(cn_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

// Gives the terminal back with async-signal-safe calls only, then lets the signal do what it does.
static void cn_on_crash(int number) {
  ssize_t written = write(STDOUT_FILENO, cn_restore, cn_restore_length);
  (void)written;
  cn_restore_modes();
  signal(number, SIG_DFL);
  raise(number);
}

void cn_remember_handlers(void) {
  for (int i = 0; i < cn_wakers; i++) sigaction(cn_waker(i), NULL, &cn_old_wakers[i]);
  for (int i = 0; i < cn_crashes; i++) sigaction(cn_crash(i), NULL, &cn_old_crashes[i]);
}

void cn_answer_stop(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_handler = cn_on_wake;
  action.sa_flags = SA_RESTART;
  sigaction(SIGTSTP, &action, NULL);
}

void cn_guard(const char *restore, size_t length) {
  cn_restore_length = length < cn_restore_limit ? length : cn_restore_limit;
  memcpy(cn_restore, restore, cn_restore_length);
  stack_t stack = {.ss_sp = cn_alternate_stack, .ss_size = sizeof cn_alternate_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_handler = cn_on_wake;
  action.sa_flags = SA_RESTART;
  for (int i = 0; i < cn_wakers; i++) sigaction(cn_waker(i), &action, NULL);
  action.sa_handler = cn_on_crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < cn_crashes; i++) sigaction(cn_crash(i), &action, NULL);
}

void cn_unguard(void) {
  for (int i = 0; i < cn_wakers; i++) sigaction(cn_waker(i), &cn_old_wakers[i], NULL);
  for (int i = 0; i < cn_crashes; i++) sigaction(cn_crash(i), &cn_old_crashes[i], NULL);
}

static void cn_on_shrug(int number) { (void)number; }

void cn_shrug(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = cn_on_shrug;
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGQUIT, &action, NULL);
}

void cn_stop(void) {
  struct sigaction usual, ours;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &usual, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

int cn_wait(int milliseconds, int file) {
  struct pollfd files[3] = {{.fd = STDIN_FILENO, .events = POLLIN},
                            {.fd = cn_pipe[0], .events = POLLIN},
                            {.fd = file, .events = POLLIN}};
  int ready = poll(files, 3, milliseconds);
  if (ready < 0) return errno == EINTR ? 2 : 0;
  if (ready == 0) return 0;
  return (files[0].revents != 0 ? 1 : 0) | (files[1].revents != 0 ? 2 : 0) |
         (files[2].revents != 0 ? 4 : 0);
}
