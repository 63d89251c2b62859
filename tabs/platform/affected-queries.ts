import type { Change } from '../../shared/contracts/live.ts';

/** What an action may change: nouns the server reports, and others that only the person who changed them sees. */
type ChangedNoun =
  | Change['noun']
  | 'calendar-meeting'
  | 'behaviour'
  | 'template'
  | 'settings'
  | 'result-key'
  | 'private-note'
  | 'message'
  | 'nothing';

/**
 * Endpoints that show deals and customer meetings. None of them reads a calendar, which every edit of a deal would otherwise do for the
 * rep.
 */
const sales = [
  'getSectionFacts',
  'getRecap',
  'getMine',
  'listDeals',
  'listCustomerMeetings',
  'listPastCustomerMeetings',
  'getManagerView',
  'getSession',
  'getRecommendation',
  'getTypeBasis',
  'getTeam',
] as const;

/** Endpoints that compare what was given with what was agreed. */
const balance = ['getTeamBalance', 'getOwnBalance', 'getSuggestions'] as const;

/** The endpoints, by name, to fetch again when a noun has changed. */
const affected: Readonly<Record<ChangedNoun, readonly string[]>> = {
  session: [
    'getOwnCoaching',
    'getTimeline',
    'getSession',
    'getSectionFacts',
    'getRecap',
    'getRecommendation',
    'getTypeBasis',
    'findMeeting',
    'findTimes',
    'listLiveSessions',
    'getTeam',
    'getRhythm',
    'getManagerView',
    'getMine',
    ...balance,
    'listPastSessions',
    'getSessionRatings',
    'getDevelopment',
    'getManagerView',
  ],
  commitment: [
    'getOwnCoaching',
    'getTimeline',
    'getSession',
    'getSectionFacts',
    'getRecap',
    'getRecommendation',
    'getTypeBasis',
    'getTeam',
    'getRhythm',
    'getManagerView',
    'getMine',
    'listPastSessions',
  ],
  rhythm: [
    'listTeams',
    'getGoalCascade',
    'listHandovers',
    'readHandedOver',
    'getOwnCoaching',
    'getTimeline',
    'getSession',
    'getTypeBasis',
    'getTeam',
    'getRhythm',
    'getManagerView',
    'getMine',
    ...balance,
    'findMeeting',
    'findSeries',
    'findTimes',
    'getMe',
    'getOwnOverview',
    'getProgramme',
  ],
  goal: [
    'getTimeline',
    'getGoalCascade',
    'getGoalHistory',
    'listGoalChanges',
    'getSectionFacts',
    'getSession',
    'getRecommendation',
    'getTypeBasis',
    'getRhythm',
    'getManagerView',
    'getMine',
  ],
  deal: sales,
  // A calendar meeting that is chosen becomes a customer meeting.
  'calendar-meeting': ['listCalendarMeetings', ...sales],
  person: [
    'getMe',
    'listHandovers',
    'getPairDaysOff',
    'listLeave',
    'getTodo',
    'getCalendarReading',
    'listCalendarMeetings',
    'getTeam',
    ...balance,
    'listCandidates',
    'findSeries',
    'listUndeliveredMessages',
  ],
  focus: [
    'getTimeline',
    'getSectionFacts',
    'getSession',
    'getRecap',
    'getSessionRatings',
    'getDevelopment',
    'getManagerView',
    'getRecommendation',
    'getTypeBasis',
    'getTeam',
  ],
  rating: [
    'getTimeline',
    'getSession',
    'getSectionFacts',
    'getSessionRatings',
    'getRecap',
    'getDevelopment',
    'getManagerView',
    'getRecommendation',
    'getTypeBasis',
  ],
  expectation: ['getSectionFacts', 'getDevelopment', 'getManagerView', 'getRecap'],
  // What is accepted becomes a commitment, which the server tells of as such.
  transcript: ['getTranscript', 'getModelPermission', 'getSession', 'getMine'],
  'result-key': ['listResultKeys'],
  result: ['listResultImports', 'getRhythm', 'getMine', 'getManagerView'],
  behaviour: [
    'getTimeline',
    'getSectionFacts',
    'listBehaviours',
    'listTeamBehaviours',
    // It names behaviours; its figures never change.
    'getOverview',
    'getDevelopment',
    'getManagerView',
    'getSessionRatings',
    'getRecommendation',
    'getTypeBasis',
    'getSession',
  ],
  template: ['listTemplates', 'getMe', 'getSession', 'getRecommendation', 'getTeam'],
  settings: ['getSettings', 'countExpiring'],
  'private-note': ['getPrivateNote'],
  message: ['listUndeliveredMessages', 'getSettings'],
  nothing: [],
};

/** What an action changes, by the last of these words in its path. */
const changedNouns: Readonly<Record<string, ChangedNoun>> = {
  behaviours: 'behaviour',
  'calendar-meetings': 'calendar-meeting',
  'calendar-reading': 'person',
  commitments: 'commitment',
  crashes: 'nothing',
  'customer-meeting': 'deal',
  'customer-meetings': 'deal',
  deals: 'deal',
  expectations: 'expectation',
  extra: 'session',
  focus: 'focus',
  goals: 'goal',
  greeting: 'nothing',
  handovers: 'rhythm',
  observations: 'rating',
  points: 'session',
  programme: 'rhythm',
  'private-note': 'private-note',
  ratings: 'rating',
  'result-imports': 'result',
  'result-keys': 'result-key',
  rhythms: 'rhythm',
  sessions: 'session',
  settings: 'settings',
  suggestions: 'session',
  team: 'person',
  templates: 'template',
  todo: 'person',
  transcript: 'transcript',
  undelivered: 'message',
};

/** What an action with that path changes; null when it may be anything, as with a person's own language and zone. */
export const changedByAction = (path: string): ChangedNoun | null => {
  const word = path.split('/').findLast((part) => Object.hasOwn(changedNouns, part));
  return word === undefined ? null : (changedNouns[word] ?? null);
};

/** True for a query whose answer may be out of date after an action with that path. */
export const isAffectedByAction = (path: string, [name]: readonly unknown[]): boolean => {
  const noun = changedByAction(path);
  return noun === null || (typeof name === 'string' && affected[noun].includes(name));
};

/** True for a query whose answer may be out of date after that change. */
export const isAffected = (change: Change, queryKey: readonly unknown[]): boolean => {
  const [name, input] = queryKey;
  if (typeof name !== 'string' || !affected[change.noun].includes(name)) return false;
  return name !== 'getSession' || change.session === null || JSON.stringify(input).includes(change.session);
};
