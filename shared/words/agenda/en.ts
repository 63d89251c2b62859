export const en = {
  'agenda.minutes': 'Minutes for {title}',
  'agenda.up': 'Move {title} up',
  'agenda.down': 'Move {title} down',
  'agenda.remove': 'Remove {title}',
  'agenda.sum': '{sum} of {minutes} min',
  'agenda.once': 'For this session only.',
  'agenda.save': 'Save the agenda',
};
