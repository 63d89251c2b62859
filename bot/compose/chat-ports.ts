import { z } from 'zod';
import { commitment } from '../../shared/contracts/commitment.ts';
import { personRef } from '../../shared/contracts/person.ts';
import { languageOf } from '../../shared/domain/language.ts';
import type { Person } from '../../shared/domain/person.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { NEAREST_HOURS, sessionAt } from '../../shared/domain/session.ts';
import { addMinutes, instant, timeZone } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { maySeeRhythm } from '../../shared/domain/visibility.ts';
import { conversation } from '../chat/ports.ts';
import type { ChatPorts, ChatRef, Known, Pair, SenderProfile, Speaker, Verbs } from '../chat/ports.ts';
import { onBehalfOf, system } from '../identity/actor.ts';
import { askForHelp } from '../use-cases/commitment/ask-for-help.ts';
import { changeCommitment } from '../use-cases/commitment/change-commitment.ts';
import { commitmentView } from '../use-cases/commitment/commitment-view.ts';
import { findCommitment, showCommitment } from '../use-cases/commitment/find-commitment.ts';
import { keepCommitment } from '../use-cases/commitment/keep-commitment.ts';
import { moveCommitment } from '../use-cases/commitment/move-commitment.ts';
import { recordCommitment } from '../use-cases/commitment/record-commitment.ts';
import { debriefMeeting } from '../use-cases/debrief/debrief-meeting.ts';
import { bringPoint } from '../use-cases/rhythm/bring-point.ts';
import { preparation } from '../effects/messages.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/ports.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { addAgendaItem } from '../use-cases/session/change-agenda.ts';
import { rateUsefulness } from '../use-cases/session/rate-usefulness.ts';
import { recordDecision } from '../use-cases/session/record-decision.ts';
import { startFromMeeting } from '../use-cases/session/start-session.ts';
import { runIdempotently, rollbackOnRefusal } from '../use-cases/run-use-case.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';

const emptied = <Refusal extends string>(result: Result<unknown, Refusal>): Result<null, Refusal> =>
  result.ok ? ok(null) : refuse(result.refusal);

type Parts = Readonly<{
  withTenantTransaction: WithTenantTransaction;
  clock: Clock;
  newId: () => string;
  isKnownTenant: (tenant: Speaker['tenant']) => Promise<boolean>;
}>;

/** The rhythms a speaker means: the meeting's, or in their own chat every one they are in. */
const rhythmsOf = async (stores: Stores, person: Speaker['person'], chat: ChatRef | null) => {
  const found = chat
    ? await stores.rhythm.ofMeeting(chat.chatId, chat.meetingId)
    : await stores.rhythm.ofPerson(person);
  return found.filter((rhythm) => maySeeRhythm(rhythm, person));
};

/** The live session of each of those rhythms, else the planned one that is near. */
const sessionsAt = async (stores: Stores, rhythms: readonly Rhythm[], now: Instant) => {
  const near = NEAREST_HOURS * 60;
  const ids = rhythms.map(({ id }) => id);
  const found = await stores.session.ofRhythms(ids, addMinutes(now, -near), addMinutes(now, near));
  return (rhythm: Rhythm) => {
    const theirs = found.filter((session) => session.rhythm === rhythm.id);
    return sessionAt(theirs, now);
  };
};

const pairsOf = async (
  stores: Stores,
  person: Speaker['person'],
  chat: ChatRef | null,
  now: Instant,
): Promise<readonly Pair[]> => {
  const rhythms = await rhythmsOf(stores, person, chat);
  const people = await participantsOf(stores, rhythms);
  const sessionOf = await sessionsAt(stores, rhythms, now);
  return rhythms.map((rhythm) => {
    const session = sessionOf(rhythm);
    const isMeant = session !== null && (chat !== null || session.state === 'live');
    return {
      rhythm: rhythm.id,
      manager: nameOf(people, rhythm.manager),
      rep: nameOf(people, rhythm.rep),
      session: isMeant ? session.id : null,
    };
  });
};

