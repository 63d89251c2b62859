import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { personId, sessionId, transcriptProposalId } from '../../../shared/domain/ids.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { mergeProposals } from './merge-proposals.ts';

const [ali, maria] = [personId.parse(v7()), personId.parse(v7())];
const session = sessionId.parse(v7());
const proposal = (text: string, saidAt: number, byModel: boolean, owner: PersonId | null = ali) => ({
  ...{ id: transcriptProposalId.parse(v7()), session, owner, text, due: null, quote: text, saidAt, byModel },
});
const merged = (...given: Parameters<typeof mergeProposals>) =>
  mergeProposals(...given).map(({ text, byModel, position }) => [position, text, byModel]);

test('a model adds to what the rules heard, in the order it was said', () =>
  expect(
    merged(
      [proposal('Ringa Volvo', 5, false), proposal('Boka lokalen', 50, false)],
      [proposal('Skicka avtalet till Scania', 20, true)],
      [],
    ),
  ).toEqual([
    [0, 'Ringa Volvo', false],
    [1, 'Skicka avtalet till Scania', true],
    [2, 'Boka lokalen', false],
  ]));

test('a model that finds nothing takes nothing away', () =>
  expect(merged([proposal('Ringa Volvo', 5, false)], [], [])).toEqual([[0, 'Ringa Volvo', false]]));

test('what both have heard, what two pieces share and what is written down comes once', () =>
  expect(
    merged(
      [proposal('Skicka offerten till Volvo', 5, false)],
      [
        proposal('Skicka offerten till Volvo', 6, true),
        proposal('Mejla referenserna till Atlas', 30, true),
        proposal('Mejla referenserna till Atlas', 30, true),
        proposal('Läsa avtalet med Stena', 40, true, maria),
      ],
      [{ owner: maria, text: 'Läsa avtalet med Stena' }],
    ),
  ).toEqual([
    [0, 'Skicka offerten till Volvo', false],
    [1, 'Mejla referenserna till Atlas', true],
  ]));

test('where the rules couldn’t tell whose it is, the model may; the words stay the rules’', () =>
  expect(
    mergeProposals(
      [proposal('Rätta prislistan hos Stena', 5, false, null)],
      [proposal('Rätta prislistan hos Stena', 5, true, maria)],
      [],
    ),
  ).toMatchObject([{ owner: maria, byModel: false }]));
