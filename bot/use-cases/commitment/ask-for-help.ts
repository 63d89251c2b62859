import type { Commitment as View } from '../../../shared/contracts/commitment.ts';
import { askForHelp as ask } from '../../../shared/domain/commitment.ts';
import { nextWorkingMoment } from '../../../shared/domain/person.ts';
import { ok } from '../../../shared/domain/result.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { UseCase } from '../turn.ts';
import { answer } from './answer.ts';
import type { Seen } from './answer.ts';

/** *Be om hjälp*: it goes first on the next agenda, and whom it was promised to hears of it in working hours. */
export const askForHelp: UseCase<Seen, View, 'not-found' | 'changed' | 'not-open'> = (turn, input) =>
  answer(turn, input, async ({ commitment, rhythm }) => {
    const asked = ask(commitment, turn.now);
    if (!asked.ok) return asked;
    const other = await turn.stores.person.find(otherThan(rhythm, turn.me.id));
    if (other && commitment.helpWantedAt === null)
      await turn.stores.outbox.add([
        {
          key: `help:${commitment.id}:${turn.now}`,
          outgoing: { kind: 'help-wanted', commitment: commitment.id, by: turn.me.id },
          person: other.id,
          dueAt: nextWorkingMoment(other, turn.now),
        },
      ]);
    return ok({ commitment: asked.value, event: { what: 'help' } });
  });
