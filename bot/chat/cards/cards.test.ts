import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { toDay, toInstant } from '../../../shared/domain/time.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { typeNames } from '../../../shared/words/type-names.ts';
import { everyCard, inQuestion, nameOfKind, planChanged, session, startsAt } from './test-cards.ts';
import { aCommitmentLine, ali, aReader, FRIDAY, maria, sara, textOf } from '../test-people.ts';
import { cardActionIn } from '../routes/card-actions.ts';
import { CARD_BYTES_MAX } from './card.ts';
import { helpNotedCard, keptCard, movedCard, settledCard } from './answered-card.ts';
import { capturedCard } from './captured-card.ts';
import { messageCard } from './message-card.ts';
import { usefulnessAnsweredCard } from './usefulness-card.ts';

const official = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof import('adaptivecards');

type Node = Readonly<Record<string, unknown>>;
const nodesOf = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(nodesOf)];
};

const hostile =
  '[vinn](https://evil.example) **fet** <at>Maria</at> {{DATE(2026-01-01T00:00:00Z,SHORT)}} \u202Egnitirw\u0007 # rubrik\n- rad\n"\\';
const huge = '😀åäö '.repeat(20_000);

const languages = ['sv', 'en'] as const;
const inputs = [
  ['an ordinary text', 'Skickar offerten till Volvo', 2],
  ['a hostile text', hostile, 3],
  ['a huge text, many times', huge, 60],
  ['an empty text', '', 5],
] as const;

