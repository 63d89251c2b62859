import { answerModelPermission } from '../../../shared/contracts/model.ts';
import { stopTranscript } from '../../../shared/contracts/transcript.ts';
import { asked, letModel, onModel, onTranscribed, onTranscript, PROPOSAL } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { NEVER } from '../endpoints-world.ts';
import { days } from './asking.ts';

const onLongClosed: Asking = async (world) => {
  const pair = world.pair();
  return { by: pair.rep, pair, params: { id: (await world.longClosed(pair)).id } };
};

/** An answer to what is not proposed any more. */
const onAnswered =
  (body: object = {}): Asking =>
  async (world) => {
    const { by, pair, params } = await onTranscript(world);
    const ownerId = world.kadens.idOf(pair.rep);
    return { by, pair, params: { ...params, proposalId: NEVER }, body: { ownerId, ...body } };
  };

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const transcriptRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  beginTranscript: { 'session-closed': onLongClosed, 'transcript-in-progress': onTranscript },
  readMeetingTranscript: {
    'consent-needed': async (world) => {
      const { by, pair, params } = await onTranscript(world);
      world.kadens.standIns.consents.revoke(by);
      return { by, pair, params };
    },
    // Nobody has planned anything in a calendar for these two.
    'no-meeting': async (world) => {
      const pair = world.unsettled;
      world.kadens.standIns.consents.grant(pair.manager, ['*']);
      const { id } = await world.live(pair);
      return { by: pair.manager, pair, params: { id } };
    },
    'no-transcript': (world) => {
      world.kadens.standIns.transcripts.deleteAll();
      return onTranscribed(false)(world);
    },
    'transcripts-off': async (world) => {
      const asked = await onTranscribed()(world);
      world.kadens.standIns.transcripts.turnOff(true);
      return asked;
    },
    'transcript-stopped': async (world) => {
      const { by, params } = await onTranscribed()(world);
      await world.kadens.must(by, stopTranscript, { ...(params && { params }) });
      return { by, ...(params && { params }) };
    },
    'transcript-unavailable': (world) => {
      const fault = { target: 'graph', path: '/me/onlineMeetings', answer: '503', times: 1 } as const;
      world.kadens.standIns.faults.graph.add({ ...fault, retryAfterSeconds: 600 });
      return onTranscribed()(world);
    },
  },
  proposeSteps: {
    'transcript-stopped': async (world) => {
      const { by, pair, params } = await onTranscript(world);
      await world.kadens.must(pair.manager, stopTranscript, { params });
      return { by, pair, params, body: { proposals: [PROPOSAL] } };
    },
  },
  acceptProposal: {
    'proposal-answered': onAnswered({ text: 'Ringer', due: null }),
    ...days(asked['acceptProposal'], 'due'),
  },
  dismissProposal: { 'proposal-answered': onAnswered() },
  answerModelPermission: {
    'model-off': async (world) => {
      await letModel(world, false);
      return { ...(await onTranscript(world)), body: { answer: 'yes' } };
    },
  },
  readWithModel: {
    'model-off': async (world) => {
      const { body, ...asked } = await onModel(world);
      await world.kadens.must(asked.pair.manager, answerModelPermission, {
        params: asked.params,
        body: { answer: 'no' },
      });
      return { ...asked, body };
    },
    'transcript-stopped': async (world) => {
      const asked = await onModel(world);
      await world.kadens.must(asked.pair.manager, stopTranscript, { params: asked.params });
      return asked;
    },
  },
};
