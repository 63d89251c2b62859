import { describe, expect, test } from 'vitest';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import { shownFrom, wideFrom } from './team-columns.ts';

/** The types that a page so wide has room for. */
const shownAt = (width: number) => conversationTypes.filter((type) => shownFrom(type) <= width);

describe('the matrix of the team', () => {
  test('shows every type beside a chat, at 768 pixels', () => {
    expect(shownAt(768)).toEqual(conversationTypes);
  });

  test('lets types give way from the right', () => {
    expect(shownAt(640)).toEqual(['deal', 'pipeline', 'skill']);
  });

  test('stands on one line each from 1 070 pixels', () => {
    expect(wideFrom).toBe(1_070);
  });
});
