import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';

const FIELD = /<input type="hidden" name="([^"]*)" value="([^"]*)">/g;
const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
const locationOf = (reply: Response): string => reply.headers.get('location') ?? '';

/** Goes through Microsoft's sign-in pages and back as somebody, giving consent for `purpose`; returns where the window ends. */
export const signInFor = async (address: string, person: PersonKey, purpose: string): Promise<string> => {
  const { tenant, oid } = personOf(person);
  const asked = new URLSearchParams({ tenant, person: oid, for: purpose, hint: personOf(person).upn });
  const begun = await fetch(`${address}/auth/start?${asked.toString()}`, { redirect: 'manual' });
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const page = await (await fetch(locationOf(begun))).text();
  const action = new URL(unescaped(/action="([^"]*)"/.exec(page)?.[1] ?? ''), address);
  const fields = [...page.matchAll(FIELD)].map(([, name = '', value = '']) => [name, unescaped(value)]);
  const given = await fetch(action, {
    ...{
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams([...fields, ['answer', 'yes']]).toString(),
    },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return locationOf(await fetch(locationOf(given), { headers: { cookie }, redirect: 'manual' }));
};
