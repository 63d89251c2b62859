import { stopTranscript } from '../../../shared/contracts/transcript.ts';
import { asked, onTranscript, PROPOSAL } from '../endpoints-asked.ts';
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
};
