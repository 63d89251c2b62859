import {
  dropCommitment,
  keepCommitment,
  moveCommitment,
  noteOutcome,
  recordCommitment,
} from '../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import { addDays } from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';
import type { PersonKey } from '../protocol.ts';
import { workingDay } from './hours.ts';
import type { SampleCall } from './sample-calls.ts';
import type { SampleSession } from './team.ts';

export type Step = SampleSession['steps'][number];
export type Fate = NonNullable<Step['then']>;
/** A commitment whose outcome is still to come. */
export type PendingStep = { step: Step; commitment: CommitmentView };

/** Answers a commitment; returns it as it then is. */
export const settle = async (
  call: SampleCall,
  person: PersonKey,
  fate: Fate,
  { id, version }: CommitmentView,
  today: CalendarDay,
): Promise<CommitmentView> => {
  const params = { id };
  if (fate === 'dropped' || (typeof fate === 'object' && 'dropped' in fate)) {
    const why = fate === 'dropped' ? 'Inte aktuellt längre' : fate.dropped;
    return call(person, dropCommitment, { params, body: { version, why } });
  }
  if (typeof fate === 'object' && 'moved' in fate) {
    const body = { version, to: workingDay(addDays(today, fate.days)), reason: fate.moved };
    return call(person, moveCommitment, { params, body });
  }
  const kept = await call(person, keepCommitment, { params, body: { version } });
  return fate === 'kept'
    ? kept
    : call(person, noteOutcome, { params, body: { version: kept.version, outcome: fate.kept } });
};

/** Records a step in a session. */
export const recordStep = async (
  call: SampleCall,
  by: PersonKey,
  row: TeamRow,
  session: SessionId,
  step: Step,
  today: CalendarDay,
): Promise<PendingStep> => {
  const body = {
    ...{
      rhythmId: row.rhythm.id,
      sessionId: session,
      text: step.text,
      due: workingDay(addDays(today, step.due)),
    },
    ownerId: step.by === 'rep' ? row.rhythm.rep.id : row.rhythm.manager.id,
  };
  return { step, commitment: await call(by, recordCommitment, { body }) };
};
