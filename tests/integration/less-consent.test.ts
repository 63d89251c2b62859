import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseTeam, getRhythm, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { aCadence } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** The permissions that Kadens asks a manager for, to book and to join the meeting's chat. */
const ALL = [
  ...['User.Read', 'Calendars.ReadWrite', 'OnlineMeetings.Read'],
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat',
];

describe('with less leave than Kadens asks for', () => {
  let kadens: Product;
  beforeEach(async () => {
    kadens = await startProduct();
  });
  afterEach(() => kadens.end());

  const rhythm = async () => {
    const [row] = (await kadens.must('maria', getTeam)).rows;
    if (!row) throw new Error('nobody was chosen');
    return row.rhythm;
  };
  const page = async () => kadens.must('maria', getRhythm, { params: { id: (await rhythm()).id } });
  const bookWithout = async (...missing: readonly string[]) => {
    kadens.standIns.consents.grant(
      'maria',
      ALL.filter((one) => !missing.includes(one)),
    );
    await kadens.must('maria', chooseTeam, { body: { people: [kadens.idOf('ali')], greet: false } });
    const { id, version } = await rhythm();
    await kadens.must('maria', setCadence, { params: { id }, body: { ...aCadence(), version } });
    await eventually(async () => {
      await kadens.kadens.sweep();
      expect(await rhythm()).toMatchObject({ calendar: 'booked' });
    });
  };
  const pageSays = (addByHand: boolean) =>
    eventually(async () => {
      await kadens.moveClock(addMinutes(kadens.now(), 5));
      await kadens.kadens.sweep();
      expect(await page()).toMatchObject({ addByHand });
    });

  test('a series is booked though the meeting’s chat can’t be found, and both are told to add Kadens by hand', async () => {
    await bookWithout('OnlineMeetings.Read');
    await pageSays(true);
  });

  test('where Kadens may not join the chat, that is said until somebody has added it', async () => {
    await bookWithout('TeamsAppInstallation.ReadWriteAndConsentSelfForChat');
    await pageSays(true);
    const { chats } = kadens.standIns;
    const chat = chats.find(chats.meetingsOf('ali')[0]?.chatId ?? '');
    if (!chat) throw new Error('the meeting has no chat');
    await kadens.standIns.userActions.install('maria', chat);
    await pageSays(false);
  });

  test('where it may, nothing is said', async () => {
    await bookWithout();
    await pageSays(false);
  });
});
