import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { publishToPair } from '../use-cases/use-case.ts';
import { managerOf } from './calendar-effect.ts';
import { defineEffect, voidComposition } from './effect.ts';
import type { EffectContext, EffectDefinition } from './effect.ts';
import { joinMeeting } from './join-meeting.ts';
import type { FoundMeeting } from './join-meeting.ts';

const payload = z.object({ kind: z.literal('join-chat'), rhythm: rhythmId });

const noteMeeting =
  (id: RhythmId) =>
  async ({ stores }: EffectContext, { chatId, meetingId }: FoundMeeting): Promise<void> => {
    const rhythm = await stores.rhythm.lock(id);
    if (!rhythm || (rhythm.chatId === chatId && rhythm.meetingId === meetingId)) return;
    await stores.rhythm.save({ ...rhythm, chatId, meetingId }, rhythm.version);
    await publishToPair(stores, rhythm, 'rhythm');
  };

/** Finds the chat of a rhythm's meeting and adds Kadens to it. */
export const joinChat: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant }, { rhythm: id }) => {
    const rhythm = await stores.rhythm.find(id);
    const who = rhythm && (await managerOf(stores, tenant, rhythm));
    const joinUrl = rhythm?.joinUrl ?? null;
    if (!who || joinUrl === null || rhythm.endedAt !== null) return voidComposition;
    return {
      what: 'deliver',
      deliver: ({ calendar }) => joinMeeting(calendar, who, joinUrl, noteMeeting(id)),
    };
  },
);
