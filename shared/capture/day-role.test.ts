import { expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { stepsIn } from './understand.ts';

const daysOf = (said: string, locale: 'sv' | 'en') =>
  stepsIn(said, inOneToOne({ locale, speaker: 'ali' })).map(({ due }) => due);

test.each([
  ['which thing it is', "I'll prepare the Friday meeting", 'en'],
  ['which thing it is', "I'll go through our December campaign with Petra", 'en'],
  ['which thing it is', 'Jag skickar ut måndagens agenda', 'sv'],
  ['when somebody else is there', "I'll email Petra, who's back on Monday", 'en'],
  ['when somebody else is there', 'Jag mejlar Petra som är tillbaka på måndag', 'sv'],
  ['when somebody else decides', "I'll send the quote so they can decide on Friday", 'en'],
  ['when somebody else decides', 'Jag skickar offerten så att de kan besluta på fredag', 'sv'],
  ['when something else ends', 'Jag skriver kontraktet eftersom deras avtal löper ut den 31 december', 'sv'],
  ['what somebody is told', "I'll let the client know we deliver in week 50", 'en'],
  ['what somebody is told', 'Jag meddelar kunden att vi levererar i vecka 50', 'sv'],
  ['when it was talked about, or will be done', "I'll send the quote we discussed on Friday", 'en'],
  ['until when something lasts', "I'll extend the Peab contract to 31 March", 'en'],
  ['until when something lasts', 'Jag förlänger avtalet med Peab till den sista mars', 'sv'],
  ['what is proposed', "I'll suggest Thursday to the client", 'en'],
] as const)('a day that says %s is no day of the step: %s', (_role, said, locale) =>
  expect(daysOf(said, locale)).toEqual([null]),
);

test.each([
  ['by which it is due', "I'll email Petra, who's back next week, by Friday", 'en', '2026-11-27'],
  ['of an occasion somebody takes part in', "I'll run Monday's demo", 'en', '2026-11-30'],
  ['of an occasion it is for', "I'll bring the specification to Thursday's meeting", 'en', '2026-11-26'],
  [
    'on which the speaker does what they tell',
    'Jag mejlar dem när jag är hemma på torsdag',
    'sv',
    '2026-11-26',
  ],
  [
    'by which something is seen to',
    'Jag ser till att Telge får sin leverans den 15 december',
    'sv',
    '2026-12-15',
  ],
] as const)('a day %s is its day: %s', (_role, said, locale, day) =>
  expect(daysOf(said, locale)).toEqual([day]),
);
