import { z } from 'zod';
import { commitment } from '../../shared/contracts/commitment.ts';
import { languageOf } from '../../shared/domain/language.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { NEAREST_HOURS, sessionAt } from '../../shared/domain/session.ts';
import { addMinutes, timeZone } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { maySeeRhythm } from '../../shared/domain/visibility.ts';
import { conversation } from '../chat/ports.ts';
import type { ChatPorts, ChatRef, Known, Pair, Seen, Speaker } from '../chat/ports.ts';
import { onBehalfOf, system } from '../identity/actor.ts';
import { askForHelp } from '../use-cases/commitment/ask-for-help.ts';
import { changeCommitment } from '../use-cases/commitment/change-commitment.ts';
import { commitmentView } from '../use-cases/commitment/commitment-view.ts';
import { findCommitment, showCommitment } from '../use-cases/commitment/find-commitment.ts';
import { keepCommitment } from '../use-cases/commitment/keep-commitment.ts';
import { moveCommitment } from '../use-cases/commitment/move-commitment.ts';
import { recordCommitment } from '../use-cases/commitment/record-commitment.ts';
import { preparation } from '../use-cases/outgoing/messages.ts';
import type { Stores, Work } from '../use-cases/ports.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { addAgendaItem } from '../use-cases/session/change-agenda.ts';
import { rateUsefulness } from '../use-cases/session/rate-usefulness.ts';
import { recordDecision } from '../use-cases/session/record-decision.ts';
import { startFromMeeting } from '../use-cases/session/start-session.ts';
import { takeTurn } from '../use-cases/take-turn.ts';
import { nameOf, peopleOf } from '../use-cases/turn.ts';
import type { Turn } from '../use-cases/turn.ts';

