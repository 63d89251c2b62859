import { describe, expect, test } from 'vitest';
import { viewFor, viewsOf } from './views.ts';

describe('the personal tab', () => {
  test('shows a manager the team and a rep their own page', () => {
    expect(viewsOf({ coaches: true, coached: false, leader: false, administrator: false })).toEqual(['team']);
    expect(viewsOf({ coaches: false, coached: true, leader: false, administrator: false })).toEqual(['mine']);
  });

  test('shows both to somebody who coaches and is coached, the team first', () => {
    expect(viewsOf({ coaches: true, coached: true, leader: false, administrator: false })).toEqual([
      'team',
      'mine',
    ]);
  });

  test('begins the first day for somebody who is neither, who may be a rep and has their own page too', () => {
    expect(viewsOf({ coaches: false, coached: false, leader: false, administrator: false })).toEqual([
      'start',
      'mine',
    ]);
  });

  test('gives an administrator the settings, last, and first of all when there is nothing else', () => {
    expect(viewsOf({ coaches: true, coached: false, leader: false, administrator: true })).toEqual([
      'team',
      'settings',
    ]);
    expect(viewsOf({ coaches: false, coached: false, leader: false, administrator: true })).toEqual([
      'settings',
      'start',
    ]);
  });

  test('gives a leader the company’s goals, after a team of their own and before the first day', () => {
    expect(viewsOf({ coaches: true, coached: false, leader: true, administrator: false })).toEqual([
      'team',
      'company',
    ]);
    expect(viewsOf({ coaches: false, coached: false, leader: true, administrator: false })).toEqual([
      'company',
      'start',
    ]);
  });

  test('keeps the view that was asked for while the roles give it', () => {
    expect(viewFor(['team', 'mine'], 'mine')).toBe('mine');
    expect(viewFor(['team'], 'mine')).toBe('team');
    expect(viewFor(['mine'], null)).toBe('mine');
  });
});
