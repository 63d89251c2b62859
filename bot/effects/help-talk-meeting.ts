import { z } from 'zod';
import type { HelpTalk } from '../../shared/domain/help-talk.ts';
import { helpTalkId } from '../../shared/domain/ids.ts';
import type { Actor } from '../identity/actor.ts';
import type { Uses } from '../use-cases/stores.ts';
import { participantsOf } from '../use-cases/use-case.ts';
import { managerOf } from './calendar-effect.ts';
import type { Calendar, CalendarAnswer, NewMeeting } from './calendar-port.ts';
import { completedDelivery, defineEffect, voidComposition } from './effect.ts';
import type { Delivery, EffectDefinition } from './effect.ts';
import { invitationOf, refusedMeeting } from './invitation.ts';
import { withdrawMeeting } from './withdraw-meeting.ts';

const payload = z.object({ kind: z.literal('help-talk-meeting'), talk: helpTalkId });

const meetingFor = async (
  stores: Uses<{ person: 'addressOf' | 'several' }>,
  talk: HelpTalk,
): Promise<NewMeeting | null> => {
  const found = await invitationOf(stores, talk);
  const { id, startsAt, minutes } = talk;
  return (
    found && {
      about: 'help-talk',
      ...found.invitation,
      ...{ startsAt, minutes, zone: found.zone, transactionId: id },
    }
  );
};

const book = async (
  calendar: Calendar,
  who: Actor,
  talk: HelpTalk,
  meeting: NewMeeting,
): Promise<Delivery> => {
  const booked = await calendar.createMeeting(who, meeting);
  if (!booked.ok) return refusedMeeting(booked);
  const { eventId } = booked.value;
  return { ...completedDelivery, record: ({ stores }) => stores.helpTalk.setEvent(talk.id, eventId) };
};

/**
 * Brings a help talk's meeting in line with it: booked in both calendars, or cancelled there, even when it isn't known whether an earlier
 * attempt has booked it.
 */
export const helpTalkMeeting: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, attempts, now }, { talk: id }) => {
    const talk = await stores.helpTalk.find(id);
    const rhythm = talk && (await stores.rhythm.find(talk.rhythm));
    const who = rhythm && (await managerOf(stores, tenant, rhythm));
    if (!who) return voidComposition;
    const { cancelledAt, eventId, startsAt } = talk;
    const mayBeThere = cancelledAt === null || attempts > 1;
    const isToBook = eventId === null && startsAt > now && mayBeThere;
    const meeting = isToBook ? await meetingFor(stores, talk) : null;
    if (cancelledAt === null) {
      if (!meeting) return voidComposition;
      return { what: 'deliver', deliver: ({ calendar }) => book(calendar, who, talk, meeting) };
    }
    const people = await participantsOf(stores, [rhythm]);
    const [manager, rep] = [people.get(rhythm.manager), people.get(rhythm.rep)];
    const about = {
      ...{ by: manager?.name ?? null, next: null },
      ...{ language: rep?.language ?? 'sv', zone: rep?.zone ?? 'UTC' },
    } as const;
    const cancelled = async (answer: CalendarAnswer<null>): Promise<Delivery> => {
      const given = await answer;
      return given.ok ? completedDelivery : refusedMeeting(given);
    };
    if (eventId !== null)
      return {
        what: 'deliver',
        deliver: ({ calendar }) => cancelled(calendar.cancelInstance(who, eventId, about)),
      };
    if (!meeting) return voidComposition;
    return {
      what: 'deliver',
      deliver: ({ calendar }) => cancelled(withdrawMeeting(calendar, who, meeting, about)),
    };
  },
);
