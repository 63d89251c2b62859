export const en = {
  'insight.change':
    'Among {n} reps with at least {k, plural, one {# skill session} other {# skill sessions}}, “{behaviour}” changed by between {low} and {high} points ({weeks, plural, one {# week} other {# weeks}}).',
  'insight.change.result':
    'Among {n} reps with at least {k, plural, one {# skill session} other {# skill sessions}}, “{metric}” changed by between {low} and {high} ({weeks, plural, one {# week} other {# weeks}}).',
  'insight.between': '{low} and {high}',
  'insight.unit.percent': '{number} percentage points',
  'insight.unit.days': '{number} days',
  'insight.unit.times': '{number} times',
  'insight.per.week': '{counted} a week',
  'insight.per.month': '{counted} a month',
  'insight.compared': 'The difference from the other reps over the same weeks lies between {low} and {high}.',
  'insight.unclear': 'It is not possible to say whether anything changed.',
  'insight.unclear.zero': 'The range includes zero. It is not possible to say whether anything changed.',
  'insight.together': 'The figures move together. That does not show what is cause and what is effect.',
  'insight.regression': 'They started unusually low. Part of the rise would probably have come anyway.',
  'insight.few': 'Too few people to show (at least five).',
  'insight.timeline': 'Sessions, ratings and results on one timeline. Draw the conclusions together.',
};