type Parts = Readonly<{
  work: Work;
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
  const people = await peopleOf(stores, rhythms);
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

/** The speaker as known here, made known or brought up to date by what the activity tells. */
const getToKnow = async (stores: Stores, id: Speaker['person'], seen: Seen): Promise<Known | null> => {
  const zone = timeZone.safeParse(seen.zone).data ?? null;
  const language = seen.locale === null ? null : languageOf(seen.locale);
  const before = await stores.person.find(id);
  const isNews =
    (zone !== null && before?.zone !== zone) || (language !== null && before?.language !== language);
  if (!before || isNews) await stores.person.know({ id, name: before?.name ?? seen.name, language, zone });
  const person = before ?? (await stores.person.find(id));
  return person && { id: person.id, name: person.name, language: person.language, zone: person.zone };
};

/** What the chat stands on: the same verbs as the tabs', taken by whom Teams vouches for. */
export const chatPorts = ({ work, clock, newId, isKnownTenant }: Parts): ChatPorts => {
  const turnOf = <Value, Refusal extends string>(
    { tenant, person }: Speaker,
    run: (turn: Turn) => Promise<Result<Value, Refusal>>,
    once: Readonly<{ key: string; shape: z.ZodType<Value> }> | null = null,
  ): Promise<Result<Value, Refusal>> =>
    takeTurn(
      { work, newId },
      onBehalfOf({ tenant, person, leader: false, administrator: false }),
      { id: person, name: '' },
      clock(),
      run,
      once && { key: `chat:${person}:${once.key}`, encode: (value) => value },
    ).then((result) =>
      'replayed' in result ? ok((once?.shape ?? z.never()).parse(result.replayed)) : result,
    );
  /** A turn that can only be told. */
  const told = async <Value>(speaker: Speaker, run: (turn: Turn) => Promise<Value>): Promise<Value> => {
    const result = await turnOf<Value, 'never'>(speaker, async (turn) => ok(await run(turn)));
    if (!result.ok) throw new Error('what can only be told was refused');
    return result.value;
  };
  const ofTenant = async <Value>(
    tenant: Speaker['tenant'],
    run: (stores: Stores) => Promise<Value>,
  ): Promise<Value | null> => ((await isKnownTenant(tenant)) ? work(system(tenant), run) : null);

  const isFirst = (stores: Stores, activityId: string): Promise<boolean> =>
    stores.receipt.take(`activity:${activityId}`, null, clock());

  const nothing = z.null();

  return {
    hear: ({ tenant, person }, seen, chat, activityId) =>
      ofTenant(tenant, async (stores) => {
        if (activityId !== null && !(await isFirst(stores, activityId))) return 'again';
        // The pairs first: the speaker is read together with the others of them.
        const pairs = await pairsOf(stores, person, chat, clock());
        const known = await getToKnow(stores, person, seen);
        return known && { known, pairs };
      }),
    known: ({ tenant, person }, seen) => ofTenant(tenant, (stores) => getToKnow(stores, person, seen)),
    firstTime: async (tenant, activityId) =>
      (await ofTenant(tenant, (stores) => isFirst(stores, activityId))) ?? true,
    reachable: async ({ tenant, person }, reachable) => {
      await ofTenant(tenant, async (stores) => {
        const seen = await stores.person.find(person);
        if (!seen) await stores.person.know({ id: person, name: '' });
        await stores.person.setReachable(person, reachable ? 'yes' : 'no');
        if (reachable) await stores.outbox.revive(person, clock());
        const managers = (await stores.rhythm.ofRep(person)).map(({ manager }) => manager);
        await stores.tell({ noun: 'person', session: null, people: [person, ...managers] });
      });
    },
    saveConversation: async (tenant, one) => {
      await ofTenant(tenant, async (stores) => {
        const person = one.kind === 'person' ? one.person : null;
        if (person && !(await stores.person.find(person))) await stores.person.know({ id: person, name: '' });
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

    listMine: (speaker) =>
      told(speaker, async ({ stores, me, now }) => {
        const rhythms = await rhythmsOf(stores, me.id, null);
        const people = await peopleOf(stores, rhythms);
        const all = await stores.commitment.ofRhythms(rhythms.map(({ id }) => id));
        return all
          .filter(
            ({ owner, state, disputedAt }) => owner === me.id && state === 'open' && disputedAt === null,
          )
          .flatMap((one) => {
            const rhythm = rhythms.find(({ id }) => id === one.rhythm);
            return rhythm ? [commitmentView(one, rhythm, people, me.id, now)] : [];
          });
      }),
    findCommitment: (speaker, id) =>
      told(speaker, async (turn) => {
        const found = await findCommitment(turn, id);
        return found && showCommitment(turn, found);
      }),
    recordStep: (speaker, { rhythm, session, owner, text, due }, key) =>
      turnOf(
        speaker,
        (turn) =>
          recordCommitment('chat')(turn, {
            rhythmId: rhythm,
            sessionId: session,
            ownerId: owner,
            text,
            due,
            serves: null,
          }),
        { key: `step:${key}`, shape: commitment },
      ),
    changeStep: (speaker, change) => turnOf(speaker, (turn) => changeCommitment(turn, change)),
    recordDecision: (speaker, { session, text }, key) =>
      turnOf<null, 'not-found' | 'session-closed'>(
        speaker,
        async (turn) => {
          const result = await recordDecision(turn, { id: session, text });
          return result.ok ? ok(null) : refuse(result.refusal);
        },
        { key: `decision:${key}`, shape: nothing },
      ),
    keep: (speaker, seen) => turnOf(speaker, (turn) => keepCommitment(turn, seen)),
    move: (speaker, seen) => turnOf(speaker, (turn) => moveCommitment(turn, seen)),
    askHelp: (speaker, seen) =>
      turnOf(speaker, async (turn) => {
        const asked = await askForHelp(turn, seen);
        if (!asked.ok) return asked;
        const sessions = await turn.stores.session.ofRhythm(asked.value.rhythmId);
        return ok({ commitment: asked.value, next: nextOf(sessions, turn.now)?.startsAt ?? null });
      }),
    addPoint: (speaker, { session, text }, key) =>
      turnOf<null, 'not-found' | 'session-closed' | 'agenda-full'>(
        speaker,
        async (turn) => {
          const result = await addAgendaItem(turn, { id: session, text });
          return result.ok ? ok(null) : refuse(result.refusal);
        },
        { key: `point:${key}`, shape: nothing },
      ),
    preparation: (speaker, id) =>
      told(speaker, async ({ stores, me, now }) => {
        const session = await stores.session.find(id);
        return session && maySeeRhythm(session, me.id) ? preparation(stores, id, now) : null;
      }),
    rateUsefulness: (speaker, { session, score }) =>
      turnOf<null, 'not-found' | 'not-closed'>(speaker, async (turn) => {
        const result = await rateUsefulness(turn, { id: session, score });
        return result.ok ? ok(null) : refuse(result.refusal);
      }),
  };
};
