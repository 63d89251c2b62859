export const sv = {
  'panel.answered.kept': 'Bra. Vad ledde det till?',
  'panel.answered.kept.hint': 'En rad, om du vill',
  'panel.answered.moved.1.owner': 'Flyttat till {date}. Säg till om något står i vägen.',
  'panel.answered.moved.1.other': 'Flyttat till {date}. Fråga gärna vad som kom emellan.',
  'panel.answered.moved.1.other.because': '{reason}. Flyttat till {date}, du behöver inte göra något.',
  'panel.answered.moved.2.owner':
    'Det här har flyttats två gånger. Är det rätt steg, eller går det att göra mindre?',
  'panel.answered.moved.2.other':
    'Gör steget mindre, hitta en annan väg eller hjälp till. Fråga vad som skulle få det att bli av den här veckan.',
  'panel.answered.moved.3.owner':
    'Tre flyttade datum brukar betyda att något annat behöver bestämmas. Ni väljer tillsammans: göra det nu, göra om det eller släppa det.',
  'panel.answered.moved.3.other':
    'Flytta inte en gång till som det är. Ta fem minuter: gör det tillsammans, byt ägare, formulera om eller släpp. Säg rent ut vad som gäller om det är ett krav.',
  'panel.answered.dropped': 'Bra att du säger det. Då är det avslutat.',
  'panel.answered.dropped.head': 'Struket',
  'panel.answered.dropped.other': 'Bra att det blev sagt. Då är det avslutat.',
} as const;
