import { z } from 'zod';
import { COMMITMENT_TEXT_MAX, lateReasons } from '../../../../shared/domain/commitment.ts';
import { commitmentId } from '../../../../shared/domain/ids.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { CommitmentId } from '../../../../shared/domain/ids.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { calendarDay } from '../../../../shared/domain/time.ts';
import { say } from '../../../../shared/words/say.ts';
import { askForHelpInChat } from '../../../use-cases/commitment/ask-for-help-in-chat.ts';
import { changeCommitment } from '../../../use-cases/commitment/change-commitment.ts';
import { dropCommitment } from '../../../use-cases/commitment/drop-commitment.ts';
import { getCommitment } from '../../../use-cases/commitment/get-commitment.ts';
import { keepCommitment } from '../../../use-cases/commitment/keep-commitment.ts';
import { listOpenCommitments } from '../../../use-cases/commitment/list-open-commitments.ts';
import { remindLater } from '../../../use-cases/commitment/remind-later.ts';
import { reminderAgainKey } from '../../../use-cases/commitment/reminders.ts';
import { moveCommitment } from '../../../use-cases/commitment/move-commitment.ts';
import { askedOnMorning, morningNow } from '../../../use-cases/session/morning-now.ts';
import { nextOf } from '../../../use-cases/rhythm/rhythm-view.ts';
import { chosenDay, defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import {
  answeredAllCard,
  droppedCard,
  helpNotedCard,
  keptCard,
  laterCard,
  movedCard,
  settledCard,
} from '../../cards/answered-card.ts';
import { dayFor, readersToday, userLine } from '../../cards/card.ts';
import type { Card } from '../../cards/card.ts';
import { morningCard } from '../../cards/morning-card.ts';
import { questionOverCard } from '../../cards/over-card.ts';
import { commitmentCard } from '../../cards/commitment-card.ts';
import { dropCard } from '../../cards/drop-card.ts';
import { listCard } from '../../cards/list-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused, refusedWith } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import type { ChatRefusal } from '../../refusal.ts';
import { moveInWords } from '../move-commitment.ts';

/** The commitment, and the version of it that the card shows. */
const one = { id: commitmentId, version: z.coerce.number().int() };

/**
 * Answers an outdated card with the present state; somebody else's commitment stays untouched. A tap that comes again, or on another
 * device, finds its answer there: `settled` gives that card, so that no buttons come back over it.
 */
const refusedAsNow = async (
  context: ChatContext,
  id: CommitmentId,
  refusal: 'not-found' | 'not-open' | 'changed' | 'day-in-the-past' | 'day-too-far',
  settled: (now: CommitmentView) => Card | null | Promise<Card | null> = () => null,
): Promise<ChatResult> => {
  if (refusal !== 'not-open' && refusal !== 'changed') return refused(context, refusal);
  const now = await getCommitment(context, { id });
  if (!now.ok) return refused(context, now.refusal);
  const already = now.value.state === 'open' ? await settled(now.value) : null;
  if (already) return refusedWith(refusal, already);
  const notice = say(context.reader.language, 'chat.changed');
  return refusedWith(refusal, commitmentCard(context.reader, now.value, 'now', notice));
};

const showSettled = async (context: ChatContext, id: CommitmentId): Promise<ChatResult> => {
  const found = await getCommitment(context, { id });
  return found.ok ? answerCard(settledCard(context.reader, found.value)) : refused(context, found.refusal);
};

/** Answers each of several that are still open, all or, where one is refused, none, and tells of each in a line. */
const answerAll = async (
  context: ChatContext,
  ids: readonly CommitmentId[],
  answer: (one: CommitmentView) => Promise<Result<CommitmentView, ChatRefusal, unknown>>,
  told: (one: CommitmentView) => string,
): Promise<ChatResult> => {
  const lines: string[] = [];
  for (const id of ids) {
    const found = await getCommitment(context, { id });
    if (!found.ok || found.value.state !== 'open') continue;
    const answered = await answer(found.value);
    if (!answered.ok) return refused(context, answered.refusal);
    lines.push(told(answered.value));
  }
  return lines.length === 0
    ? refused(context, 'not-open')
    : answerCard(answeredAllCard(context.reader, lines));
};

const several = { ids: z.array(commitmentId).min(1).max(100) };

/** The verbs of a commitment's cards. */
export const commitmentActions: readonly CardActionDefinition[] = [
  defineCardAction('keep', z.object(one), async (context, { id, version }) => {
    const kept = await keepCommitment(context, { id, version });
    return kept.ok
      ? answerCard(keptCard(context.reader, kept.value))
      : refusedAsNow(context, id, kept.refusal);
  }),
  defineCardAction('help', z.object(one), async (context, { id, version }) => {
    const asked = await askForHelpInChat(context, { id, version });
    return asked.ok
      ? answerCard(helpNotedCard(context.reader, asked.value.commitment, asked.value.next))
      : refusedAsNow(context, id, asked.refusal, async (now) => {
          if (!now.helpWanted) return null;
          const sessions = await context.stores.session.ofRhythm(now.rhythmId);
          return helpNotedCard(context.reader, now, nextOf(sessions, context.now)?.startsAt ?? null);
        });
  }),
  defineCardAction(
    'move',
    z.object({ ...one, to: calendarDay, reason: z.enum(lateReasons) }),
    async (context, { id, version, to, reason }) => {
      const moved = await moveCommitment(context, { id, version, to, reason });
      return moved.ok
        ? answerCard(movedCard(context.reader, moved.value))
        : refusedAsNow(context, id, moved.refusal, (now) =>
            now.due === to ? movedCard(context.reader, now) : null,
          );
    },
  ),
  defineCardAction('keep-all', z.object(several), (context, { ids }) =>
    answerAll(
      context,
      ids,
      ({ id, version }) => keepCommitment(context, { id, version }),
      ({ text }) => say(context.reader.language, 'chat.kept', { commitment: userLine(text) }),
    ),
  ),
  defineCardAction(
    'move-all',
    z.object({ ...several, to: calendarDay, reason: z.enum(lateReasons) }),
    (context, { ids, to, reason }) =>
      answerAll(
        context,
        ids,
        ({ id, version }) => moveCommitment(context, { id, version, to, reason }),
        ({ text, due }) =>
          say(context.reader.language, 'chat.moved', {
            ...{ day: dayFor(context.reader, due), commitment: userLine(text) },
          }),
      ),
  ),
  defineCardAction('move-to', z.object({ ...one, to: chosenDay }), async (context, { id, to }) => {
    const found = await getCommitment(context, { id });
    return found.ok ? moveInWords(context, found.value, to) : refused(context, found.refusal);
  }),
  defineCardAction(
    'later',
    z.object({ ...one, asked: z.enum(['before', 'after']), due: calendarDay }),
    async (context, { id, asked, due }) => {
      const later = await remindLater(context, { id, asked, due });
      return later.ok
        ? answerCard(laterCard(context.reader, later.value.commitment, later.value.at))
        : refusedAsNow(context, id, later.refusal);
    },
  ),
  defineCardAction('morning-later', z.object({ day: calendarDay }), async (context, { day }) => {
    const { stores, me, now, reader } = context;
    const today = readersToday(reader) === day ? await morningNow(stores, me, day, now) : null;
    for (const one of today?.commitments ?? []) {
      const asked = askedOnMorning(one, day);
      if (asked === null || one.due === null) continue;
      const later = await remindLater(context, { id: one.id, asked, due: one.due });
      if (!later.ok && later.refusal !== 'changed') return refused(context, later.refusal);
    }
    const after = today && (await morningNow(stores, me, day, now));
    // On another day, or with nothing left to say, the card is over.
    return answerCard(
      after
        ? morningCard(reader, after)
        : questionOverCard(reader, { kind: 'question-over', about: 'morning', day }),
    );
  }),
  defineCardAction(
    'show',
    z.object({
      ...{ ...one, mayWait: z.boolean().catch(false) },
      asked: z.enum(['before', 'after', 'now']).catch('now'),
    }),
    async (context, { id, asked, mayWait }) => {
      const found = await getCommitment(context, { id });
      const due = found.ok ? found.value.due : null;
      const again = due !== null && asked !== 'now' ? reminderAgainKey(asked, id, due) : null;
      const at = again === null ? null : await context.stores.outbox.waitingUntil(again);
      if (found.ok && found.value.state === 'open' && at !== null)
        return answerCard(laterCard(context.reader, found.value, at));
      return found.ok
        ? answerCard(commitmentCard(context.reader, found.value, asked, null, mayWait))
        : refused(context, found.refusal);
    },
  ),
  defineCardAction(
    'change',
    z.object({
      ...one,
      text: z.string().trim().min(1).max(COMMITMENT_TEXT_MAX).optional(),
      due: chosenDay,
    }),
    async (context, { id, version, text, due }) => {
      const changed = await changeCommitment(context, { id, version, due, text });
      if (changed.ok)
        return answerCard(
          settledCard(context.reader, changed.value, say(context.reader.language, 'chat.saved')),
        );
      if (changed.refusal !== 'changed') return refused(context, changed.refusal);
      return showSettled(context, id);
    },
  ),
  defineCardAction('ask-drop', z.object(one), async (context, { id }) => {
    const found = await getCommitment(context, { id });
    return found.ok ? answerCard(dropCard(context.reader, found.value)) : refused(context, found.refusal);
  }),
  defineCardAction(
    'drop',
    z.object({ ...one, why: z.string().trim().min(1).max(COMMITMENT_TEXT_MAX) }),
    async (context, { id, version, why }) => {
      const dropped = await dropCommitment(context, { id, version, why });
      if (dropped.ok) return answerCard(droppedCard(context.reader, dropped.value));
      return dropped.refusal === 'reason-needed'
        ? refused(context, 'unclear-card')
        : refusedAsNow(context, id, dropped.refusal);
    },
  ),
  defineCardAction('right', z.object(one), (context, { id }) => showSettled(context, id)),
  defineCardAction('list', z.object({}), async (context) => {
    const { commitments, openTotal } = await listOpenCommitments(context, { of: 'own' });
    return answerCard(listCard(context.reader, commitments, openTotal));
  }),
];
