export const sv = {
  'again.title': 'Ses ni varannan vecka?',
  'again.first': 'Nästa gång blir {when}',
  'again.every-other': 'Varannan vecka, från {when}?',
  'again.then':
    'Serien bokas i bådas kalendrar när Kadens har fått tillgång till dem. Tid och innehåll kan ändras i Mitt team.',
  'again.do': 'Ja, boka',
  'again.more': 'Gör likadant för fler',
  'again.book': 'Boka',
  'again.book.with': 'Boka varannan vecka med {name}',
};
