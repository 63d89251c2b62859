import { LOCAL_ORGANISATIONS } from '../bot/mode.ts';
import { personId } from '../shared/domain/ids.ts';
import type { PersonId } from '../shared/domain/ids.ts';
import type { LocalPerson, PersonKey } from './protocol.ts';

/** The sample people's organisation. */
export const NORDVIK = LOCAL_ORGANISATIONS.nordvik;
/** Another organisation, which must never see anything of the first. */
export const SODERMAN = LOCAL_ORGANISATIONS.soderman;

/** The app's and the bot's client id in local mode. */
export const CLIENT_ID = '3d9f1c52-0000-4000-8000-00000000b07a';
/** The app's secret at the local sign-in, for the bot and on behalf of people. */
export const CLIENT_SECRET = 'local-secret';
/** The bot as Teams names it in conversations. */
export const BOT = { id: `28:${CLIENT_ID}`, name: 'Kadens' } as const;

export type OrganisationName = 'Nordvik' | 'Söderman';

type Sketch = Readonly<
  { number: number; name: string; jobTitle: string; manager: PersonKey | null } & Partial<
    Pick<LocalPerson, 'locale' | 'zone' | 'roles' | 'tenant'>
  >
>;

const sketches: Readonly<Record<PersonKey, Sketch>> = {
  maria: { number: 1, name: 'Maria Lindqvist', jobTitle: 'Säljchef', manager: 'eva' },
  ali: { number: 2, name: 'Ali Rezai', jobTitle: 'Säljare', manager: 'maria' },
  sara: { number: 3, name: 'Sara Nyström', jobTitle: 'Säljare', manager: 'maria' },
  johan: { number: 4, name: 'Johan Berg', jobTitle: 'Säljare', manager: 'maria' },
  elin: { number: 5, name: 'Elin Sandberg', jobTitle: 'Säljare', manager: 'maria' },
  omar: {
    number: 6,
    name: 'Omar Haddad',
    jobTitle: 'Account Executive',
    manager: 'maria',
    locale: 'en-GB',
    zone: 'Europe/London',
  },
  lars: { number: 7, name: 'Lars Holm', jobTitle: 'Säljchef', manager: 'eva' },
  nina: { number: 8, name: 'Nina Falk', jobTitle: 'Säljare', manager: 'lars' },
  petra: { number: 9, name: 'Petra Ek', jobTitle: 'Säljare', manager: 'lars' },
  eva: { number: 10, name: 'Eva Strand', jobTitle: 'Försäljningsdirektör', manager: null, roles: ['Leader'] },
  adam: { number: 11, name: 'Adam Wik', jobTitle: 'IT-ansvarig', manager: null, roles: ['Administrator'] },
  mallory: { number: 12, name: 'Mallory Gren', jobTitle: 'Säljchef', manager: null, tenant: SODERMAN },
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');

const draw = (key: PersonKey, sketch: Sketch): LocalPerson => {
  const tenant = sketch.tenant ?? NORDVIK;
  const [givenName = sketch.name] = sketch.name.split(' ');
  return {
    key,
    name: sketch.name,
    givenName,
    oid: `0a1b2c3d-0000-4000-8000-0000000000${String(sketch.number).padStart(2, '0')}`,
    tenant,
    teamsId: `29:${key}`,
    upn: `${plain(sketch.name).replace(' ', '.')}@${tenant === NORDVIK ? 'nordvik' : 'soderman'}.example`,
    jobTitle: sketch.jobTitle,
    locale: sketch.locale ?? 'sv-SE',
    zone: sketch.zone ?? 'Europe/Stockholm',
    manager: sketch.manager,
    roles: sketch.roles ?? [],
  };
};

/** The sample people, in the order in which local Teams shows them. */
export const people: readonly LocalPerson[] = (Object.entries(sketches) as [PersonKey, Sketch][]).map(
  ([key, sketch]) => draw(key, sketch),
);

/** The sample person with that key. */
export const personOf = (key: PersonKey): LocalPerson => draw(key, sketches[key]);

/** That sample person's id in the product. */
export const idOf = (key: PersonKey): PersonId => personId.parse(personOf(key).oid);

/** The sample person with that Entra object id, Teams id or address, if there is one. */
export const findPerson = (id: string): LocalPerson | undefined =>
  people.find((person) => [person.oid, person.teamsId, person.upn].includes(id.toLowerCase()));
