import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incomingActivity } from './activity.ts';
import { writtenBody, writtenMessage } from './message-text.ts';

const activityWith = (more: Readonly<Record<string, unknown>>) =>
  incomingActivity.parse({
    ...{ type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/teams/' },
    ...{ from: { id: '29:ali' }, recipient: { id: '28:bot' }, conversation: { id: 'a' } },
    ...more,
  });
const attached = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });

test.each([
  ['<at>Kadens</at> jag ringer Scania', 'jag ringer Scania'],
  ['Ring Marks &amp; Spencer&nbsp;i&nbsp;morgon', 'Ring Marks & Spencer i morgon'],
  ['hej <at id="0">Kadens</at>, tack', 'hej , tack'],
  ['- ringa Scania\n- skicka avtalet', '- ringa Scania\n- skicka avtalet'],
  ['  två   ord  ', 'två ord'],
  ['räkna 3 < 5', 'räkna 3 < 5'],
])('the text %s is read as what was written', (text, written) => {
  expect(writtenMessage(activityWith({ text }))).toEqual({ text: written, quotes: null });
});

test('a message whose text is only in its attachment is read there, a list line by line', () => {
  const html =
    '<p><at id="0">Kadens</at>&nbsp;Tre saker:</p><ul><li>ringa Scania</li><li>skicka avtalet</li></ul>';
  expect(writtenMessage(activityWith({ text: null, ...attached(html) }))).toEqual({
    text: 'Tre saker:\n- ringa Scania\n- skicka avtalet',
    quotes: null,
  });
});

test('of a quoted reply the reply is read, and which message it quotes', () => {
  const quote =
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1700000000000"><strong itemprop="mri" itemid="28:bot">Kadens</strong><span itemprop="time" itemid="1700000000000"></span><p itemprop="preview">I morgon: Skicka offerten</p></blockquote>';
  const written = { text: 'klart', quotes: '1700000000000' };
  expect(writtenMessage(activityWith({ text: 'klart', ...attached(`${quote}<p>klart</p>`) }))).toEqual(
    written,
  );
  expect(writtenMessage(activityWith({ text: '', ...attached(`${quote}<p>klart</p>`) }))).toEqual(written);
  expect(writtenMessage(activityWith({ text: '<quoted messageId="1700000000000"/> klart' }))).toEqual(
    written,
  );
});

test('whatever comes is read without failing, as one text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<blockquote itemtype="http://schema.skype.com/Reply">',
      '<li>',
      '<at>',
      '&amp;',
      '&',
      '<',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (text, html) => {
      const { text: read } = writtenMessage(
        activityWith({ text: text.join(''), ...attached(html.join('')) }),
      );
      expect(read).toBe(read.trim());
    }),
  );
});

test.each([
  [
    'html',
    '<p><at id="0">Ali Rezai</at> kan du ringa <b>Marks &amp; Spencer</b>?</p>',
    'Ali Rezai kan du ringa Marks & Spencer?',
  ],
  ['html', '<div><at id="0">Kadens</at> jag ringer Scania</div>', 'jag ringer Scania'],
  ['html', '<p>Två saker:</p><ul><li>ringa</li><li>mejla</li></ul>', 'Två saker:\n- ringa\n- mejla'],
  [
    'html',
    '<blockquote itemtype="http://schema.skype.com/Reply" itemid="1">Gammalt</blockquote><p>Nytt</p>',
    'Nytt',
  ],
  ['html', '<attachment id="x"></attachment><script>no</script>', ''],
  ['text', 'räkna 3 < 5\n\n  i dag', 'räkna 3 < 5\ni dag'],
])(
  'the body of a message between people is read as what was written: %s %s',
  (contentType, content, written) => {
    expect(writtenBody({ contentType, content })).toBe(written);
  },
);
