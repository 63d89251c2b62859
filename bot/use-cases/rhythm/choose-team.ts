import type { z } from 'zod';
import type {
  chooseTeam as chooseContract,
  listCandidates as listContract,
  previewGreeting as previewContract,
} from '../../../shared/contracts/rhythm.ts';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { nextWorkingMoment } from '../../../shared/domain/person.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { takeOn } from '../handover/take-on.ts';
import type { TakingOnStores } from '../handover/take-on.ts';
import { teamRows } from './team-rows.ts';
import type { TeamRowStores } from './team-rows.ts';
import type { Uses } from '../stores.ts';

/** A direct report of the actor's, as the directory has them. */
export type Report = Readonly<{ id: PersonId; name: string; address: string; language: Language | null }>;

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** Whom a rep has 1:1s with now: who chooses the rep takes over from them. */
const managerOf = async (
  stores: Uses<{ person: 'several'; rhythm: 'ofRep' }>,
  rep: PersonId,
): Promise<PersonRef | null> => {
  const [rhythm] = await stores.rhythm.ofRep(rep);
  return rhythm ? nameOf(await participantsOf(stores, [rhythm]), rhythm.manager) : null;
};

/** The actor's direct reports, and which of them the actor, or somebody else, already coaches. */
export const listCandidates = async (
  { stores, me }: UseCaseContext<Uses<{ person: 'several'; rhythm: 'ofManager' | 'ofRep' }>>,
  _input: object,
  reports: readonly Report[],
): Promise<Result<z.output<typeof listContract.reply>, never>> => {
  const coached = new Set((await stores.rhythm.ofManager(me.id)).map(({ rep }) => rep));
  const people: z.output<typeof listContract.reply>['people'] = [];
  for (const { id, name } of reports) {
    const other = coached.has(id) ? null : await managerOf(stores, id);
    people.push({ id, name, coached: coached.has(id), with: other });
  }
  return ok({ people });
};

/** The greeting as each of these people will read it, in their own language. Nothing is sent. */
export const previewGreeting = async (
  { stores, me }: UseCaseContext<Uses<{ organisation: true; person: 'several'; rhythm: 'ofRep' }>>,
  { people }: Readonly<{ people: readonly PersonId[] }>,
  reports: readonly Report[],
): Promise<Result<z.output<typeof previewContract.reply>, 'not-found'>> => {
  const chosen = reports.filter(({ id }) => people.includes(id));
  if (chosen.length !== new Set(people).size) return refuse('not-found');
  const knownPeople = await stores.person.several(chosen.map(({ id }) => id));
  const organisation = await stores.organisation();
  const greetings: z.output<typeof previewContract.reply>['greetings'] = [];
  for (const report of chosen) {
    const language = knownPeople.get(report.id)?.language ?? report.language ?? organisation.language;
    const manager = firstName(me.name);
    const former = await managerOf(stores, report.id);
    const isHandover = former !== null && former.id !== me.id;
    const text = isHandover
      ? say(language, 'chat.handover.preview', { manager, former: firstName(former.name) })
      : say(language, 'chat.greeting', { name: firstName(report.name), manager });
    greetings.push({ person: { id: report.id, name: report.name }, language, text, isHandover });
  }
  return ok({ greetings });
};

/**
 * Starts coaching these people. The greeting that was shown is sent when `greet` is true, in working hours, once. Somebody who is handed
 * over knows Kadens, and is told and asked about that instead, in any case.
 */
export const chooseTeam = async (
  context: UseCaseContext<
    TeamRowStores &
      TakingOnStores &
      Uses<{
        focus: 'ofRhythms';
        handover: 'ofRhythms';
        person: 'find' | 'upsert';
        rhythm: 'ofManager';
      }>
  >,
  { people, greet }: Readonly<{ people: readonly PersonId[]; greet: boolean }>,
  reports: readonly Report[],
): Promise<Result<z.output<typeof chooseContract.reply>, 'not-your-report' | 'just-taken'>> => {
  const { stores, me, now } = context;
  const chosen = reports.filter(({ id }) => people.includes(id));
  if (chosen.length !== new Set(people).size) return refuse('not-your-report');
  // In one order, whoever chooses: two who choose the same people don't wait for each other in a ring.
  for (const report of chosen.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    await stores.person.upsert(report);
    const taken = await takeOn(context, report.id);
    if (!taken.ok) return taken;
  }
  const mine = await stores.rhythm.ofManager(me.id);
  const handed = new Set(
    (await stores.handover.ofRhythms(mine.map(({ id }) => id))).map(({ rhythm }) => rhythm),
  );
  const toGreet = greet
    ? mine.filter(({ id, rep, greetedAt }) => people.includes(rep) && greetedAt === null && !handed.has(id))
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
  const focus = stores.focus.ofRhythms(rhythms.map(({ id }) => id));
  return ok({ rows: await teamRows(context, rhythms, focus), greetingAt });
};
