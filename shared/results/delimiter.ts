import Papa from 'papaparse';

export const delimiters = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How many of a file's first lines are looked at. */
const LINES = 20;

/** How many columns most of the lines have with that delimiter, and how many have as many. */
const fitOf = (text: string, delimiter: Delimiter): Readonly<{ columns: number; lines: number }> => {
  const widths = Papa.parse<string[]>(text, { delimiter, preview: LINES, skipEmptyLines: true }).data.map(
    (cells) => cells.length,
  );
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [columns, lines] = [...counts].sort(([a, times], [b, others]) => others - times || b - a)[0] ?? [
    1, 0,
  ];
  return { columns, lines };
};

/** The delimiter that gives a file's first lines the same number of columns most often, and of those the most columns. */
export const delimiterOf = (start: string): Delimiter => {
  const fits = delimiters
    .map((delimiter) => ({ delimiter, ...fitOf(start, delimiter) }))
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => b.lines - a.lines || b.columns - a.columns);
  return fits[0]?.delimiter ?? ';';
};
