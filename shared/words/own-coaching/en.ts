export const en = {
  'own-coaching.title': 'How I coach',
  'own-coaching.lead': 'Only you see this.',
  'own-coaching.held': 'Sessions held',
  'own-coaching.held.source': 'The last eight weeks, by the calendar and what has been entered.',
  'own-coaching.of': '{some} of {all}',
  'own-coaching.helped': 'Useful, say the reps',
  'own-coaching.helped.said': '{much} of {answers} answers',
  'own-coaching.helped.few': 'Too few answers yet (at least five, from three reps).',
  'own-coaching.helped.source':
    'So many of the latest answers say “very” useful or more. A new figure comes after five new answers, and who answered what is never shown.',
  'own-coaching.promises': 'Own promises in time',
  'own-coaching.promises.source':
    'What you promised those you coach, and that was due in the last eight weeks or is late still.',
  'own-coaching.promises.none': 'Nothing was due.',
  'own-coaching.held.none': 'Nothing was due to be held yet.',
  'own-coaching.types': 'What you have talked about in the last eight weeks',
  'own-coaching.type': '{type}: {count, plural, =0 {no sessions} one {# session} other {# sessions}}',
  'own-coaching.waiting.one': '{type} has waited longest with {name}.',
  'own-coaching.waiting':
    '{type} has waited longest with {count, plural, =2 {two reps} =3 {three reps} =4 {four reps} =5 {five reps} other {# reps}}.',
  'own-coaching.waiting.none': 'No type has waited too long.',
  'own-coaching.book': 'Book with {name}',
  'own-coaching.empty': 'Nothing to see yet',
  'own-coaching.empty.then': 'Once you coach somebody and have set a rhythm, how it goes stands here.',
} as const;
