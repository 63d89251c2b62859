import { z } from 'zod';
import { customerMeetingId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';

const payload = z.object({ kind: z.literal('debrief'), meeting: customerMeetingId, at: instant });

/** Asks the rep about a customer meeting; void once answered, or when the meeting was moved or removed. */
export const debriefEffect: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { meeting: id, at }) => {
    const meeting = await stores.customerMeeting.find(id);
    if (!meeting || meeting.at !== at || meeting.at > now || meeting.debriefedAt !== null) return null;
    const rhythms = await stores.rhythm.ofRep(meeting.rep);
    return rhythms.length === 0 ? null : { kind: 'debrief', meeting: id, customer: meeting.customer, at };
  },
  { repeats: nextMorning },
);
