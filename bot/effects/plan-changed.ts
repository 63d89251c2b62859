import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import type { Person } from '../../shared/domain/person.ts';
import { isForAnotherDay } from '../../shared/domain/session.ts';
import { instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { ChatMessageOf } from '../use-cases/chat-message.ts';
import { agreedZone } from '../use-cases/rhythm/agreed-zone.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { notifyAt } from '../use-cases/session/change-plan.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { isOfToday, messageEffect, soon } from './message-effect.ts';
import { shortTimes } from './offered-times.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';

// `at` is the moment of the change, which distinguishes it from later ones.
const payload = z.object({ kind: z.literal('plan-changed'), session: sessionId, at: instant });

const isCancelledToday = (
  person: Person,
  { what, was }: Pick<ChatMessageOf<'plan-changed'>, 'what' | 'was'>,
  now: Instant,
): boolean => what === 'cancelled' && isOfToday(person, was, now);

/**
 * Tells the one who didn't make it about a change of plan; void when the change was taken back or another came after it. It waits for
 * working hours, or, if that would be too late, for the day.
 */
export const planChanged: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, isRepeat }, { session: id, at }) => {
    const session = await stores.session.find(id);
    const rhythm = session && (await stores.rhythm.find(session.rhythm));
    const changed = session?.lastChange;
    if (!rhythm || !changed || changed.at !== at) return null;
    if (session.state !== 'cancelled' && session.state !== 'planned') return null;
    const people = await participantsOf(stores, [rhythm]);
    const { startsAt: was } = changed.from;
    const why = session.state === 'cancelled' ? session.cancellation : null;
    const sessions = await stores.session.ofRhythm(rhythm.id);
    return {
      kind: 'plan-changed' as const,
      isRepeat,
      what: session.state === 'cancelled' ? 'cancelled' : session.startsAt === was ? 'length' : 'moved',
      by: nameOf(people, changed.by),
      session: sessionLine(session),
      was,
      why: why === null || why.reason === 'calendar' ? null : { ...why, reason: why.reason },
      next: nextOf(sessions, session.startsAt)?.startsAt ?? null,
      times: [] as readonly Instant[],
    };
  },
  {
    complete: async (context, { session: id }, message) => {
      const session = await context.stores.session.find(id);
      const rhythm = session && (await context.stores.rhythm.find(session.rhythm));
      const isOffered =
        rhythm?.manager === context.person &&
        session?.state === 'cancelled' &&
        !isForAnotherDay(session, await agreedZone(context.stores, rhythm), context.now);
      if (!isOffered) return () => Promise.resolve(message);
      const times = await shortTimes(context, rhythm.id, id);
      return async (ports) => ({ ...message, times: await times(ports) });
    },
    earliest: (person, { was, session }, now) => notifyAt(person, [was, session.startsAt], now),
    isUrgent: (person, message, now) => isCancelledToday(person, message, now),
    repeats: (person, message, now) =>
      isCancelledToday(person, message, now) ? soon(person, message, now) : null,
    failure: { about: 'change', toldTo: 'pair' },
  },
);
