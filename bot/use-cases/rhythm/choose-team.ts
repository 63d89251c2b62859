import type { z } from 'zod';
import type {
  chooseTeam as chooseContract,
  listCandidates as listContract,
  previewGreeting as previewContract,
} from '../../../shared/contracts/rhythm.ts';
import { rhythmId } from '../../../shared/domain/ids.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { nextWorkingMoment } from '../../../shared/domain/person.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import type { UseCaseContext } from '../use-case.ts';
import { teamRows } from './team-rows.ts';
import type { TeamRowStores } from './team-rows.ts';
import type { Uses } from '../stores.ts';

/** A direct report of the actor's, as the directory has them. */
export type Report = Readonly<{ id: PersonId; name: string; address: string; language: Language | null }>;

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** The actor's direct reports, and which of them the actor already coaches. */
export const listCandidates = async (
  { stores, me }: UseCaseContext<Uses<{ rhythm: 'ofManager' }>>,
  _input: object,
  reports: readonly Report[],
): Promise<Result<z.output<typeof listContract.reply>, never>> => {
  const coached = new Set((await stores.rhythm.ofManager(me.id)).map(({ rep }) => rep));
  return ok({ people: reports.map(({ id, name }) => ({ id, name, coached: coached.has(id) })) });
};

/** The greeting as each of these people will read it, in their own language. Nothing is sent. */
export const previewGreeting = async (
  { stores, me }: UseCaseContext<Uses<{ organisation: true; person: 'several' }>>,
  { people }: Readonly<{ people: readonly PersonId[] }>,
  reports: readonly Report[],
): Promise<Result<z.output<typeof previewContract.reply>, 'not-found'>> => {
  const chosen = reports.filter(({ id }) => people.includes(id));
  if (chosen.length !== new Set(people).size) return refuse('not-found');
  const knownPeople = await stores.person.several(chosen.map(({ id }) => id));
  const organisation = await stores.organisation();
  return ok({
    greetings: chosen.map((report) => {
      const language = knownPeople.get(report.id)?.language ?? report.language ?? organisation.language;
      const text = say(language, 'chat.greeting', {
        name: firstName(report.name),
        manager: firstName(me.name),
      });
      return { person: { id: report.id, name: report.name }, language, text };
    }),
  });
};

/** Starts coaching these people. The greeting that was shown is sent when `greet` is true, in working hours, once. */
export const chooseTeam = async (
  context: UseCaseContext<
    TeamRowStores &
      Uses<{
        focus: 'ofRhythms';
        outbox: 'add';
        person: 'find' | 'upsert';
        publish: true;
        rhythm: 'insert' | 'ofManager' | 'save';
      }>
  >,
  { people, greet }: Readonly<{ people: readonly PersonId[]; greet: boolean }>,
  reports: readonly Report[],
): Promise<Result<z.output<typeof chooseContract.reply>, 'not-your-report'>> => {
  const { stores, me, now, newId } = context;
  const chosen = reports.filter(({ id }) => people.includes(id));
  if (chosen.length !== new Set(people).size) return refuse('not-your-report');
  for (const report of chosen) {
    await stores.person.upsert(report);
    await stores.rhythm.insert({
      id: rhythmId.parse(newId()),
      version: 1,
      manager: me.id,
      rep: report.id,
      cadence: null,
      calendar: 'none',
      seriesId: null,
      joinUrl: null,
      chatId: null,
      meetingId: null,
      greetedAt: null,
      startedOn: dayAt(now, me.zone),
      wish: null,
    });
  }
  const mine = await stores.rhythm.ofManager(me.id);
  const toGreet = greet
    ? mine.filter(({ rep, greetedAt }) => people.includes(rep) && greetedAt === null)
    : [];
  let greetingAt: Instant | null = null;
  for (const rhythm of toGreet) {
    const rep = await stores.person.find(rhythm.rep);
    if (!rep) continue;
    const dueAt = nextWorkingMoment(rep, now);
    if (greetingAt === null || dueAt > greetingAt) greetingAt = dueAt;
    await stores.rhythm.save({ ...rhythm, greetedAt: now }, rhythm.version);
    await stores.outbox.add([
      {
        key: `greet:${rhythm.id}`,
        effect: { kind: 'greeting', rhythm: rhythm.id },
        person: rep.id,
        dueAt,
      },
    ]);
  }
  await stores.publish({ noun: 'rhythm', session: null, people: [me.id, ...people] });
  const rhythms = await stores.rhythm.ofManager(me.id);
  const focus = await stores.focus.ofRhythms(rhythms.map(({ id }) => id));
  return ok({ rows: await teamRows(context, rhythms, focus), greetingAt });
};
