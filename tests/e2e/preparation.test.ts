import type { Browser, FrameLocator, Locator, Page, Request, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { getMine, getTeam } from '../../shared/contracts/rhythm.ts';
import { getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { chooseType } from '../../shared/contracts/session-subject.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** A manager's two minutes before a 1:1: these clicks and keys, and time to think. */
const CLICKS_MAX = { manager: 3, rep: 4 };
const KEYS_MAX = 40;
const POINT = 'Rabatten till Volvo';

let kadens: Product;
let browser: Browser;
beforeAll(async () => {
  kadens = await startProduct({ withSample: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await kadens.end();
});

/** One person's own tab, counting every click and key. */
const open = async (person: 'maria' | 'sara', width: number) => {
  const page = await openPage(browser, { width, height: 900 });
  await page.goto(`${kadens.address}/host/${person}?view=personal`);
  const counted = { clicks: 0, keys: 0 };
  const click = async (what: Locator): Promise<void> => {
    await what.click();
    counted.clicks += 1;
  };
  const enter = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    counted.keys += text.length + 1;
  };
  return { page, tab: page.frameLocator('iframe'), counted, click, enter };
};

/** Adds a point to the agenda; the field has to be focused first. */
const raise = async (
  tab: FrameLocator,
  { click, enter }: Pick<Awaited<ReturnType<typeof open>>, 'click' | 'enter'>,
  text: string,
): Promise<void> => {
  await click(tab.getByLabel(say('sv', 'panel.raise')));
  await enter(text);
  await tab.getByTestId('added').getByText(text).waitFor();
};

const agendaIn = (tab: FrameLocator): Locator => tab.locator('ol li').filter({ hasText: POINT });
const sidewise = (tab: FrameLocator): Promise<number> =>
  tab.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);

test('a manager prepares a 1:1 in few clicks and keys, and sees why, what is promised and how it will be', async () => {
  const { page, tab, counted, ...acts } = await open('maria', 1280);
  const { rows } = await kadens.must('maria', getTeam);
  const row = rows.find(({ rhythm }) => rhythm.rep.name === 'Sara Nyström');
  const params = { id: row?.next?.id ?? '' };
  const before = await kadens.must('maria', getSession, { params });

  await acts.click(tab.getByRole('button', { name: /^Förbered .* med Sara$/ }).first());
  await tab.getByTestId('reasons').first().waitFor();
  const others = tab.locator('button[data-type]');
  await others.first().waitFor();
  expect(await others.count()).toBe(4);
  expect(await tab.getByText(say('sv', 'panel.open-commitments')).count()).toBe(
    before.followUp.length > 0 ? 1 : 0,
  );

  await acts.click(tab.locator('button[data-type="performance"], button[data-type="deal"]').first());
  await raise(tab, acts, POINT);
  await agendaIn(tab).waitFor();
  const after = await kadens.must('maria', getSession, { params });
  expect(after.type).not.toBe(before.type);
  expect(counted.clicks).toBeLessThanOrEqual(CLICKS_MAX.manager);
  expect(counted.keys).toBeLessThanOrEqual(KEYS_MAX);
  process.stdout.write(`a manager prepares in ${counted.clicks} clicks and ${counted.keys} keys\n`);

  await page.setViewportSize({ width: 320, height: 900 });
  expect(await sidewise(tab)).toBe(0);
  await closePage(page);
});

test('a rep prepares as quickly: says what to talk about, and finds what the manager has added', async () => {
  const { page, tab, counted, ...acts } = await open('sara', 320);
  await acts.click(tab.getByRole('button', { name: say('sv', 'personal.do.prepare') }).first());
  await tab.getByTestId('added').getByText(POINT).waitFor();
  await acts.click(tab.getByRole('button', { name: say('sv', 'coaching.wish.ask') }));
  await acts.click(tab.getByTestId('wish').locator('button[data-type="skill"]'));
  await tab.getByText(say('sv', 'coaching.wish.withdraw')).waitFor();
  await raise(tab, acts, 'Semestern i juli');
  await tab.locator('ol li').filter({ hasText: 'Semestern i juli' }).waitFor();
  expect(counted.clicks).toBeLessThanOrEqual(CLICKS_MAX.rep);
  expect(counted.keys).toBeLessThanOrEqual(KEYS_MAX);
  process.stdout.write(`a rep prepares in ${counted.clicks} clicks and ${counted.keys} keys\n`);
  expect(await sidewise(tab)).toBe(0);
  await closePage(page);
});

test('a window left open follows the clock to another day, and keeps what is being written', async () => {
  const { page, tab, click } = await open('sara', 320);
  await click(tab.getByRole('button', { name: say('sv', 'personal.do.prepare') }).first());
  const field = tab.getByLabel(say('sv', 'panel.raise'));
  await field.fill('Halvskrivet');
  await page.reload();
  await click(tab.getByRole('button', { name: say('sv', 'personal.do.prepare') }).first());
  expect(await field.inputValue()).toBe('Halvskrivet');
  const passed = tab.getByTestId('passed');
  await tab.getByTestId('reasons').waitFor();
  expect(await passed.count()).toBe(0);

  await kadens.moveClock(toInstant('2026-11-24T14:00:00.000Z'));

  await passed.waitFor();
  expect(await field.inputValue()).toBe('Halvskrivet');
  await closePage(page);
});

test('what was being said when a session was left stands where the next one is prepared, and can be recorded there', async () => {
  const row = (await kadens.must('maria', getTeam)).rows.find(
    ({ rhythm }) => rhythm.rep.name === 'Sara Nyström',
  );
  const rhythmId = row?.rhythm.id ?? '';
  const left = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal', extra: true } });
  const page = await openPage(browser, { width: 320, height: 560 });
  const tab = page.frameLocator('iframe');
  const goTo = (id = '') =>
    page.goto(`${kadens.address}/host/sara?view=panel&url=${encodeURIComponent(`/tabs/session/${id}`)}`);
  const line = tab.getByRole('textbox', { name: say('sv', 'panel.capture') });
  await goTo(left.id);
  await line.fill('Jag ringer Peab på fredag');
  await goTo(row?.next?.id);
  await tab.getByTestId('start-session').waitFor();
  expect(await line.inputValue()).toBe('Jag ringer Peab på fredag');
  await line.press('Enter');
  await tab.getByText(say('sv', 'panel.left.saved')).waitFor();
  expect(await line.count()).toBe(0);
  const { commitments } = await kadens.must('sara', getMine);
  expect(commitments.map(({ text }) => text)).toContain('Ringa Peab');
  await closePage(page);
});

type Shift = PerformanceEntry &
  Readonly<{ value: number; sources: readonly Readonly<{ node: Node | null }>[] }>;

/** Keeps in each frame what moved without being asked to, by how much of the window, as the browser measures it. */
const keepShifts = (): void => {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[])
      for (const { node } of sources) shifts.push(`${value.toFixed(4)} ${node?.textContent ?? ''}`);
  }).observe({ type: 'layout-shift', buffered: true });
};

