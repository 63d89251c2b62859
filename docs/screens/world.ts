import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { builtIn } from '../../shared/coaching/built-in.ts';
import { LIMITS } from '../../shared/coaching/template.ts';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { getTeam, chooseTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { closeSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { listTemplates, publishTemplate, saveDraft } from '../../shared/contracts/template.ts';
import { personId } from '../../shared/domain/ids.ts';
import { addDays, dayAt, momentOf, toInstant } from '../../shared/domain/time.ts';
import type { WallTime } from '../../shared/domain/time.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { runLocal } from '../../local-teams/run.ts';
import { sampleCalls } from '../../local-teams/sample/sample-calls.ts';
import type { SampleCall } from '../../local-teams/sample/sample-calls.ts';
import { team } from '../../local-teams/sample/team.ts';
import {
  fillAgenda,
  fillGoals,
  fillPast,
  fillCommitments,
  longText,
} from '../../tests/support/full-rhythm.ts';
import { freePort } from '../../local-teams/free-port.ts';

export const fillings = ['sample', 'empty', 'full'] as const;
export type Filling = (typeof fillings)[number];

/** A running product with something in it, and the sessions to look at. */
export type ScreenshotWorld = Readonly<{
  address: string;
  /** Ali's is live, Elin's is over, Johan's is planned. */
  sessions: Readonly<{ live: string; closed: string; planned: string }>;
  end: () => Promise<void>;
}>;

const ZONE = 'Europe/Stockholm';
const MONDAY = toInstant('2026-11-23T08:00:00.000Z');
const FULL = { promises: 40, past: 60 };
/** Days until some of the commitments in a full world are overdue. */
const LATER = 10;

type Played = Readonly<{ call: SampleCall; rowOf: (rep: PersonKey) => Promise<TeamRow> }>;

/** A chosen team and nothing more, except a rhythm with one of them. */
const playEmpty = async ({ call, rowOf }: Played): Promise<void> => {
  const people = (['ali', 'johan', 'elin'] as const).map((key) => personId.parse(personOf(key).oid));
  await call('maria', chooseTeam, { body: { people, greet: true } });
  const { rhythm } = await rowOf('johan');
  const cadence = team.find(({ rep }) => rep === 'johan')?.cadence;
  if (!cadence) throw new Error('The sample has no rhythm with Johan');
  await call('maria', setCadence, {
    params: { id: rhythm.id },
    body: { ...cadence, anchor: addDays(dayAt(MONDAY, ZONE), 2), version: rhythm.version },
  });
};

/** Publishes a deal template with texts of the greatest length. */
const publishLong = async ({ call }: Played): Promise<void> => {
  const type = 'deal';
  const long = (length: number) => ({ sv: longText(0, length), en: longText(1, length) });
  const template = {
    ...builtIn(type),
    name: long(LIMITS.name),
    sections: builtIn(type).sections.map((section) => ({
      ...section,
      title: long(LIMITS.title),
      purpose: long(LIMITS.purpose),
      questions: Array.from({ length: LIMITS.questions }, () => long(LIMITS.question)),
    })),
  };
  const { templates } = await call('adam', listTemplates, {});
  const version = templates.find((one) => one.type === type)?.version ?? 0;
  const drafted = await call('adam', saveDraft, { body: { type, version, template } });
  await call('adam', publishTemplate, { body: { type, version: drafted.version } });
};

const fill = async (played: Played, moveOn: (days: number) => Promise<void>): Promise<void> => {
  const { call, rowOf } = played;
  const today = dayAt(MONDAY, ZONE);
  await publishLong(played);
  for (const rep of ['ali', 'johan'] as const) {
    const row = await rowOf(rep);
    await fillPast(call, row, FULL.past, today);
    await fillCommitments(call, row, FULL.promises, today);
    await fillGoals(call, row, today);
  }
  await moveOn(LATER);
};

/** Holds one session to its end and begins another; a third is planned. */
const holdSessions = async (
  { call, rowOf }: Played,
  filling: Filling,
): Promise<ScreenshotWorld['sessions']> => {
  const start = async (rep: PersonKey): Promise<string> => {
    const { rhythm } = await rowOf(rep);
    const started = await call('maria', startOnTheSpot, { body: { rhythmId: rhythm.id, type: 'deal' } });
    return started.id;
  };
  const [live, closed] = [await start('ali'), await start('elin')];
  const planned = (await rowOf('johan')).next?.id ?? '';
  const { rhythm } = await rowOf('elin');
  const steps = {
    sample: ['Ringa tio nya bolag'],
    empty: [],
    full: Array.from({ length: 20 }, (_, nth) => longText(nth, 200)),
  };
  for (const text of steps[filling])
    await call('maria', recordCommitment, {
      body: { rhythmId: rhythm.id, sessionId: closed, ownerId: rhythm.rep.id, text, due: null },
    });
  const noStepReason = steps[filling].length === 0 ? 'Inget nytt sedan sist' : null;
  await call('maria', closeSession, { params: { id: closed }, body: { noStepReason } });
  if (filling === 'full') {
    await fillAgenda(call, 'ali', live);
    await fillAgenda(call, 'johan', planned);
  }
  return { live, closed, planned };
};

/** Starts the product with that content. */
export const openWorld = async (filling: Filling): Promise<ScreenshotWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'kadens-screens-'));
  const local = await runLocal({
    folder,
    port: await freePort(),
    withSample: filling !== 'empty',
    now: MONDAY,
    log: pino({ level: 'error' }),
    environment: {},
  });
  if (!local.ok) throw new Error(JSON.stringify(local.faults));
  if (filling === 'empty') local.standIns.consents.grant('maria', ['User.Read']);
  const call = sampleCalls({ app: local.kadens.app });
  const rowOf = async (rep: PersonKey): Promise<TeamRow> => {
    const { rows } = await call('maria', getTeam, {});
    const row = rows.find(({ rhythm }) => rhythm.rep.id === personOf(rep).oid);
    if (!row) throw new Error(`Maria doesn't coach ${rep}`);
    return row;
  };
  const played = { call, rowOf };
  const moveOn = (days: number) =>
    local.moveClock(momentOf(addDays(dayAt(local.now(), ZONE), days), '09:00' as WallTime, ZONE));
  if (filling === 'empty') await playEmpty(played);
  if (filling === 'full') await fill(played, moveOn);
  return {
    address: local.address,
    sessions: await holdSessions(played, filling),
    end: async () => {
      await local.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
