import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { Words } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';

/** Asks what the owner of a vague step will do, phrased for the reader. */
export const observableInWords = (
  session: Pick<SessionView, 'you' | 'manager' | 'rep'>,
  { owner }: Pick<CommitmentView, 'owner'>,
  say: Words['say'],
): string =>
  owner.id === session[session.you].id
    ? say('panel.nudge.observable.you')
    : say('panel.nudge.observable', { name: firstName(owner.name) });
