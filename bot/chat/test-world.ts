import { v7 } from 'uuid';
import { commitmentId, personId, rhythmId, sessionId, tenantId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { toDay, toInstant } from '../../shared/domain/time.ts';
import { typeNames } from '../../shared/words/type-names.ts';
import type { CommitmentLine } from '../use-cases/chat-message.ts';
import type { Card, Reader } from './cards/card.ts';
import type { ChatPorts, Conversation, Known, Pair, Speaker, Verbs } from './ports.ts';
import type { Understanding } from './understand.ts';

export const TENANT = tenantId.parse('6f1c2a30-0000-4000-8000-000000000001');
export const OTHER_TENANT = tenantId.parse('6f1c2a30-0000-4000-8000-000000000002');
const person = (number: number, name: string) => ({
  id: personId.parse(`0a1b2c3d-0000-4000-8000-00000000000${number}`),
  name,
});
export const maria = person(1, 'Maria Lindqvist');
export const ali = person(2, 'Ali Rezai');
export const sara = person(3, 'Sara Nyström');
/** A Wednesday in November, 09:00 in Stockholm. */
export const NOW = toInstant('2026-11-25T08:00:00.000Z');
export const FRIDAY = toDay('2026-11-27');
export const rhythmOfAli = rhythmId.parse(v7());
export const sessionOfAli = sessionId.parse(v7());

export const aPromise = (changes: Partial<CommitmentLine> = {}): CommitmentLine => ({
  id: commitmentId.parse(v7()),
  version: 1,
  owner: ali,
  promisedTo: maria,
  text: 'Skickar offerten till Volvo',
  due: FRIDAY,
  state: 'open',
  plan: null,
  moves: 0,
  helpWanted: false,
  ...changes,
});

export const aReader = (changes: Partial<Reader> = {}): Reader => ({
  language: 'sv',
  zone: 'Europe/Stockholm',
  typeNames: typeNames(changes.language ?? 'sv', {}),
  now: NOW,
  person: ali.id,
  teamsId: '29:ali',
  link: () => 'https://teams.microsoft.com/l/entity/app/home',
  ...changes,
});

export const pairOf = (rep: typeof ali): Pair => ({
  rhythm: rep.id === ali.id ? rhythmOfAli : rhythmId.parse(v7()),
  manager: maria,
  rep,
  session: rep.id === ali.id ? sessionOfAli : null,
});

/** Everything the chat stands on, in memory, for one organisation where Maria coaches Ali and Sara. */
export const aWorld = () => {
  const commitments: CommitmentLine[] = [];
  const decisions: string[] = [];
  const points: string[] = [];
  const keys = new Set<string>();
  const seen = new Set<string>();
  const conversations = new Map<string, Conversation>();
  const reachable = new Map<string, boolean>();
  const meetings: string[] = [];
  const members = new Map<string, Known>(
    [maria, ali, sara].map((one) => [
      one.id,
      { ...one, language: 'sv' as const, zone: 'Europe/Stockholm', typeNames: {} },
    ]),
  );
  const pairs = [pairOf(ali), pairOf(sara)];

  const theirs = ({ tenant, person: id }: Speaker, one: CommitmentLine) =>
    tenant === TENANT && (one.owner.id === id || one.promisedTo.id === id);
  const change = (
    speaker: Speaker,
    { id, version }: Readonly<{ id: CommitmentLine['id']; version: number }>,
    how: Partial<CommitmentLine>,
  ) => {
    const at = commitments.findIndex((one) => one.id === id && theirs(speaker, one));
    const one = commitments[at];
    if (one === undefined) return refuse('not-found');
    if (one.state !== 'open') return refuse('not-open');
    if (one.version !== version) return refuse('changed');
    const changed = { ...one, ...how, version: one.version + 1 };
    commitments[at] = changed;
    return ok(changed);
  };
  const keyOf = (tenant: TenantId, of: { person: string } | { chatId: string }) =>
    `${tenant} ${'person' in of ? of.person : of.chatId}`;
  const now = <Value>(value: Value): Promise<Value> => Promise.resolve(value);
  const memberOf = (tenant: TenantId, id: string) => (tenant === TENANT ? (members.get(id) ?? null) : null);
  const isFirst = (tenant: TenantId, id: string): boolean => {
    const first = !seen.has(`${tenant} ${id}`);
    seen.add(`${tenant} ${id}`);
    return first;
  };

  const verbsOf = (speaker: Speaker): Verbs => {
    const { person: id } = speaker;
    return {
      pairs: (chat) =>
        now(
          pairs.filter(
            ({ manager, rep }) =>
              (manager.id === id || rep.id === id) && (chat === null || rep.id === ali.id),
          ),
        ),
      listMine: () => now(commitments.filter((one) => one.owner.id === id && one.state === 'open')),
      findCommitment: (id) => now(commitments.find((one) => one.id === id && theirs(speaker, one)) ?? null),
      recordStep: (step, key) => {
        const pair = pairs.find(({ rhythm }) => rhythm === step.rhythm);
        if (!pair || ![pair.manager.id, pair.rep.id].includes(id)) return now(refuse('not-found'));
        const [owner, promisedTo] =
          step.owner === pair.rep.id ? [pair.rep, pair.manager] : [pair.manager, pair.rep];
        const recorded = aPromise({ owner, promisedTo, text: step.text, due: step.due });
        if (key === null || !keys.has(key)) commitments.push(recorded);
        if (key !== null) keys.add(key);
        return now(ok(recorded));
      },
      changeStep: ({ id, version, ...how }) => now(change(speaker, { id, version }, how)),
      recordDecision: ({ text }) => {
        decisions.push(text);
        return now(ok(null));
      },
      keep: (answer) => now(change(speaker, answer, { state: 'kept' })),
      move: (answer) =>
        now(
          answer.to < toDay('2026-11-25')
            ? refuse('day-in-the-past')
            : change(speaker, answer, { due: answer.to, moves: 1 }),
        ),
      askHelp: (answer) => {
        const changed = change(speaker, answer, { helpWanted: true });
        return now(
          changed.ok ? ok({ commitment: changed.value, next: toInstant('2026-12-03T09:00:00Z') }) : changed,
        );
      },
      addPoint: ({ text }, key) => {
        if (!keys.has(key)) points.push(text);
        keys.add(key);
        return now(ok(null));
      },
      bringPoint: ({ text }, key) => {
        if (key === null || !keys.has(key)) points.push(text);
        if (key !== null) keys.add(key);
        return now(ok({ other: maria, next: null }));
      },
      preparation: (session) =>
        now(
          id === ali.id && session === sessionOfAli
            ? {
                kind: 'preparation',
                session: {
                  id: session,
                  type: 'deal',
                  startsAt: toInstant('2026-11-26T09:00:00Z'),
                  minutes: 30,
                },
                manager: maria,
                promises: commitments.filter((one) => one.owner.id === id),
                points,
              }
            : null,
        ),
      debrief: () => now(refuse('not-found')),
      rateUsefulness: () => now(id === ali.id ? ok(null) : refuse('not-found')),
    };
  };

  const ports: ChatPorts = {
    hear: async (speaker, _seen, activityId, answer) => {
      if (activityId !== null && !isFirst(speaker.tenant, activityId)) return 'again';
      const known = memberOf(speaker.tenant, speaker.person);
      return known && answer(known, verbsOf(speaker));
    },
    known: ({ tenant, person: id }) => now(memberOf(tenant, id)),
    firstTime: (tenant, id) => now(isFirst(tenant, id)),
    reachable: (speaker, is) => {
      reachable.set(speaker.person, is);
      return now(undefined);
    },
    saveConversation: (tenant, conversation) => {
      const of =
        conversation.kind === 'person' ? { person: conversation.person } : { chatId: conversation.id };
      conversations.set(keyOf(tenant, of), conversation);
      return now(undefined);
    },
    findConversation: (tenant, of) => now(conversations.get(keyOf(tenant, of)) ?? null),
    meetingStarted: (_tenant, chat) => {
      meetings.push(`start ${chat.meetingId ?? ''}`);
      return now(undefined);
    },
    meetingEnded: (_tenant, chat) => {
      meetings.push(`end ${chat.meetingId ?? ''}`);
      return now(undefined);
    },
  };
  return { ports, commitments, decisions, points, conversations, reachable, meetings };
};

/** Understands a few fixed sentences; how people are understood is shared/capture's to test. */
export const fewSentences: Understanding = {
  understand: ({ text, speaker, people }) => {
    const said = text.toLowerCase();
    if (['hjälp', 'help'].includes(said)) return { kind: 'help' };
    if (['hej', 'hi', 'hello'].includes(said)) return { kind: 'greeting' };
    if (said === 'visa') return { kind: 'list' };
    if (said.startsWith('klart ')) return { kind: 'keep', about: said.slice(6) };
    if (said.startsWith('flytta ')) return { kind: 'move', about: said.slice(7), to: toDay('2026-12-01') };
    if (said.startsWith('beslut:')) return { kind: 'decision', text: text.slice(7).trim() };
    if (said.startsWith('ta upp:')) return { kind: 'point', text: text.slice(7).trim() };
    const named = people.find(({ name }) => said.startsWith(name.split(' ')[0]?.toLowerCase() ?? name));
    if (named) return { kind: 'step', text, owner: named.id, due: FRIDAY };
    if (said.startsWith('jag ')) return { kind: 'step', text: text.slice(4), owner: speaker, due: null };
    return { kind: 'nothing' };
  },
  matching: (about, commitments) => commitments.filter(({ text }) => text.toLowerCase().includes(about)),
};

/** All text of a card, in the order it is read. */
export const textOf = (card: Card): string => {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === 'string' && ['text', 'title', 'label'].includes(key)) texts.push(inner);
        else if (key !== 'fallback' && key !== 'data') walk(inner);
  };
  walk([card.body, card.actions ?? []]);
  return texts.join('\n');
};
