import type { AboutText } from './about-text.ts';

/** docs/privacy.md, "For negotiation", as a page to print and bring along. */
export const negotiation: AboutText = {
  title: 'Basis for negotiation about Kadens',
  lead: 'For whoever is to negotiate under the Swedish Co-determination Act (MBL), or to judge whether Kadens can be introduced. A basis, not legal advice.',
  parts: [
    {
      title: 'What Kadens is',
      text: [
        'Support for 1:1s between a manager and a rep in Microsoft Teams: a rhythm, an agenda, shared notes and what the two promise each other. It is there so that the talks happen, are followed up and keep what both have promised. Goals, results and ratings are for the two in the talk, not for comparing or controlling individuals: outside of it only groups of at least five are shown.',
      ],
    },
    {
      title: 'What is new for the employee',
      list: [
        'What is promised in a session gets a date, a reminder in one’s own chat during working hours, and a question about how it went.',
        'That a promise has been moved is seen by the two. Moves made before the due day, or because a customer is waited for, don’t count.',
        'The manager’s promises to the rep are followed up in the same way, and the rep sees how they are kept.',
        'Nothing is sent to a rep before the manager has seen the message and chosen to send it. One’s own calendar is off until the rep turns it on.',
      ],
    },
    {
      title: 'Who sees what',
      table: {
        head: ['What', 'Who reads it'],
        rows: [
          ['Rhythm, sessions, shared notes, decisions and promises', 'The two'],
          [
            'Private notes',
            'The one who wrote them. They may have to be disclosed if the person they are about asks for access, and the field says so',
          ],
          ['Ratings of behaviours, what was seen, and what the rep practises', 'The two'],
          [
            'How useful a session was',
            'The rep. The manager sees totals of at least five answers from three reps',
          ],
          ['Deals, customer meetings and what the rep tells after them', 'The rep and the rep’s manager'],
          [
            'Results from a file or another system',
            'The rep and the rep’s manager. Whoever loaded the file, leaders and administrators can undo it',
          ],
          ['One’s own goals', 'The rep and the manager'],
          [
            'The team’s goals',
            'The manager and that manager’s reps; whoever leads sales, where at least five people are behind them',
          ],
          [
            'The month’s overview: whether talks happen and evenly, which types, and what changed',
            'Whoever leads sales, of groups of at least five, and the manager of their own team',
          ],
          ['The company’s goals', 'Everyone in the organisation'],
          ['Who has opened something about one', 'The person it is about'],
        ],
      },
    },
    {
      title: 'What there is not',
      list: [
        'The manager’s manager, HR, the administrator and whoever leads sales read no sessions.',
        'Kadens does not read chats, mail, files or recordings.',
        'A transcript is read only when one of the two brings it, to look for promises. Its text is not stored, the other can stop it, and nobody is judged.',
        'A language model reads a transcript only if the administrator has turned one on and each of the two has said yes. It can only propose promises, with the words that were said; it judges nobody.',
        'No decisions are made automatically, and nobody is ranked.',
      ],
    },
    {
      title: 'To agree on',
      list: [
        'Who is included, and from when.',
        'For how long sessions and promises are kept once they are over: one, two, three or five years.',
        'That the data is not used for pay, warnings or dismissal, or on which terms.',
        'Who looks after the database, and how that access is limited.',
        'How an employee gets access, correction and erasure.',
        'When the agreement is reviewed.',
      ],
    },
    {
      title: 'Law to consider',
      list: [
        'To introduce support where individuals’ commitments are recorded can be a more important change of the business or of working conditions, which the employer has to negotiate before deciding: section 11 of MBL. Without a collective agreement section 13 may apply.',
        'The employer settles the legal basis, often legitimate interests (GDPR article 6.1 f). Consent seldom fits in employment.',
        'Consider whether an impact assessment is needed (GDPR article 35): employees in a position of dependence and follow-up of individuals speak for it.',
      ],
    },
  ],
};
