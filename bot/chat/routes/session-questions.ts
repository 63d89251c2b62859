import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessageOf, CommitmentLine } from '../../use-cases/chat-message.ts';
import { listOpenCommitments } from '../../use-cases/commitment/list-open-commitments.ts';
import { nameOf, participantsOf } from '../../use-cases/use-case.ts';
import { agreedZone } from '../../use-cases/rhythm/agreed-zone.ts';
import { findSession } from '../../use-cases/session/find-session.ts';
import { composePreparation } from '../../use-cases/session/compose-preparation.ts';
import type { ComingSession } from '../../use-cases/session/coming-sessions.ts';
import { linesCard, sentenceAndPlaceCard } from '../cards/lines-card.ts';
import { momentFor } from '../cards/plan-card.ts';
import { preparationCard } from '../cards/preparation-card.ts';
import { cancelSessionCard, moveSessionCard } from '../cards/session-change-card.ts';
import { sessionPlace, typeName } from '../cards/session-parts.ts';
import { dayFor, givenNameOf, joinSentences, openTabAction, userLine } from '../cards/card.ts';
import type { Card } from '../cards/card.ts';
import type { ChatResult } from '../chat-answer.ts';
import { answerCard, refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';

export const askToCancel = ({ reader }: ChatContext, next: ComingSession): ChatResult =>
  answerCard(cancelSessionCard(reader, next));

/** Asks when instead, on the clock that the two have agreed on. */
export const askToMove = async (
  { reader, stores }: ChatContext,
  next: ComingSession,
  to: CalendarDay | null,
  time: WallTime | null = null,
): Promise<ChatResult> =>
  answerCard(moveSessionCard(reader, next, await agreedZone(stores, next.rhythm), to, time));

/** What a manager sees before a session: what is suggested, what either wants to raise, and what the two have promised. */
const agendaCard = async (
  context: ChatContext,
  { session, suggested, commitments, points }: ChatMessageOf<'preparation'>,
  rhythm: RhythmId,
  rep: PersonRef,
): Promise<Card> => {
  const { reader } = context;
  const { language } = reader;
  const own = (await listOpenCommitments(context, { of: 'own' })).commitments.filter(
    ({ rhythmId }) => rhythmId === rhythm,
  );
  const line = (name: string) => (one: CommitmentLine) =>
    say(language, 'chat.list.of', { name, text: userLine(one.text), day: dayFor(reader, one.due) });
  const lines = [
    ...(suggested === null || suggested === session.type
      ? []
      : [say(language, 'chat.preparation.about', { type: typeName(reader, suggested) })]),
    ...points.map((text) => say(language, 'chat.morning.added', { text: userLine(text) })),
    ...commitments.map(line(givenNameOf(rep))),
    ...own.map(line(say(language, 'chat.list.you'))),
  ];
  const title = say(language, 'chat.which-session.one', {
    other: givenNameOf(rep),
    ...momentFor(reader, session.startsAt),
  });
  const about = `${title} · ${typeName(reader, session.type)}`;
  return lines.length === 0
    ? sentenceAndPlaceCard(
        reader,
        joinSentences(`${about}.`, say(language, 'chat.prepare.empty')),
        sessionPlace(session.id),
      )
    : linesCard(reader, about, lines, [openTabAction(reader, sessionPlace(session.id), 'chat.open.session')]);
};

/** Either prepares in the chat: a rep can add a point there, a manager sees what the two have on hand. */
export const askToPrepare = async (context: ChatContext, id: SessionId): Promise<ChatResult> => {
  const { reader, stores, me, now } = context;
  const session = await findSession(context, id);
  if (!session) return refused(context, 'not-found');
  const preparation = await composePreparation(stores, id, now);
  if (preparation === null)
    return answerCard(sentenceAndPlaceCard(reader, say(reader.language, 'chat.prepare'), sessionPlace(id)));
  if (session.rep === me.id) return answerCard(preparationCard(reader, preparation, null));
  const people = await participantsOf(stores, [session]);
  return answerCard(await agendaCard(context, preparation, session.rhythm, nameOf(people, session.rep)));
};
