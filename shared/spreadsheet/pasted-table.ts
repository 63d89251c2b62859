import Papa from 'papaparse';

/** A column: its name, and the titles it may have in a header, in any language; the first match wins. */
export type Column<Name extends string> = Readonly<{ name: Name; titles: readonly string[] }>;

/** A row that isn't empty: its number among the pasted rows, counted from 1, and its cells by column. */
export type PastedRow<Name extends string> = Readonly<{ row: number; cells: Readonly<Record<Name, string>> }>;

/** Spreadsheets copy with tabs. Files use semicolons if the comma is the decimal sign, else commas. */
const SEPARATORS = ['\t', ';'];

const gridOf = (text: string): readonly (readonly string[])[] => {
  const delimiter = SEPARATORS.find((one) => text.includes(one)) ?? ',';
  const quoted = Papa.parse<string[]>(text, { delimiter });
  // A cell may begin with a quotation mark that closes nothing: quotation marks are then ordinary characters.
  return quoted.errors.some(({ type }) => type === 'Quotes')
    ? Papa.parse<string[]>(text, { delimiter, fastMode: true }).data
    : quoted.data;
};

/** "Belopp (kr)" and "Värde, SEK" by their first words. */
const titleOf = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/[,(/:].*$/su, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The place of each column by that header; null if it is no header. The first column must be there. */
const placesIn = <Name extends string>(
  header: readonly string[],
  columns: readonly Column<Name>[],
): ReadonlyMap<Name, number> | null => {
  const titles = header.map(titleOf);
  const places = new Map<Name, number>();
  for (const { name, titles: known } of columns) {
    const title = known.find((one) => titles.includes(one));
    if (title !== undefined) places.set(name, titles.indexOf(title));
  }
  const [subject] = columns;
  if (subject === undefined || (places.size < 2 && !places.has(subject.name))) return null;
  const taken = [...places.values()];
  const free = titles.findIndex((_, index) => !taken.includes(index));
  return places.has(subject.name) || free < 0 ? places : places.set(subject.name, free);
};

/** Reads rows pasted from a spreadsheet. Without a header the columns are in the order given; empty rows are left out. */
export const readPastedTable = <Name extends string>(
  text: string,
  columns: readonly Column<Name>[],
): readonly PastedRow<Name>[] => {
  const rows = gridOf(text)
    .map((cells, index) => ({
      row: index + 1,
      cells: cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const places = placesIn(rows[0]?.cells ?? [], columns);
  const cellOf = (cells: readonly string[], name: Name, index: number): string =>
    cells[places === null ? index : (places.get(name) ?? -1)] ?? '';
  return rows.slice(places === null ? 0 : 1).map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(columns.map(({ name }, index) => [name, cellOf(cells, name, index)])) as Record<
      Name,
      string
    >,
  }));
};
