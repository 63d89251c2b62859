/** One figure with its floor: the least that the same thing could take, measured in the same run. */
export type Figure = Readonly<{
  figure: string;
  value: number;
  floor: number;
  ratio: number;
  unit: 'bytes' | 'ms' | 'requests' | 'share';
}>;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

export const figureOf = (
  figure: string,
  unit: Figure['unit'],
  measured: Readonly<{ value: number; floor: number }>,
): Figure => {
  const decimals = unit === 'bytes' ? 0 : unit === 'share' ? 3 : 2;
  return {
    figure,
    value: rounded(measured.value, decimals),
    floor: rounded(measured.floor, decimals),
    ratio: rounded(measured.value / measured.floor, unit === 'share' ? 3 : 2),
    unit,
  };
};

/** The median of the measurements. */
export const median = (measured: readonly number[]): number => {
  const sorted = [...measured].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

/**
 * Measures two things in turns, so that other load on the machine affects both alike. The first turns, in which code is compiled and caches
 * fill, don't count. Returns both medians.
 */
export const inTurns = async (
  { warmUp, counted }: Readonly<{ warmUp: number; counted: number }>,
  measure: Readonly<{ value: () => Promise<number>; floor: () => Promise<number> }>,
): Promise<{ value: number; floor: number }> => {
  const values: number[] = [];
  const floors: number[] = [];
  for (let turn = 0; turn < warmUp + counted; turn += 1) {
    const floor = await measure.floor();
    const value = await measure.value();
    if (turn < warmUp) continue;
    floors.push(floor);
    values.push(value);
  }
  return { value: median(values), floor: median(floors) };
};
