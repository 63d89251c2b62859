import { changedTerms } from '../../../shared/domain/goal-terms.ts';
import type { GoalTerm } from '../../../shared/domain/goal-terms.ts';
import type { GoalChangeView } from '../../../shared/contracts/goal-change.ts';
import { shortDay } from '../../../shared/words/days.ts';
import type { Words } from '../../platform/words.tsx';
import { goalFigure } from './goal-figure.ts';
import type { CountedIn } from './goal-figure.ts';

type Terms = GoalChangeView['became'];
type Say = Pick<Words, 'say' | 'language'>;

/** What differs; what a goal serves is known by name here. */
const differing = (was: Terms, became: Terms): readonly GoalTerm[] => [
  ...changedTerms({ ...was, parent: null }, { ...became, parent: null }),
  ...(was.serves === became.serves ? [] : (['parent'] as const)),
];

const termInWords = (
  { say, language }: Say,
  counted: CountedIn,
  term: GoalTerm,
  was: Terms,
  became: Terms,
) => {
  const figures = (part: 'baseline' | 'target') => ({
    from: goalFigure(language, counted, was[part]),
    to: goalFigure(language, counted, became[part]),
  });
  const serves = (terms: Terms): string => terms.serves || say('personal.goal.parent.none');
  switch (term) {
    case 'target':
      return say('personal.goal.history.target', figures('target'));
    case 'baseline':
      return say('personal.goal.history.baseline', figures('baseline'));
    case 'period':
      return say('personal.goal.history.period', {
        from: shortDay(language, became.from),
        to: shortDay(language, became.to),
      });
    case 'parent':
      return say('personal.goal.history.parent', { from: serves(was), to: serves(became) });
    case 'curve':
      return say(became.curve === null ? 'personal.goal.history.even' : 'personal.goal.history.curve');
  }
};

/** What was set or changed: "1,4 mkr → 1,2 mkr. Två kunder gick till Sara." */
export const goalChangeInWords = (
  words: Say,
  counted: CountedIn,
  { was, became, reason }: GoalChangeView,
): string => {
  if (was === null)
    return words.say('personal.goal.history.set', {
      target: goalFigure(words.language, counted, became.target),
      day: shortDay(words.language, became.to),
    });
  const changes = differing(was, became).map((term) => termInWords(words, counted, term, was, became));
  return [`${changes.join(', ')}.`, reason].join(' ');
};
