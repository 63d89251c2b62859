import { paceOf } from '../domain/goal.ts';
import type { Goal, GoalStatus } from '../domain/goal.ts';
import { SEEN_APART } from '../domain/rating.ts';
import { addDays } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { shortDay } from '../words/days.ts';
import { behaviourInHand } from './behaviour-in-hand.ts';
import { coverageOf } from './coverage.ts';
import { goalInHand } from './goal-in-hand.ts';
import {
  causeQuestions,
  changeQuestions,
  directionQuestion,
  leadQuestions,
  paceQuestions,
} from './goal-questions.ts';
import { apartQuestion } from './heard-by-rep.ts';
import type { InBoth } from './in-both.ts';
import type { SectionFacts } from './section-facts.ts';
import type { SectionKind } from './section-kinds.ts';
import { dealPeopleOf } from './sections/deal-people.ts';
import { goalDirectionOf } from './sections/goal-direction.ts';
import { meetingAimOf } from './sections/meeting-aim.ts';
import { meetingPlanOf } from './sections/meeting-plan.ts';
import { pipelineFocusOf } from './sections/pipeline-focus.ts';
import { sections } from './templates.ts';
import { isPaused } from './wanted-decision.ts';

type Questions = readonly InBoth[];
type GoalToAskAbout = Pick<Goal, 'lead' | 'to'> & Readonly<{ status: GoalStatus }>;

const enoughQuestions: Readonly<Record<'covered' | 'reached', InBoth>> = {
  covered: {
    sv: 'Vilken affär vilar allt på, och vad händer utan den?',
    en: 'Which deal does it all rest on, and what without it?',
  },
  reached: {
    sv: 'Vad bygger du till nästa kvartal?',
    en: 'What are you building for next quarter?',
  },
};

const focusQuestions: Readonly<Record<'one' | 'two', InBoth>> = {
  one: {
    sv: 'Vad behöver affären av din tid till nästa gång?',
    en: 'What does the deal need of your time before next time?',
  },
  two: {
    sv: 'Vilken av de två affärerna förtjänar mest av din tid till nästa gång?',
    en: 'Which of the two deals deserves most of your time before next time?',
  },
};

/** Where the rep plays the customer. */
const swappedQuestion: InBoth = {
  sv: 'Nu är du kunden. Vad vill du få höra?',
  en: 'You are the customer now. What do you want to hear?',
};

/** How far ahead to ask what has to happen, in days: four weeks, but never past the goal's last day. */
const AHEAD_DAYS = 28;

const dated = ({ sv, en }: InBoth, day: CalendarDay): InBoth => ({
  sv: sv.replace('{date}', shortDay('sv', day)),
  en: en.replace('{date}', shortDay('en', day)),
});

/** The questions about a goal's pace: by its status, then by whether the rep controls it, then the section's own. */
export const questionsOfPace = (
  goal: GoalToAskAbout | null,
  today: CalendarDay,
  own: Questions,
): Questions => {
  if (goal === null) return [...paceQuestions.none, ...own];
  const { status } = goal;
  const soon = addDays(today, AHEAD_DAYS);
  const [first, ...rest] =
    status === 'behind'
      ? own
      : [...paceQuestions[status].map((one) => dated(one, soon < goal.to ? soon : goal.to)), ...own];
  return [...(first ? [first] : []), ...(status === 'none' ? [] : [leadQuestions[goal.lead]]), ...rest];
};

const questionsOfEnough = ({ sales, today }: SectionFacts, own: Questions): Questions | null => {
  const { target } = sales;
  // What remains is not asked about if nothing does, or if there is no goal.
  if (target === null) return own.slice(1);
  if (target.remaining <= 0) return [enoughQuestions.reached, ...own.slice(1)];
  const open = sales.open.filter((deal) => !isPaused(deal, today));
  return coverageOf(open, target).gap === 0 ? [enoughQuestions.covered, ...own] : null;
};

/** Where there are fewer deals than three, as many are asked about as there are. */
const questionsOfFocus = (facts: SectionFacts, own: Questions): Questions | null => {
  const { count } = pipelineFocusOf(facts);
  if (count > 2) return null;
  return [...(count === 0 ? [] : [focusQuestions[count === 1 ? 'one' : 'two']]), ...own.slice(1)];
};

