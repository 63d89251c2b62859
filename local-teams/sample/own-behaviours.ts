import { addBehaviour, listBehaviours, putBehaviourAside } from '../../shared/contracts/behaviour.ts';
import { getMe } from '../../shared/contracts/person.ts';
import type { SampleCall } from './sample-calls.ts';

/** A behaviour that the sample's organisation practises and that is not built in. */
const own = {
  group: 'craft',
  name: { sv: 'Delar det som fungerar med teamet', en: 'Shares what works with the team' },
  levels: {
    1: { sv: 'Behåller det som fungerar för sig själv.', en: 'Keeps what works to themselves.' },
    3: { sv: 'Berättar när någon frågar.', en: 'Tells when asked.' },
    5: {
      sv: 'Visar teamet ett samtal i månaden: vad som gjordes, och vad det ledde till.',
      en: 'Shows the team a conversation a month: what was done, and what came of it.',
    },
  },
} as const;
const NOT_USED = 'builds-champion';

/** The administrator adapts the library to the organisation: adds one behaviour, and puts one aside. */
export const addOwnBehaviours = async (call: SampleCall): Promise<void> => {
  await call('adam', getMe, { query: { locale: 'sv-SE' } });
  await call('adam', addBehaviour, { body: own });
  const { behaviours } = await call('adam', listBehaviours, {});
  for (const { id, version } of behaviours.filter((one) => one.id === NOT_USED))
    await call('adam', putBehaviourAside, { body: { id, version, aside: true } });
};
