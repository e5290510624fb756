"""What a terminal shows that took these bytes: pyte, an emulator that knows nothing of ours.

    python3 emulator.py COLUMNS ROWS < bytes

Prints every row with bold (1), underlined (4) and reversed (7) as escape sequences, and ESC 7 where
the cursor stands: what `keerpunt --keys FILE --dump --color never` prints too. Needs python3-pyte.
"""

import sys

import pyte


def painted(columns, rows, data):
    screen = pyte.Screen(columns, rows)
    pyte.ByteStream(screen).feed(data)
    lines = []
    for row in range(rows):
        line, look = "", None
        for column in range(columns):
            cell = screen.buffer[row][column]
            if cell.data == "":  # the right half of the sign before it
                continue
            now = [number for number, has in
                   ((1, cell.bold), (4, cell.underscore), (7, cell.reverse)) if has]
            if now != look:
                line += "\x1b[" + ";".join(map(str, [0] + now)) + "m"
                look = now
            if (row, column) == (screen.cursor.y, screen.cursor.x):
                line += "\x1b7"
            line += cell.data
        lines.append(line + "\x1b[0m")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    text = painted(int(sys.argv[1]), int(sys.argv[2]), sys.stdin.buffer.read())
    sys.stdout.buffer.write(text.encode())
