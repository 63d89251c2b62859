import { withPoints, withoutPoints } from './agenda.ts';
import type { AgendaItem } from './agenda.ts';
import type { Session } from './session.ts';

const isForNext = ({ kind, forNext }: AgendaItem): boolean => kind === 'added' && forNext === true;

type PlannedAgenda = Pick<Session, 'id' | 'startsAt' | 'agenda'>;

/**
 * Of the sessions that two have ahead of them, those whose agenda changes so that what was meant for the next 1:1 stands on the first
 * of them, however they came to be in that order. What was brought to a certain session stays there.
 */
export const pointsAtNext = <One extends PlannedAgenda>(ahead: readonly One[]): readonly One[] => {
  const [next, ...later] = ahead.toSorted((one, other) =>
    one.startsAt === other.startsAt ? (one.id < other.id ? -1 : 1) : one.startsAt < other.startsAt ? -1 : 1,
  );
  const leaving = later.filter(({ agenda }) => agenda.some(isForNext));
  if (!next || leaving.length === 0) return [];
  const there = new Set(next.agenda.map(({ id }) => id));
  const points = leaving.flatMap(({ agenda }) =>
    agenda.filter((item) => isForNext(item) && !there.has(item.id)),
  );
  return [
    { ...next, agenda: withPoints(next.agenda, points) },
    ...leaving.map((one) => ({ ...one, agenda: withoutPoints(one.agenda, isForNext) })),
  ];
};
