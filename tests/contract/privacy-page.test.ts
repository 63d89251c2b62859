import { expect, test } from 'vitest';
import { personalData } from '../../bot/storage/tables.ts';
import type { AboutText } from '../../tabs/surfaces/public/about/about-text.ts';
import { privacy as en } from '../../tabs/surfaces/public/about/privacy.en.ts';
import { privacy as sv } from '../../tabs/surfaces/public/about/privacy.sv.ts';

/** The stored tables that each row of the page covers, row by row. Tables without personal data are in none. */
const tablesOnPage: readonly (readonly string[])[] = [
  ['person'],
  ['person', 'leave'],
  ['rhythm', 'suggestion_skip', 'followed_programme'],
  ['handover'],
  ['session', 'waiting_point', 'own_meeting'],
  ['note', 'live_document', 'decision'],
  ['private_note'],
  ['commitment', 'commitment_event'],
  ['help_talk'],
  ['transcript', 'transcript_proposal', 'transcript_line'],
  ['model_answer'],
  // A session's usefulness is stored with the session.
  ['session', 'usefulness_total'],
  ['focus'],
  ['rating'],
  ['cause', 'practice'],
  ['expectation'],
  [
    ...[
      'deal',
      'former_deal',
      'deal_origin',
      'deal_entry',
      'deal_review',
      'deal_person',
      'deal_change',
      'deal_conclusion',
    ],
    ...['forecast', 'forecast_word'],
  ],
  ['customer_meeting'],
  ['debrief'],
  // One's own goals, the team's and the company's.
  ['goal', 'goal_value', 'goal_change'],
  ['goal', 'goal_value', 'goal_change'],
  ['goal', 'goal_value', 'goal_change'],
  ['result', 'result_entry'],
  ['result_import', 'result_key'],
  [
    ...['overview_team', 'overview_team_member', 'overview_change_member'],
    ...['overview_programme', 'overview_programme_member'],
  ],
  ['access_log'],
  ['token_cache', 'calendar_watch'],
  ['todo_list', 'todo_task'],
  ['calendar_reading', 'calendar_meeting'],
  ['outbox', 'receipt', 'conversation', 'written_message', 'written_step'],
  [
    ...[
      'template',
      'template_version',
      'team_template',
      'behaviour',
      'team_behaviours',
      'term',
      'reminder_defaults',
    ],
    ...['model_setting', 'programme'],
  ],
];

const aboutPeople = Object.entries(personalData)
  .filter(([, columns]) => Object.values(columns).some(({ holds }) => holds !== 'nothing'))
  .map(([table]) => table);
const rowsOf = ({ parts }: AboutText) => parts.flatMap(({ table }) => table?.rows ?? []);

test('the privacy page has a row for every table that holds something about somebody, and for no other', () => {
  expect([...new Set(tablesOnPage.flat())].sort()).toEqual([...aboutPeople].sort());
});

test('each row of the page, in both languages, says which tables it tells of', () => {
  for (const page of [sv, en]) expect(rowsOf(page)).toHaveLength(tablesOnPage.length);
});
