import { z } from 'zod';
import type { PersonRef } from '../../../../shared/contracts/person.ts';
import { AGENDA_TEXT_MAX } from '../../../../shared/domain/agenda.ts';
import { rhythmId, sessionId } from '../../../../shared/domain/ids.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { calendarDay } from '../../../../shared/domain/time.ts';
import { say } from '../../../../shared/words/say.ts';
import { answerSessionEnd } from '../../../use-cases/session/answer-session-end.ts';
import { addAgendaItem } from '../../../use-cases/session/change-agenda.ts';
import { composeMorning } from '../../../use-cases/session/compose-morning.ts';
import type { ChatMessageOf } from '../../../use-cases/chat-message.ts';
import { composePreparationOver } from '../../../use-cases/session/compose-preparation-over.ts';
import { composePreparation } from '../../../use-cases/session/compose-preparation.ts';
import { findSession } from '../../../use-cases/session/find-session.ts';
import { rateUsefulness } from '../../../use-cases/session/rate-usefulness.ts';
import { nameOf, participantsOf } from '../../../use-cases/use-case.ts';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { givenNameOf } from '../../cards/card.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { morningCard } from '../../cards/morning-card.ts';
import { preparationCard } from '../../cards/preparation-card.ts';
import { preparationOverCard } from '../../cards/preparation-over-card.ts';
import { usefulnessAnsweredCard } from '../../cards/usefulness-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { raisePoint } from '../raise-point.ts';

/** More characters than any of our fields lets anyone type. */
const TYPED_MAX = 10_000;

const NOT_PLANNED = { kind: 'preparation-over', what: 'not-planned' } as const;

/** The preparation card as it would be composed now, or what became of the session. */
const showPreparation = async (
  context: ChatContext,
  id: SessionId,
  after: 'added' | null,
): Promise<ChatResult> => {
  const { reader, stores, now } = context;
  const session = await findSession(context, id);
  const over: ChatMessageOf<'preparation-over'> | null = session
    ? await composePreparationOver(stores, id, now)
    : NOT_PLANNED;
  const message = over ? null : await composePreparation(stores, id, now);
  const added = (manager: PersonRef): string =>
    say(reader.language, 'chat.preparation.added', { manager: givenNameOf(manager) });
  if (!message) {
    const people = after !== null && session ? await participantsOf(stores, [session]) : null;
    const notice = people && session ? added(nameOf(people, session.manager)) : null;
    return answerCard(preparationOverCard(reader, over ?? NOT_PLANNED, notice));
  }
  const notice = after === null ? null : added(message.manager);
  return answerCard(preparationCard(reader, message, notice));
};

/** The verbs of the cards around a session: preparing for it, whether it was held, and how useful it was. */
export const sessionActions: readonly CardActionDefinition[] = [
  defineCardAction('prepare', z.object({ session: sessionId }), (context, { session }) =>
    showPreparation(context, session, null),
  ),
  defineCardAction(
    'add-point',
    z.object({ session: sessionId, text: z.string().trim().min(1).max(AGENDA_TEXT_MAX) }),
    async (context, { session, text }) => {
      const added = await addAgendaItem(context, { id: session, text });
      if (added.ok) return showPreparation(context, session, 'added');
      return added.refusal === 'session-closed'
        ? showPreparation(context, session, null)
        : refused(context, added.refusal);
    },
  ),
  // Too long and empty texts are answered in words, so that what was typed is given back.
  defineCardAction(
    'bring-point',
    z.object({ rhythm: rhythmId, text: z.string().trim().max(TYPED_MAX).default('') }),
    (context, { rhythm, text }) => raisePoint(context, rhythm, text),
  ),
  defineCardAction(
    'useful',
    z.object({
      session: sessionId,
      score: z.coerce
        .number()
        .pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])),
    }),
    async (context, { session, score }) => {
      const rated = await rateUsefulness(context, { id: session, score, inCard: true });
      return rated.ok
        ? answerCard(usefulnessAnsweredCard(context.reader, score))
        : refused(context, rated.refusal);
    },
  ),
  defineCardAction(
    'session-held',
    z.object({ session: sessionId, held: z.boolean(), day: calendarDay }),
    async (context, { session, held, day }) => {
      const { reader, stores, me, now } = context;
      const answered = await answerSessionEnd(context, { id: session, held });
      if (!answered.ok && answered.refusal === 'not-found') return refused(context, 'not-found');
      const morning = await composeMorning(stores, me, day, now);
      return answerCard(
        morning
          ? morningCard(reader, morning)
          : sentenceCard(say(reader.language, held ? 'chat.ended.noted' : 'chat.ended.noted.not')),
      );
    },
  ),
];
