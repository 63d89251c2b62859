import type { sv } from './sv.ts';

export const en = {
  'chat.more': '… and {count} more. The rest is in Kadens.',
  'chat.open': 'Open Kadens',
  'chat.open.session': 'Open the session',
  'chat.save': 'Save',
  'chat.saved': 'Saved.',
  'chat.step': 'Next step',
  'chat.unsaid': 'Choose a day.',
  'chat.unsaid.text': 'Write something first.',
  'chat.unsaid.choice': 'Choose one from the list.',

  'chat.greeting':
    'Hello {name}. I remind you of what you and {manager} agree on, only here in your chat. {manager} makes promises to you too, and they are followed up in the same way. Write “help” whenever you like.',
  'chat.greeting.privacy': 'Only the two of you read what you write.',
  'chat.welcome':
    'Hello {name}. I am Kadens, and I remind you of what you agree on in your 1:1s, only here in your chat. Write “help” whenever you like.',
  'chat.welcome.meeting':
    'Hello. Here I save what you agree on in your 1:1. Try “@Kadens I will call the customer on Thursday”.',
  'chat.hello': 'Hello {name}. Write “help” and I will show you what I can do.',
  'chat.help':
    'Try “show my commitments”, “move the quote to Tuesday” or “Ali sends the quote to Volvo by Friday”.',
  'chat.help.list': 'Show my commitments',
  'chat.not-understood':
    'I did not understand that. Did you mean a new next step, or do you want to see your commitments?',

  'chat.before': 'Due {day}: {commitment}. Is it going to plan?',
  'chat.before.none': 'Promised: {commitment}. Is it going to plan?',
  'chat.before.late': 'This was due {day}: {commitment}. How is it going?',
  'chat.after': 'This was due {day}: {commitment}. How did it go?',
  'chat.move.ask': 'What got in the way?',
  'chat.move.day': 'Which day works instead?',
  'chat.changed': 'It has changed since the card was sent. This is how it looks now.',
  'chat.kept': 'Done: {commitment}.',
  'chat.kept.then': 'Good. {other} can see it.',
  'chat.dropped': 'Dropped: {commitment}.',
  'chat.moved': 'Moved to {day}: {commitment}.',
  'chat.moved.0': 'Say if something is in the way.',
  'chat.moved.1': 'Say if something is in the way.',
  'chat.moved.2': 'This has moved twice. Is it the right step, or can it be made smaller?',
  'chat.moved.3':
    'Three moves usually mean that something else needs deciding. Choose together: do it now, reshape it or let it go.',
  'chat.help-noted': 'I’ll put it first on the next agenda, {day}, and let {other} know.',
  'chat.help-noted.unplanned': 'I’ll put it first on the next agenda and let {other} know.',
  'chat.help-wanted': '{name} asks for help with this: {commitment}.',
  'chat.help-wanted.then': 'It is first on your next agenda.',

  'chat.preparation':
    'You have a 1:1 with {manager} {day} at {time}. Check your commitments and add what you want to raise. It takes two minutes.',
  'chat.preparation.about': 'Suggestion: {type}',
  'chat.preparation.promises': 'What you have promised',
  'chat.preparation.points': 'What you two want to raise',
  'chat.preparation.ask': 'What do you want to raise?',
  'chat.preparation.add': 'Add',
  'chat.preparation.added': 'Added. {manager} can see it.',
  'chat.preparation.over': 'This session is no longer planned.',
  'chat.due.none': 'no day',
  'chat.due.none.keep': 'No day',

  'chat.morning': 'This is coming up',
  'chat.morning.session': '{day} {time} · {rep} · {type}',
  'chat.morning.suggestion': 'Suggestion: {type}. {reason}',
  'chat.morning.added': 'To raise: {text}',
  'chat.morning.promises': 'What you have promised',
  'chat.morning.promise': '{text} · to {name} · {day}',
  'chat.morning.slipped': 'These have slipped',
  'chat.morning.slip': '{name}: {text} · {day}',

  'chat.recap': 'What you settled',
  'chat.recap.of': '{manager} and {rep} · {type}',
  'chat.recap.decisions': 'Decisions',
  'chat.recap.steps': 'Next steps',
  'chat.recap.step': '{name}: {text} · {day}',
  'chat.recap.none': 'No next step this time: {reason}',
  'chat.recap.none.unsaid': 'No next step this time.',
  'chat.recap.next': 'You meet again on {day} at {time}.',

  'chat.captured': 'Saved: {name}, {commitment}, by {day}. Is that right?',
  'chat.captured.dayless': 'Saved: {name}, {commitment}.',
  'chat.captured.right': 'That’s right',
  'chat.captured.change': 'Change',
  'chat.captured.settled': '{name}: {commitment}, by {day}.',
  'chat.captured.settled.dayless': '{name}: {commitment}.',
  'chat.decided': 'The decision is saved: {text}.',

  'chat.list': 'What you have promised',
  'chat.list.empty': 'You have no open commitment right now.',
  'chat.list.line': '{text} · {day}',
  'chat.choose': 'Which one do you mean?',
  'chat.choose.none': 'I find no such thing among your open commitments.',
  'chat.whom': 'Which 1:1 does it belong to?',
  'chat.whom.who': 'Which of you will do it?',
  'chat.whom.label': 'With whom?',
  'chat.record': 'Next step: {text}',
  'chat.decision': 'Decision: {text}',

  'chat.elsewhere': 'I only show that in our own chat. Write to me there.',

  'chat.usefulness': 'How useful was the session with {manager}?',
  'chat.usefulness.private': 'Only you see your answer. {manager} sees only a total of several.',
  'chat.usefulness.1': 'Not at all',
  'chat.usefulness.2': 'A little',
  'chat.usefulness.3': 'Partly',
  'chat.usefulness.4': 'Very',
  'chat.usefulness.5': 'Extremely',
  'chat.usefulness.thanks': 'Thank you. You answered: {answer}.',

  'chat.refused.not-found': 'I cannot find that. It may have been removed, or it belongs to somebody else.',
  'chat.refused.not-yours': 'This card is for somebody else, so I have changed nothing.',
  'chat.refused.not-open': 'It has been answered already.',
  'chat.refused.changed': 'Somebody else changed it just now. Look again and it will be right.',
  'chat.refused.day-in-the-past': 'That day has passed. Choose today or later.',
  'chat.refused.day-too-far': 'That is too far ahead. Choose a day within a year.',
  'chat.refused.session-closed': 'That session has been closed.',
  'chat.refused.agenda-full': 'The agenda is full. Remove something in Kadens first.',
  'chat.refused.not-closed': 'The session is not closed yet.',
  'chat.refused.no-session':
    'I see no 1:1 going on to write the decision in. Start the session in Kadens first.',
  'chat.refused.no-pair': 'I do not know which 1:1 it belongs to. Open Kadens and choose who you coach.',
  'chat.refused.no-pair.meeting':
    'This meeting does not belong to a 1:1 that you are part of. Write to me in our own chat instead.',
  'chat.refused.too-long': 'That was too long for me. Write one step at a time, in a sentence.',
  'chat.refused.unclear-card':
    'I did not understand the answer on the card. Please write it in words instead.',
  'chat.refused.unknown':
    'I do not recognise you here yet. Kadens is for those who work in the organisation; ask your Teams administrator for help.',
  'chat.failed': 'Something went wrong on my side; it is not your fault. Please try again in a little while.',
} satisfies Record<keyof typeof sv, string>;
