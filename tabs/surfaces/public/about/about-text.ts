/** A page in plain words: its title, its lead and its parts. */
export type AboutText = Readonly<{
  title: string;
  lead: string;
  parts: readonly AboutPart[];
}>;

export type AboutPart = Readonly<{
  title: string;
  text?: readonly string[];
  list?: readonly string[];
  /** Two columns: what, and who. */
  table?: Readonly<{ head: readonly [string, string]; rows: readonly (readonly [string, string])[] }>;
}>;
