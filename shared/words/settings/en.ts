import type { sv } from './sv.ts';

export const en: Record<keyof typeof sv, string> = {
  'settings.groups': 'Settings',
  'settings.group.permissions': 'Permissions',
  'settings.group.reminders': 'Reminders',
  'settings.group.sending': 'Messages',
  'settings.group.types': 'Conversation types',
  'settings.group.templates': 'Templates',
  'settings.group.behaviours': 'Behaviours',
  'settings.group.model': 'Language model',
  'settings.group.results': 'Results',
  'settings.results': 'Results and deals from files',
  'settings.results.lead':
    'Results and deals from your CRM are loaded rep by rep, by those who lead, administer or coach.',
  'settings.results.open': 'Load results and deals',
  'settings.keys': 'Keys for other systems',
  'settings.keys.lead':
    'With a key your CRM sends results and deals by itself. It can add and correct those, and do nothing else: not read anything, not sign in as anybody.',
  'settings.keys.none': 'No system has a key.',
  'settings.keys.name': 'Which system is it for?',
  'settings.keys.name.hint': 'HubSpot, for example',
  'settings.keys.make': 'Make a key',
  'settings.keys.once': 'Copy the key now. It is shown here once: Kadens doesn’t keep it.',
  'settings.keys.copy': 'Copy',
  'settings.keys.copied': 'Copied',
  'settings.keys.close': 'I have copied it',
  'settings.keys.made': 'Made by {name}, {day}',
  'settings.keys.used': 'last used {day}',
  'settings.keys.unused': 'not used yet',
  'settings.keys.withdraw': 'Withdraw',
  'settings.keys.withdraw.which': 'Withdraw the key for {name}',
  'settings.keys.withdraw.sure':
    'Nothing will come in with the key for {name} after this, and it can’t be had back.',
  'settings.keys.withdraw.do': 'Withdraw the key',
  'settings.keys.how': 'POST {results} or {deals} with rows as JSON.',
  'settings.keys.fields': 'Fields and answers',
  'settings.group.data': 'Personal data',

  // What Kadens may do
  'settings.permissions': 'What Kadens may do',
  'settings.permissions.lead':
    'Only sign-in is required. Everything else can be given later, one at a time. Kadens never reaches anything that the person could not open themselves.',
  'settings.permissions.consent': 'Grant consent for everyone',
  'settings.permissions.consent.then':
    'Opens Microsoft’s own page, which shows what you approve. It holds for the whole organisation and can be withdrawn in Entra.',
  'settings.permissions.again': 'Check again',
  'settings.permission.required': 'Required',
  'settings.permission.yes': 'Yes',
  'settings.permission.no': 'Not yet',
  'settings.permission.unseen': 'Can’t be checked here',
  'settings.permission.seen-as-you':
    'Kadens sees what holds for you. After consent for everybody it holds for everybody; otherwise each person is asked when it is needed.',

  'settings.permission.sign-in': 'Sign-in',
  'settings.permission.sign-in.for': 'Teams says who opens Kadens: name, id and organisation.',
  'settings.permission.sign-in.without': 'Without it nothing works.',
  'settings.permission.directory': 'See direct reports',
  'settings.permission.directory.for': 'A manager sees their direct reports and chooses whom to coach.',
  'settings.permission.directory.without':
    'Without it nobody new can be chosen. Those already chosen work as before.',
  'settings.permission.calendar': 'Read and write one’s own calendar',
  'settings.permission.calendar.for':
    'Books the series of 1:1s in both calendars, or finds the one that is there, and follows what is done with it. Reads when meetings are and who is invited to recurring ones, never what they are about, and which whole days the manager and the reps are shown as out of office.',
  'settings.permission.calendar.without':
    'Without it nothing is booked. The rhythm and the sessions are there; the two book the meeting themselves.',
  'settings.permission.times': 'See when two people are both free',
  'settings.permission.times.for': 'Suggests times that suit both. Reads only when somebody is busy.',
  'settings.permission.times.without': 'Without it the two choose a time themselves.',
  'settings.permission.meetings': 'Read one’s own online meetings',
  'settings.permission.meetings.for': 'Finds the chat of the meeting that was booked.',
  'settings.permission.meetings.without': 'Without it Kadens is added to the meeting by hand.',
  'settings.permission.install': 'Put Kadens in the chat of one’s own meeting',
  'settings.permission.install.for': 'Puts Kadens, and nothing else, in the meeting that was booked.',
  'settings.permission.install.without': 'Without it Kadens is added by hand, once a series.',
  'settings.permission.todo': 'Put tasks in one’s own To Do',
  'settings.permission.todo.for':
    'For those who have chosen it, next steps are put in a list called Kadens. Reads that list, and what the others are called.',
  'settings.permission.todo.without': 'Without it next steps are only in Kadens.',
  'settings.permission.own-calendar': 'Read one’s own calendar, without the text of meetings',
  'settings.permission.own-calendar.for':
    'For those who have chosen it, meetings with somebody from outside are suggested as customer meetings. Only what the person chooses is kept.',
  'settings.permission.own-calendar.without': 'Without it customer meetings are entered by hand.',
  'settings.permission.transcripts': 'Read transcripts of one’s own meetings',
  'settings.permission.transcripts.for':
    'When one of the two asks for it, the transcript of their 1:1 is fetched, to look for promises. Its text is not stored.',
  'settings.permission.transcripts.without': 'Without it the transcript is pasted, or chosen as a file.',
  'settings.permission.away': 'Work when the person isn’t signed in',
  'settings.permission.away.for': 'Keeps the booking in order. The sign-in is stored encrypted.',
  'settings.permission.away.without': 'Without it bookings are made only while the person has Kadens open.',
  'settings.permission.meeting-start': 'Know when the meeting starts and ends',
  'settings.permission.meeting-start.for': 'The session begins when the meeting does.',
  'settings.permission.meeting-start.without': 'Without it somebody presses Start.',
  'settings.permission.chat-members': 'See who is in the meeting’s chat',
  'settings.permission.chat-members.for': 'The recap is written there only if the two are alone.',
  'settings.permission.chat-members.without': 'Without it each gets the recap in their own chat.',
  'settings.permission.stage': 'Show on the meeting stage',
  'settings.permission.stage.for': 'Agenda, goals and next steps are shown large to both.',
  'settings.permission.stage.without': 'Without it both see the same in the side panel.',

  // Who has which role
  'settings.roles': 'Roles',
  'settings.roles.lead':
    'Roles are given here, to one person at a time, or in Entra, to people or groups: Enterprise applications → Kadens → Users and groups. Managers and reps need none. A role from Entra shows here once somebody has opened Kadens with it.',
  'settings.roles.leaders': 'Lead sales',
  'settings.roles.leaders.then': 'See the overview and set the company’s goals. Never read anybody’s notes.',
  'settings.roles.leaders.none': 'Nobody has the role yet.',
  'settings.roles.administrators': 'Administrators',
  'settings.roles.administrators.then': 'Change what is on this page. Read no sessions.',
  'settings.roles.by-hand': 'given here',
  'settings.roles.take': 'Take the role back from {name}',
  'settings.roles.give': 'Give the role',
  'settings.roles.give.leader': 'Add somebody who leads sales',
  'settings.roles.give.administrator': 'Add an administrator',
  'settings.roles.address': 'E-mail address',
  'settings.roles.open': 'Open Entra',

  // What has not gone out
  'settings.undelivered': 'Messages and bookings',
  'settings.left':
    '{count, plural, one {One person is} other {# people are}} no longer in the organisation, Teams says. Their rhythms are paused, nothing is written to them, and what is stored about them is deleted like everything else.',
  'settings.undelivered.none': 'Everything that was to go out has arrived.',
  'settings.undelivered.itself':
    'What fails is tried again by Kadens itself for a day. This page never says whom it is for or what it is about.',
  'settings.undelivered.failed': '{count} could not be sent or booked',
  'settings.undelivered.retrying':
    '{count, plural, one {# is being tried again} other {# are being tried again}}',
  'settings.undelivered.unreachable':
    '{count, plural, one {# is waiting for the recipient to add Kadens in Teams} other {# are waiting for the recipients to add Kadens in Teams}}',
  'settings.undelivered.since': 'Oldest: {day} at {time}.',
  'settings.undelivered.group.invitations': 'Invitations',
  'settings.undelivered.group.calendar-changes': 'Moves and cancellations in the calendar',
  'settings.undelivered.group.meeting-chats': 'Kadens in meeting chats',
  'settings.undelivered.group.reminders': 'Reminders of promises',
  'settings.undelivered.group.recaps': 'Recaps',
  'settings.undelivered.group.cards': 'Other cards in chat',
  'settings.undelivered.group.todo': 'Tasks in To Do',
  'settings.undelivered.group.calendar-reading': 'Reading calendars',
  'settings.undelivered.group.other': 'Other',
  'settings.undelivered.cause.unanswered': 'Microsoft doesn’t answer.',
  'settings.undelivered.cause.not-allowed': 'Kadens lacks permission.',
  'settings.undelivered.cause.not-found': 'The recipient or the meeting doesn’t exist.',
  'settings.undelivered.cause.rejected': 'Microsoft doesn’t accept it.',
  'settings.undelivered.cause.outside-hours': 'Waiting for the recipient’s working hours.',
  'settings.undelivered.cause.fault': 'A fault in Kadens; the log has it.',
  'settings.undelivered.retry': 'Try again',
  'settings.undelivered.retried': 'Kadens is trying again now',

  // When people are reminded
  'settings.reminders': 'Reminders',
  'settings.reminders.lead':
    'When Kadens reminds people by itself. A change also holds for what is planned already and has not been sent.',
  'settings.reminders.before': 'Reminder of a promise',
  'settings.reminders.days':
    '{days, plural, =0 {On the day} =1 {The working day before} =2 {Two working days before} =3 {Three working days before} other {# working days before}}',
  'settings.reminders.none': 'No reminder beforehand',
  'settings.reminders.at': 'At',
  'settings.reminders.at.start': 'When the working day begins',
  'settings.reminders.prepare': 'Preparation before a session',
  'settings.reminders.from': 'Kadens writes at the earliest',
  'settings.reminders.to': 'and at the latest',
  'settings.reminders.save': 'Save',
  'settings.reminders.saved': 'The reminders have been changed',
  'settings.reminders.always':
    'The times are each person’s own, where they are. Nothing is sent at night or on weekends. These always come: the question the working day after a promise, the manager’s card in the morning, somebody asking for help, and sessions that are cancelled or moved.',

  // A language model
  'settings.model': 'Language model',
  'settings.model.lead':
    'Kadens works without one. A language model can hear promises in a transcript that the rules miss; nothing is saved unless one of the two accepts it.',
  'settings.model.none':
    'No language model is set up. Whoever runs the server sets MODEL_URL, MODEL_KEY and MODEL_NAME.',
  'settings.model.sent':
    'The model is {name}, at {host}. What is said in the two people’s transcript is sent there, with their names, a piece at a time. It happens only if both have said yes, and only when one of them goes through a transcript. Kadens doesn’t store the text; what {host} does with it is in your agreement.',
  'settings.model.use': 'May be used by those who want to',
  'settings.model.used':
    '{questions, plural, one {# piece read} other {# pieces read}}: {input, plural, other {#}} tokens sent, {output, plural, other {#}} received.',
  'settings.model.failed':
    '{failed, plural, one {# time} other {# times}} no useful answer came; then the rules were enough.',
  'settings.model.thought': 'Thumbs up {liked}, thumbs down {disliked}.',
  'settings.model.no-price': 'The cost is shown once MODEL_INPUT_PRICE and MODEL_OUTPUT_PRICE are set.',

  // Personal data
  'settings.data': 'Personal data',
  'settings.data.lead': 'These have terms of their own:',
  'settings.kept': 'Keep history for',
  'settings.kept.lead':
    'Closed sessions with notes and decisions, promises that are done or dropped, ratings, deals won and lost, customer meetings, and goals whose period has ended. What is open or applies now is never removed.',
  'settings.kept.years': '{years, plural, one {# year} other {# years}}',
  'settings.kept.shorter':
    '{years, plural, one {What has been over for more than a year is removed a day from now and does not come back. Until then you can change your mind.} other {What has been over for more than # years is removed a day from now and does not come back. Until then you can change your mind.}}',
  'settings.kept.deletes':
    '{sessions, plural, one {# session} other {# sessions}}, {commitments, plural, one {# promise} other {# promises}}, {deals, plural, one {# deal} other {# deals}} and {others, plural, one {# other} other {# others}} (ratings, expectations, customer meetings and goals) are removed a day from now. Is that what you want?',
  'settings.kept.deletes-none': 'Nothing is old enough to be removed a day from now. Is that what you want?',
  'settings.kept.longer': 'Holds at once. What has been removed does not come back.',
  'settings.kept.do': '{years, plural, one {Keep for # year} other {Keep for # years}}',
  'settings.kept.from':
    'Holds from {day} at {time}. Until then it is {years, plural, one {# year} other {# years}}.',
  'settings.term.receipts': 'Records of requests carried out',
  'settings.term.outbox': 'What the bot has sent',
  'settings.term.access': 'The log of who has looked at what',
  'settings.term.days': '{days, plural, one {# day} other {# days}}',
  'settings.data.privacy': 'Who reads what',
  'settings.data.negotiation': 'Basis for union negotiation (MBL)',
};
