import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { expect, test } from 'vitest';
import { builtIn } from '../../../shared/coaching/built-in.ts';
import { heardByRep } from '../../../shared/coaching/heard-by-rep.ts';
import { templateWords } from '../../../shared/coaching/template-words.ts';
import type { AgendaItemView } from '../../../shared/contracts/session-view.ts';
import { personId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import {
  isOfPromises,
  kindInSession,
  leadingTo,
  purposeOf,
  questionsOf,
  titleOf,
  yieldsOf,
} from './agenda-words.ts';
import { captureDraftOf, ownerlessIn } from './capture/capture-draft.ts';
import { daysToChoose } from '../commitment/days-to-choose.ts';
import { sectionTime, usedMinutes } from './section-time.ts';

const day = (text: string) => text as CalendarDay;
const at = (text: string) => text as Instant;
const item = (part: Partial<AgendaItemView>): AgendaItemView => ({
  id: 'a' as AgendaItemView['id'],
  kind: 'section',
  section: 'picture',
  text: null,
  addedBy: null,
  minutes: 6,
  takenFrom: null,
  usedSeconds: 0,
  enteredAt: null,
  ...part,
});

test('time runs from when a section was entered and is never an alarm', () => {
  const entered = item({ usedSeconds: 60, enteredAt: at('2026-11-23T09:00:00.000Z') });
  expect(sectionTime(entered, at('2026-11-23T09:02:30.000Z'))).toEqual({
    used: 3,
    planned: 6,
    over: 0,
    fill: 210 / 360,
  });
  expect(sectionTime(entered, at('2026-11-23T09:08:00.000Z'))).toMatchObject({ used: 9, over: 3, fill: 1 });
  expect(usedMinutes([entered, item({ usedSeconds: 90 })], at('2026-11-23T09:00:30.000Z'))).toBe(3);
});

const maria = { id: personId.parse('01890000-0000-7000-8000-00000000000a'), name: 'Maria Lindqvist' };
const ofDeal = { template: templateWords(builtIn('deal')), manager: maria, you: 'manager' as const };

test('the first session asks what is already agreed, and nothing of a last time', () => {
  const followUp = item({ kind: 'follow-up', section: 'follow-up' });
  expect(titleOf({ ...ofDeal, first: true }, followUp, 'sv')).toBe('Vad har ni redan kommit överens om?');
  expect(titleOf({ ...ofDeal, first: false }, followUp, 'en')).toBe('Follow-up');
  const first = { ...ofDeal, first: true };
  const asked = questionsOf(first, followUp).map(({ en }) => en);
  const said = [purposeOf(first, followUp, 'en') ?? '', ...asked].join(' ');
  expect(said).toMatch(/^Write it below/);
  expect(said).not.toMatch(/last time|promise|got done/);
  expect(titleOf({ ...ofDeal, first: false }, item({ section: null, text: 'Volvo' }), 'sv')).toBe('Volvo');
});

test('a session that was planned with the organisation’s own template speaks its words', () => {
  const title = { sv: 'Hur står det till?', en: 'How does it stand?' };
  const words = { id: 'picture', title, purpose: title, questions: [title], yields: [], kind: null };
  const session = { ...ofDeal, template: { name: title, sections: [words] }, first: false };
  expect(titleOf(session, item({}), 'sv')).toBe('Hur står det till?');
  expect(questionsOf(session, item({}))).toEqual([title]);
  expect(yieldsOf(session, item({}), 'notes')).toBe(false);
  expect(titleOf({ ...ofDeal, first: false }, item({}), 'sv')).toBe('Läget i affären');
});

test('what an item brings is what its template says, and never guessed by what its section is called', () => {
  const title = { sv: 'Affären', en: 'The deal' };
  const section = (id: string, kind: string | null) => ({
    ...{ id, title, purpose: title, questions: [], yields: ['deal' as const], kind },
  });
  const sections = [section('picture', null), section('ours', 'deal-move'), section('later', 'from-later')];
  const own = { ...ofDeal, template: { name: title, sections }, first: false };
  const kinds = ['picture', 'ours', 'later', 'gone'].map((one) => kindInSession(own, { section: one }));
  expect(kinds).toEqual([null, 'deal-move', null, null]);
  expect(kindInSession({ ...ofDeal, first: false }, { section: 'picture' })).toBe('deal-picture');
  expect(kindInSession(own, { section: null })).toBeNull();
});

test('a day that is not said is the usual one', () => {
  const usual = { me: 'maria', defaultDue: day('2026-12-02') };
  const step = { text: 'Skicka offerten', ownerId: 'maria', due: null, confidence: 0.8 };
  const understood = { kind: 'step', step, nudge: 'date', more: [] } as const;
  const draft = captureDraftOf('skicka offerten', understood, 'date', {}, usual);
  expect(draft).toMatchObject({
    ...{ ownerId: 'maria', due: '2026-12-02', usualDay: true },
    ...{ nudge: 'date', sure: true },
  });
  const corrected = captureDraftOf('skicka offerten', understood, 'date', { due: day('2026-11-27') }, usual);
  expect(corrected).toMatchObject({ due: '2026-11-27', usualDay: false, nudge: null });
});

test('what is said to be neither of the two’s is nobody’s until it is chosen, whatever else is said', () => {
  const usual = { me: 'maria', defaultDue: day('2026-12-02') };
  const step = { text: 'Skicka offerten', ownerId: null, due: null, confidence: 0.8 };
  const more = [{ text: 'Ringa Scania', ownerId: null, due: null, confidence: 0.8 }];
  const understood = { kind: 'step', step, nudge: 'owner', more } as const;
  const draft = captureDraftOf('…', understood, 'owner', {}, usual);
  expect(draft).toMatchObject({ ownerId: null, more: [{ ownerId: null, due: '2026-12-02' }] });
  expect(draft && ownerlessIn(draft).map(({ text }) => text)).toEqual(['Skicka offerten', 'Ringa Scania']);
  const chosen = captureDraftOf('…', { ...understood, more: [] }, 'owner', { ownerId: 'ali' }, usual);
  expect(chosen).toMatchObject({ ownerId: 'ali' });
  expect(chosen && ownerlessIn(chosen)).toEqual([]);
});

test('a decision is kept as one, and words that promise nothing are not taken for a promise', () => {
  const usual = { me: 'maria', defaultDue: null };
  expect(
    captureDraftOf('Beslut: ingen rabatt', { kind: 'decision', text: 'Ingen rabatt' }, null, {}, usual),
  ).toEqual({
    kind: 'decision',
    text: 'Ingen rabatt',
  });
  expect(captureDraftOf('bra samtal', { kind: 'nothing' }, 'owner', {}, usual)).toMatchObject({
    sure: false,
    text: 'bra samtal',
  });
  expect(captureDraftOf('   ', { kind: 'nothing' }, 'owner', {}, usual)).toBeNull();
});

test('days to choose are to come, each once', () => {
  expect(daysToChoose(day('2026-11-23'), day('2026-11-27'), noDaysOff)).toEqual([
    '2026-11-24',
    '2026-11-27',
    '2026-11-30',
  ]);
  expect(daysToChoose(day('2026-11-26'), null, noDaysOff)).toEqual([
    '2026-11-27',
    '2026-12-03',
    '2026-12-04',
  ]);
});

test('a point is asked about by whose it is: the rep’s, what they want of it; the manager’s, how the rep sees it', () => {
  const session = { ...ofDeal, first: false };
  const point = { kind: 'added', section: null, text: 'Volvo' } as const;
  const ali = { id: personId.parse('01890000-0000-7000-8000-00000000000b'), name: 'Ali Hassan' };
  const asked = (addedBy: typeof ali) =>
    questionsOf(session, item({ ...point, addedBy })).map(({ en }) => en);
  expect(asked(ali)).toContain('Do you want advice, a decision or a sounding board?');
  expect(asked(maria)).not.toContain('Do you want advice, a decision or a sounding board?');
  expect(asked(maria)[0]).toBe('How do you see it?');
});

test('the way on says “next” once, whatever the section is called', () => {
  const inWords = (language: Language, title: string) => say(language, ...leadingTo(title, language));
  expect(inWords('sv', 'Människor och beslut')).toBe('Nästa: Människor och beslut');
  expect(inWords('sv', 'Nästa steg')).toBe('Till nästa steg');
  expect(inWords('sv', 'Nästa drag')).toBe('Till nästa drag');
  expect(inWords('en', 'Next steps')).toBe('To next steps');
  expect(inWords('en', 'The next move')).toBe('To the next move');
  expect(inWords('en', 'Nextel')).toBe('Next: Nextel');
});

test('once the promises are gone through, or where none is left, only what an organisation has worded is asked', () => {
  const followUp = item({ kind: 'follow-up', section: 'follow-up' });
  const left = (session: typeof ofDeal, of = item({})) =>
    questionsOf({ ...session, first: false }, of).filter(
      (one) => !isOfPromises({ ...session, first: false }, of, one),
    );
  expect(left(ofDeal, followUp)).toEqual([]);
  expect(
    left({ ...ofDeal, template: templateWords(builtIn('deal'), heardByRep('Maria')) }, followUp),
  ).toEqual([]);
  expect(left(ofDeal).length).toBeGreaterThan(1);
  const own = { sv: 'Vad lärde du dig?', en: 'What did you learn?' };
  const sections = ofDeal.template.sections.map((one) =>
    one.id === 'follow-up' ? { ...one, questions: [...one.questions, own] } : one,
  );
  expect(left({ ...ofDeal, template: { ...ofDeal.template, sections } }, followUp)).toEqual([own]);
});
