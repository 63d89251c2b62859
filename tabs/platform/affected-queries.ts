import type { Change } from '../../shared/contracts/live.ts';

/** What has to be asked for again when something of that kind has changed, by the endpoints' names. */
const affected: Readonly<Record<Change['noun'], readonly string[]>> = {
  session: [
    'getSession',
    'getRecap',
    'getRecommendation',
    'findMeeting',
    'getTeam',
    'getRhythm',
    'getMine',
    'listPastSessions',
    'getSessionRatings',
    'getDevelopment',
  ],
  commitment: [
    'getSession',
    'getRecap',
    'getRecommendation',
    'getTeam',
    'getRhythm',
    'getMine',
    'listPastSessions',
  ],
  rhythm: ['getSession', 'getTeam', 'getRhythm', 'getMine', 'findMeeting', 'getMe'],
  goal: ['getSession', 'getRecommendation', 'getRhythm', 'getMine'],
  deal: ['listDeals', 'listCustomerMeetings', 'getSession', 'getRecommendation', 'getTeam'],
  person: ['getMe', 'getTeam', 'listCandidates'],
  focus: ['getSession', 'getRecap', 'getSessionRatings', 'getDevelopment', 'getRecommendation', 'getTeam'],
  rating: ['getSessionRatings', 'getRecap', 'getDevelopment', 'getRecommendation'],
  expectation: ['getDevelopment', 'getRecap'],
};

/** True for a question whose answer that change may have made old. */
export const isAffected = (change: Change, queryKey: readonly unknown[]): boolean => {
  const [name, input] = queryKey;
  if (typeof name !== 'string' || !affected[change.noun].includes(name)) return false;
  return name !== 'getSession' || change.session === null || JSON.stringify(input).includes(change.session);
};
