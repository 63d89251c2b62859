import type { CommitmentId } from '../../../shared/domain/ids.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { isHelpWanted, wantHelp as ask } from '../../../shared/domain/commitment.ts';
import { nextWorkingMoment } from '../../../shared/domain/person.ts';
import { ok } from '../../../shared/domain/result.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { changeCommitmentState } from './change-commitment-state.ts';
import { helpWantedKey } from './reminders.ts';
import type { Uses } from '../stores.ts';

/** Calls for help with a commitment (*Be om hjälp*): it goes first on the next agenda, and the other person is told in working hours. */
export const askForHelp: UseCase<
  ExpectedVersion<CommitmentId>,
  CommitmentView,
  'not-found' | 'changed' | 'not-open',
  Uses<{
    commitment: 'find' | 'note' | 'save';
    outbox: 'add';
    person: 'find' | 'several';
    publish: true;
    rhythm: 'find';
    todo: 'find';
  }>
> = (context, input) =>
  changeCommitmentState(context, input, async ({ commitment, rhythm }) => {
    const asked = ask(commitment, context.now);
    if (!asked.ok) return asked;
    const other = await context.stores.person.find(otherThan(rhythm, context.me.id));
    if (other && !isHelpWanted(commitment, context.now))
      await context.stores.outbox.add([
        {
          key: helpWantedKey(commitment.id, context.now),
          effect: { kind: 'help-wanted', commitment: commitment.id, by: context.me.id },
          person: other.id,
          dueAt: nextWorkingMoment(other, context.now),
        },
      ]);
    return ok({ commitment: asked.value, event: { what: 'help' } });
  });
