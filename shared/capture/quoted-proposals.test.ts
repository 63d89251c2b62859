import { expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import type { SpokenLine } from '../domain/spoken-line.ts';
import { quotedProposals } from './quoted-proposals.ts';
import type { ModelProposal } from './quoted-proposals.ts';

const said = (by: SpokenLine['by'], text: string, at = 10): SpokenLine => ({ by, at, text });
const TALK = [
  said('manager', 'Vem tar offerten till Volvo? Den måste ut.', 12),
  said('rep', 'Den offerten fixar jag på fredag.', 15),
  said('other', 'Jag skickar avtalet till Scania på torsdag.', 20),
];
const proposal = (given: Partial<ModelProposal> = {}): ModelProposal => ({
  text: 'Fixa offerten till Volvo',
  owner: 'rep',
  quotes: ['Vem tar offerten till Volvo?', 'Den offerten fixar jag på fredag.'],
  ...given,
});
const left = (given: Partial<ModelProposal>, lines = TALK) =>
  quotedProposals([proposal(given)], lines, inOneToOne());

test('a proposal stands on the lines it quotes, with the day that is said in them and where they were said', () =>
  expect(left({})).toEqual([
    {
      text: 'Fixa offerten till Volvo',
      ownerId: 'ali',
      due: '2026-11-27',
      quote: 'Vem tar offerten till Volvo?\nDen offerten fixar jag på fredag.',
      saidAt: 12,
    },
  ]));

test('spaces are no difference, anything else is', () => {
  expect(left({ quotes: ['Den  offerten\n fixar jag på fredag.'] })).toHaveLength(1);
  for (const quote of [
    'Den offerten fixar jag på torsdag.',
    'den offerten fixar jag på fredag.',
    'fferten fixar ja',
    'Offerten till Volvo skickar jag på fredag.',
    '',
  ])
    expect(left({ quotes: [quote] }), quote).toEqual([]);
});

test('with one quote that was not said, nothing is left', () => {
  expect(left({ quotes: ['Den offerten fixar jag på fredag.', 'Ja, absolut.'] })).toEqual([]);
  expect(left({ quotes: [] })).toEqual([]);
});

test('what is quoted in part is shown whole, so that a half of it can’t turn it round', () => {
  const lines = [said('rep', 'Det är inte så att jag skickar avtalet på fredag. Vi väntar.')];
  const [shown] = left({ text: 'Skicka avtalet', quotes: ['jag skickar avtalet på fredag'] }, lines);
  expect(shown?.quote).toBe('Det är inte så att jag skickar avtalet på fredag.');
});

test('a step says what was said: no other thing, number or address', () => {
  for (const text of [
    'Säga upp Ali före semestern',
    'Fixa offerten på 400000 kr',
    'Fixa offerten via evil.example/pay',
    'Mejla offerten till x@evil.example',
    '',
    'x'.repeat(501),
  ])
    expect(left({ text }), text).toEqual([]);
  const lines = [said('rep', 'Jag ringer 070-123 45 om offerten.')];
  expect(left({ text: 'Ringa 070-123 45 om offerten', quotes: [lines[0]?.text ?? ''] }, lines)).toHaveLength(
    1,
  );
});

test('a day is ours: what the model writes of one is not read', () => {
  const [shown] = left({ text: 'Fixa offerten till Volvo', quotes: ['Vem tar offerten till Volvo?'] });
  expect(shown?.due).toBeNull();
});

test('what somebody else says gives neither of the two anything to do', () =>
  expect(
    left({ text: 'Skicka avtalet till Scania', quotes: ['Jag skickar avtalet till Scania på torsdag.'] }),
  ).toMatchObject([{ ownerId: null }]));

test('nothing unseen comes along in a text', () =>
  expect(left({ text: 'Fixa\u202e offerten\n till\u0000 Volvo' })).toMatchObject([
    { text: 'Fixa offerten till Volvo' },
  ]));
