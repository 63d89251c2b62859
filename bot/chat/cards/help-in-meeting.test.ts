import { expect, test } from 'vitest';
import { say } from '../../../shared/words/say.ts';
import { helpCard } from './choice-card.ts';
import { aReader } from '../test-people.ts';

test('in a meeting’s chat nothing is suggested that is refused there', () => {
  for (const language of ['sv', 'en'] as const)
    for (const key of ['chat.help', 'chat.not-understood'] as const) {
      const here = JSON.stringify(helpCard(aReader({ language, person: null }), key));
      expect(here).not.toMatch(/visa vad jag lovat|dina löften|show my promises|your promises/iu);
      expect(here).toContain(say(language, `${key}.meeting`).slice(0, 20));
      expect(JSON.stringify(helpCard(aReader({ language }), key))).toContain(say(language, 'chat.help.list'));
    }
});
