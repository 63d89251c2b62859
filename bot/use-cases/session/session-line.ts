import type { Session } from '../../../shared/domain/session.ts';
import type { SessionLine } from '../chat-message.ts';

/** A session as a card shows it. */
export const sessionLine = ({ id, type, startsAt, minutes }: Session): SessionLine => ({
  id,
  type,
  startsAt,
  minutes,
});

/** The points that people have added to its agenda. */
export const addedPoints = ({ agenda }: Session): readonly string[] =>
  agenda.flatMap(({ kind, text }) => (kind === 'added' && text !== null ? [text] : []));
