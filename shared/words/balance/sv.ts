export const sv = {
  'balance.own':
    'De senaste åtta veckorna har {name} och du haft {held} av {due} samtal: {percent} av tiden ni sagt.',
  'balance.title': 'Fördelning',
  'balance.share': '{rep} har fått {percent} av det ni sagt.',
  'balance.seldom': 'Coachingen blir sällan av: {percent} av det ni kommit överens om.',
  'balance.even': 'Jämnt: alla får ungefär det som är överenskommet.',
  'balance.somewhat-uneven': 'Något ojämnt: {rep} har fått minst, {percent} av det överenskomna.',
  'balance.uneven': 'Ojämnt: {rep} har fått {percent} av det överenskomna, {other} {otherPercent}.',
  'balance.lowest': '{rep} har fått minst: {percent} av det ni sagt.',
  'balance.extra': '{rep} får {minutes} minuter extra: {reason}.',
  'balance.short':
    'Tiden räcker inte till allt ni kommit överens om. För {rep} saknas {minutes, plural, one {# minut} other {# minuter}}.',
  'balance.practised-together': 'Tre övar på samma sak. Ta 20 minuter tillsammans?',
};
