export const en = {
  'behaviour.title': 'Behaviours',
  'behaviour.lead':
    'What is practised, observed and rated. Put them in your own words, put aside what you do not use and add what is missing.',
  'behaviour.count': '{count} of at most {most}',
  'behaviour.reworded': 'Own words',
  'behaviour.own': 'Your own',
  'behaviour.aside': 'Hidden',
  'behaviour.changed': 'Changed {day} by {name}',
  'behaviour.level': 'Level {level}',

  // What can be done
  'behaviour.reword': 'Change the words',
  'behaviour.reword.of': 'Change the words of {name}',
  'behaviour.restore': 'Restore',
  'behaviour.restore.of': 'Restore {name}',
  'behaviour.put-aside': 'Hide',
  'behaviour.put-aside.of': 'Hide {name}',
  'behaviour.put-aside.then': 'It can no longer be chosen. What is practised or rated already stays.',
  'behaviour.take-back': 'Take back',
  'behaviour.take-back.of': 'Take back {name}',
  'behaviour.remove': 'Remove',
  'behaviour.remove.of': 'Remove {name}',
  'behaviour.add': 'Add a behaviour',
  'behaviour.add.save': 'Add it',
  'behaviour.save': 'Save the words',
  'behaviour.full':
    'You have {most} behaviours, as many as there is room for. Remove one of your own that nobody uses to add another.',

  // What became of it
  'behaviour.saved': 'Saved: {name}',
  'behaviour.restored': 'The built-in words hold again: {name}',
  'behaviour.put-aside.done': 'Hidden: {name}',
  'behaviour.take-back.done': 'Can be chosen again: {name}',
  'behaviour.added': 'Added: {name}',
  'behaviour.removed': 'Removed: {name}',

  // What a team chooses among
  'behaviour.team': 'Team',
  'behaviour.teams': 'Their own for a team',
  'behaviour.team.of': 'Team {name}',
  'behaviour.team.count': '{count} of {of}',
  'behaviour.team.start': 'Their own for a team',
  'behaviour.team.start.then':
    'Tick what the team chooses among. The words are the same for everybody. What is practised or rated already stays.',
  'behaviour.team.none': 'There is no other team to choose.',
  'behaviour.team.aside': '{name} (hidden from others)',
  'behaviour.team.save': 'Save',
  'behaviour.team.saved': 'Team {name} now chooses among these',
  'behaviour.team.change': 'Change',
  'behaviour.team.change.of': 'Change what team {name} chooses among',
  'behaviour.team.give-up': 'Like everybody else',
  'behaviour.team.give-up.of': 'Let team {name} choose like everybody else',
  'behaviour.team.given-up': 'Team {name} chooses like everybody else again',
  'behaviour.team.changed':
    'Somebody else has changed it for team {name} meanwhile. What you have ticked stays.',

  // The fields
  'behaviour.group': 'Group',
  'behaviour.name': 'Name',
  'behaviour.name.hint': 'As it is seen when somebody does it: “Secures the next step in the meeting”.',
  'behaviour.levels.hint':
    'Describe what is seen: 1 when it seldom happens, 3 when it mostly does, 5 at its best.',
  'behaviour.in': '{what} in {language, select, sv {Swedish} other {English}}',
  'behaviour.fault.empty': 'Write a text in {language, select, sv {Swedish} other {English}} too.',
  'behaviour.fault.too-long':
    'Too long in {language, select, sv {Swedish} other {English}}: at most {most} characters.',
  'behaviour.fault.unseen':
    'The text in {language, select, sv {Swedish} other {English}} has line breaks or characters that are not seen in it.',
  'behaviour.faults': '{count, plural, one {One text to mend} other {# texts to mend}}',

  // When somebody else was first
  'behaviour.changed.meanwhile': 'Somebody else has changed the behaviour meanwhile',
  'behaviour.changed.then': 'It is now called “{name}”. What you have written stays until you choose.',
  'behaviour.changed.theirs': 'Take theirs',
  'behaviour.changed.mine': 'Save mine anyway',

  // Refusals
  'behaviour.refused.administrators-only': 'Behaviours are changed by an administrator.',
  'behaviour.refused.words-faulty': 'Every text is needed in both languages, and may not be too long.',
  'behaviour.refused.name-taken': 'Another behaviour is called that already. Choose another name.',
  'behaviour.refused.library-full':
    'There are already as many behaviours as there is room for. Remove one of your own that nobody uses first.',
  'behaviour.refused.last-offered': 'At least one behaviour has to be left to choose.',
  'behaviour.refused.in-use': 'Somebody practises it or has rated it, so it stays. Put it aside instead.',
  'behaviour.refused.not-found': 'The behaviour has been removed.',
  'behaviour.refused.changed':
    'Somebody else has changed the behaviour meanwhile. See how it stands now and try again.',
  'behaviour.refused.invalid': 'Something is too long to be saved. Shorten it and try again.',
};
