import { ok, refuse } from '../../shared/domain/result.ts';
import type { GraphRefusal } from '../graph/graph-result.ts';
import type { Graph } from '../graph/graph.ts';
import { readTranscript } from '../graph/transcripts.ts';
import type { TranscriptPorts } from '../http/routes/transcript.ts';
import type { Entra } from '../identity/entra.ts';
import { system } from '../identity/actor.ts';
import { meetingToRead } from '../use-cases/transcript/read-meeting.ts';
import type { WithTenantTransaction } from '../use-cases/stores.ts';
import { consentScopes } from './permissions.ts';

const refusalFor = {
  'consent-needed': 'consent-needed',
  reconnect: 'consent-needed',
  'not-found': 'no-transcript',
  conflict: 'transcript-unavailable',
  throttled: 'transcript-unavailable',
  rejected: 'transcripts-off',
  unavailable: 'transcript-unavailable',
} as const satisfies Readonly<Record<GraphRefusal, string>>;

/** What the endpoint that reads a meeting's transcript asks of Entra and Graph, on behalf of the person in the tab alone. */
export const transcriptPorts = (
  entra: Pick<Entra, 'connect'>,
  graph: Graph,
  withTenantTransaction: WithTenantTransaction,
): TranscriptPorts => ({
  readTranscript: async (identity, { id }) => {
    const consent = await entra.connect(identity, consentScopes.transcripts);
    if (!consent.ok)
      return refuse(consent.refusal === 'unavailable' ? 'transcript-unavailable' : 'consent-needed');
    const meeting = await withTenantTransaction(system(identity.tenant), (stores) =>
      meetingToRead(stores, identity.person, id),
    );
    if (!meeting.ok) return meeting;
    const read = await readTranscript(graph)(identity, meeting.value);
    return read.ok ? ok(read.value) : refuse(refusalFor[read.refusal]);
  },
});
