// What Swift cannot reach of ncurses (its global variables, macros and WINDOW pointers), and what
// must run inside a signal handler. Only inline functions, so no C target is needed.
//
// The static variables below exist once for every Swift file that calls the functions around them.
// That is why exactly one Swift file does: Terminal's Curses.swift.
#ifndef KEERPUNT_CNCURSES_H
#define KEERPUNT_CNCURSES_H

#define NCURSES_WIDECHAR 1
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

/// Takes the character set from the environment; returns its name. Numbers stay as they were.
static inline const char *cn_use_locale(void) {
  setlocale(LC_CTYPE, "");
  return nl_langinfo(CODESET);
}

// From term.h, whose other names are macros that would hide ours.
extern int setupterm(const char *terminal, int file, int *problem);

/// What is known of TERM, before a byte is written: 0 nothing, 1 it cannot place its cursor, 2 all.
static inline int cn_know_terminal(void) {
  int problem = 0;
  if (setupterm(NULL, STDOUT_FILENO, &problem) != OK) return 0;
  const char *address = tigetstr("cup");
  return address != NULL && address != (char *)-1 ? 2 : 1;
}

/// Opens the terminal of standard input and output; 0 when TERM is not known. Exported LINES and
/// COLUMNS would freeze the size, so they are taken out of the environment first.
static inline int cn_open(void) {
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

/// Whether a terminal is open now: there can be one.
static inline int cn_is_open(void) { return cn_screen != NULL; }

static inline int cn_colours(void) { return has_colors() ? COLORS : 0; }
static inline int cn_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }
static inline int cn_is_direct(void) { return tigetflag("RGB") > 0 || tigetnum("RGB") > 0; }
static inline int cn_rows(void) { return LINES; }
static inline int cn_columns(void) { return COLS; }

/// Defines a colour pair; 0 when the terminal refuses, and then it must not be used.
static inline int cn_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

static inline uint32_t cn_bold(void) { return A_BOLD; }
static inline uint32_t cn_dim(void) { return A_DIM; }
static inline uint32_t cn_underline(void) { return A_UNDERLINE; }
static inline uint32_t cn_reverse(void) { return A_REVERSE; }

/// Words of one cell in `cn_put_row`: base, four marks or 0, attributes, pair, columns (0 for the
/// right half of the sign before it).
enum { cn_cell_words = 8 };

