import { z } from 'zod';
import type { HelpTalk } from '../../shared/domain/help-talk.ts';
import { helpTalkId } from '../../shared/domain/ids.ts';
import type { Actor } from '../identity/actor.ts';
import { lacksLeave } from '../use-cases/calendar-refusal.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import type { Stores } from '../use-cases/stores.ts';
import { participantsOf } from '../use-cases/use-case.ts';
import { isPassing, managerOf, retryLater } from './calendar-effect.ts';
import type { Calendar, CalendarAnswer } from './calendar-port.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { Delivery, EffectDefinition } from './effect.ts';
import { withdrawMeeting } from './withdraw-meeting.ts';

const payload = z.object({ kind: z.literal('help-talk-meeting'), talk: helpTalkId });

/** Leave that is missing was said where it was booked; a meeting that is gone needs no taking away. */
const deliveryOf = (answer: CalendarRefusal): Delivery => {
  if (isPassing(answer)) return retryLater(answer);
  const isSettled = lacksLeave(answer) || answer.refusal === 'not-found';
  return isSettled ? voidDelivery : { outcome: { state: 'failed', why: answer.refusal } };
};

type Invitation = Parameters<Calendar['createMeeting']>[1];

const invitationTo = async (
  stores: Pick<Stores, 'person'>,
  { id, manager: managerId, rep: repId, startsAt, minutes }: HelpTalk,
): Promise<Invitation | null> => {
  const people = await participantsOf(stores, [{ manager: managerId, rep: repId }]);
  const [manager, rep] = [people.get(managerId), people.get(repId)];
  const address = await stores.person.addressOf(repId);
  if (!manager || !rep || address === null) return null;
  return {
    about: 'help-talk',
    attendee: { name: rep.name, address },
    ...{ rep: rep.name, manager: manager.name, language: manager.language, zone: manager.zone },
    ...{ startsAt, minutes, transactionId: id },
  };
};

const book = async (
  calendar: Calendar,
  who: Actor,
  talk: HelpTalk,
  invitation: Invitation,
): Promise<Delivery> => {
  const booked = await calendar.createMeeting(who, invitation);
  if (!booked.ok) return deliveryOf(booked);
  const { eventId } = booked.value;
  return { ...completedDelivery, record: ({ stores }) => stores.helpTalk.setEvent(talk.id, eventId) };
};

/**
 * Brings the meeting of a help talk in line with how that is now: booked in both calendars, or cancelled in them, also where it is not
 * known whether an earlier try has booked it.
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
    const invitation = isToBook ? await invitationTo(stores, talk) : null;
    if (cancelledAt === null) {
      if (!invitation) return voidComposition;
      return { what: 'deliver', deliver: ({ calendar }) => book(calendar, who, talk, invitation) };
    }
    const people = await participantsOf(stores, [rhythm]);
    const [manager, rep] = [people.get(rhythm.manager), people.get(rhythm.rep)];
    const about = {
      ...{ by: manager?.name ?? null, next: null },
      ...{ language: rep?.language ?? 'sv', zone: rep?.zone ?? 'UTC' },
    } as const;
    const cancelled = async (answer: CalendarAnswer<null>): Promise<Delivery> => {
      const given = await answer;
      return given.ok ? completedDelivery : deliveryOf(given);
    };
    if (eventId !== null)
      return {
        what: 'deliver',
        deliver: ({ calendar }) => cancelled(calendar.cancelInstance(who, eventId, about)),
      };
    if (!invitation) return voidComposition;
    return {
      what: 'deliver',
      deliver: ({ calendar }) => cancelled(withdrawMeeting(calendar, who, invitation, about)),
    };
  },
);
