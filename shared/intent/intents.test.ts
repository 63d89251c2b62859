import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDaysOff } from '../domain/working-days.ts';
import { answerIntentLineBy } from './intents.ts';

const answer = answerIntentLineBy(() => noDaysOff);
const asked = { locale: 'sv-SE', now: '2026-11-24T09:00:00Z', timeZone: 'Europe/Stockholm' };
const answered = (text: string): unknown => JSON.parse(answer(JSON.stringify({ id: 'a', ...asked, text })));

test('a command is answered with what it is about and the day where the writer is', () => {
  expect(answered('Kan du flytta offerten till Volvo till fredag?')).toEqual({
    ...{ id: 'a', verb: 'move', about: 'offerten till Volvo', day: '2026-11-27' },
    confidence: expect.any(Number) as number,
  });
});

test('what is promised is no command, and has its own day', () => {
  expect(answered('jag ringer Volvo i morgon')).toMatchObject({ verb: 'step', day: '2026-11-25' });
});

test('a bad line is answered with what is wrong with it', () => {
  expect(JSON.parse(answer('{'))).toEqual({ id: null, error: 'not JSON' });
  expect(JSON.parse(answer('{"id":7,"text":"hej"}'))).toMatchObject({
    id: 7,
    error: expect.stringContaining('locale') as string,
  });
});

test('whatever is said has some answer, and never more than it is sure of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { confidence } = answered(text) as { confidence: number };
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});
