import { z } from 'zod';
import { people, personOf } from '../people.ts';
import { personKey, reportingLineBody } from '../protocol.ts';
import type { LocalPerson, PersonKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';

/** Who reports to whom in the directory: as the sample people do, unless moved. */
export type ReportingLines = Readonly<{
  managerOf: (person: PersonKey) => PersonKey | null;
  reportsOf: (manager: LocalPerson) => readonly LocalPerson[];
  move: (person: PersonKey, manager: PersonKey | null) => void;
}>;

const stored = z.object({ lines: z.partialRecord(personKey, reportingLineBody.shape.manager) });

export const openReportingLines = (file: string | null): ReportingLines => {
  const { value, save } = openStateFile(file, stored, () => ({ lines: {} }));
  const managerOf = (person: PersonKey): PersonKey | null => {
    const moved = value.lines[person];
    return moved === undefined ? personOf(person).manager : moved;
  };
  return {
    managerOf,
    reportsOf: ({ key, tenant }) =>
      people.filter((person) => managerOf(person.key) === key && person.tenant === tenant),
    move: (person, manager) => {
      value.lines[person] = manager;
      save();
    },
  };
};
