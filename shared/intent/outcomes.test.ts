import { describe, expect, test } from 'vitest';
import { inOneToOne } from '../../tests/support/capture-context.ts';
import { botIntentsIn } from './intent-in.ts';

/** Tuesday 24 November 2026. */
const asAli = inOneToOne({ speaker: 'ali' });
const read = (said: string) =>
  botIntentsIn(said, asAli).map(({ verb, about, day, ownerId }) =>
    [verb, about ?? '', ...(day === null ? [] : [day]), ...(verb === 'step' ? [ownerId] : [])].join(' '),
  );

describe('what becomes of each of several promises is all heard, in one message', () => {
  test.each([
    ['Scania är klar men Volvo tar jag på fredag', 'done Scania', 'move Volvo 2026-11-27'],
    ['Scania är klar. Volvo tar jag på fredag.', 'done Scania', 'move Volvo 2026-11-27'],
    ['Volvo tar jag på fredag men Scania är klar', 'move Volvo 2026-11-27', 'done Scania'],
    ['Scania är klart, Volvo får vänta till fredag', 'done Scania', 'move Volvo 2026-11-27'],
    ['klar med Scania, flyttar Volvo till fredag', 'done Scania', 'move Volvo 2026-11-27'],
    ['Offerten är skickad, men demon flyttar vi till torsdag', 'done Offerten', 'move demon 2026-11-26'],
    ['Peab klart, Scania fredag', 'done Peab', 'move Scania 2026-11-27'],
    ['Scania är fixad men Volvo hinner jag inte', 'done Scania', 'move Volvo'],
    ['hinner inte Volvo idag men Scania är klar', 'move Volvo', 'done Scania'],
    ['Scania är inte aktuellt längre men Volvo är klar', 'drop Scania', 'done Volvo'],
    ['jag behöver hjälp med Scania men Volvo är klar', 'need-help Scania', 'done Volvo'],
    ['Scania is done but Volvo I’ll do on Friday', 'done Scania', 'move Volvo 2026-11-27'],
    ["I've called Scania but Volvo has to wait until Friday", 'done Scania', 'move Volvo 2026-11-27'],
    ['The quote is sent but the demo moves to Thursday', 'done The quote', 'move the demo 2026-11-26'],
    ['Peab done, Scania Friday', 'done Peab', 'move Scania 2026-11-27'],
    ['Peab is dead but Volvo is signed', 'drop Peab', 'done Volvo'],
    ['I need help with Scania but Volvo is done', 'need-help Scania', 'done Volvo'],
    ['Scania är klar men jag ringer Volvo på fredag', 'done Scania', 'step Ringa Volvo 2026-11-27 ali'],
    ['Scania is done but I will call Volvo on Friday', 'done Scania', 'step Call Volvo 2026-11-27 ali'],
  ])('%s', (said, ...wanted) => {
    expect(read(said)).toEqual(wanted);
  });

  test.each([
    ['SKF och offerten är klara', 'done SKF och offerten'],
    ['jag tar Volvo och Ali tar Scania på fredag', 'step Ta Volvo ali', 'step Ta Scania 2026-11-27 ali'],
    ['Volvo tar jag på fredag', 'step Ta Volvo 2026-11-27 ali'],
  ])('and what says one thing of all is left whole: %s', (said, ...wanted) => {
    expect(read(said)).toEqual(wanted);
  });
});

describe('what is to be written down is a step of whoever is named, and of whoever writes where that is “me”', () => {
  test.each([
    ['Put me down for a call with Peab', 'step Have a call with Peab ali'],
    ['put me down for a call with Peab on Thursday', 'step Have a call with Peab 2026-11-26 ali'],
    ['can you put me down for calling Peab?', 'step Call Peab ali'],
    ['put me on the Peab call', 'step Take the Peab call ali'],
    ['add a call with Peab to my list', 'step Have a call with Peab ali'],
    ['make a note that I’ll email Peab', 'step Email Peab ali'],
    ['note that I will send the quote to Peab', 'step Send the quote to Peab ali'],
    ['sätt upp mig på ett samtal med Peab', 'step Ta ett samtal med Peab ali'],
    ['sätt upp mig på ett samtal med Peab på torsdag', 'step Ta ett samtal med Peab 2026-11-26 ali'],
    ['skriv upp mig på att ringa Peab', 'step Ringa Peab ali'],
    ['lägg till att jag ska ringa Peab', 'step Ringa Peab ali'],
    ['lägg till ett samtal med Peab på min lista', 'step Ta ett samtal med Peab ali'],
    ['lägg upp ett löfte om att ringa Peab', 'step Ringa Peab ali'],
    ['kan du skriva upp att jag ringer Peab imorgon?', 'step Ringa Peab 2026-11-25 ali'],
    ['sätt upp Maria på ett samtal med Peab', 'step Ta ett samtal med Peab maria'],
    ['put Maria down for a call with Peab', 'step Have a call with Peab maria'],
  ])('%s', (said, wanted) => {
    expect(read(said)).toEqual([wanted]);
  });

  test.each(['lägg Tidaholm på agendan', 'put Tidaholm on the agenda', 'sätt upp Volvo på agendan'])(
    'but not what is to be on the agenda: %s',
    (said) => {
      expect(botIntentsIn(said, asAli)[0]?.verb).not.toBe('step');
    },
  );
});
