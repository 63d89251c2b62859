import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { language as languages } from '../../shared/domain/language.ts';
import { sv as chat } from '../../shared/words/chat/sv.ts';
import { sv as crash } from '../../shared/words/crash/sv.ts';
import { sv } from '../../shared/words/sv.ts';
import { fetchWords, messageOf } from './word-loader.ts';
import { words as again } from '../words/again-sv.ts';
import { words as agenda } from '../words/agenda-sv.ts';
import { words as behaviour } from '../words/behaviour-sv.ts';
import { words as deal } from '../words/deal-sv.ts';
import { words as development } from '../words/development-sv.ts';
import { words as first } from '../words/first-sv.ts';
import { words as past } from '../words/past-sv.ts';
import { words as personal } from '../words/personal-sv.ts';
import { words as recap } from '../words/recap-sv.ts';
import { words as sales } from '../words/sales-sv.ts';
import { words as settings } from '../words/settings-sv.ts';
import { words as plan } from '../words/plan-sv.ts';
import { words as template } from '../words/template-sv.ts';

const tabs = fileURLToPath(new URL('..', import.meta.url));
/** A session entered afterwards is entered in the personal tab only. */
const AFTERWARDS = /afterwards/;
const sourcesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(`${tabs}${folder}`, { recursive: true });
  return Promise.all(
    names
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !AFTERWARDS.test(name))
      .map((name) => readFile(`${tabs}${folder}/${name}`, 'utf8')),
  );
};

describe('the words of the tabs', () => {
  test('are all of the product’s but the chat’s, each fetched once', () => {
    const fetched = [
      first,
      personal,
      past,
      template,
      behaviour,
      agenda,
      plan,
      again,
      settings,
      deal,
      development,
      recap,
      sales,
      crash,
    ].flatMap((words) => Object.keys(words));
    expect(fetched.sort()).toEqual(
      Object.keys(sv)
        .filter((key) => !(key in chat))
        .sort(),
    );
  });

  test('a session and what all pages stand on say nothing that only the personal tab has fetched', async () => {
    const sources = (
      await Promise.all(
        ['nouns/session', 'surfaces/side-panel', 'surfaces/stage', 'platform', 'ui'].map(sourcesIn),
      )
    )
      .flat()
      .join('\n');
    const said = Object.keys({ ...personal, ...past, ...template, ...behaviour, ...settings }).filter((key) =>
      sources.includes(`'${key}'`),
    );
    expect(said).toEqual([]);
  });

  test.each(languages.options)(
    'are there in %s once they have been fetched, and not before',
    async (language) => {
      expect(() => messageOf(language, 'panel.start')).toThrow('panel.start');
      expect(messageOf(language, 'crash.title')).toBeTruthy();
      expect(fetchWords(language, 'first')).toBe(fetchWords(language, 'first'));
      await fetchWords(language, 'first');
      expect(messageOf(language, 'panel.start')).toBeTruthy();
    },
  );
});
