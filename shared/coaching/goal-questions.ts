import type { GoalStatus } from '../domain/goal.ts';
import type { GoalLead } from '../domain/metric.ts';
import type { InBoth } from './in-both.ts';

type Questions = readonly InBoth[];

/** The first questions about the pace, by where the goal stands; one that is behind gets the section’s own. */
export const paceQuestions: Readonly<Record<Exclude<GoalStatus, 'behind'>, Questions>> = {
  ahead: [
    {
      sv: 'Vad gör du som gör att du ligger före?',
      en: 'What are you doing that puts you ahead?',
    },
    {
      sv: 'Håller det perioden ut, eller kom något tidigt?',
      en: 'Will it last, or did something come early?',
    },
  ],
  'on-track': [{ sv: 'Vad är det som bär just nu?', en: 'What is carrying it right now?' }],
  'at-risk': [
    {
      sv: 'Vad behöver hända till {date} för att du ska vara i fas?',
      en: 'What has to happen by {date} for you to be on plan?',
    },
  ],
  early: [{ sv: 'Vad ska vara på plats om fyra veckor?', en: 'What should be in place in four weeks?' }],
  coming: [{ sv: 'Vad ska vara på plats när det börjar?', en: 'What should be in place when it starts?' }],
  unreported: [
    {
      sv: 'Var står det i dag, och hur håller ni reda på det?',
      en: 'Where does it stand today, and how will you keep track of it?',
    },
  ],
  ended: [{ sv: 'Vad avgjorde hur det gick?', en: 'What decided how it went?' }],
  few: [
    {
      sv: 'Hur många till behövs för att siffran ska säga något?',
      en: 'How many more before the figure says something?',
    },
  ],
  none: [{ sv: 'Vilken siffra skulle hjälpa dig att styra?', en: 'Which number would help you steer?' }],
};

/** The question about the pace by whether the rep controls the figure. */
export const leadQuestions: Readonly<Record<GoalLead, InBoth>> = {
  leading: {
    sv: 'Hur många blir det i veckan, och vilka dagar?',
    en: 'How many a week, and on which days?',
  },
  lagging: {
    sv: 'Vad gör du i dag som syns i siffran om två månader?',
    en: 'What do you do today that shows in two months?',
  },
};

/** The questions about causes instead of what is missing, when nothing is missing. */
export const causeQuestions: Readonly<Partial<Record<GoalStatus, Questions>>> = {
  ahead: [
    { sv: 'Vad av det kan du göra mer av?', en: 'Which of it can you do more of?' },
    { sv: 'Vad skulle andra ha nytta av?', en: 'What could others use?' },
  ],
  'on-track': [{ sv: 'Vad skulle kunna rubba takten?', en: 'What could upset the pace?' }],
};

/** The first question about a change. */
export const changeQuestions: Readonly<Partial<Record<GoalStatus, InBoth>>> = {
  ahead: {
    sv: 'Vad vill du använda försprånget till?',
    en: 'What will you use the lead for?',
  },
  'on-track': {
    sv: 'Vad ska du fortsätta med precis som nu?',
    en: 'What should you keep doing as now?',
  },
};

/** The question about direction when there is no goal. */
export const directionQuestion: InBoth = {
  sv: 'Vad vill du ha uppnått om tre månader?',
  en: 'What do you want to have achieved three months from now?',
};

/** What can be asked where others hear it: none of these tells that somebody is behind. */
const heardByAll: ReadonlySet<string> = new Set(
  [
    ...[
      ...paceQuestions.ahead,
      ...paceQuestions['on-track'],
      ...paceQuestions.early,
      ...paceQuestions.coming,
      ...paceQuestions.unreported,
      ...paceQuestions.few,
      ...paceQuestions.none,
    ],
    ...Object.values(leadQuestions),
    ...Object.values(causeQuestions).flat(),
    ...Object.values(changeQuestions),
    directionQuestion,
  ].map(({ sv }) => sv),
);

/** Whether a question that the facts added may be asked on the stage. */
export const mayBeHeardByAll = ({ sv }: Pick<InBoth, 'sv'>): boolean => heardByAll.has(sv);
