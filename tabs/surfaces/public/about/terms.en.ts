import type { AboutText } from './about-text.ts';

export const terms: AboutText = {
  title: 'Terms for Kadens',
  lead: 'Kadens is used at work, by those whom the employer has given access. The agreement is between the employer and whoever runs the service; this is what it means for you.',
  parts: [
    {
      title: 'What Kadens is for',
      list: [
        'That 1:1s between a manager and a rep happen, are followed up, and keep what both promised.',
        'Not to measure, compare or control, and not as the only ground for pay, warnings or dismissal.',
      ],
    },
    {
      title: 'What you answer for',
      list: [
        'Write what belongs to the work, and so that the person it is about can read it.',
        'Do not record promises for somebody else without agreeing on them. The one it concerns can answer That’s not right.',
        'Use Kadens with your own account.',
      ],
    },
    {
      title: 'What you can count on',
      list: [
        'What the two of you write is read by the two of you. See the page about personal data.',
        'Reminders come in your own chat, in your working hours, and never twice for the same thing.',
        'Kadens can be down at times. What has been saved is there when it is back.',
      ],
    },
    {
      title: 'Microsoft 365',
      text: [
        'Kadens runs in Microsoft Teams, and books in the calendar only for those who have allowed it. Microsoft’s own terms hold for Teams and the calendar.',
      ],
    },
  ],
};
