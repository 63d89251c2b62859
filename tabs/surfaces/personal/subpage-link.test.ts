import { expect, test } from 'vitest';
import { parseSubpageLink } from './subpage-link.ts';

const id = '0198c0de-0000-7000-8000-000000000001';

test('a link to a session leads to that session', () => {
  expect(parseSubpageLink(`session:${id}`)).toEqual({ kind: 'session', path: `/tabs/session/${id}` });
});

test('a link to a new time for a session, or to entering it, leads there', () => {
  for (const then of ['move', 'afterwards'])
    expect(parseSubpageLink(`${then}:${id}`)).toEqual({
      kind: 'session',
      path: `/tabs/session/${id}?then=${then}`,
    });
});

test('a link to a rhythm leads to where it is settled', () => {
  const path = `/tabs/personal?view=team&rhythm=${id}`;
  expect(parseSubpageLink(`rhythm:${id}`)).toEqual({ kind: 'rhythm', path });
});

test('a link to a view leads to that view', () => {
  expect(parseSubpageLink('mine')).toEqual({ kind: 'view', view: 'mine' });
});

test('a link that is none of ours leads nowhere', () => {
  for (const place of [null, undefined, '', 'session:', 'session:../../privacy', 'rhythm:9', 'elsewhere'])
    expect(parseSubpageLink(place)).toEqual({ kind: 'none' });
});
