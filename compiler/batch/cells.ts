/** The cells of a line of CSV (RFC 4180); `undefined` where its quotes do not match. */
export function cellsOf(line: string): readonly string[] | undefined {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let cell = '';
      for (at += 1; ; at++) {
        const end = line.indexOf('"', at);
        if (end < 0) return undefined;
        cell += line.slice(at, end);
        at = end + 1;
        if (line[at] !== '"') break;
        cell += '"';
      }
      cells.push(cell);
    } else {
      const end = line.indexOf(',', at);
      const cell = line.slice(at, end < 0 ? undefined : end);
      if (cell.includes('"')) return undefined;
      cells.push(cell);
      at = end < 0 ? line.length : end;
    }
    if (at >= line.length) return cells;
    if (line[at] !== ',') return undefined;
    at += 1;
  }
}

/**
 * A line of CSV. A cell that a spreadsheet would take for a formula is written as text: what people put into a record
 * comes back in it.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  const written = cells.map((cell) => {
    const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(',')}\n`;
}
