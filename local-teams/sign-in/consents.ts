import { z } from 'zod';
import { people } from '../people.ts';
import { personKey } from '../protocol.ts';
import type { PersonKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';

/** What each person allows Kadens to do for them in Graph. `*` is everything, as when an administrator has consented. */
export type Consents = Readonly<{
  has: (person: PersonKey, scopes: readonly string[]) => boolean;
  given: (person: PersonKey) => readonly string[];
  any: (person: PersonKey) => boolean;
  grant: (person: PersonKey, scopes: readonly string[]) => void;
  /** Revokes consent, and the refresh tokens that came of it. */
  revoke: (person: PersonKey) => void;
  /** Counts revocations, so that older refresh tokens are recognised. */
  generation: (person: PersonKey) => number;
}>;

const stored = z.object({
  scopes: z.partialRecord(personKey, z.array(z.string())),
  generations: z.partialRecord(personKey, z.number()),
});

export const openConsents = (
  file: string | null,
  consented: readonly PersonKey[],
  told: Readonly<{ changed: () => void; revoked: (person: PersonKey) => void }>,
): Consents => {
  const state = openStateFile(file, stored, () => ({
    scopes: Object.fromEntries(consented.map((person) => [person, ['*']])),
    generations: {},
  }));
  const given = (person: PersonKey): readonly string[] => state.value.scopes[person] ?? [];
  const change = (): void => {
    state.save();
    told.changed();
  };
  return {
    given,
    any: (person) => given(person).length > 0,
    has: (person, scopes) =>
      given(person).includes('*') ||
      scopes.every((scope) => given(person).some((one) => one.toLowerCase() === scope.toLowerCase())),
    grant: (person, scopes) => {
      state.value.scopes[person] = [...new Set([...given(person), ...scopes])];
      change();
    },
    revoke: (person) => {
      state.value.scopes[person] = [];
      state.value.generations[person] = (state.value.generations[person] ?? 0) + 1;
      change();
      told.revoked(person);
    },
    generation: (person) => state.value.generations[person] ?? 0,
  };
};

/** The people of a tenant, for an administrator's consent on behalf of all. */
export const keysIn = (tenant: string): readonly PersonKey[] =>
  people.filter((person) => person.tenant === tenant).map((person) => person.key);
