import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { setFocus } from '../../shared/contracts/focus.ts';
import { getManagerView } from '../../shared/contracts/manager-view.ts';
import { listAccess } from '../../shared/contracts/person.ts';
import { writePrivateNote } from '../../shared/contracts/private-note.ts';
import { rate } from '../../shared/contracts/rating.ts';
import { chooseTeam, getRhythm, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { closeSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { getRecommendation } from '../../shared/contracts/session-subject.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const NOTE = 'Verkar trött; prata med någon om hans ork';
const NOT_SHOWN = 'Volvo: pratade förbi kunden tre gånger';
const ALIS = 'Volvo: frågade vad det kostar att vänta';

describe('the manager’s page about a rep, as the rep sees it', () => {
  let kadens: Product;
  let rhythmId: string;
  const seenBy = (who: 'maria' | 'ali' | 'sara') =>
    kadens.call(who, getManagerView, { params: { id: rhythmId } });
  const seen = () => kadens.must('ali', getManagerView, { params: { id: rhythmId } });

  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const people = [kadens.idOf('ali'), kadens.idOf('sara')];
    const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
    const { id, version } = rows.find(({ rhythm }) => rhythm.rep.id === kadens.idOf('ali'))?.rhythm ?? {};
    rhythmId = id ?? '';
    await kadens.must('maria', setCadence, { params: { id: rhythmId }, body: { ...CADENCE, version } });
  });
  afterAll(() => kadens.end());

  test('is the rep’s alone: not the manager’s, who has her own, and nobody else’s', async () => {
    const answers = await Promise.all([seenBy('maria'), seenBy('sara'), seenBy('ali')]);
    expect(answers.map(({ ok }) => ok)).toEqual([false, false, true]);
  });

  test('has what both see: the next occasion with its reasons, promises, goals, focus and sessions', async () => {
    const body = { rhythmId, ownerId: kadens.idOf('maria'), text: 'Prata med produkt', due: null };
    await kadens.must('maria', recordCommitment, { body });
    await kadens.must('maria', setFocus, {
      ...{ params: { id: rhythmId }, body: { behaviour: 'asks-open', until: '2027-01-15' } },
    });
    const view = await seen();
    const { commitments, goals, sessions } = await kadens.must('maria', getRhythm, {
      params: { id: rhythmId },
    });
    expect(view.page.commitments.map(({ text }) => text)).toEqual(commitments.map(({ text }) => text));
    expect([view.page.goals, view.page.sessions]).toEqual([goals, sessions]);
    const { next } =
      (await kadens.must('maria', getTeam)).rows.find(({ rhythm }) => rhythm.id === rhythmId) ?? {};
    expect(view.next).toEqual(next);
    expect(view.recommendation?.types).toEqual(
      (await kadens.must('maria', getRecommendation, { params: { id: next?.id ?? '' } })).types,
    );
    expect(view.development.focus.map(({ behaviour }) => behaviour)).toEqual(['asks-open']);
  });

  test('neither a private note nor a rating that one of the two has not seen goes over the wire', async () => {
    const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'skill' } });
    await kadens.must('maria', writePrivateNote, { params: { id }, body: { text: NOTE, version: 0 } });
    const rates = (who: 'maria' | 'ali', behaviour: string, evidence: string) =>
      kadens.must(who, rate, { params: { id }, body: { behaviour, level: 2, evidence, version: 0 } });
    await rates('maria', 'asks-open', NOT_SHOWN);
    await rates('ali', 'listens', ALIS);
    const live = JSON.stringify(await seen());
    for (const hidden of [NOTE, NOT_SHOWN, ALIS]) expect(live).not.toContain(hidden);
    await rates('ali', 'asks-open', 'Frågade för lite');
    expect(JSON.stringify(await seen())).toContain(NOT_SHOWN);

    await kadens.must('ali', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    const closed = JSON.stringify(await seen());
    expect(closed).toContain(ALIS);
    expect(closed).not.toContain(NOTE);
  });

  test('says when the manager last opened hers; opening one’s own is no reading', async () => {
    const { entries } = await kadens.must('ali', listAccess);
    const opened = entries.find(({ what }) => what === 'rhythm');
    expect((await seen()).openedAt).toBe(opened?.at);
    expect(entries.every(({ reader }) => reader.id === kadens.idOf('maria'))).toBe(true);
  });
});
