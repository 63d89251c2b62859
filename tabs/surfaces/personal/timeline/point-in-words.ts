import type { Timeline, TimelineCommitment } from '../../../../shared/contracts/timeline.ts';
import { isOverdue } from '../../../../shared/domain/commitment.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import type { Words } from '../../../platform/words.tsx';
import { goalFigure } from '../../../nouns/goal/goal-figure.ts';
import { firstName } from '../../../ui/person-avatar.tsx';
import type { TimelinePoint } from './timeline-points.ts';

/** Who reads, of the two. */
export type TimelineReader = 'manager' | 'rep';

/** One of the two by name; the reader is addressed. */
export const whoIs = (
  { say }: Pick<Words, 'say'>,
  timeline: Pick<Timeline, 'manager' | 'rep'>,
  side: TimelineReader,
  reader: TimelineReader,
): string => (side === reader ? say('development.rate.you') : firstName(timeline[side].name));

/** A behaviour's name; its id if it is no longer among the organisation's. */
export const behaviourName = (
  { language }: Pick<Words, 'language'>,
  { behaviours }: Pick<Timeline, 'behaviours'>,
  id: string,
): string => behaviours.find((one) => one.id === id)?.words.name[language] ?? id;

/** A commitment's state, with those that should have been kept by now apart. */
export const standOf = (
  { state, on }: Pick<TimelineCommitment, 'state' | 'on'>,
  today: CalendarDay,
): TimelineCommitment['state'] | 'late' => (isOverdue({ state, due: on }, today) ? 'late' : state);

/** What a point says when it is pointed at, and to screen readers: its day, and what happened. */
export const pointInWords = (
  words: Words,
  timeline: Timeline,
  point: TimelinePoint,
  reader: TimelineReader,
  today: CalendarDay,
): string => {
  const { say, shortDay, typeNames, language } = words;
  const day = shortDay(point.day);
  switch (point.kind) {
    case 'session': {
      const { type, state } = point.session;
      return say('timeline.session', {
        ...{ day, type: typeNames.of(type), state: say(`personal.session.${state}`) },
      });
    }
    case 'rating': {
      const { behaviour, by, level } = point.rating;
      return say('timeline.rating', {
        ...{ day, name: whoIs(words, timeline, by, reader), level },
        behaviour: behaviourName(words, timeline, behaviour),
      });
    }
    case 'commitment':
      return say(`timeline.commitment.${standOf(point.commitment, today)}`, {
        ...{ day, text: point.commitment.text },
      });
    case 'value': {
      const { name } = point.goal;
      return say('timeline.value', { day, name, value: goalFigure(language, point.goal, point.value) });
    }
  }
};
