/** What a spreadsheet would run as a formula, or skip to find one behind it (OWASP, "CSV Injection"), however often it is guarded. */
const FORMULA = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'(?='*[=+\-@\t\r])/u;

/** A cell that no spreadsheet runs: an apostrophe before what would begin a formula. */
export const guardedCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The same cell as it was before it was guarded. */
export const unguardedCell = (cell: string): string => cell.replace(GUARDED, '');

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows as a file that spreadsheets open as it is: with a mark that says UTF-8, and no cell that runs. */
export const csvText = (rows: readonly (readonly string[])[], delimiter = ';'): string =>
  `\u{FEFF}${rows
    .map((cells) => cells.map((cell) => quoted(guardedCell(cell), delimiter)).join(delimiter))
    .join('\r\n')}\r\n`;
