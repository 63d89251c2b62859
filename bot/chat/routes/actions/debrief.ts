import { z } from 'zod';
import { DEBRIEF_TEXT_MAX } from '../../../../shared/domain/debrief.ts';
import { customerMeetingId } from '../../../../shared/domain/ids.ts';
import type { CustomerMeetingId } from '../../../../shared/domain/ids.ts';
import { debriefMeeting } from '../../../use-cases/debrief/debrief-meeting.ts';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { debriefedCard } from '../../cards/debrief-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused, refusedWith } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { refusalInWords } from '../../refusal.ts';

const answerText = z.string().trim().max(DEBRIEF_TEXT_MAX).default('');
type Answers = Readonly<{ decided: string; surprised: string; step: string }>;
const nothingSaid: Answers = { decided: '', surprised: '', step: '' };

const debrief = async (
  context: ChatContext,
  id: CustomerMeetingId,
  { decided, surprised, step }: Answers,
): Promise<ChatResult> => {
  const { reader } = context;
  const done = await debriefMeeting(context, { id, decided, surprised, step, inCard: true });
  if (done.ok)
    return answerCard(debriefedCard(reader, done.value.debrief, done.value.step, done.value.dayRefused));
  return done.refusal === 'already-debriefed'
    ? refusedWith(done.refusal, sentenceCard(refusalInWords(reader.language, done.refusal)))
    : refused(context, done.refusal);
};

/** The verb of the card after a customer meeting. */
export const debriefActions: readonly CardActionDefinition[] = [
  defineCardAction(
    'debrief',
    z.object({
      meeting: customerMeetingId,
      decided: answerText,
      surprised: answerText,
      step: answerText,
    }),
    (context, { meeting, ...answers }) => debrief(context, meeting, answers),
  ),
  defineCardAction('debrief-nothing', z.object({ meeting: customerMeetingId }), (context, { meeting }) =>
    debrief(context, meeting, nothingSaid),
  ),
];
