import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../support/endpoints.ts';
import { changeCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import type { Endpoint } from '../../shared/contracts/endpoint.ts';
import { setGoal, updateGoalValue } from '../../shared/contracts/goal.ts';
import { enterSection, removeAgendaItem } from '../../shared/contracts/agenda.ts';
import { findMeeting } from '../../shared/contracts/session.ts';
import { people } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { asked } from './endpoints-asked.ts';
import type { Asked } from './endpoints-asked.ts';
import { GOAL, NEVER, openWorld, withPoint } from './endpoints-world.ts';
import type { Pair, World } from './endpoints-world.ts';

/** The refusals for other people's things. Whom one may coach or set a goal for is refused as for somebody who never existed. */
// Whoever hasn’t let Kadens into Teams is told so, of what never was too.
const told = ['not-found', 'not-your-report', 'not-yours-to-set', 'consent-needed'];
/** Endpoints about oneself, which take nobody's id. */
const ownOnly = [
  'reportCrash',
  'getMe',
  'changeMySettings',
  'listAccess',
  'listHolidayPlaces',
  'listLeave',
  'takeLeave',
  'getTodo',
  'getClaimsChallenge',
  'turnOnTodo',
  'turnOffTodo',
  'getCalendarReading',
  'turnOnCalendarReading',
  'turnOffCalendarReading',
  'listCalendarMeetings',
  'chooseCalendarMeeting',
  'refuseCalendarMeeting',
  'askCalendarMeetingAgain',
  'listUndeliveredMessages',
  'getTeam',
  'getTeamBalance',
  'getProgramme',
  'getSuggestions',
  'listCandidates',
  'findSeries',
  'getMine',
  'listHandovers',
  'getOwnBalance',
  'getOwnOverview',
  'getOwnCoaching',
  'getGoalCascade',
  'listGoalChanges',
  'listBehaviours',
  'listLiveSessions',
  'reportCrash',
];

/** About what a whole team sees, so that there are no strangers to a pair (goal-cascade.test.ts). */
const ofTeam = ['removeGoal', 'restoreGoal'];

/**
 * Endpoints about the organisation, for its administrator or leader (tests/integration/templates.test.ts, own-behaviours.test.ts, storage/overview.test.ts), or about what
 * its managers and leaders take in themselves (results.test.ts).
 */
const ofOrganisation = [
  'setProgramme',
  'listResultKeys',
  'makeResultKey',
  'withdrawResultKey',
  'listResultImports',
  'beginResultImport',
  'listTeamBehaviours',
  'chooseTeamBehaviours',
  'addBehaviour',
  'rewordBehaviour',
  'putBehaviourAside',
  'removeBehaviour',
  'listTemplates',
  'saveDraft',
  'publishTemplate',
  'useBuiltIn',
  'useAgain',
  'listTeams',
  'renameType',
  'exportTemplate',
  'importTemplate',
  'getSettings',
  'getOverview',
  'giveRole',
  'takeRole',
  'changeRetentionPeriod',
  'countExpiring',
  'changeModel',
  'changeReminderDefaults',
  'retryFailedEffects',
];

/** The same call with ids of nothing. */
const aboutNothing = ({ params, query, body }: Asked): Omit<Asked, 'by'> => {
  const never = (value: object | undefined): object =>
    JSON.parse(
      JSON.stringify(value ?? {}).replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f-]{17}/g, NEVER),
    ) as object;
  return {
    params: never(params) as Record<string, string>,
    query: {
      ...(never(query) as Record<string, string>),
      ...(query?.['chatId'] && { chatId: '19:never@thread.v2' }),
    },
    body: never(body),
  };
};

/** What leaders and administrators may do to what a manager has taken in (decision 57). */
const alsoForLeaders = ['undoResultImport'];

/** Everybody but the two: somebody in another organisation, another manager, another rep, a leader, an administrator. */
const strangersTo = ({ manager, rep }: Pair, endpoint: string): readonly PersonKey[] => {
  const otherManager = manager === 'maria' ? 'lars' : 'maria';
  const otherRep = rep === 'sara' ? 'johan' : 'sara';
  const others: readonly PersonKey[] = ['mallory', otherManager, otherRep];
  const administrator = rep === 'adam' ? 'petra' : 'adam';
  return alsoForLeaders.includes(endpoint) ? others : [...others, 'eva', administrator];
};

