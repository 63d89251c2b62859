import type { TeamRow } from '../../shared/contracts/rhythm.ts';

/** The row of the manager's rep with that name. */
export const rowIn =
  (rows: () => readonly TeamRow[]) =>
  (name: string): TeamRow => {
    const row = rows().find(({ rhythm }) => rhythm.rep.name === name);
    if (!row) throw new Error(`${name} is not coached`);
    return row;
  };
