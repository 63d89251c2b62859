import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { enterSection } from '../../shared/contracts/agenda.ts';
import { chooseTeam, getMine, setCadence } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import {
  answerSessionEnd,
  closeSession,
  getSession,
  reopenSession,
  startOnTheSpot,
  startSession,
  undoNotHeld,
} from '../../shared/contracts/session.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { executeActivity } from '../../local-teams/connector/activities.ts';
import { CONNECTOR_PATH } from '../../local-teams/connector/connector-routes.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { MONDAY, startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const POINT = 'Hur vi delar på Volvo';

describe('what a rep wants to raise, brought from the first card before anything is planned', () => {
  let kadens: Product;
  let rhythm: RhythmView;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const body = { people: [kadens.idOf('ali')], greet: true };
    const { rows } = await kadens.must('maria', chooseTeam, { body });
    const [first] = rows;
    if (!first) throw new Error('nobody to coach');
    rhythm = first.rhythm;
  });
  afterEach(() => kadens.end());

  let taps = 0;
  const bring = async (person: PersonKey, text: string): Promise<string> => {
    const setting = {
      ...{ id: `bring-${taps++}`, at: MONDAY, serviceUrl: `${kadens.address}${CONNECTOR_PATH}/` },
      ...{ chat: kadens.standIns.chats.personal(person), from: personOf(person) },
    };
    const data = { rhythm: rhythm.id, text };
    const action = { verb: 'bring-point', id: undefined, data };
    return JSON.stringify(
      (await kadens.standIns.deliver(executeActivity(setting, '1', action, 'manual'))).body,
    );
  };
  const addedIn = ({ agenda }: SessionView) =>
    agenda.filter(({ kind }) => kind === 'added').map(({ text }) => text);
  const next = async () => {
    const { rhythms } = await kadens.must('ali', getMine);
    const params = { id: rhythms[0]?.next?.id ?? '' };
    return kadens.must('maria', getSession, { params });
  };

  test('stands on the agenda of the first session that is planned, for both, and on no other', async () => {
    expect(await bring('ali', POINT)).toContain('när du och Maria ses nästa gång');
    await kadens.must('maria', setCadence, {
      params: { id: rhythm.id },
      body: { ...CADENCE, version: rhythm.version },
    });
    const planned = await next();
    expect(addedIn(planned)).toEqual([POINT]);
    expect(planned.agenda.find(({ text }) => text === POINT)?.addedBy?.name).toBe('Ali Rezai');
    const body = { rhythmId: rhythm.id, type: 'deal' as const };
    expect(addedIn(await kadens.must('maria', startOnTheSpot, { body }))).toEqual([]);
  });

  test('stands on the agenda of a session that starts on the spot', async () => {
    await bring('ali', POINT);
    await bring('ali', 'Semestern');
    const body = { rhythmId: rhythm.id, type: 'deal' as const };
    expect(addedIn(await kadens.must('maria', startOnTheSpot, { body }))).toEqual([POINT, 'Semestern']);
  });

  test('goes straight onto the agenda where something is planned', async () => {
    await kadens.must('maria', setCadence, {
      params: { id: rhythm.id },
      body: { ...CADENCE, version: rhythm.version },
    });
    expect(await bring('ali', POINT)).toContain('Det står på agendan');
    expect(addedIn(await next())).toEqual([POINT]);
  });

  test('goes on to the next agenda when nobody came to it, and stays where it was once they do', async () => {
    await kadens.must('maria', setCadence, {
      params: { id: rhythm.id },
      body: { ...CADENCE, version: rhythm.version },
    });
    await bring('ali', POINT);
    const { id, startsAt } = await next();
    const params = { id };
    await kadens.moveClock(startsAt);
    const point = (await kadens.must('maria', startSession, { params })).agenda.find(
      ({ text }) => text === POINT,
    );
    const body = { noStepReason: 'Inget nytt' };
    await kadens.must('maria', closeSession, { params, body });
    expect(addedIn(await next())).toEqual([POINT]);
    // It goes on after all, and this time they come to it.
    await kadens.must('maria', reopenSession, { params });
    expect(addedIn(await next())).toEqual([]);
    await kadens.must('maria', enterSection, { params, body: { itemId: point?.id ?? '' } });
    await kadens.moveClock(addMinutes(kadens.now(), 1));
    await kadens.must('maria', closeSession, { params, body });
    expect(addedIn(await next())).toEqual([]);
  });

  test('goes on with a session that wasn’t held, and back to it when that is taken back', async () => {
    await kadens.must('maria', setCadence, {
      params: { id: rhythm.id },
      body: { ...CADENCE, version: rhythm.version },
    });
    await bring('ali', POINT);
    const { id, startsAt, agenda } = await next();
    const params = { id };
    await kadens.moveClock(startsAt);
    await kadens.must('maria', startSession, { params });
    const point = agenda.find(({ text }) => text === POINT)?.id ?? '';
    await kadens.must('ali', enterSection, { params, body: { itemId: point } });
    await kadens.moveClock(addMinutes(startsAt, 24 * 60));
    expect(addedIn(await next())).toEqual([]);
    await kadens.must('ali', answerSessionEnd, { params, body: { held: false } });
    expect(addedIn(await next())).toEqual([POINT]);
    await kadens.must('maria', undoNotHeld, { params });
    expect(addedIn(await next())).toEqual([]);
  });

  test('is nobody else’s to bring', async () => {
    for (const stranger of ['sara', 'lars', 'mallory'] as const) await bring(stranger, 'Något annat');
    const body = { rhythmId: rhythm.id, type: 'deal' as const };
    expect(addedIn(await kadens.must('maria', startOnTheSpot, { body }))).toEqual([]);
  });
});