/// Writes the cells of one row. A sign whose width the C library sees otherwise than we do becomes
/// U+FFFD, or ncurses would shift the rest of the row.
static inline void cn_put_row(int row, const uint32_t *words, int cells) {
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

static inline void cn_erase(void) { werase(stdscr); }

/// Sends what changed, and leaves the cursor at a place, or hides it when the row is negative.
static inline void cn_show(int row, int column) {
  if (row >= 0) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

static inline void cn_show_cursor(int visible) { curs_set(visible ? 1 : 0); }

/// The next `cn_show` sends every cell.
static inline void cn_redraw_all(void) {
  clearok(curscr, TRUE);
  touchwin(stdscr);
}

/// Asks the terminal for its size and makes ncurses use it.
static inline void cn_resize(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  if (size.ws_row != LINES || size.ws_col != COLS) resize_term(size.ws_row, size.ws_col);
}

/// Empties the screen, so that no case data stays behind it, and gives the terminal back.
static inline void cn_leave(void) {
  werase(stdscr);
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  endwin();
}

/// Frees what `cn_open` made.
static inline void cn_free(void) {
  if (cn_screen != NULL) delscreen(cn_screen);
  cn_screen = NULL;
}

// ---- Signals

enum { cn_restore_limit = 256, cn_wakers = 6, cn_crashes = 7 };

// Each has a value from the start: Swift leaves out a variable that has none.
static int cn_pipe[2] = {-1, -1};
static struct termios cn_cooked = {0};
static int cn_has_cooked = 0;
static char cn_restore[cn_restore_limit] = {0};
static size_t cn_restore_length = 0;
static char cn_alternate_stack[65536] = {0};
static struct sigaction cn_old_wakers[cn_wakers] = {0};
static struct sigaction cn_old_crashes[cn_crashes] = {0};

static inline int cn_waker(int index) {
  static const int numbers[cn_wakers] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
  return numbers[index];
}

static inline int cn_crash(int index) {
  static const int numbers[cn_crashes] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT,
                                          SIGBUS, SIGFPE, SIGQUIT};
  return numbers[index];
}

/// Makes the pipe that wakes a waiting `cn_wait`; it stays open for as long as the program runs,
/// because a handler may write to it at any time.
static inline int cn_make_pipe(void) {
  if (cn_pipe[0] >= 0) return 1;
  return pipe2(cn_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
}

static inline int cn_pipe_end(int writing) { return cn_pipe[writing]; }

/// Keeps the terminal's modes as they were before us.
static inline int cn_save_modes(void) {
  cn_has_cooked = tcgetattr(STDIN_FILENO, &cn_cooked) == 0;
  return cn_has_cooked;
}

/// Puts those modes back.
static inline void cn_restore_modes(void) {
  if (cn_has_cooked) tcsetattr(STDIN_FILENO, TCSANOW, &cn_cooked);
}

/// Lets bytes through one by one and unprinted, for a question to the terminal.
static inline void cn_listen(void) {
  struct termios modes = cn_cooked;
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  if (cn_has_cooked) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

/// Runs on any thread: one byte with the signal's number into the pipe.
static inline void cn_on_wake(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(cn_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

/// Gives the terminal back with async-signal-safe calls only, then lets the signal do what it does.
static inline void cn_on_crash(int number) {
  ssize_t written = write(STDOUT_FILENO, cn_restore, cn_restore_length);
  (void)written;
  cn_restore_modes();
  signal(number, SIG_DFL);
  raise(number);
}

/// Remembers the handlers that hold before ncurses sets its own.
static inline void cn_remember_handlers(void) {
  for (int i = 0; i < cn_wakers; i++) sigaction(cn_waker(i), NULL, &cn_old_wakers[i]);
  for (int i = 0; i < cn_crashes; i++) sigaction(cn_crash(i), NULL, &cn_old_crashes[i]);
}

/// Answers a stop before ncurses looks who does. Where nobody does, it takes the stop over for good
/// and ignores it whenever it writes a frame: one that came just then would be lost.
static inline void cn_answer_stop(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_handler = cn_on_wake;
  action.sa_flags = SA_RESTART;
  sigaction(SIGTSTP, &action, NULL);
}

/// Installs the handlers. `restore` is what a crash writes to the terminal.
static inline void cn_guard(const char *restore, size_t length) {
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

/// Puts back the handlers that were remembered.
static inline void cn_unguard(void) {
  for (int i = 0; i < cn_wakers; i++) sigaction(cn_waker(i), &cn_old_wakers[i], NULL);
  for (int i = 0; i < cn_crashes; i++) sigaction(cn_crash(i), &cn_old_crashes[i], NULL);
}

static inline void cn_on_shrug(int number) { (void)number; }

/// Lets an interrupt from the keyboard pass by while another program has the terminal. A handler,
/// not "ignore": a program that is started gets the usual answer back, and would keep the other.
static inline void cn_shrug(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = cn_on_shrug;
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGQUIT, &action, NULL);
}

/// Stops the whole process group, as the shell expects; returns when it is continued.
static inline void cn_stop(void) {
  struct sigaction usual, ours;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &usual, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

/// Waits for input, a wake-up or another file (none when negative), at most so many milliseconds
/// (negative: for ever). Bit 1: input, bit 2: a wake-up or a signal, bit 4: the file, 0: none.
static inline int cn_wait(int milliseconds, int file) {
  struct pollfd files[3] = {{.fd = STDIN_FILENO, .events = POLLIN},
                            {.fd = cn_pipe[0], .events = POLLIN},
                            {.fd = file, .events = POLLIN}};
  int ready = poll(files, 3, milliseconds);
  if (ready < 0) return errno == EINTR ? 2 : 0;
  if (ready == 0) return 0;
  return (files[0].revents != 0 ? 1 : 0) | (files[1].revents != 0 ? 2 : 0) |
         (files[2].revents != 0 ? 4 : 0);
}

#endif
