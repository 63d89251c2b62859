export const en = {
  'balance.own':
    'In the last eight weeks {name} and you have had {held} of {due} sessions: {percent} of the time you agreed on.',
  'balance.title': 'Balance',
  'balance.share': '{rep} has had {percent} of what you agreed.',
  'balance.seldom': 'Coaching rarely happens: {percent} of what was agreed.',
  'balance.even': 'Even: everyone gets roughly what was agreed.',
  'balance.somewhat-uneven': 'Somewhat uneven: {rep} has had least, {percent} of what was agreed.',
  'balance.uneven': 'Uneven: {rep} has had {percent} of what was agreed, {other} {otherPercent}.',
  'balance.lowest': '{rep} has had least: {percent} of what you agreed.',
  'balance.extra': '{rep} gets {minutes} extra minutes: {reason}.',
  'balance.short':
    'There is not time for everything agreed. {rep} is {minutes, plural, one {# minute} other {# minutes}} short.',
  'balance.practised-together': 'Three are practising the same thing. Take 20 minutes together?',
};
