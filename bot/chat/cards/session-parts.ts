import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { heading, userName } from './card.ts';
import type { Element, Reader } from './card.ts';

/** The most lines in a part of a card, so that it fits a phone and Teams' size limit. */
export const LINES = 6;

export const typeName = ({ typeNames }: Reader, type: ConversationType): string =>
  userName({ name: typeNames.of(type) });

/** A session's place in the personal tab. */
export const sessionPlace = (session: SessionId): string => `session:${session}`;
/** The place where a session gets another time. */
export const movePlace = (session: SessionId): string => `move:${session}`;
/** The place where a session is entered afterwards. */
export const afterwardsPlace = (session: SessionId): string => `afterwards:${session}`;

/** A heading with its lines; nothing when there are no lines. */
export const part = (title: string, body: readonly Element[]): readonly Element[] =>
  body.length === 0 ? [] : [heading(title), ...body];