const shiftsIn = async (page: Page): Promise<readonly string[]> => {
  const inFrames = page
    .frames()
    .map((frame) => frame.evaluate((): unknown => Reflect.get(globalThis, 'shifts') ?? []));
  return z
    .array(z.array(z.string()))
    .parse(await Promise.all(inFrames))
    .flat();
};

/** Lets ten frames be painted. */
const paint = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 10; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/**
 * Answers what a page asks one by one, the latest first, each time once all that came before is painted; ends when the last thing is there
 * and nothing is left.
 */
const answerBackwards = async (page: Page, go: () => Promise<unknown>, last: Locator): Promise<void> => {
  const asked: Route[] = [];
  const parts = new Set<Request>();
  page.on('request', (one) => one.resourceType() === 'script' && parts.add(one));
  page.on('requestfinished', (one) => parts.delete(one));
  await page.route('**/api/**', (route) => void asked.push(route));
  await go();
  for (;;) {
    do await paint(page);
    while (parts.size > 0);
    const latest = asked.pop();
    if (latest === undefined && (await last.isVisible())) return;
    if (latest)
      await Promise.all([
        page.waitForEvent('requestfinished', (one) => one === latest.request()),
        latest.continue(),
      ]);
  }
};

test.each([
  ['maria', 'performance'],
  ['maria', 'preparation'],
  ['sara', 'deal'],
] as const)(
  'what %s sees before a %s session stands still while it loads, whatever comes last',
  async (person, type) => {
    const { rows } = await kadens.must('maria', getTeam);
    const params = { id: rows.find(({ rhythm }) => rhythm.rep.name === 'Sara Nyström')?.next?.id ?? '' };
    const { version, type: before } = await kadens.must('maria', getSession, { params });
    if (before !== type) await kadens.must('maria', chooseType, { params, body: { version, type } });
    const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(keepShifts);
    const place = `/host/${person}?view=panel&url=${encodeURIComponent(`/tabs/session/${params.id}`)}`;
    const reasons = page.frameLocator('iframe').getByTestId('reasons').first();
    await answerBackwards(page, () => page.goto(kadens.address + place), reasons);
    expect(await shiftsIn(page)).toEqual([]);
    await context.close();
  },
);
