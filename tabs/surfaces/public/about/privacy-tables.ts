/** Which of the stored tables each row of the privacy page tells of, row by row. What holds nothing of anybody is in none. */
export const tablesOnPage: readonly (readonly string[])[] = [
  ['person'],
  ['rhythm'],
  ['session', 'waiting_point'],
  ['note', 'live_document', 'decision'],
  ['private_note'],
  ['commitment', 'commitment_event'],
  // How useful a session was stands with the session.
  ['session'],
  ['focus'],
  ['rating'],
  ['cause', 'practice'],
  ['expectation'],
  ['deal', 'deal_review', 'deal_person', 'deal_conclusion', 'forecast', 'forecast_word'],
  ['customer_meeting'],
  ['debrief'],
  // One's own goals, the team's and the company's.
  ['goal'],
  ['goal'],
  ['goal'],
  ['access_log'],
  ['token_cache'],
  ['outbox', 'receipt', 'conversation'],
  ['template', 'template_version', 'behaviour', 'term'],
];
