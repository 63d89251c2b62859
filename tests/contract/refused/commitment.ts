import { askForHelp, keepCommitment } from '../../../shared/contracts/commitment.ts';
import { bookHelpTalk } from '../../../shared/contracts/help-talk.ts';
import { asked } from '../endpoints-asked.ts';
import type { Asked, Asking } from '../endpoints-asked.ts';
import type { Pair } from '../endpoints-world.ts';
import { NEVER } from '../endpoints-world.ts';
import { PAST, change, days, stale } from './asking.ts';

const onKept =
  (more: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id, version } = await world.kept(pair);
    return { by: pair.rep, params: { id }, body: { version, ...more } };
  };

const open = (pair: Pair, more: object): Asked => ({ by: pair.rep, body: more });

const newStep =
  (more: object): Asking =>
  (world) => {
    const pair = world.pair();
    const ownerId = world.kadens.idOf(pair.rep);
    return open(pair, { rhythmId: pair.rhythm, ownerId, text: 'Ringer', due: null, ...more });
  };

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const commitmentRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  recordCommitment: {
    'not-found': newStep({ rhythmId: NEVER }),
    ...days(newStep({}), 'due'),
    'session-closed': async (world) => {
      const pair = world.pair();
      const { id: sessionId } = await world.longClosed(pair);
      const ownerId = world.kadens.idOf(pair.rep);
      return open(pair, { rhythmId: pair.rhythm, sessionId, ownerId, text: 'För sent', due: null });
    },
    'already-there': async (world) => {
      const pair = world.pair();
      const { id: sessionId } = await world.live(pair);
      const { text, owner, due } = await world.step(pair, { sessionId });
      return open(pair, {
        ...{ rhythmId: pair.rhythm, sessionId, ownerId: owner.id, text, due },
        unlessThere: true,
      });
    },
  },
  changeCommitment: {
    changed: stale(asked['changeCommitment']),
    'not-open': onKept({ text: 'Annat' }),
    ...days(asked['changeCommitment'], 'due'),
  },
  removeCommitment: {
    'session-closed': onKept(),
    'not-open': async (world) => {
      const pair = world.pair();
      const { id: sessionId } = await world.live(pair);
      const { id, version } = await world.step(pair, { sessionId });
      await world.kadens.must(pair.rep, keepCommitment, { params: { id }, body: { version } });
      return { by: pair.rep, params: { id } };
    },
  },
  keepCommitment: { changed: stale(asked['keepCommitment']), 'not-open': onKept() },
  moveCommitment: {
    changed: stale(asked['moveCommitment']),
    'not-open': onKept({ to: '2026-12-04', reason: 'time' }),
    ...days(asked['moveCommitment'], 'to'),
  },
  dropCommitment: {
    changed: stale(asked['dropCommitment']),
    'not-open': onKept({ why: 'Kunden har valt en annan' }),
    'reason-needed': change(asked['dropCommitment'], { why: '  ' }),
  },
  noteOutcome: { changed: stale(asked['noteOutcome']) },
  askForHelp: { changed: stale(asked['askForHelp']), 'not-open': onKept() },
  bookHelpTalk: {
    'already-booked': async (world) => {
      const { by, params, body } = await change(asked['bookHelpTalk'], {})(world);
      await world.kadens.must(by, bookHelpTalk, { ...(params && { params }), ...(body && { body }) });
      return { by, ...(params && { params }), ...(body && { body }) };
    },
    'not-open': async (world) => {
      const pair = world.pair();
      const { id } = await world.step(pair);
      return { by: pair.manager, params: { id }, body: { startsAt: '2026-11-24T13:00:00.000Z' } };
    },
    'time-passed': change(asked['bookHelpTalk'], { startsAt: `${PAST}T09:00:00Z` }),
    'month-too-far': change(asked['bookHelpTalk'], { startsAt: '9999-12-31T23:50:00Z' }),
    'consent-needed': async (world) => {
      const pair = world.unsettled;
      const { id, version } = await world.step(pair);
      await world.kadens.must(pair.rep, askForHelp, { params: { id }, body: { version } });
      return { by: pair.manager, params: { id }, body: { startsAt: '2026-11-24T13:00:00.000Z' } };
    },
  },
  cancelHelpTalk: {
    'not-booked': async (world) => {
      const pair = world.pair();
      return { by: pair.manager, params: { id: (await world.step(pair)).id } };
    },
  },
  disputeCommitment: {
    changed: stale(asked['disputeCommitment']),
    'not-open': onKept(),
    // A commitment recorded by its owner was never open to dispute.
    'too-late': async (world) => {
      const pair = world.pair();
      const { id, version } = await world.step(pair);
      return { by: pair.rep, params: { id }, body: { version } };
    },
  },
  reopenCommitment: { changed: stale(asked['reopenCommitment']) },
};
