import { v7 } from 'uuid';
import type { PersonProfile } from '../../bot/use-cases/person/person-store.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import type { Commitment } from '../../shared/domain/commitment.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { Goal } from '../../shared/domain/goal.ts';
import {
  agendaItemId,
  commitmentId,
  decisionId,
  goalId,
  personId,
  rhythmId,
  sessionId,
  tenantId,
} from '../../shared/domain/ids.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import type { Cadence, Rhythm } from '../../shared/domain/rhythm.ts';
import type {
  CancelledSession,
  ClosedSession,
  LiveSession,
  PlannedSession,
  Session,
} from '../../shared/domain/session.ts';
import { toDay, toInstant, wallTime } from '../../shared/domain/time.ts';

/** The default time in tests: a Monday in November, 09:00 in Stockholm. */
export const NOW = toInstant('2026-11-23T08:00:00.000Z');
export const TODAY = toDay('2026-11-23');

export const aTenantId = (): TenantId => tenantId.parse(v7());
export const aPersonId = (): PersonId => personId.parse(v7());

export const aPerson = (mentioned: Partial<PersonProfile> = {}): PersonProfile => ({
  id: aPersonId(),
  name: 'Ali Rezaei',
  ...mentioned,
});

/** Every second week, Thursdays at ten, for half an hour. */
export const aCadence = (mentioned: Partial<Cadence> = {}): Cadence => ({
  weeks: 2,
  minutes: 30,
  weekday: 4,
  time: wallTime.parse('10:00'),
  zone: 'Europe/Stockholm',
  anchor: toDay('2026-11-26'),
  mix: establishedMix,
  ...mentioned,
});

type Pair = Readonly<{ manager: PersonId; rep: PersonId }>;

/** A pair's rhythm on its first day: no cadence yet, and nothing in the calendar. */
export const aRhythm = (pair: Pair, mentioned: Partial<Rhythm> = {}): Rhythm => ({
  id: rhythmId.parse(v7()),
  version: 1,
  cadence: null,
  calendar: 'none',
  seriesId: null,
  joinUrl: null,
  chatId: null,
  meetingId: null,
  greetedAt: null,
  startedOn: TODAY,
  endedAt: null,
  wish: null,
  manager: pair.manager,
  rep: pair.rep,
  ...mentioned,
});

export const anAgendaItem = (mentioned: Partial<AgendaItem> = {}): AgendaItem => ({
  id: agendaItemId.parse(v7()),
  kind: 'follow-up',
  section: null,
  text: null,
  addedBy: null,
  minutes: 5,
  takenFrom: null,
  usedSeconds: 0,
  enteredAt: null,
  ...mentioned,
});

export const aSession = (
  { id, manager, rep }: Pick<Rhythm, 'id' | 'manager' | 'rep'>,
  mentioned: Partial<PlannedSession> = {},
): PlannedSession => ({
  id: sessionId.parse(v7()),
  version: 1,
  rhythm: id,
  manager,
  rep,
  rhythmEndedAt: null,
  type: 'deal',
  templateVersion: 1,
  state: 'planned',
  origin: 'rhythm',
  startsAt: NOW,
  minutes: 30,
  leader: manager,
  entry: null,
  agenda: [],
  chosenBy: null,
  movedFrom: null,
  movedForDayOff: false,
  ownLength: false,
  lastChange: null,
  customerMeeting: null,
  ...mentioned,
});

/** The planned session as it is once begun. */
export const aLiveSession = (planned: PlannedSession, mentioned: Partial<LiveSession> = {}): LiveSession => ({
  ...planned,
  state: 'live',
  startedAt: planned.startsAt,
  lastSignAt: planned.startsAt,
  hasContent: false,
  isClosing: false,
  recommended: planned.type,
  ...mentioned,
});

/** The planned session as it is once held, having lasted no time at all. */
export const aClosedSession = (
  planned: PlannedSession,
  mentioned: Partial<Extract<ClosedSession, { recommended: unknown }>> = {},
): ClosedSession => ({
  ...planned,
  state: 'closed',
  startedAt: planned.startsAt,
  closedAt: planned.startsAt,
  recommended: planned.type,
  noStepReason: null,
  usefulness: null,
  endedByItself: false,
  endQuestion: null,
  lastSignAt: planned.startsAt,
  ...mentioned,
});

export const aCancelledSession = (planned: PlannedSession): CancelledSession => ({
  ...planned,
  state: 'cancelled',
  cancellation: { reason: 'other', note: '' },
});

type OpenCommitment = Extract<Commitment, { state: 'open' }>;

/** The rep's own open commitment, without a day. */
export const aCommitment = (
  { id, rep }: Pick<Rhythm, 'id' | 'rep'>,
  mentioned: Partial<OpenCommitment> = {},
): OpenCommitment => ({
  id: commitmentId.parse(v7()),
  version: 1,
  rhythm: id,
  session: null,
  owner: rep,
  text: 'Skicka offerten till Volvo',
  due: null,
  serves: null,
  plan: null,
  state: 'open',
  moves: 0,
  helpWantedAt: null,
  helpTalkAt: null,
  disputedAt: null,
  recordedBy: rep,
  recordedAt: NOW,
  source: 'panel',
  handedFrom: null,
  ...mentioned,
});

export const aDecision = (
  { id, rhythm, manager }: Pick<Session, 'id' | 'rhythm' | 'manager'>,
  mentioned: Partial<Decision> = {},
): Decision => ({
  id: decisionId.parse(v7()),
  rhythm,
  session: id,
  deal: null,
  text: 'Vi går vidare utan rabatt',
  by: manager,
  at: NOW,
  ...mentioned,
});

/** The company's goal for the fourth quarter. */
export const aGoal = (mentioned: Partial<Goal> = {}): Goal => ({
  id: goalId.parse(v7()),
  version: 1,
  level: 'company',
  owner: null,
  parent: null,
  metric: null,
  name: 'Försäljning',
  unit: 'money',
  currency: 'SEK',
  kind: 'total',
  up: true,
  lead: 'lagging',
  baseline: 0,
  target: 1_000_000,
  value: 250_000.5,
  cases: null,
  saidOn: toDay('2026-10-01'),
  from: toDay('2026-10-01'),
  to: toDay('2026-12-31'),
  curve: null,
  why: '',
  ...mentioned,
});
