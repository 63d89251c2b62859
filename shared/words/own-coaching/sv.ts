export const sv = {
  'own-coaching.title': 'Så coachar jag',
  'own-coaching.lead': 'Bara du ser det här.',
  'own-coaching.held': 'Samtal som blev av',
  'own-coaching.held.source': 'De senaste åtta veckorna, enligt kalendern och det som skrivits in.',
  'own-coaching.of': '{some} av {all}',
  'own-coaching.helped': 'Nytta enligt säljarna',
  'own-coaching.helped.said': '{much} av {answers} svar',
  'own-coaching.helped.few': 'För få svar än (minst fem, från tre säljare).',
  'own-coaching.helped.source':
    'Så många av de senaste svaren säger minst ”mycket”. En ny siffra kommer efter fem nya svar, och vem som svarat vad visas aldrig.',
  'own-coaching.promises': 'Egna löften i tid',
  'own-coaching.promises.source':
    'Det du lovat dem du coachar, som skulle ha varit klart under de senaste åtta veckorna eller är försenat än.',
  'own-coaching.promises.none': 'Inget skulle vara klart.',
  'own-coaching.held.none': 'Inget skulle ha hållits än.',
  'own-coaching.types': 'Det ni har pratat om de senaste åtta veckorna',
  'own-coaching.type': '{type}: {count, plural, =0 {inget samtal} one {# samtal} other {# samtal}}',
  'own-coaching.waiting.one': '{type} har väntat längst hos {name}.',
  'own-coaching.waiting':
    '{type} har väntat längst hos {count, plural, =2 {två} =3 {tre} =4 {fyra} =5 {fem} other {#}}.',
  'own-coaching.waiting.none': 'Ingen typ har väntat för länge.',
  'own-coaching.book': 'Boka med {name}',
  'own-coaching.empty': 'Inget att se än',
  'own-coaching.empty.then': 'När du coachar någon och ni har satt en rytm står det här hur det går.',
} as const;
