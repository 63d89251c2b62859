export const sv = {
  'again.title': 'Samma tid varannan vecka?',
  'again.first': 'Nästa gång blir',
  'again.then':
    'Serien bokas i bådas kalendrar när du har släppt in Kadens där. Tid och innehåll kan ändras i Mitt team.',
  'again.do': 'Ja, samma tid',
  'again.more': 'Gör likadant för fler',
  'again.book': 'Boka',
  'again.book.with': 'Boka varannan vecka med {name}',
};
