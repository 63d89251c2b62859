import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { withContent } from '../../../shared/domain/session.ts';
import { libraryOf } from '../behaviour/library-of.ts';
import type { Uses } from '../stores.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

type PracticeCount = Readonly<{ id: SessionId; behaviour: string; rounds: number; swapped: boolean }>;

/** Stores how many rounds of a behaviour were practised: a total, so that two taps on one round count once. */
export const countPractice: SessionUseCase<
  PracticeCount,
  'not-found' | 'not-live',
  SessionChangeStores & Uses<{ behaviour: 'all'; practice: 'save' }>
> = (context, { id, behaviour, rounds, swapped }) =>
  changeSession(context, id, async (session) => {
    if (session.state !== 'live') return refuse('not-live');
    if ((await libraryOf(context.stores)).of(behaviour) === undefined) return refuse('not-found');
    await context.stores.practice.save({
      ...{ session: id, rhythm: session.rhythm, behaviour, rounds, swapped, at: context.now },
    });
    return ok(withContent(session));
  });