describe('what is another’s is as if it did not exist', () => {
  let kadens: Product;
  let world: World;
  beforeAll(async () => {
    kadens = await startProduct({ withModel: true });
    world = await openWorld(kadens);
    for (const { key } of people) if (key !== 'lars') kadens.standIns.consents.grant(key, ['*']);
  });
  afterAll(() => kadens.end());

  const answerTo = async (person: PersonKey, endpoint: Endpoint, given: Omit<Asked, 'by'>) => {
    const answer = await kadens.call(person, endpoint, given);
    if (answer.ok) throw new Error(`${endpoint.name} answered ${person}`);
    // Each answer has an id of its own.
    return { status: answer.status, problem: { ...answer.problem, requestId: undefined } };
  };

  const naming = endpoints.filter(({ name }) => ![...ownOnly, ...ofOrganisation].includes(name));
  test('every endpoint is either only about oneself or one’s organisation, or tried here', () => {
    for (const { name, path } of endpoints.filter((endpoint) => !naming.includes(endpoint)))
      expect([name, path.includes(':')]).toEqual([name, false]);
  });

  const refusing = naming.filter(({ name }) => ![findMeeting.name, ...ofTeam].includes(name));
  test.each(refusing.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s tells five strangers what it tells of what never was, and has no effect',
    async (name, endpoint) => {
      const one = await asked[name]?.(world);
      if (!one?.pair) throw new Error('there is no pair to be a stranger to');
      for (const stranger of strangersTo(one.pair, name)) {
        const answer = await answerTo(stranger, endpoint, one);
        expect([stranger, answer]).toEqual([stranger, await answerTo(stranger, endpoint, aboutNothing(one))]);
        expect(told).toContain(answer.problem.code);
        expect(answer.problem.current).toBeUndefined();
      }
      expect(await kadens.call(one.by, endpoint, one)).toMatchObject({ ok: true });
    },
  );

  test('findMeeting tells five strangers of no meeting, as it does of one that never was', async () => {
    const one = await asked[findMeeting.name]?.(world);
    if (!one?.pair) throw new Error('there is no pair to be a stranger to');
    for (const stranger of strangersTo(one.pair, findMeeting.name))
      for (const given of [one, aboutNothing(one)])
        expect([stranger, await kadens.must(stranger, findMeeting, given)]).toEqual([
          stranger,
          { meeting: null },
        ]);
    expect((await kadens.must(one.by, findMeeting, one)).meeting).not.toBeNull();
  });

  const step = async (pair: Pair) => {
    const { id, version } = await world.step(pair);
    return { params: { id }, version };
  };
  const mixed: readonly (readonly [string, Endpoint, (mine: Pair, other: Pair) => Promise<Asked>])[] = [
    [
      'a step in one’s own rhythm and another’s session',
      recordCommitment,
      async (mine, other) => {
        const { id: sessionId } = await world.live(other);
        const ownerId = kadens.idOf(mine.rep);
        return { by: mine.rep, body: { rhythmId: mine.rhythm, sessionId, ownerId, text: 'x', due: null } };
      },
    ],
    [
      'a step for somebody outside the rhythm',
      recordCommitment,
      (mine, other) => {
        const ownerId = kadens.idOf(other.rep);
        const body = { rhythmId: mine.rhythm, ownerId, text: 'Ringer', due: null };
        return Promise.resolve({ by: mine.rep, body });
      },
    ],
    [
      'a step handed to somebody outside the rhythm',
      changeCommitment,
      async (mine, other) => {
        const { params, version } = await step(mine);
        return { by: mine.rep, params, body: { version, ownerId: kadens.idOf(other.rep) } };
      },
    ],
    [
      'a section of another’s session',
      enterSection,
      async (mine, other) => {
        const { id } = await world.live(mine);
        return { by: mine.rep, params: { id }, body: { itemId: (await withPoint(world, other)).item } };
      },
    ],
    [
      'a point in another’s session',
      removeAgendaItem,
      async (mine, other) => {
        const { id } = await world.live(mine);
        return { by: mine.rep, params: { id, itemId: (await withPoint(world, other)).item } };
      },
    ],
    [
      'a goal that would serve another rep’s',
      setGoal,
      async (mine, other) => {
        const { id: parentId } = await world.goal(other);
        return { by: 'maria', body: { ...GOAL, ownerId: kadens.idOf(mine.rep), parentId } };
      },
    ],
    [
      'a goal that would serve another manager’s team’s',
      setGoal,
      async (mine) => {
        const body = { ...GOAL, level: 'team', ownerId: kadens.idOf('lars') };
        const { id: parentId } = await kadens.must('lars', setGoal, { body });
        return { by: 'maria', body: { ...GOAL, ownerId: kadens.idOf(mine.rep), parentId } };
      },
    ],
    [
      'another manager’s team’s goal',
      updateGoalValue,
      async () => {
        const body = { ...GOAL, level: 'team', ownerId: kadens.idOf('lars') };
        const { id, version } = await kadens.must('lars', setGoal, { body });
        return { by: 'maria', params: { id }, body: { version, value: 9 } };
      },
    ],
  ];
  test.each(mixed)('%s can’t be reached through one’s own', async (_what, endpoint, asking) => {
    const [mine, other] = [world.pair(), world.pair()];
    const { by, ...given } = await asking(mine, other);
    const { status, problem } = await answerTo(by, endpoint, given);
    expect([status, problem.code]).toEqual([404, 'not-found']);
  });
});
