export const sv = {
  'agenda.minutes': 'Minuter för {title}',
  'agenda.up': 'Flytta upp {title}',
  'agenda.down': 'Flytta ner {title}',
  'agenda.remove': 'Ta bort {title}',
  'agenda.sum': '{sum} av {minutes} min',
  'agenda.once': 'Gäller bara det här samtalet.',
  'agenda.save': 'Spara agendan',
};
