import type { z } from 'zod';
import type { findMeeting as contract } from '../../../shared/contracts/session.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { otherThan, sessionShown } from '../../../shared/domain/session.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { nameOf, peopleOf } from '../turn.ts';
import type { UseCase } from '../turn.ts';

type Query = Readonly<{ chatId?: string | undefined; meetingId?: string | undefined }>;

/** The rhythm that a Teams meeting belongs to, and its session at this moment. */
export const findMeeting: UseCase<Query, z.output<typeof contract.reply>, 'not-found'> = async (
  { stores, me, now },
  { chatId, meetingId },
) => {
  const found = await stores.rhythm.ofMeeting(chatId ?? null, meetingId ?? null);
  const rhythm = found.find((one) => maySeeRhythm(one, me.id));
  if (!rhythm) return refuse('not-found');
  const session = sessionShown(await stores.session.ofRhythm(rhythm.id), now);
  return ok({
    rhythmId: rhythm.id,
    sessionId: session?.id ?? null,
    other: nameOf(await peopleOf(stores, [rhythm]), otherThan(rhythm, me.id)),
    you: rhythm.manager === me.id ? 'manager' : 'rep',
  });
};
