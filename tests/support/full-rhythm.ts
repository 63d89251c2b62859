import { setTimeout as pause } from 'node:timers/promises';
import type { PersonKey } from '../../local-teams/protocol.ts';
import type { SampleCall } from '../../local-teams/sample/sample-calls.ts';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { addAgendaItem } from '../../shared/contracts/agenda.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import { AGENDA_ADDED_MAX } from '../../shared/domain/agenda.ts';
import { conversationTypes } from '../../shared/domain/conversation-type.ts';
import { addDays } from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';

/** Milliseconds between calls: slow enough for the limit on one person's calls. */
const PACE_MS = 55;
/** How far back sessions may be entered, in days; older ones are refused. */
const DAYS_BACK = 60;

const WORDS =
  'Skicka den reviderade offerten med alla bilagor till inköpschefen och ekonomichefen på Region Västra Götaland och boka ett gemensamt möte där vi går igenom leveransplan, servicenivåer och avtalets giltighetstid';
const UNBROKEN =
  'https://nordvik.example/dokument/offerter/2026/reviderad-offert-med-alla-bilagor-leveransplan-och-servicenivaer';

/** A text of that length, made unique by its number; every seventh contains an unbreakable address. */
export const longText = (nth: number, length: number): string =>
  `${nth + 1}. ${nth % 7 === 3 ? `Läs ${UNBROKEN} ` : ''}${WORDS} ${WORDS}`.slice(0, length).trimEnd();

/** Commitments to fill a rhythm with, half of them the manager's, due from tomorrow on. */
export const fillCommitments = async (
  call: SampleCall,
  { rhythm }: TeamRow,
  count: number,
  today: CalendarDay,
) => {
  for (let nth = 0; nth < count; nth += 1) {
    await call('maria', recordCommitment, {
      body: {
        rhythmId: rhythm.id,
        sessionId: null,
        ownerId: nth % 2 === 0 ? rhythm.rep.id : rhythm.manager.id,
        text: longText(nth, 200),
        due: nth % 10 === 9 ? null : addDays(today, 1 + nth),
        serves: nth % 4 === 0 ? longText(nth, 200) : null,
        plan: nth % 5 === 0 ? longText(nth, 160) : null,
      },
    });
    await pause(PACE_MS);
  }
};

/** Adds as many points as an agenda takes. */
export const fillAgenda = async (call: SampleCall, person: PersonKey, id: string) => {
  for (let nth = 0; nth < AGENDA_ADDED_MAX; nth += 1) {
    await call(person, addAgendaItem, { params: { id }, body: { text: longText(nth, 200) } });
    await pause(PACE_MS);
  }
};

/** Past sessions, spread over the days that may be entered and over the types. */
export const fillPast = async (call: SampleCall, { rhythm }: TeamRow, count: number, today: CalendarDay) => {
  for (let nth = 0; nth < count; nth += 1) {
    await call('maria', enterAfterwards, {
      body: {
        rhythmId: rhythm.id,
        type: conversationTypes[nth % conversationTypes.length] ?? 'deal',
        day: addDays(today, -1 - (nth % DAYS_BACK)),
        minutes: 30,
        note: longText(nth, 200),
        decisions: [longText(nth, 200)],
        steps: [],
        noStepReason: longText(nth, 200),
      },
    });
    await pause(PACE_MS);
  }
};

/** A goal for the rep with a long name and large numbers, below a team goal and a company goal of the same kind. */
export const fillGoals = async (call: SampleCall, row: TeamRow, today: CalendarDay) => {
  const part = {
    name: longText(0, 120),
    unit: 'money',
    kind: 'total',
    up: true,
    baseline: 0,
    target: 12_345_678_901,
    value: 9_876_543_210,
    from: addDays(today, -60),
    to: addDays(today, 30),
  } as const;
  const { rep, manager } = row.rhythm;
  const company = await call('eva', setGoal, {
    body: { ...part, level: 'company', ownerId: null, parentId: null },
  });
  const team = await call('maria', setGoal, {
    body: { ...part, level: 'team', ownerId: manager.id, parentId: company.id },
  });
  for (const nth of [0, 1, 2])
    await call('maria', setGoal, {
      body: { ...part, name: longText(nth, 120), level: 'individual', ownerId: rep.id, parentId: team.id },
    });
};
