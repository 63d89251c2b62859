import { expect, test } from 'vitest';
import { leaveId } from '../../../shared/domain/ids.ts';
import { toDay } from '../../../shared/domain/time.ts';
import { maria, NOW } from '../../../bot/chat/test-people.ts';
import { withChat } from './open-chat.ts';
import type { ChatOrganisation, OpenChat } from './open-chat.ts';

let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ kadens, teams } = chat);
});

// It is Wednesday 25 November.
const away = async (from: string, to: string, inCalendar = false): Promise<void> => {
  const id = leaveId.parse(`01890000-0000-7000-8000-0000000${from.slice(5).replace('-', '')}1`);
  await kadens.run((stores) =>
    stores.person.addLeave(maria.id, { id, from: toDay(from), to: toDay(to), inCalendar }, NOW),
  );
};
const leave = async () => (await kadens.person(maria.id))?.leave.map(({ from, to }) => [from, to]);

test.each(['när är jag ledig?', 'hur länge är jag borta', 'when am I off?', 'show my leave'])(
  '"%s" is answered with the days, and asks for none',
  async (text) => {
    await teams.says(maria, text);
    expect(teams.readAloud()).toEqual(['Du har ingen frånvaro inlagd.']);
    await away('2026-12-07', '2026-12-11');
    await away('2026-12-21', '2026-12-23', true);
    await teams.says(maria, text);
    expect(teams.readAloud().at(-1)).toContain('Du är borta 7–11 dec.');
    expect(teams.readAloud().at(-1)).toContain('Du är borta 21–23 dec enligt din kalender.');
  },
);

test.each(['ångra ledigheten', 'undo my leave'])('"%s" takes back one that is to come', async (text) => {
  await away('2026-12-07', '2026-12-11');
  await teams.says(maria, text);
  expect(teams.readAloud()[0]).toContain('är borttagen');
  expect(await leave()).toEqual([]);
});

test('of several that are to come none is taken back unasked, and each can be by a tap', async () => {
  await away('2026-12-07', '2026-12-11');
  await away('2026-12-21', '2026-12-23');
  await teams.says(maria, 'ångra ledigheten');
  expect(await leave()).toHaveLength(2);
  await teams.taps(maria, 'undo-leave', { leave: '01890000-0000-7000-8000-000000012071', for: maria.id });
  expect(await leave()).toEqual([['2026-12-21', '2026-12-23']]);
});

test.each([
  'jag kommer tillbaka den 10 istället',
  'jag kommer tillbaka redan på torsdag den 10 december',
  'jag kommer tillbaka tidigare, den 10 december',
  'jag är tillbaka den 10',
  "I'm coming back on the 10th instead",
  "I'll be back on the 10th",
])('"%s" shortens it to the day before', async (text) => {
  await away('2026-12-07', '2026-12-18');
  await teams.says(maria, text);
  expect(teams.readAloud()[0]).toContain('Noterat: du är borta 7–9 dec.');
  expect(await leave()).toEqual([['2026-12-07', '2026-12-09']]);
});

test.each(['jag kommer tillbaka tidigare', "I'm coming back earlier"])(
  '"%s", without a day, changes nothing and says where it is changed',
  async (text) => {
    await away('2026-12-07', '2026-12-18');
    await teams.says(maria, text);
    expect(teams.readAloud()[0]).toContain('Du står som borta till och med fre 18 dec.');
    expect(await leave()).toHaveLength(1);
  },
);

test.each(['ångra ledigheten', 'jag kommer tillbaka den 10'])(
  '"%s", of one that stands in the calendar, is done there',
  async (text) => {
    await away('2026-12-07', '2026-12-18', true);
    await teams.says(maria, text);
    expect(teams.readAloud()[0]).toContain('står i din kalender. Ändra den där');
    expect(await leave()).toHaveLength(1);
  },
);

test('that somebody comes back to another with something is no end of leave', async () => {
  await away('2026-12-07', '2026-12-18');
  await teams.says(maria, 'jag kommer tillbaka till Ali med offerten på torsdag');
  expect(await leave()).toHaveLength(1);
  expect(teams.readAloud()[0]).not.toContain('borta');
});
