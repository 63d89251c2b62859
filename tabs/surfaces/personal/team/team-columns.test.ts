import { describe, expect, test } from 'vitest';
import { closeFrom, tightColumns, wideFrom, widthOf } from './team-columns.ts';

describe('the matrix of the team', () => {
  test('has room for every type wherever it is a table, from 640 pixels', () => {
    expect(widthOf(tightColumns)).toBeLessThanOrEqual(640);
  });

  test('names every type in its column beside a chat, at 768 pixels', () => {
    expect(closeFrom).toBeLessThanOrEqual(768);
  });

  test('stands on one line each from 1 070 pixels', () => {
    expect(wideFrom).toBe(1_070);
  });
});
