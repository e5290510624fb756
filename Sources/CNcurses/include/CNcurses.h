// What Swift cannot reach of ncurses (its global variables, macros and WINDOW pointers), and what
// must run inside a signal handler.
//
// A C target and not a header of inline functions: those keep their state once for every file of an
// optimised Swift module into which the compiler inlines a call, and a signal then wakes a pipe that
// nobody reads.
#ifndef KEERPUNT_CNCURSES_H
#define KEERPUNT_CNCURSES_H

#include <stddef.h>
#include <stdint.h>

// ---- Screen

/// Words of one cell in `cn_put_row`: base, four marks or 0, attributes, pair, columns (0 for the
/// right half of the sign before it).
enum { cn_cell_words = 8 };

/// Takes the character set from the environment; returns its name. Numbers stay as they were.
const char *cn_use_locale(void);

/// What is known of TERM, before a byte is written: 0 nothing, 1 it cannot place its cursor, 2 all.
int cn_know_terminal(void);

/// Opens the terminal of standard input and output; 0 when TERM is not known. Exported LINES and
/// COLUMNS would freeze the size, so they are taken out of the environment first.
int cn_open(void);

/// Whether a terminal is open now: there can be one.
int cn_is_open(void);

int cn_colours(void);
int cn_pairs(void);
int cn_is_direct(void);
int cn_rows(void);
int cn_columns(void);

/// Defines a colour pair; 0 when the terminal refuses, and then it must not be used.
int cn_define_pair(int pair, int foreground, int background);

uint32_t cn_bold(void);
uint32_t cn_dim(void);
uint32_t cn_underline(void);
uint32_t cn_reverse(void);

/// Writes the cells of one row. A sign whose width the C library sees otherwise than we do becomes
/// U+FFFD, or ncurses would shift the rest of the row.
void cn_put_row(int row, const uint32_t *words, int cells);

void cn_erase(void);

/// Sends what changed, and leaves the cursor at a place, or hides it when the row is negative.
void cn_show(int row, int column);

void cn_show_cursor(int visible);

/// The next `cn_show` sends every cell.
void cn_redraw_all(void);

/// Asks the terminal for its size and makes ncurses use it.
void cn_resize(void);

/// Empties the screen, so that no case data stays behind it, and gives the terminal back.
void cn_leave(void);

/// Frees what `cn_open` made.
void cn_free(void);

// ---- Signals

/// Makes the pipe that wakes a waiting `cn_wait`; it stays open for as long as the program runs,
/// because a handler may write to it at any time.
int cn_make_pipe(void);

int cn_pipe_end(int writing);

/// Keeps the terminal's modes as they were before us.
int cn_save_modes(void);

/// Puts those modes back.
void cn_restore_modes(void);

/// Lets bytes through one by one and unprinted, for a question to the terminal.
void cn_listen(void);

/// Remembers the handlers that hold before ncurses sets its own.
void cn_remember_handlers(void);

/// Answers a stop before ncurses looks who does. Where nobody does, it takes the stop over for good
/// and ignores it whenever it writes a frame: one that came just then would be lost.
void cn_answer_stop(void);

/// Installs the handlers. `restore` is what a crash writes to the terminal.
void cn_guard(const char *restore, size_t length);

/// Puts back the handlers that were remembered.
void cn_unguard(void);

/// Lets an interrupt from the keyboard pass by while another program has the terminal. A handler,
/// not "ignore": a program that is started gets the usual answer back, and would keep the other.
void cn_shrug(void);

/// Stops the whole process group, as the shell expects; returns when it is continued.
void cn_stop(void);

/// Waits for input, a wake-up or another file (none when negative), at most so many milliseconds
/// (negative: for ever). Bit 1: input, bit 2: a wake-up or a signal, bit 4: the file, 0: none.
int cn_wait(int milliseconds, int file);

#endif