/** The goal in hand with its status; null when there is none. */
const goalToAskAbout = ({ goals, today }: SectionFacts): GoalToAskAbout | null => {
  const goal = goalInHand(goals, today);
  return goal && { ...goal, status: paceOf(goal, today).status };
};

const questionsOfChange = (facts: SectionFacts, own: Questions): Questions | null => {
  const goal = goalToAskAbout(facts);
  const first = goal && changeQuestions[goal.status];
  return first ? [first, ...own.slice(1)] : null;
};

/** If the two see the behaviour in hand clearly differently, that comes first; the question is worded for the reader. */
const questionsOfBehaviour = (facts: SectionFacts, own: Questions): Questions | null => {
  const inHand = behaviourInHand(facts);
  if (!inHand || inHand.gap === null || inHand.gap < SEEN_APART) return null;
  return [apartQuestion(facts.otherName), ...own];
};

/** The first question says who the customer is: with the roles swapped, another does. After a round, what was noticed comes first. */
const questionsOfPractice = (facts: SectionFacts, own: Questions): Questions | null => {
  const { practisedNow } = facts.skill;
  const inHand = behaviourInHand(facts)?.behaviour;
  const isSwapped = practisedNow.some(({ behaviour, swapped }) => behaviour === inHand && swapped);
  const [first, ...rest] = isSwapped ? [swappedQuestion, ...own.slice(1)] : own;
  const begins = first ? [first] : [];
  if (practisedNow.some(({ rounds }) => rounds > 0)) return [...rest, ...begins];
  return isSwapped ? [...begins, ...rest] : null;
};

/** Without the section's first question, once the facts beside it are its answer. */
const askedUnless = (isKnown: boolean, own: Questions): Questions | null => (isKnown ? own.slice(1) : null);

const questionsOfDirection = (facts: SectionFacts, own: Questions): Questions | null => {
  const { line } = goalDirectionOf(facts);
  return line.length === 0 ? [directionQuestion] : askedUnless(line.length > 1, own);
};

/** Whether the opening and the three questions of the meeting in hand are there. */
const isPlanned = (facts: SectionFacts): boolean => {
  const { plan } = meetingPlanOf(facts);
  return (['opening', 'question-1', 'question-2', 'question-3'] as const).every(
    (part) => plan[part] !== null,
  );
};

const questionsOfKind: Readonly<
  Partial<Record<SectionKind, (facts: SectionFacts, own: Questions) => Questions | null>>
> = {
  'goal-causes': (facts) => causeQuestions[goalToAskAbout(facts)?.status ?? 'none'] ?? null,
  'goal-change': questionsOfChange,
  'goal-direction': questionsOfDirection,
  'deal-people': (facts, own) => askedUnless(dealPeopleOf(facts).asks === null, own),
  'meeting-plan': (facts, own) => askedUnless(isPlanned(facts), own),
  'meeting-aim': (facts, own) => askedUnless(meetingAimOf(facts).aim !== null, own),
  'goal-pace': (facts, own) => questionsOfPace(goalToAskAbout(facts), facts.today, own),
  'pipeline-enough': questionsOfEnough,
  'pipeline-focus': questionsOfFocus,
  // How far off the last forecast was is not asked if there was none.
  'pipeline-forecast': ({ forecast }, own) =>
    forecast.past === null && forecast.last === null ? own.slice(0, 1) : null,
  'skill-behaviour': questionsOfBehaviour,
  'skill-practice': questionsOfPractice,
};

/** A section's questions if the facts decide them, given its own ones; null if its own stand. */
export const questionsBy = (
  kind: SectionKind | null,
  facts: SectionFacts,
  own: Questions,
): Questions | null => (kind && questionsOfKind[kind]?.(facts, own)) ?? null;

const builtInQuestions: ReadonlySet<string> = new Set(
  Object.values(sections).flatMap((all) => all.flatMap(({ questions }) => questions.map(({ sv }) => sv))),
);

/** The questions with an organisation's own wordings first: the facts add to those and remove none. */
export const ownWordsFirst = (own: Questions, asked: Questions): Questions => {
  const worded = own.filter(({ sv }) => !builtInQuestions.has(sv));
  return [...worded, ...asked.filter((one) => !worded.includes(one))];
};
