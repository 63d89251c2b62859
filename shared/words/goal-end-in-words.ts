import type { GoalOutcome } from '../domain/goal-succession.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { GoalWords } from './goal-status-in-words.ts';

/** How far a goal came, as a fraction to be said in whole percent: one that wasn't reached is never rounded up to the whole. */
export const shareAtEnd = ({ progress }: Readonly<{ progress: number }>): number =>
  progress < 1 ? Math.min(Math.round(progress * 100), 99) / 100 : progress;

/** How a goal ended, in a sentence or two: "Ny ARR Q4 slutade på 67 % av 1,2 mkr. Målet nåddes inte.", or what is known where no figure is of its end. */
export const goalEndInWords = (
  { say, day }: GoalWords,
  { outcome, saidOn }: Readonly<{ outcome: GoalOutcome; saidOn: CalendarDay | null }>,
  told: Readonly<{ goal: string; stands: string }>,
): string => {
  if (outcome === 'outdated' && saidOn !== null)
    return say('panel.goal.end.outdated', { ...told, day: day(saidOn) });
  if (outcome === 'unsaid' || outcome === 'outdated')
    return say('panel.goal.end.unsaid', { goal: told.goal });
  const stood = say('panel.goal.end', told);
  return outcome === 'none' ? stood : `${stood} ${say(`panel.goal.end.${outcome}`)}`;
};