/** The speaker as stored, made known or brought up to date by what the activity tells. */
const getToKnow = async (
  stores: Stores,
  id: Speaker['person'],
  seen: SenderProfile,
): Promise<Person | null> => {
  const zone = timeZone.safeParse(seen.zone).data ?? null;
  const language = seen.locale === null ? null : languageOf(seen.locale);
  const before = await stores.person.find(id);
  const isNews =
    (zone !== null && before?.zone !== zone) || (language !== null && before?.language !== language);
  if (!before || isNews) await stores.person.upsert({ id, name: before?.name ?? seen.name, language, zone });
  return before ?? stores.person.find(id);
};

/** What somebody in the chat can do: the same verbs as the tabs', taken by whom Teams vouches for. */
const verbsOf = (context: UseCaseContext, onRefusal: () => void): Verbs => {
  const { stores, me, now } = context;
  const watched = async <Value, Refusal extends string>(
    running: Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value, Refusal>> => {
    const result = await running;
    if (!result.ok) onRefusal();
    return result;
  };
  const once = async <Value, Refusal extends string>(
    run: (context: UseCaseContext) => Promise<Result<Value, Refusal>>,
    key: string | null,
    shape: z.core.$ZodType<Value>,
  ): Promise<Result<Value, Refusal>> => {
    const keyed = key === null ? null : { key: `chat:${me.id}:${key}`, encode: (value: unknown) => value };
    const result = await runIdempotently(context, run, keyed);
    return 'replayed' in result ? ok(z.parse(shape, result.replayed)) : result;
  };
  const nothing = z.null();
  const brought = z.object({ other: personRef, next: z.nullable(instant) });

  return {
    pairs: (chat) => pairsOf(stores, me.id, chat, now),
    listMine: async () => {
      const rhythms = await rhythmsOf(stores, me.id, null);
      const people = await participantsOf(stores, rhythms);
      const all = await stores.commitment.ofRhythms(rhythms.map(({ id }) => id));
      return all
        .filter(({ owner, state, disputedAt }) => owner === me.id && state === 'open' && disputedAt === null)
        .flatMap((one) => {
          const rhythm = rhythms.find(({ id }) => id === one.rhythm);
          return rhythm ? [commitmentView(one, rhythm, people, me.id, now)] : [];
        });
    },
    findCommitment: async (id) => {
      const found = await findCommitment(context, id);
      return found && showCommitment(context, found);
    },
    recordStep: ({ rhythm, session, owner, text, due }, key) => {
      const step = { rhythmId: rhythm, sessionId: session, ownerId: owner, text, due, serves: null };
      return watched(
        once((inTurn) => recordCommitment('chat')(inTurn, step), key && `step:${key}`, commitment),
      );
    },
    changeStep: (change) => watched(changeCommitment(context, change)),
    recordDecision: ({ session, text }, key) =>
      watched(
        once(
          async (inTurn) => emptied(await recordDecision(inTurn, { id: session, text })),
          key && `decision:${key}`,
          nothing,
        ),
      ),
    keep: (seen) => watched(keepCommitment(context, seen)),
    move: (seen) => watched(moveCommitment(context, seen)),
    askHelp: async (seen) => {
      const asked = await watched(askForHelp(context, seen));
      if (!asked.ok) return asked;
      const sessions = await stores.session.ofRhythm(asked.value.rhythmId);
      return ok({ commitment: asked.value, next: nextOf(sessions, now)?.startsAt ?? null });
    },
    addPoint: ({ session, text }, key) =>
      watched(
        once(
          async (inTurn) => emptied(await addAgendaItem(inTurn, { id: session, text })),
          `point:${key}`,
          nothing,
        ),
      ),
    bringPoint: ({ rhythm, text }, key) =>
      watched(once((inTurn) => bringPoint(inTurn, { id: rhythm, text }), key && `bring:${key}`, brought)),
    preparation: async (id) => {
      const session = await stores.session.find(id);
      return session && maySeeRhythm(session, me.id) ? preparation(stores, id, now) : null;
    },
    debrief: ({ meeting, ...answers }) => watched(debriefMeeting(context, { id: meeting, ...answers })),
    rateUsefulness: async ({ session, score }) =>
      watched(rateUsefulness(context, { id: session, score }).then(emptied)),
  };
};

/** What the chat stands on. */
export const chatPorts = ({ withTenantTransaction, clock, newId, isKnownTenant }: Parts): ChatPorts => {
  const ofTenant = async <Value>(
    tenant: Speaker['tenant'],
    run: (stores: Stores) => Promise<Value>,
  ): Promise<Value | null> =>
    (await isKnownTenant(tenant)) ? withTenantTransaction(system(tenant), run) : null;

  const isFirst = (stores: Stores, activityId: string): Promise<boolean> =>
    stores.receipt.take(`activity:${activityId}`, null, clock());

  return {
    hear: async <Reply>(
      { tenant, person }: Speaker,
      seen: SenderProfile,
      activityId: string | null,
      answer: (known: Known, verbs: Verbs) => Promise<Reply>,
    ) => {
      if (!(await isKnownTenant(tenant))) return null;
      const actor = onBehalfOf({ tenant, person, leader: false, administrator: false });
      const heard: { reply: Reply | 'again' | null; isRefused: boolean } = { reply: null, isRefused: false };
      await rollbackOnRefusal(withTenantTransaction, actor, async (stores) => {
        if (activityId !== null && !(await isFirst(stores, activityId))) heard.reply = 'again';
        else {
          const me = await getToKnow(stores, person, seen);
          const context = me && { stores, actor, me, now: clock(), newId };
          heard.reply =
            context &&
            (await answer(
              { ...context.me, typeNames: await stores.template.names() },
              verbsOf(context, () => (heard.isRefused = true)),
            ));
        }
        return heard.isRefused ? refuse('refused') : ok(null);
      });
      // What was refused has been taken back, and with it that it was heard.
      if (heard.isRefused && activityId !== null)
        await withTenantTransaction(actor, (stores) => isFirst(stores, activityId));
      return heard.reply;
    },
    known: ({ tenant, person }, seen) =>
      ofTenant(tenant, async (stores) => {
        const known = await getToKnow(stores, person, seen);
        return known && { ...known, typeNames: await stores.template.names() };
      }),
    firstTime: async (tenant, activityId) =>
      (await ofTenant(tenant, (stores) => isFirst(stores, activityId))) ?? true,
    reachable: async ({ tenant, person }, reachable) => {
      await ofTenant(tenant, async (stores) => {
        const seen = await stores.person.find(person);
        if (!seen) await stores.person.upsert({ id: person, name: '' });
        await stores.person.setReachable(person, reachable ? 'yes' : 'no');
        if (reachable) await stores.outbox.revive(person, clock());
        const managers = (await stores.rhythm.ofRep(person)).map(({ manager }) => manager);
        await stores.publish({ noun: 'person', session: null, people: [person, ...managers] });
      });
    },
    saveConversation: async (tenant, one) => {
      await ofTenant(tenant, async (stores) => {
        const person = one.kind === 'person' ? one.person : null;
        if (person && !(await stores.person.find(person)))
          await stores.person.upsert({ id: person, name: '' });
        await stores.conversation.save(one.id, person, one);
      });
    },
    findConversation: (tenant, of) =>
      ofTenant(tenant, async (stores) => {
        const found = await ('person' in of
          ? stores.conversation.ofPerson(of.person)
          : stores.conversation.ofChat(of.chatId));
        return found === null ? null : conversation.parse(found);
      }),
    meetingStarted: async (tenant, { chatId, meetingId }, at) => {
      await ofTenant(tenant, async (stores) => {
        const rhythms = await stores.rhythm.ofMeeting(chatId, meetingId);
        const sessionOf = await sessionsAt(stores, rhythms, at);
        for (const rhythm of rhythms) {
          const session = sessionOf(rhythm);
          const locked = session && (await stores.session.lock(session.id));
          if (locked) await startFromMeeting(stores, locked, at);
        }
      });
    },
    // The end of a meeting closes no session: that is for the two to do.
    meetingEnded: () => Promise.resolve(),
  };
};
