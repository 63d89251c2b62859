import { z } from 'zod';
import { customerMeetingId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';

const payload = z.object({ kind: z.literal('debrief'), meeting: customerMeetingId, at: instant });

/** For how many working days it asks: after that the meeting is hardly remembered. */
const ASKED_DAYS = 5;

/** Asks the rep about a customer meeting; void once answered, or when the meeting was moved or removed. */
export const debriefEffect: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { meeting: id, at }) => {
    const meeting = await stores.customerMeeting.find(id);
    if (!meeting || meeting.at !== at || meeting.at > now || meeting.debriefedAt !== null) return null;
    const rhythms = await stores.rhythm.ofRep(meeting.rep);
    return rhythms.length === 0
      ? null
      : { kind: 'debrief' as const, meeting: id, customer: meeting.customer, at };
  },
  {
    asks: {
      days: ASKED_DAYS,
      part: (message) => message,
      over: async ({ stores }, { meeting: id, at }, { isPassed }) => {
        const meeting = await stores.customerMeeting.find(id);
        if (!meeting || meeting.at !== at) return { kind: 'question-over', about: 'nothing' };
        const isAnswered = meeting.debriefedAt !== null;
        return isAnswered || isPassed
          ? { kind: 'question-over', about: 'meeting', customer: meeting.customer, at, isAnswered }
          : null;
      },
    },
    repeats: nextMorning,
  },
);
