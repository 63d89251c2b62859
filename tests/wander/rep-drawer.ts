import type { Locator } from 'playwright-core';
import { say } from '../../shared/words/say.ts';
import type { WordKey } from '../../shared/words/say.ts';
import type { Language } from '../../shared/domain/language.ts';
import { settle, tabIn } from './person-window.ts';
import type { PersonWindow } from './person-window.ts';
import { leastVisited, visit } from './world.ts';
import type { World } from './world.ts';

/** Deal menu choices that take effect at once and can be undone. */
const DONE_AT_ONCE = ['deal.won', 'deal.lost', 'deal.let-go', 'deal.remove'] as const;

/** A placeholder for what a button is about. */
const ANYTHING = '…';

/** Whether a button has that name, whatever it is about. */
const isNamed =
  (language: Language, key: WordKey) =>
  (name: string): boolean => {
    const said = say(language, key, { name: ANYTHING, said: ANYTHING, deal: ANYTHING });
    const [before = '', ...parts] = said.split(ANYTHING);
    return name.startsWith(before) && name.endsWith(parts.at(-1) ?? '');
  };

/**
 * Opens one of the reps over the team, unless one is open, and settles one of their deals. Returns what was done, in words; null if there
 * was nothing to do.
 */
export const settleDealInDrawer = async (
  world: World,
  window: PersonWindow,
  pick: number,
): Promise<string | null> => {
  const tab = tabIn(window);
  if (!tab) return null;
  const { language } = window.place;
  /** Presses the least pressed of those buttons, and returns its name. */
  const pressOne = async (buttons: Locator, isWanted: (name: string) => boolean): Promise<string | null> => {
    const all = await Promise.all(
      (await buttons.all()).map(async (button) => {
        const name = (await button.getAttribute('aria-label')) ?? (await button.innerText());
        return { button, name, key: `${window.person} about a rep ${name}` };
      }),
    );
    const chosen = leastVisited(
      world,
      all.filter(({ name }) => isWanted(name)),
      pick,
    );
    if (!chosen) return null;
    visit(world, chosen.key);
    await chosen.button.click();
    await settle(window);
    return chosen.name;
  };
  const drawer = tab.getByRole('dialog');
  if ((await drawer.count()) === 0)
    await pressOne(tab.getByRole('button'), isNamed(language, 'personal.row.open.said'));
  const part = drawer.getByRole('region', { name: say(language, 'personal.rep.deals'), exact: true });
  if ((await part.count()) === 0) return null;
  const opens = part.getByRole('button').first();
  if ((await opens.getAttribute('aria-expanded')) === 'false') await opens.click();
  await settle(window);
  const deal = await pressOne(part.getByRole('button'), isNamed(language, 'deal.menu'));
  const choices = DONE_AT_ONCE.map((key) => say(language, key));
  const done =
    deal === null ? null : await pressOne(tab.getByRole('menuitem'), (name) => choices.includes(name));
  return done === null ? null : `presses “${done}” behind “${deal}” over the team`;
};
