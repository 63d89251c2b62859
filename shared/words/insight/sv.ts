export const sv = {
  'insight.change':
    'Bland {n} säljare med minst {k} samtal om färdigheter ändrades ”{behaviour}” med mellan {low} och {high} steg ({weeks, plural, one {# vecka} other {# veckor}}).',
  'insight.change.result':
    'Bland {n} säljare med minst {k} samtal om färdigheter ändrades ”{metric}” med mellan {low} och {high} ({weeks, plural, one {# vecka} other {# veckor}}).',
  'insight.between': '{low} och {high}',
  'insight.unit.percent': '{number} procentenheter',
  'insight.unit.days': '{number} dagar',
  'insight.unit.times': '{number} gånger',
  'insight.per.week': '{counted} i veckan',
  'insight.per.month': '{counted} i månaden',
  'insight.compared': 'Skillnaden mot övriga säljare under samma tid ligger mellan {low} och {high}.',
  'insight.unclear': 'Det går inte att säga om något har ändrats.',
  'insight.unclear.zero': 'Det går inte att säga om något har ändrats.',
  'insight.together': 'Siffrorna rör sig tillsammans. Det visar inte vad som är orsak och vad som är verkan.',
  'insight.regression': 'De började ovanligt lågt. En del av uppgången hade troligen kommit ändå.',
  'insight.few': 'För få personer för att visa (minst fem).',
  'insight.timeline': 'Samtal, bedömningar och resultat på samma tidslinje. Dra slutsatserna tillsammans.',
};
