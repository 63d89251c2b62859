import type { AboutText } from './about-text.ts';

/** docs/privacy.md, in the words of the tab. */
export const privacy: AboutText = {
  title: 'Personal data in Kadens',
  lead: 'Kadens is for talks between a manager and a rep. This is what is recorded, who can read it, and what there is not.',
  parts: [
    {
      title: 'What is recorded, and who can read it',
      table: {
        head: ['What', 'Who reads it'],
        rows: [
          [
            'Name, e-mail address, ids in Entra and Teams, language, time zone, working hours, whether the app is added, whether you want a weekly overview, when you last asked for quiet, whether Teams no longer knows you, which role you have',
            'You; your name also those you have 1:1s with',
          ],
          [
            'Whose public holidays you have, and when you are away (from and to, not why; also whole days that your calendar shows you as out of office)',
            'You; those you have 1:1s with see that you are away and until when, and on which days ahead you cannot meet',
          ],
          [
            'Rhythm: whom you have 1:1s with, how often, how long, which day, when it ended, that a suggestion about you was skipped, and since when it follows the company’s start',
            'The two of you. Once it has ended, everything in it is the rep’s: the manager sees only what the manager has promised',
          ],
          [
            'Change of manager: from whom to whom, when, and what the rep lets the new manager read of the time before. Goals and open promises go along; recaps, notes and what was practised only if the rep says yes, and only as long. Private notes never do',
            'The rep and the new manager',
          ],
          [
            'Sessions: type, times, agenda and what you want to raise, also before anything is planned',
            'The two of you',
          ],
          ['Shared notes and decisions', 'The two of you'],
          [
            'Private notes',
            'The one who wrote them, nobody else in Kadens. They may have to be disclosed if the person they are about asks for access, and the field says so',
          ],
          [
            'Promises: who, what, by when, what it serves, a plan for it, whether it was kept, moved or dropped, why, what came of it, and who recorded it',
            'The two of you. The manager’s are followed up like the rep’s',
          ],
          [
            'Short help talks about a promise: when, how long, who booked, and whether it was taken back. What you said is nowhere',
            'The two of you',
          ],
          [
            'Next steps from a transcript: what is proposed, with the words it came from, until you have answered or for two days at most; with what you save, the words stay for 30 days. The transcript’s text is stored nowhere',
            'The two of you',
          ],
          [
            'Whether a language model may read your transcripts: what you have answered, and when',
            'You. The other sees whether you have said yes',
          ],
          [
            'How useful a session was, one to five',
            'The rep. The manager sees totals of at least five answers from three reps',
          ],
          [
            'What the rep practises: which behaviour, why, until when, what you will see, how it ended and what came of it',
            'The two of you. The manager also sees which of their reps practise the same thing',
          ],
          [
            'Ratings and observations: a level or none, what was seen, who saw it and when',
            'The two of you. During a session you see each other’s once both have rated',
          ],
          [
            'What you took to lie behind the figures, what was tried and what came of it, and how many rounds you practised',
            'The two of you',
          ],
          ['Expectations: what, who said it, and what the other answered', 'The two of you'],
          [
            'Deals: name, customer, value, day, how far they have come, when something last happened, whether the day was moved, who changed what last, until when it is left, who at the customer decides and whether they have been met (name, part and day, no more), what you decided and came to about it in a session and how sure of it you have said you are in a forecast; of one from a file or another system what that said last, and for 30 days what was there before; of a deal that has gone to another rep how it was then',
            'The rep and the rep’s manager',
          ],
          [
            'Customer meetings: customer, time, who will be there and which deal it concerns',
            'The rep and the rep’s manager',
          ],
          [
            'What the rep tells after a customer meeting: what the customer decided and what was a surprise',
            'The rep and the rep’s manager',
          ],
          [
            'Your own goals, where they have stood by day, and how they have been changed, by whom and why',
            'You and your manager',
          ],
          [
            'The team’s goals',
            'The manager and that manager’s reps; whoever leads sales sees how they stand, where at least five people are behind them',
          ],
          ['The company’s goals', 'Everyone in the organisation'],
          [
            'Results from a file or another system: metric, period, value and how many cases it rests on, and for 30 days what was there before',
            'The rep and the rep’s manager; whoever loaded the file, leaders and administrators can undo it',
          ],
          [
            'Who has loaded results or deals, when, from which file, what its columns were called and how many rows it had, and who has made a key for another system',
            'Whoever loaded it, leaders and administrators',
          ],
          [
            'The overview, once a month: how much of the sessions took place, whether it was even, how the start for new reps was kept, which types and what changed, for groups of at least five; and who was counted in, so that what is shown later can’t be compared until one person is found',
            'The sums: whoever leads sales, and a manager their own team some days before. Who was counted in: nobody in Kadens',
          ],
          ['Who has opened something about you, and when', 'You'],
          [
            'The sign-in to your calendar, if you have given it, and that Microsoft may tell when something changes there',
            'Nobody: it is encrypted, and used for what you asked for',
          ],
          [
            'If you have chosen to have your next steps in Microsoft To Do: which list they are in, and the title, the day and whether it is done, as Kadens last saw it',
            'Nobody in Kadens. The tasks themselves are in your To Do, in your Microsoft 365',
          ],
          [
            'If you have chosen to find customer meetings in your calendar: that you have, and which meetings you have answered about, by the calendar’s own id and for those you chose their time, until a day after the meeting or, for a series, a year. Nothing else is kept of meetings that you have not chosen',
            'Nobody in Kadens. What you have chosen is a customer meeting like any other. What other meetings are called and who is invited is read only while you look, and shown to you alone',
          ],
          [
            'What the bot is to write and has written, in which chat, which of your messages to it became which next step, what each message wanted (kind of request, whose 1:1, day, and which promises or 1:1s the bot let you choose among, not what it said), and receipts that a request has been carried out',
            'Nobody in Kadens',
          ],
          [
            'Who has changed the templates for sessions, the organisation’s and a team’s own, and the behaviours, for how long what is over is kept, when people are reminded, and whether a language model may be used',
            'Its administrators',
          ],
        ],
      },
    },
    {
      title: 'Who does not read it',
      text: [
        'Nobody else reads what the two of you write: not the manager’s manager, not the administrator, not HR, not another organisation.',
        'Whoever looks after the database can technically read it. That is a matter of your agreements and access, not of settings in Kadens.',
        'What the bot writes in a chat is also kept by Teams, in your Microsoft 365. The recap is written in the meeting’s chat only if you two are alone in it, otherwise to each of you.',
      ],
    },
    {
      title: 'What there is not',
      list: [
        'Kadens does not read chats, mail, files or recordings. In a meeting’s chat the bot sees only what mentions it.',
        'When somebody chooses Save as next step on a message, Kadens is given that message, to fill in the dialog. Only the step that is saved is stored.',
        'A transcript is read only when one of you two brings it, and then in that person’s window. Fetched from Teams, it passes the server on its way there and is not stored. The other sees it and can stop it. It looks for promises only, and nobody is judged.',
        'No language model is used unless your administrator has turned one on and you have both said yes. What is said in the transcript is then sent, with your names, to whoever runs the model; the place where you answer says who. It can only propose promises with the words you said. You can take your yes back at any time.',
        'No decision about you is made automatically, and nobody is ranked.',
        'Logs do not hold what anyone has written.',
        'Do not write about health, union membership or anything else sensitive in Kadens: it is for the work.',
      ],
    },
    {
      title: 'Where it is, and for how long',
      text: [
        'In the database your server uses, in the country where you or your supplier have put it. Microsoft receives what sign-in, calendar booking and chat need, and your next steps if you have chosen to have them in To Do.',
        'What you have typed and not saved, and what you have pressed without a network, is kept in the window on your computer, private notes too, until it is saved or the window is closed.',
        'What is over (closed sessions with what was written in them, promises that are done or dropped, ratings, earlier expectations, deals that are decided, customer meetings, goals and results whose period has ended) is removed after three years, unless the administrator has chosen one, two or five. A shorter term holds from a day after it was chosen. Kadens also deletes receipts of what has been carried out after 7 days, what the bot has sent after 90 and the log of who has looked, and of who has loaded a file, and the overview’s months, after 400. A file that somebody began to load and left is deleted after a day. A deal or a customer meeting that somebody has removed is seen no more, and deleted after a day.',
      ],
    },
    {
      title: 'Access, correction and erasure',
      text: [
        'Each piece of data about a person has a rule for how it is exported and erased. The buttons are planned; until then whoever looks after the database does it by those rules. Turn to your employer.',
        'Wrong promises are corrected by the two of you in Kadens: That’s not right is on every promise that somebody else recorded for you. Deals and customer meetings are corrected and removed where they stand, an observation is taken back within a day by whoever wrote it, and to an expectation the other answers That is right or Not quite.',
        'The employer is the controller. Whoever runs the server for the employer is a processor.',
      ],
    },
  ],
};
