/** A value that the table's checks require in such a row; its absence is a fault in the data. */
export const present = <Value>(value: Value | null, what: string): Value => {
  if (value === null) throw new Error(`${what} is not there`);
  return value;
};
