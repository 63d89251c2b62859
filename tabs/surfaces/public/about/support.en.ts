import type { AboutText } from './about-text.ts';

export const support: AboutText = {
  title: 'Help with Kadens',
  lead: 'The most common things, and whom to ask.',
  parts: [
    {
      title: 'Kadens does not write to me',
      text: [
        'The bot can only write to somebody who has added the app. Open Apps in Teams, search for Kadens and choose Add. Reminders come in working hours, a working day before something is due and once afterwards.',
      ],
    },
    {
      title: 'The meeting was not booked',
      text: [
        'Kadens books in the calendar once the person who sets the rhythm has allowed it. Open My team, press the rhythm and choose Give access to the calendar. Meanwhile the rhythm and the sessions hold; start them in Kadens.',
      ],
    },
    {
      title: 'Kadens is not in the meeting',
      text: [
        'Open the meeting’s chat, choose + and add Kadens. If that is not possible, your organisation has turned off apps in chats: open the same session in your own tab in Kadens, beside the meeting.',
      ],
    },
    {
      title: 'Something is not right',
      text: [
        'On a promise that somebody else recorded for you there is That’s not right behind the three dots, for a day. After that, take it up the next time you meet.',
      ],
    },
    {
      title: 'Writing to the bot',
      list: [
        'Show my commitments',
        'Move the quote to Tuesday',
        'Ali sends the quote to Volvo by Friday',
        'Help',
      ],
    },
    {
      title: 'Whom to ask',
      text: [
        'Your Teams administrator installs Kadens and approves what is needed. Questions about personal data go to your employer.',
      ],
    },
  ],
};
