import { expect, test } from 'vitest';
import { noConclusion, pathIn, writeConclusion } from './deal-conclusion.ts';
import type { DealConclusion } from './deal-conclusion.ts';
import { dealId, sessionId } from './ids.ts';

const uuid = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const about = (parts: Partial<DealConclusion['parts']>): DealConclusion => ({
  ...{ session: sessionId.parse(uuid(1)), deal: dealId.parse(uuid(2)) },
  parts: { ...noConclusion, ...parts },
});

test('the chosen way forward takes the move with it when it is written anew, and another doesn’t', () => {
  const chosen = about({ 'option-1': 'Ringa', 'option-2': 'Skriva', move: 'Ringa' });
  expect(writeConclusion(chosen, 'option-1', 'Ringa i dag').parts.move).toBe('Ringa i dag');
  expect(writeConclusion(chosen, 'option-1', null).parts.move).toBeNull();
  expect(writeConclusion(chosen, 'option-2', 'Åka dit').parts.move).toBe('Ringa');
  expect(writeConclusion(about({}), 'option-1', 'Ringa').parts.move).toBeNull();
});

test('what is left until a deal is signed stands until somebody says otherwise', () => {
  expect(pathIn([about({ gap: 'Inköp' }), about({ path: 'avtal, påskrift' }), about({ path: 'allt' })])).toBe(
    'avtal, påskrift',
  );
  expect(pathIn([about({})])).toBeNull();
});
