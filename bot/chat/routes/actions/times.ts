import { z } from 'zod';
import { sessionId } from '../../../../shared/domain/ids.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { isPlanned, otherThan } from '../../../../shared/domain/session.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { dayAt, instant, wallTimeAt } from '../../../../shared/domain/time.ts';
import { say } from '../../../../shared/words/say.ts';
import { agreedZone } from '../../../use-cases/rhythm/agreed-zone.ts';
import { nextOf } from '../../../use-cases/rhythm/rhythm-view.ts';
import { findSession } from '../../../use-cases/session/find-session.ts';
import { moveSession } from '../../../use-cases/session/move-session.ts';
import { takeShortInstead } from '../../../use-cases/session/take-short-instead.ts';
import { nameOf, participantsOf } from '../../../use-cases/use-case.ts';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { givenNameOf } from '../../cards/card.ts';
import { momentFor } from '../../cards/plan-card.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';

/** `was`: when the session was planned as the card was written; cards from earlier releases lack it. */
const tapped = z.object({ session: sessionId, at: instant, was: z.optional(instant) });
type TapOnTime = z.output<typeof tapped>;

/** Replaces the card with when the two meet; `isBefore`: it was booked before this tap, and the card says by whom. */
const bookedCard = async (
  { reader, stores, me }: ChatContext,
  session: Session,
  isBefore: boolean,
): Promise<ChatResult> => {
  const people = await participantsOf(stores, [session]);
  const other = givenNameOf(nameOf(people, otherThan(session, me.id)));
  const values = { other, ...momentFor(reader, session.startsAt) };
  const by = session.lastChange?.by ?? null;
  if (!isBefore) return answerCard(sentenceCard(say(reader.language, 'chat.time.booked', values)));
  const key =
    by === null ? 'chat.time.already' : by === me.id ? 'chat.time.already.you' : 'chat.time.already.by';
  const name = by === null ? '' : givenNameOf(nameOf(people, by));
  return answerCard(sentenceCard(say(reader.language, key, { ...values, name })));
};

/** Whether the session has got a time since the card was written: the tapped one, or another. */
const hasTimeSince = (session: Session, { at, was }: TapOnTime): boolean =>
  isPlanned(session) && (session.startsAt === at || (was !== undefined && session.startsAt !== was));

/**
 * Gives a session a time, as its form in the tab does. Of two taps, by one person or two, the first counts: the second changes nothing
 * and is told what is booked, and by whom.
 */
const bookTime = async (context: ChatContext, tap: TapOnTime, isShort: boolean): Promise<ChatResult> => {
  const { stores } = context;
  const { session: id, at } = tap;
  const session = await findSession(context, id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  if (!rhythm) return refused(context, 'not-found');
  if (hasTimeSince(session, tap)) return bookedCard(context, session, true);
  const zone = await agreedZone(stores, rhythm);
  const to = { day: dayAt(at, zone), time: wallTimeAt(at, zone) };
  const booked = isShort
    ? await takeShortInstead(context, { id, startsAt: at })
    : await moveSession(context, { id, version: session.version, ...to });
  if (booked.ok) return bookedCard(context, booked.value, false);
  const now = await findSession(context, id);
  return now && hasTimeSince(now, tap) ? bookedCard(context, now, true) : refused(context, booked.refusal);
};

/** Waits for the next session: nothing is booked. */
const leaveShort = async (context: ChatContext, id: SessionId): Promise<ChatResult> => {
  const { reader, stores } = context;
  const session = await findSession(context, id);
  if (!session) return refused(context, 'not-found');
  if (isPlanned(session)) return bookedCard(context, session, true);
  const next = nextOf(await stores.session.ofRhythm(session.rhythm), context.now);
  return next
    ? bookedCard(context, next, false)
    : answerCard(sentenceCard(say(reader.language, 'chat.short.left')));
};

/** The verbs of times that suit both, on every card that has them. */
export const timeActions: readonly CardActionDefinition[] = [
  defineCardAction('book-time', tapped, (context, tap) => bookTime(context, tap, false)),
  defineCardAction('book-short', tapped, (context, tap) => bookTime(context, tap, true)),
  defineCardAction('no-short', z.object({ session: sessionId }), (context, { session }) =>
    leaveShort(context, session),
  ),
];
