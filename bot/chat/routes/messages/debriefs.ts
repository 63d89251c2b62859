import { likeness, stemsOf } from '../../../../shared/capture/matching.ts';
import type { CaptureContext } from '../../../../shared/capture/context.ts';
import type { BotIntent } from '../../../../shared/intent/intent-in.ts';
import { asksForQuestions, meetingToldIn } from '../../../../shared/intent/meeting-told.ts';
import type { MeetingTold } from '../../../../shared/intent/meeting-told.ts';
import type { CustomerMeeting } from '../../../../shared/domain/customer-meeting.ts';
import { DEBRIEF_TEXT_MAX } from '../../../../shared/domain/debrief.ts';
import { addMinutes } from '../../../../shared/domain/time.ts';
import { debriefMeeting } from '../../../use-cases/debrief/debrief-meeting.ts';
import { debriefCard, debriefedCard } from '../../cards/debrief-card.ts';
import { helpCard } from '../../cards/choice-card.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { inPrivate } from './answer-message.ts';
import type { AnswerMessage } from './answer-message.ts';

/** For how long a meeting is told of in words, in minutes, and how many are looked among. */
const BACK = 14 * 24 * 60;
const MOST = 20;
/** Whom a meeting was with. */
const WITH = /(?<!\p{L})(?:med|hos|with|at|träffade|mötte|besökte|met|visited|saw) \p{L}/iu;

/** What a message tells of a customer meeting that the sender hasn't told of yet, or that its questions are asked for. */
export type ToldOf = Readonly<{ meeting: CustomerMeeting; told: MeetingTold | null; asks: boolean }>;

/** The sender's customer meeting that a message tells of; null where it tells of none. */
export const meetingToldOf = async (
  { stores, me, now, meeting }: ChatContext,
  text: string,
  context: CaptureContext,
): Promise<ToldOf | null> => {
  const asks = asksForQuestions(text);
  const told = asks || meeting !== null ? null : meetingToldIn(text, context);
  if (meeting !== null || (told === null && !asks)) return null;
  const held = (await stores.customerMeeting.held(me.id, addMinutes(now, -BACK), now, MOST)).filter(
    ({ debriefedAt }) => debriefedAt === null,
  );
  const said = stemsOf(text);
  const named = held.filter(({ customer }) =>
    stemsOf(customer).some((name) => said.some((word) => likeness(word, name) >= 0.8)),
  );
  const [one] = named;
  if (one !== undefined) return { meeting: one, told, asks };
  // Without a name it may be another meeting: then the questions are asked.
  const [latest] = asks || !WITH.test(text) ? held : [];
  return latest === undefined ? null : { meeting: latest, told: null, asks };
};

/** What the message wants: that the meeting is told of, and what else is promised in it. */
export const withMeetingTold = (
  text: string,
  { meeting, told, asks }: ToldOf,
  intents: readonly BotIntent[],
): readonly BotIntent[] => [
  {
    ...{ verb: 'debrief', about: meeting.customer, day: null, confidence: 0.9, ownerId: null },
    ...{ said: text, chosen: meeting.id },
  },
  ...(asks ? [] : intents.filter(({ verb }) => verb === 'step').slice(told?.step ? 1 : 0)),
];

/** Takes what is told of a customer meeting as the answers to its three questions; asks them where they are asked for. */
const debrief: AnswerMessage = async (context, { toldOf }) => {
  const { reader } = context;
  if (toldOf === null) return answerCard(helpCard(reader, 'chat.not-understood'));
  const { meeting, told } = toldOf;
  if (told === null)
    return answerCard(
      debriefCard(reader, {
        kind: 'debrief',
        meeting: meeting.id,
        customer: meeting.customer,
        at: meeting.at,
      }),
    );
  const done = await debriefMeeting(context, {
    id: meeting.id,
    decided: told.decided.slice(0, DEBRIEF_TEXT_MAX),
    surprised: told.surprised.slice(0, DEBRIEF_TEXT_MAX),
    step: told.step.slice(0, DEBRIEF_TEXT_MAX),
  });
  return done.ok
    ? answerCard(debriefedCard(reader, done.value.debrief, done.value.step, done.value.dayRefused))
    : refused(context, done.refusal);
};

/** What is told of customer meetings. */
export const customerMeetingAnswers = { debrief: inPrivate(debrief) } satisfies Record<string, AnswerMessage>;