describe.each(languages)('in %s', (language) => {
  describe.each(inputs)('with %s', (_what, text, many) => {
    test.each(Object.entries(everyCard(language, text, many)))('%s is a card Teams takes', (_kind, card) => {
      const context = new official.SerializationContext(official.Versions.v1_5);
      const parsed = new official.AdaptiveCard();
      parsed.parse(structuredClone(card), context);
      const problems = parsed.validateProperties().validationEvents.map(({ message }) => message);
      expect([
        ...problems,
        ...Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message),
      ]).toEqual([]);
      expect(parsed.getItemCount()).toBe(card.body.length);

      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(CARD_BYTES_MAX);
      // Teams shows at most six (Microsoft Learn, "Cards reference").
      expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
      for (const node of nodesOf(card).filter(({ type }) => type !== undefined))
        for (const key of ['text', 'title', 'label', 'fallbackText'])
          if (key in node) expect(node[key], `${String(node['type'])}.${key}`).toMatch(/\S/);
      expect(card.speak).toMatch(/\S/);
    });

    test.each(Object.entries(everyCard(language, text, many)))(
      'every button of %s sends what is understood, with Action.Submit as well',
      (_kind, card) => {
        const executes = nodesOf(card).filter(({ type }) => type === 'Action.Execute');
        const inputs = { to: '2026-11-30', reason: 'time', due: '2026-11-30', text: 'Text', choice: 'a' };
        for (const action of executes) {
          const data = nodesOf(action['data'])[0] ?? {};
          const sent = {
            ...inputs,
            ...data,
            verb: action['verb'],
            ...(data['text'] === '' && { text: 'Text' }),
          };
          expect(cardActionIn(sent)).not.toBeNull();
          if (action['fallback'] !== undefined)
            expect(action['fallback']).toMatchObject({
              type: 'Action.Submit',
              data: { verb: action['verb'] },
            });
        }
      },
    );
  });

  test('no reason for a move is chosen beforehand, since it would be sent unread', () => {
    const { move } = everyCard(language, 'Ringer Volvo', 3);
    const asked = nodesOf(move).filter(({ id }) => id === 'reason');
    expect(asked.map(({ value, isRequired }) => [value, isRequired])).toEqual([[undefined, true]]);
  });

  test('nobody’s words become a link, a mention, a date function or a new line', () => {
    for (const card of Object.values(everyCard(language, hostile, 3))) {
      for (const node of nodesOf(card)) {
        if (node['type'] === 'TextBlock') expect(node['text']).not.toContain('evil');
        if (node['type'] === 'TextRun') expect(node['text']).not.toMatch(/<at|\{\{|[\n\u202E\p{Cc}]/u);
      }
    }
  });
});

test('a dialog’s cards submit, since a dialog executes nothing; a card for a chat has nothing to tap', () => {
  const typesOn = (card: object | undefined) =>
    nodesOf(card).flatMap(({ type }) => (String(type).startsWith('Action.') ? [type] : []));
  const cards = everyCard('sv', 'Ringer Volvo', 12);
  for (const name of [
    'save a step',
    'save a step, again',
    'step saved',
    'step saved before',
    'step taken back',
  ])
    expect(new Set(typesOn(cards[name]))).toEqual(new Set(['Action.Submit']));
  for (const name of ['step in a chat', 'kept step in a chat']) {
    expect(typesOn(cards[name])).toEqual([]);
    expect(cards[name]).not.toHaveProperty('refresh');
  }
});

test('every kind of message has its card here', () => {
  expect(Object.keys(everyCard('sv', 'X', 2))).toEqual(expect.arrayContaining(Object.values(nameOfKind)));
});

test.each(languages)('a notification in %s is whole sentences, the last one too', (language) => {
  for (const [name, { speak }] of Object.entries(everyCard(language, 'Ringer Volvo', 2))) {
    expect([name, speak]).toEqual([name, expect.stringMatching(/[.!?:…]$/u)]);
  }
});

test('the same card has no word of the other language', () => {
  const [sv, en] = languages.map((language) => everyCard(language, 'X', 2));
  for (const kind of Object.keys(sv ?? {})) {
    const [swedish, english] = [sv?.[kind], en?.[kind]];
    if (kind !== 'sentence' && swedish && english) expect(textOf(swedish)).not.toBe(textOf(english));
  }
});

describe('what is said', () => {
  test('the day before: the model’s words, with the day as people say it', () => {
    const card = messageCard(aReader({ now: toInstant('2026-11-26T08:00:00Z') }), {
      kind: 'reminder-before',
      commitment: aCommitmentLine(),
    });
    expect(card.speak).toBe(
      'Det här ska vara klart i morgon, fre 27 nov: Skickar offerten till Volvo. Går det som planerat?',
    );
    expect(textOf(card)).toContain('Klart\nFlytta');
    expect(card.actions?.map(({ title }) => title)).toEqual(['Klart', 'Flytta', 'Be om hjälp']);
  });

  test('the day after asks how it went, in the recipient’s own zone', () => {
    const after = (zone: string, language: Language) =>
      messageCard(aReader({ zone, language, now: toInstant('2026-11-28T03:00:00Z') }), {
        kind: 'reminder-after',
        commitment: aCommitmentLine(),
      }).speak;
    expect(after('Europe/Stockholm', 'sv')).toBe(
      'Det här skulle vara klart i går, fre 27 nov: Skickar offerten till Volvo. Hur gick det?',
    );
    expect(after('America/New_York', 'en')).toBe(
      'This was due today: Skickar offerten till Volvo. How did it go?',
    );
  });

  test('preparation: when, with whom, and that it takes two minutes', () => {
    const message = {
      kind: 'preparation',
      suggested: 'deal',
      asked: null,
      session,
      manager: maria,
      commitments: [],
      points: ['Rabatten'],
    } as const;
    expect(messageCard(aReader(), message).speak).toBe(
      'I morgon, tors 26 nov kl. 10 har du 1:1 med Maria. Gå igenom det du lovat och skriv vad du vill ta upp. Det tar två minuter.',
    );
    expect(messageCard(aReader({ language: 'en' }), message).speak).toBe(
      'You have a 1:1 with Maria tomorrow, Thu 26 Nov at 10:00. Check your promises and add what you want to raise. It takes two minutes.',
    );
    expect(textOf(messageCard(aReader(), message))).toContain('• Rabatten');
  });

  test('preparation: what is suggested now, or the type that somebody has chosen', () => {
    const preparing = (suggested: 'performance' | null, asked: 'skill' | null = null) =>
      textOf(
        messageCard(aReader(), {
          ...{ kind: 'preparation', session, suggested, asked, manager: maria, commitments: [], points: [] },
        }),
      );
    expect(preparing('performance')).toContain('Förslag: Mål och prestation');
    expect(preparing(null)).not.toContain('Förslag');
    expect(preparing(null)).toContain('Affärscoaching');
    expect(preparing(null)).not.toContain('När du fick frågan');
    expect(preparing('performance', 'skill')).toContain('När du fick frågan: Färdighet');
  });

  test('a recap names owners and days', () => {
    const card = messageCard(aReader({ person: null, teamsId: null }), {
      kind: 'recap',
      session: { ...session, manager: maria, rep: ali },
      decisions: ['Vi går vidare utan rabatt'],
      steps: [{ owner: ali, text: 'Skickar offerten', due: FRIDAY, source: 'panel' }],
      next: toInstant('2026-12-10T09:00:00Z'),
      noStepReason: null,
    });
    expect(textOf(card)).toContain('Ali: Skickar offerten · fre 27 nov');
    expect(textOf(card)).toContain('Vi går vidare utan rabatt');
    expect(textOf(card)).toContain('Ni ses igen tors 10 dec kl. 10.');
  });

  test('who didn’t change the plan is told what holds, why in a word, and what comes next', () => {
    const cancelled = messageCard(aReader(), { ...planChanged, why: { reason: 'customer', note: '' } });
    expect(textOf(cancelled)).toContain('Maria har ställt in samtalet i morgon, tors 26 nov kl. 10.');
    expect(textOf(cancelled)).toContain('En kund kom emellan.');
    expect(textOf(cancelled)).toContain('Nästa är tors 10 dec kl. 10.');
    const moved = messageCard(aReader({ language: 'en' }), {
      ...planChanged,
      what: 'moved',
      session: { ...session, startsAt: toInstant('2026-11-27T12:00:00Z') },
    });
    expect(moved.speak).toBe('Maria has moved the session. You meet on Friday, 27 Nov at 13:00 instead.');
    const short = messageCard(aReader(), {
      ...planChanged,
      what: 'length',
      session: { ...session, minutes: 15 },
    });
    expect(short.speak).toContain('blir 15 minuter den här gången');
  });

  test('a manager is asked of a missed session without blame, with a new time and that it was held', () => {
    const today = { ...session, startsAt: toInstant('2026-11-25T09:00:00Z') };
    const card = messageCard(aReader(), {
      ...{ kind: 'missed', session: today, rep: ali, next: planChanged.next, times: [] },
    });
    expect(card.speak).toBe(
      'Samtalet med Ali blev inte av ons 25 nov. Vill du boka en ny tid? Nästa ordinarie är tors 10 dec kl. 10.',
    );
    expect((card.actions ?? []).map(({ title }) => title)).toEqual([
      'Boka en ny tid',
      'Vi har redan haft det',
    ]);
  });

  test('a card with times stands for days, and has dates: nothing on it is read as today’s or tomorrow’s', () => {
    const near = { times: ['2026-11-25T14:00:00Z', '2026-11-26T09:00:00Z'].map(toInstant) };
    const today = { ...session, startsAt: toInstant('2026-11-25T09:00:00Z') };
    const messages = [
      { kind: 'missed', session: today, rep: ali, next: toInstant('2026-11-26T09:00:00Z'), ...near },
      ...(['cancelled', 'declined', 'slipped'] as const).map((what) => ({
        ...{ kind: 'time-wanted' as const, isRepeat: false, what, weeks: 3, agreed: 2, rep: ali },
        ...{ session: today, next: toInstant('2026-11-26T09:00:00Z'), isToday: false, ...near },
      })),
    ] as const;
    for (const message of messages) {
      const sv = JSON.stringify(messageCard(aReader(), message));
      expect(sv).toContain('Ons 25 nov kl. 15');
      expect(sv).not.toMatch(/i dag|i morgon/iu);
      expect(JSON.stringify(messageCard(aReader({ language: 'en' }), message))).not.toMatch(
        /today|tomorrow/iu,
      );
    }
  });

  test('a card whose times have all passed says so, in both languages, and leads to others', () => {
    const gone = { times: [], haveTimesPassed: true } as const;
    const messages = [
      { kind: 'missed', session, rep: ali, next: null, ...gone },
      ...(['cancelled', 'declined', 'slipped'] as const).flatMap((what) =>
        [true, false].map((isToday) => ({
          ...{ kind: 'time-wanted' as const, isRepeat: false, what, weeks: 3, agreed: 2, rep: ali, session },
          ...{ next: null, isToday, ...gone },
        })),
      ),
      { ...planChanged, ...gone },
    ] as const;
    for (const message of messages) {
      expect(messageCard(aReader(), message).speak).toContain('De föreslagna tiderna har passerat.');
      const card = messageCard(aReader({ language: 'en' }), message);
      expect(textOf(card)).toContain('The suggested times have passed.');
      expect((card.actions ?? []).map(({ type }) => type)).toContain('Action.OpenUrl');
    }
  });

  test('a rhythm that is late by less than a week is said to be more than what was agreed', () => {
    const slipped = (weeks: number) =>
      messageCard(aReader(), {
        ...{ kind: 'time-wanted', isRepeat: false, what: 'slipped', weeks, agreed: 2, rep: ali, session },
        ...{ next: null, isToday: false, times: [startsAt] },
      }).speak;
    expect(slipped(2)).toContain('på över 2 veckor. Ni sa högst 2 veckor emellan.');
    expect(slipped(3)).toContain('på 3 veckor. Ni sa högst 2 veckor emellan.');
  });

  test('promises that wait in the same card are told in the order of their days', () => {
    const due = (text: string, day: string) => ({
      kind: 'reminder-before' as const,
      commitment: aCommitmentLine({ text, due: toDay(day) }),
    });
    const card = messageCard(aReader(), {
      ...{ kind: 'bundle', day: toDay('2026-11-26') },
      parts: [due('Tredje', '2026-11-28'), due('Första', '2026-11-26'), due('Andra', '2026-11-27')],
    });
    expect(textOf(card)).toMatch(/Första[^]*Andra[^]*Tredje/u);
  });

  test('a card that still asks the day after says each day by its date, under the date of its own', () => {
    const due = { due: toDay('2026-11-27'), text: 'Skicka offerten' };
    const card = messageCard(aReader({ now: toInstant('2026-11-27T08:00:00Z') }), {
      ...{ kind: 'bundle', day: toDay('2026-11-26') },
      parts: [
        { kind: 'reminder-before', commitment: aCommitmentLine(due) },
        { kind: 'commitment-over', what: 'answered', commitment: aCommitmentLine(due) },
      ],
    });
    expect(textOf(card)).toContain('Torsdag 26 november');
    expect(textOf(card)).toContain('Ska vara klart fre 27 nov: ');
    expect(textOf(card)).not.toContain('i dag');
  });

  test('a session that was cancelled or left out is named by its date once it has passed', () => {
    const now = toInstant('2026-11-27T09:00:00Z');
    const cancelled = messageCard(aReader({ now }), planChanged);
    expect(textOf(cancelled)).toContain('Maria har ställt in samtalet tors 26 nov kl. 10.');
  });

  test('a card of which everything is told elsewhere says which day it was about, and is no day alone', () => {
    const card = messageCard(aReader(), {
      ...{ kind: 'bundle', day: toDay('2026-11-26') },
      parts: [{ kind: 'preparation-over', what: 'not-planned' }],
    });
    expect(card.speak).toBe('Det här gällde tors 26 nov. Det som är kvar finns i Kadens.');
    expect(textOf(card)).toContain(card.speak);
  });

  test('a time offered where a rhythm slips says which session is moved to it, unless there is none to move', () => {
    const at = (now: string) =>
      JSON.stringify(
        messageCard(aReader({ now: toInstant(now) }), {
          ...{
            kind: 'time-wanted',
            isRepeat: false,
            what: 'slipped',
            weeks: 3,
            agreed: 2,
            rep: ali,
            session,
          },
          ...{ next: null, isToday: false, times: [startsAt] },
        }),
      );
    expect(at('2026-11-23T08:00:00Z')).toContain('Väljer du en tid här flyttas det dit.');
    expect(at('2026-11-27T08:00:00Z')).not.toContain('flyttas det dit');
  });

  test('an answered card has nothing left to tap', () => {
    for (const card of [
      keptCard(aReader(), aCommitmentLine()),
      movedCard(aReader(), aCommitmentLine()),
      helpNotedCard(aReader(), aCommitmentLine(), null),
      usefulnessAnsweredCard(aReader(), 5),
      settledCard(aReader(), aCommitmentLine()),
    ])
      expect(nodesOf(card).filter(({ type }) => String(type).startsWith('Action.'))).toEqual([]);
  });

  test('a card in a meeting’s chat asks nothing by itself and is nobody’s own', () => {
    const card = capturedCard(aReader({ person: null, teamsId: null }), aCommitmentLine({ owner: sara }));
    expect(JSON.stringify(card)).not.toContain('"for"');
    expect(card.refresh).toBeUndefined();
  });
});

test('a type is called by the organisation’s own name on every card, quoted inside a sentence', () => {
  const own = { deal: { sv: 'Affärsverkstad', en: 'Deal clinic' } };
  const reader = aReader({ typeNames: typeNames('sv', own) });
  const preparation = {
    kind: 'preparation',
    session,
    suggested: 'deal',
    asked: null,
    manager: maria,
    commitments: [],
    points: [],
  } as const;
  const suggestion = { type: 'deal', reason: { id: 'age', values: { weeks: 5, agreed: 2 } } } as const;
  const morning = {
    kind: 'morning',
    day: FRIDAY,
    commitments: [],
    slipped: [],
    leave: [],
    ended: [],
    sessions: [{ ...session, rep: ali, added: [], suggestion }],
  } as const;
  expect(textOf(messageCard(reader, preparation))).toContain('Affärsverkstad');
  expect(textOf(messageCard(reader, morning))).toContain('hade ”Affärsverkstad”');
  expect(textOf(messageCard(reader, morning))).not.toContain('Affärscoaching');
});

test('the morning says whose calendar shows leave and when, and where one’s own is changed', () => {
  const [from, to] = ['2026-12-07', '2026-12-11'] as [typeof FRIDAY, typeof FRIDAY];
  const leave = [
    { of: ali, from, to },
    { of: null, from: to, to },
  ];
  const text = textOf(
    messageCard(aReader(), {
      ...{ kind: 'morning', day: FRIDAY, sessions: [], commitments: [], slipped: [], ended: [], leave },
    }),
  );
  expect(text).toContain('Ali står som frånvarande i sin kalender mån 7 dec – fre 11 dec');
  expect(text).toContain('Du står som frånvarande i din kalender fre 11 dec');
  expect(text.match(/Outlook/g)).toHaveLength(1);
});

test('the morning says which of the manager’s promises are late, and to whom once', () => {
  const due = '2026-11-20' as typeof FRIDAY;
  const commitments = [
    aCommitmentLine({ text: 'Pratar med produkt', due, promisedTo: ali }),
    aCommitmentLine({ text: 'Skickar mallen till Ali', promisedTo: ali }),
  ];
  const text = textOf(
    messageCard(aReader(), {
      ...{ kind: 'morning', day: FRIDAY, sessions: [], slipped: [], leave: [], ended: [], commitments },
    }),
  );
  expect(text).toContain('Pratar med produkt · till Ali · skulle vara klart fre 20 nov');
  expect(text).not.toContain('till Ali · till Ali');
  expect(text.match(/skulle vara klart/g)).toHaveLength(1);
});

test('the first of the manager’s promises that is late has its answers below it', () => {
  const due = '2026-11-20' as typeof FRIDAY;
  const commitments = [
    aCommitmentLine({ text: 'Skickar mallen', promisedTo: ali }),
    aCommitmentLine({ text: 'Pratar med produkt', due, promisedTo: ali }),
    aCommitmentLine({ text: 'Ringer juristen', due, promisedTo: ali }),
  ];
  const text = textOf(
    messageCard(aReader(), {
      ...{ kind: 'morning', day: FRIDAY, sessions: [], slipped: [], leave: [], ended: [], commitments },
    }),
  );
  expect(text.split('\n').filter((said) => /^(?:•|Klart|Flytta|Be om hjälp)/u.test(said))).toEqual([
    '• Pratar med produkt · till Ali · skulle vara klart fre 20 nov',
    ...['Klart', 'Flytta', 'Flytta', 'Be om hjälp'],
    '• Skickar mallen · till Ali · på fredag, 27 nov',
    '• Ringer juristen · till Ali · skulle vara klart fre 20 nov',
  ]);
});

test('sessions of one day are told apart, and the buttons belong to the first', () => {
  const at = (time: string) => ({
    ...inQuestion,
    startedAt: toInstant(`2026-11-26T${time}:00.000Z`),
    rep: ali,
  });
  const ended = [
    { ...at('08:00'), question: 'held' as const },
    { ...at('12:30'), question: 'held' as const, type: 'skill' as const },
  ];
  const text = textOf(
    messageCard(aReader(), {
      ...{ kind: 'morning', day: FRIDAY, sessions: [], slipped: [], leave: [], commitments: [], ended },
    }),
  );
  expect(text).toContain('kl. 9 (Affärscoaching) tog mindre än fem minuter. Blev det av?');
  expect(text).toMatch(/Sedan frågar jag om\n• .* kl\. 13\.30 · Ali · Färdighet och beteende/u);
  expect(text).not.toContain('inget skrevs');
});

test('how useful a session was is answered in a card that asks about something else first', () => {
  const { bundle } = everyCard('sv', 'Ali', 1);
  const said = bundle === undefined ? [] : textOf(bundle).split('\n');
  expect(said.filter((one) => one === 'Mycket')).toHaveLength(1);
  expect(said.filter((one) => one === 'Klart')).toHaveLength(1);
});

// Free and busy times, and whole days out of office, are read for everybody with a rhythm.
test.each([
  ['sv', /möten handlar om läser jag inte/, /kalender läser jag inte/],
  ['en', /do not read what your meetings are about/, /do not read your calendar/],
] as const)('the greeting does not say that the calendar is unread: %s', (language, said, untrue) => {
  const text = JSON.stringify(everyCard(language, 'Ali', 1)['greeting']);
  expect(text).toMatch(said);
  expect(text).not.toMatch(untrue);
});
