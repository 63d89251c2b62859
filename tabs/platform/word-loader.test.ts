import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { language as languages } from '../../shared/domain/language.ts';
import { sv as chat } from '../../shared/words/chat/sv.ts';
import { sv as crash } from '../../shared/words/crash/sv.ts';
import { sv } from '../../shared/words/sv.ts';
import { sv as again } from '../../shared/words/again/sv.ts';
import { sv as answered } from '../../shared/words/answered/sv.ts';
import { sv as agenda } from '../../shared/words/agenda/sv.ts';
import { sv as balance } from '../../shared/words/balance/sv.ts';
import { sv as behaviour } from '../../shared/words/behaviour/sv.ts';
import { sv as deal } from '../../shared/words/deal/sv.ts';
import { sv as development } from '../../shared/words/development/sv.ts';
import { sv as facts } from '../../shared/words/facts/sv.ts';
import { sv as handover } from '../../shared/words/handover/sv.ts';
import { sv as insight } from '../../shared/words/insight/sv.ts';
import { sv as ownCoaching } from '../../shared/words/own-coaching/sv.ts';
import { sv as timeline } from '../../shared/words/timeline/sv.ts';
import { sv as transcript } from '../../shared/words/transcript/sv.ts';
import { sv as first } from '../../shared/words/first-view.sv.ts';
import { sv as past } from '../../shared/words/past/sv.ts';
import { sv as programme } from '../../shared/words/programme/sv.ts';
import { sv as personal } from '../../shared/words/personal/sv.ts';
import { sv as overview } from '../../shared/words/overview/sv.ts';
import { sv as recap } from '../../shared/words/recap/sv.ts';
import { sv as result } from '../../shared/words/result/sv.ts';
import { sv as sales } from '../../shared/words/sales/sv.ts';
import { sv as settings } from '../../shared/words/settings/sv.ts';
import { sv as plan } from '../../shared/words/plan/sv.ts';
import { sv as template } from '../../shared/words/template/sv.ts';

// Node's navigator, if it has one, knows of no network and sends no events.
beforeAll(() => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('addEventListener', () => undefined);
});
afterAll(() => void vi.unstubAllGlobals());

const tabs = fileURLToPath(new URL('..', import.meta.url));
/** Sessions are entered afterwards in the personal tab only. */
const ENTERED_AFTERWARDS = /enter-afterwards|entered-session/;
const sourcesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(`${tabs}${folder}`, { recursive: true });
  return Promise.all(
    names
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name) && !ENTERED_AFTERWARDS.test(name))
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
      answered,
      settings,
      balance,
      programme,
      deal,
      development,
      facts,
      timeline,
      ownCoaching,
      transcript,
      handover,
      insight,
      overview,
      recap,
      result,
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
    const keys = Object.keys({ ...personal, ...past, ...template, ...behaviour, ...settings }).filter((key) =>
      sources.includes(`'${key}'`),
    );
    expect(keys).toEqual([]);
  });

  test.each(languages.options)(
    'are there in %s once they have been fetched, and not before',
    async (language) => {
      // Starts as a browser does: with fresh modules, to which no sentence has been added.
      vi.resetModules();
      const { fetchWords } = await import('./word-loader.ts');
      const { messageOf } = await import('../../shared/words/sentences.ts');
      expect(() => messageOf(language, 'panel.start')).toThrow('panel.start');
      expect(messageOf(language, 'crash.title')).toBeTruthy();
      expect(fetchWords(language, 'first')).toBe(fetchWords(language, 'first'));
      await fetchWords(language, 'first');
      expect(messageOf(language, 'panel.start')).toBeTruthy();
    },
  );

  test('leave a gap where one was not fetched, told of once, until it has come', async () => {
    vi.resetModules();
    const { recoverUnfetchedWords, currentSay, onWordsArrived } = await import('./unfetched-words.ts');
    const { say } = await import('../../shared/words/say.ts');
    const { leaveOutUnfetched } = await import('../../shared/words/sentences.ts');
    onTestFinished(() => leaveOutUnfetched(null));
    expect(() => say('sv', 'sales.deals')).toThrow('sales.deals');
    const tell = vi.fn(() => '');
    recoverUnfetchedWords(tell);
    const arrived = new Promise<void>((resolve) => void onWordsArrived(resolve));

    expect(say('sv', 'sales.deals')).toBe('');
    expect(say('sv', 'sales.deals')).toBe('');
    await arrived;

    expect(currentSay()).not.toBe(say);
    expect(say('sv', 'sales.deals')).not.toBe('');
    expect(tell).toHaveBeenCalledExactlyOnceWith(
      'render',
      expect.objectContaining({ name: 'Unfetched_sales_deals' }),
    );
  });
});
