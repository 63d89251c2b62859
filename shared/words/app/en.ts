import type { sv } from './sv.ts';

export const en = {
  'app.retry': 'Try again',
  'app.undo': 'Undo',
  'app.undone': 'Undone.',
  'app.close': 'Close',
  'app.cancel': 'Cancel',
  'app.back': 'Back',
  'app.loading': 'Fetching …',
  'app.you': 'You',
  'app.late': 'Late',
  'app.moved': '{count, plural, one {moved once} other {moved # times}}',
  'app.no-day': 'no day set',
  'app.help-wanted': 'Wants help',
  'app.offline': 'No connection. What you write is kept.',
  'app.copy-link': 'Copy a link for your administrator',
  'app.copied': 'The link is copied.',
  'app.give-access': 'Let Kadens into your calendar',

  'app.outside.title': 'Kadens opens in Teams',
  'app.outside.text':
    'This page belongs in a Teams meeting or in Kadens’ own tab. Open Teams and choose Kadens under Apps.',
  'app.outside.privacy': 'How we handle personal data',
  'app.no-page.title': 'There is no such page',
  'app.no-page.text': 'The link may be old. Start again from your own page in Kadens.',

  'app.problem.offline.title': 'You are offline',
  'app.problem.offline.text':
    'We will try again as soon as you are connected. Nothing you have written is lost.',
  'app.problem.unavailable.title': 'Kadens isn’t answering right now',
  'app.problem.unavailable.text': 'It usually passes in a moment. What you have saved is still there.',
  'app.problem.unauthenticated.title': 'Teams couldn’t confirm who you are',
  'app.problem.unauthenticated.text': 'Sign out of Teams and in again, then open Kadens anew.',
  'app.problem.guest.title': 'Kadens is for your own organisation only',
  'app.problem.guest.text':
    'You are a guest here. What is said is shown only to the two who have the session. Ask whoever invited you if you miss something.',
  'app.problem.consent-needed.title': 'Kadens needs your yes',
  'app.problem.consent-needed.text':
    'To book in your calendar, Kadens needs your permission. Everything else works without it.',
  'app.problem.admin-needed.title': 'Ask your Teams administrator',
  'app.problem.admin-needed.text':
    'Somebody with the right to do it has to let Kadens in for the whole organisation. Send the link to your administrator; it takes a minute.',
  'app.problem.not-found.title': 'We can’t find this',
  'app.problem.not-found.text': 'It is no longer there, or it isn’t yours to see.',
  'app.problem.too-many.title': 'That was a little fast',
  'app.problem.too-many.text': 'Wait half a minute and try again.',

  'app.refused.offline': 'No connection. What you wrote is kept; try again when you are back online.',
  'app.refused.unavailable': 'Kadens didn’t answer. What you wrote is kept; try again in a moment.',
  'app.refused.unauthenticated': 'Teams couldn’t confirm who you are. Open Kadens anew.',
  'app.refused.guest': 'A guest can’t do this.',
  'app.refused.consent-needed': 'Kadens needs your permission first.',
  'app.refused.admin-needed': 'Your Teams administrator has to let Kadens in first.',
  'app.refused.not-found': 'It is no longer there, or it isn’t yours to change.',
  'app.refused.invalid': 'Something you wrote doesn’t fit. Change it and try again.',
  'app.refused.too-large': 'It is too long. Shorten it and try again.',
  'app.refused.too-many': 'That was a little fast. Wait half a minute and try again.',
  'app.refused.changed':
    'The other was first. You now see what holds; make your change again if it is needed.',
  'app.refused.day-in-the-past': 'That day has been. Choose one that is to come.',
  'app.refused.day-ahead': 'That day is still to come. Choose today or an earlier day.',
  'app.refused.too-long-ago': 'That is more than 60 days ago. Choose a later day.',
  'app.refused.day-too-far': 'That is too far ahead. Choose a day within a year.',
  'app.refused.session-closed': 'The session is already closed.',
  'app.refused.not-open': 'It has already been answered.',
  'app.refused.reason-needed': 'Say why, in a few words.',
  'app.refused.too-late': 'More than a day has passed. Take it up with the other instead.',
  'app.refused.already-live': 'You already have a session going.',
  'app.refused.already-started': 'The session has already started.',
  'app.refused.not-planned': 'The session is no longer planned.',
  'app.refused.not-live': 'The session isn’t going on.',
  'app.refused.agenda-full': 'The agenda is full. Remove something first.',
  'app.refused.agenda-unfit':
    'The agenda has to begin with follow-up, end with next steps and keep what has been added.',
  'app.refused.not-yours': 'Only the one who added it can remove it.',
  'app.refused.not-closed': 'The session isn’t closed yet.',
  'app.refused.directory-unavailable': 'We can’t reach your directory right now. Try again in a moment.',
  'app.refused.not-your-report': 'According to your directory, this person doesn’t report to you.',
  'app.refused.mix-too-dense':
    'The mix needs more sessions than the rhythm has. Shorten the rhythm or space out a type.',
  'app.refused.mix-too-soon': 'A type would come sooner than it makes sense. Let it come less often.',
  'app.refused.no-cadence': 'Settle the rhythm first.',
  'app.refused.not-yours-to-set': 'Somebody else sets that goal.',
  'app.refused.enough-goals':
    'The company already has three goals. More than that is a list, not a direction.',
  'app.refused.period-empty': 'The period has no days. Check from and to.',

  'app.auth.done.title': 'Done',
  'app.auth.done.text': 'Kadens has been let into your calendar. You can close this window.',
  'app.auth.declined.title': 'You said no, and that is fine',
  'app.auth.declined.text':
    'Kadens books nothing in your calendar. You can change your mind at any time. You can close this window.',
  'app.auth.admin-needed.title': 'Your administrator has to say yes',
  'app.auth.admin-needed.text':
    'Go back to Kadens in Teams, where there is a link to send. You can close this window.',
  'app.auth.wrong-account.title': 'That was another account',
  'app.auth.wrong-account.text':
    'Sign in with the same account as in Teams and try again. You can close this window.',
  'app.auth.expired.title': 'That took too long',
  'app.auth.expired.text': 'Go back to Kadens in Teams and try again. You can close this window.',
  'app.auth.failed.title': 'It didn’t work this time',
  'app.auth.failed.text': 'Go back to Kadens in Teams and try again. You can close this window.',
} satisfies Record<keyof typeof sv, string>;
