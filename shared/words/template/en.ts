export const en = {
  'template.title': 'Templates',
  'template.lead':
    'What each conversation type goes through, with questions and times. Change what does not suit you.',
  'template.list': 'Conversation types',
  'template.built-in': 'Built-in',
  'template.own': 'Your own, version {version}',
  'template.draft': 'Draft',
  'template.draft.faults': '{count, plural, one {Draft, # thing to mend} other {Draft, # things to mend}}',
  'template.published': 'Published {day} by {name}',
  'template.drafted': 'Draft from {day}, by {name}',
  'template.back': 'All templates',
  'template.edit': 'Content',
  'template.preview': 'Preview',
  'template.parts': 'Show',

  // What can be done
  'template.save': 'Save draft',
  'template.saved': 'The draft is saved',
  'template.publish': 'Publish',
  'template.publish.then': 'New sessions are planned with it. Those already planned keep their version.',
  'template.published.done': 'Published. New sessions are planned with it.',
  'template.more': 'More',
  'template.export': 'Download as a file',
  'template.import': 'Read from a file',
  'template.imported': 'The file has been read as a draft',
  'template.discard': 'Throw the draft away',
  'template.discarded': 'The draft is gone',
  'template.use-built-in': 'Go back to the built-in one',
  'template.use-built-in.done':
    'New sessions are planned with the built-in one. Your own is kept as a draft.',
  'template.unsaved': 'Not saved',

  // When somebody else was first
  'template.changed': 'Somebody else has changed the template meanwhile',
  'template.changed.then': 'Choose which one is to stand. What you have written stays until you choose.',
  'template.changed.theirs': 'Show theirs',
  'template.changed.mine': 'Keep mine',

  // The fields
  'template.name': 'Name',
  'template.sv': 'Swedish',
  'template.en': 'English',
  'template.in': '{what} in {language, select, sv {Swedish} other {English}}',
  'template.section': 'Section {number}',
  'template.section.nameless': 'Untitled',
  'template.section.title': 'Title',
  'template.section.purpose': 'Purpose',
  'template.section.add': 'Add a section',
  'template.section.up': 'Move {title} up',
  'template.section.down': 'Move {title} down',
  'template.section.remove': 'Remove {title}',
  'template.section.always-first': 'Always first',
  'template.section.always-last': 'Always last',
  'template.section.faults': '{count, plural, one {# thing to mend} other {# things to mend}}',
  'template.question': 'Question {number}',
  'template.question.add': 'Add a question',
  'template.question.remove': 'Remove question {number}',
  'template.yields': 'Also shown in the section',
  'template.yields.notes': 'Notes',
  'template.yields.goal': 'Goals',
  'template.yields.rating': 'Rating',
  'template.yields.deal': 'Deal',
  'template.minutes': 'Minutes, when the session is',
  'template.minutes.at': '{length} min',
  'template.minutes.out': '0 minutes: the section is left out of sessions that short.',
  'template.sums': 'Sum',
  'template.sum': '{sum} of {length} min',
  'template.sum.over': '{sum} of {length} min, {count} too many',
  'template.sum.under': '{sum} of {length} min, {count} left to give',
  'template.preview.length': 'Length of the session',
  'template.preview.language': 'Language',

  // What is wrong
  'template.faults':
    '{count, plural, one {One thing to mend before publishing} other {# things to mend before publishing}}',
  'template.fault': '{place}: {what}',
  'template.fault.whole': 'The template',
  'template.fault.in-section': '{title} · {part}',
  'template.fault.empty': 'there is no text in {language, select, sv {Swedish} other {English}}',
  'template.fault.too-long':
    'the text is too long in {language, select, sv {Swedish} other {English}}, at most {most} characters',
  'template.fault.not-plain':
    'the text in {language, select, sv {Swedish} other {English}} has code or characters that are not seen in it',
  'template.fault.placeholders': 'what stands in braces is not the same in both languages',
  'template.fault.sections':
    'between follow-up and next steps there has to be one section, and at most {most}',
  'template.fault.questions': 'at most {most} questions',
  'template.fault.id': 'two sections have the same identifier; remove one of them',
  'template.fault.minutes': 'the time does not work when the session is {length} minutes',
  'template.fault.minutes.none': 'no section is left when the session is {length} minutes',
  'template.fault.sum': 'the minutes come to {sum} when the session is {length} minutes',

  // Refusals
  'template.refused.administrators-only': 'Templates are changed by an administrator.',
  'template.refused.no-draft': 'There is no draft to publish.',
  'template.refused.template-faulty': 'The draft has to be mended before it can be published.',
  'template.refused.file-unreadable':
    'The file is no template from Kadens. Choose one that was downloaded here.',
  'template.refused.file-other-version':
    'The file is from another version of Kadens and can’t be read here. Download it anew where it comes from.',
  'template.refused.file-other-organisation': 'The file belongs to another organisation.',
  'template.refused.file-other-type':
    'The file is for another conversation type. Open that template and read the file there.',
  'template.refused.invalid': 'Something is too long or too much to be saved. Shorten it and try again.',
};
