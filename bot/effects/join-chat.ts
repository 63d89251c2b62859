import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { publishToPair } from '../use-cases/use-case.ts';
import { managerOf, retryLater } from './calendar-effect.ts';
import { defineEffect, completedDelivery, voidComposition } from './effect.ts';
import type { EffectContext, EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('join-chat'), rhythm: rhythmId });

const noteMeeting =
  (id: RhythmId, meeting: Readonly<{ chatId: string; meetingId: string }>) =>
  async ({ stores }: EffectContext): Promise<void> => {
    const rhythm = await stores.rhythm.lock(id);
    if (!rhythm || (rhythm.chatId === meeting.chatId && rhythm.meetingId === meeting.meetingId)) return;
    await stores.rhythm.save({ ...rhythm, ...meeting }, rhythm.version);
    await publishToPair(stores, rhythm, 'rhythm');
  };

/** Finds the meeting's chat and puts Kadens into it. A chat that isn't there yet is looked for again. */
export const joinChat: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant }, { rhythm: id }) => {
    const rhythm = await stores.rhythm.find(id);
    const who = rhythm && (await managerOf(stores, tenant, rhythm));
    const joinUrl = rhythm?.joinUrl ?? null;
    if (!who || joinUrl === null) return voidComposition;
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const meeting = await calendar.meeting(who, joinUrl);
        if (!meeting.ok)
          return meeting.refusal === 'rejected'
            ? { outcome: { state: 'failed', why: meeting.refusal } }
            : retryLater(meeting);
        const { chatId, meetingId } = meeting.value;
        const joined = await calendar.join(who, chatId);
        const { outcome } =
          joined.ok || joined.refusal === 'conflict' ? completedDelivery : retryLater(joined);
        return { outcome, record: noteMeeting(id, { chatId, meetingId }) };
      },
    };
  },
);
