import type { FrameLocator, Page } from 'playwright-core';
import type { PersonKey } from '../../local-teams/protocol.ts';
import type { Language } from '../../shared/domain/language.ts';
import '../../shared/words/all.ts';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey } from '../../shared/words/say.ts';
import type { Filling, ScreenshotWorld } from './world.ts';

type OpenedSurface = Readonly<{
  page: Page;
  tab: FrameLocator;
  say: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
}>;

/** One place where people meet Kadens: who looks, at which address, and what they do there first. */
export type Surface = Readonly<{
  name: string;
  person: PersonKey;
  address: (sessions: ScreenshotWorld['sessions'], language: Language) => string;
  /** What to do before taking pictures. */
  open?: (seen: OpenedSurface) => Promise<void>;
  /** The worlds in which there is something to open; all by default. */
  only?: readonly Filling[];
  /** A page of its own, which needs no data and is shown in the browser's own theme. */
  alone?: true;
}>;

export const sayIn =
  (language: Language): OpenedSurface['say'] =>
  (key, values) =>
    saying(language, key, values);

const host = (person: PersonKey, query: string) => `/host/${person}?${query}`;
const panel =
  (person: PersonKey, which: keyof ScreenshotWorld['sessions'], view = 'panel') =>
  (sessions: ScreenshotWorld['sessions']) =>
    host(person, `view=${view}&url=${encodeURIComponent(`/tabs/session/${sessions[which]}`)}`);
const own = (person: PersonKey) => () => host(person, 'view=personal');
const past = (person: PersonKey, query: string) => () =>
  host(person, `view=personal&url=${encodeURIComponent(`/tabs/personal/past?${query}`)}`);

const press = async ({ tab }: OpenedSurface, name: string): Promise<void> =>
  tab.getByRole('button', { name, exact: true }).first().click();
const dialog = async ({ tab }: OpenedSurface): Promise<void> =>
  tab.locator('[role=dialog], [role=alertdialog]').first().waitFor();
const write = async ({ tab, say }: OpenedSurface, text: string): Promise<void> =>
  tab.getByRole('textbox', { name: say('panel.capture') }).fill(text);
const fromMenu = async (seen: OpenedSurface, item: WordKey): Promise<void> => {
  await press(seen, seen.say('personal.menu'));
  await seen.tab.getByRole('menuitem', { name: seen.say(item) }).click();
  await dialog(seen);
};
const openRep =
  (name: string) =>
  async (seen: OpenedSurface): Promise<void> => {
    await press(seen, seen.say('personal.row.open', { name }));
    await seen.tab.getByRole('heading', { name: seen.say('timeline.title') }).waitFor();
  };
const group = ({ tab, say }: OpenedSurface, name: WordKey): Promise<void> =>
  tab.getByRole('tab', { name: say(name) }).click();
const nextSection = async ({ tab }: OpenedSurface): Promise<void> => {
  const before = await tab.getByTestId('section').getAttribute('data-section');
  await tab.getByTestId('next-section').click();
  await tab.locator(`[data-testid=section]:not([data-section="${before ?? ''}"])`).waitFor();
};

const personal: readonly Surface[] = [
  { name: 'team', person: 'maria', address: own('maria') },
  { name: 'team-rep', person: 'maria', address: own('maria'), open: openRep('Ali Rezai') },
  {
    name: 'team-rhythm',
    person: 'maria',
    address: own('maria'),
    open: async (seen) => {
      await press(seen, seen.say('personal.do.set-rhythm.with', { name: 'Elin' }));
      await dialog(seen);
    },
  },
  {
    name: 'team-afterwards',
    person: 'maria',
    address: own('maria'),
    open: async (seen) => {
      await openRep('Sara Nyström')(seen);
      await press(seen, seen.say('personal.afterwards'));
      await seen.tab.getByText(seen.say('personal.afterwards.said'), { exact: true }).waitFor();
    },
    only: ['sample', 'full'],
  },
  {
    name: 'team-add',
    person: 'maria',
    address: own('maria'),
    open: async (seen) => {
      await press(seen, seen.say('personal.team.add'));
      await dialog(seen);
    },
  },
  { name: 'mine', person: 'ali', address: own('ali') },
  { name: 'mine-elin', person: 'elin', address: own('elin') },
  {
    name: 'mine-settings',
    person: 'ali',
    address: own('ali'),
    open: (seen) => fromMenu(seen, 'personal.menu.settings'),
  },
  {
    name: 'mine-access',
    person: 'ali',
    address: own('ali'),
    open: (seen) => fromMenu(seen, 'personal.menu.access'),
  },
  {
    name: 'mine-focus',
    person: 'elin',
    address: own('elin'),
    open: (seen) => press(seen, seen.say('development.focus.choose')),
  },
  {
    name: 'mine-observation',
    person: 'ali',
    address: own('ali'),
    open: (seen) => press(seen, seen.say('development.observe')),
  },
  {
    name: 'mine-expectation',
    person: 'ali',
    address: own('ali'),
    open: (seen) => press(seen, seen.say('development.expectation.say')),
  },
  {
    name: 'mine-deal',
    person: 'ali',
    address: own('ali'),
    open: (seen) => press(seen, seen.say('deal.add')),
  },
  { name: 'past', person: 'maria', address: past('maria', 'as=manager') },
  { name: 'past-search', person: 'maria', address: past('maria', 'as=manager&q=offert') },
  { name: 'past-none', person: 'ali', address: past('ali', 'as=rep&q=zebra') },
  { name: 'leader', person: 'eva', address: own('eva') },
  { name: 'first-day', person: 'lars', address: own('lars') },
  { name: 'settings', person: 'adam', address: own('adam') },
  {
    name: 'templates',
    person: 'adam',
    address: own('adam'),
    open: (seen) => group(seen, 'settings.group.types'),
  },
  {
    name: 'template-editor',
    person: 'adam',
    address: own('adam'),
    open: async (seen) => {
      await group(seen, 'settings.group.types');
      await seen.tab.getByTestId('template-deal').click();
    },
  },
  {
    name: 'behaviours',
    person: 'adam',
    address: own('adam'),
    open: async (seen) => {
      await group(seen, 'settings.group.behaviours');
      await seen.tab.locator('[data-behaviour="listens"]').getByRole('button').first().click();
    },
  },
  {
    name: 'behaviour-new',
    person: 'adam',
    address: own('adam'),
    open: async (seen) => {
      await group(seen, 'settings.group.behaviours');
      await press(seen, seen.say('behaviour.add'));
    },
  },
];

const meeting: readonly Surface[] = [
  { name: 'panel-no-session', person: 'petra', address: () => host('petra', 'view=panel') },
  { name: 'panel-before-manager', person: 'maria', address: panel('maria', 'planned') },
  { name: 'panel-before-rep', person: 'johan', address: panel('johan', 'planned') },
  { name: 'details-before', person: 'maria', address: panel('maria', 'planned', 'details') },
  {
    name: 'panel-before-cancel',
    person: 'maria',
    address: panel('maria', 'planned'),
    open: async (seen) => {
      await press(seen, seen.say('plan.change'));
      await press(seen, seen.say('plan.cancel'));
    },
  },
  { name: 'panel-live-manager', person: 'maria', address: panel('maria', 'live') },
  { name: 'panel-live-rep', person: 'ali', address: panel('ali', 'live') },
  {
    name: 'panel-live-capture',
    person: 'maria',
    address: panel('maria', 'live'),
    open: async (seen) => {
      await write(seen, 'Ali skickar den reviderade offerten till inköpschefen på Volvo senast fredag');
      await seen.tab.getByTestId('understood').waitFor();
    },
  },
  {
    name: 'panel-live-goal',
    person: 'maria',
    address: panel('maria', 'live'),
    open: async ({ tab }) => {
      const line = tab.getByTestId('goal-line');
      if (await line.isVisible()) await line.click();
    },
    only: ['sample', 'full'],
  },
  {
    name: 'panel-live-tips',
    person: 'maria',
    address: panel('maria', 'live'),
    open: (seen) => press(seen, seen.say('panel.tips')),
  },
  {
    name: 'panel-live-private',
    person: 'maria',
    address: panel('maria', 'live'),
    open: (seen) => press(seen, seen.say('panel.private')),
  },
  { name: 'panel-live-next', person: 'maria', address: panel('maria', 'live'), open: nextSection },
  {
    name: 'panel-live-closing',
    person: 'maria',
    address: panel('maria', 'live'),
    open: async (seen) => {
      await press(seen, seen.say('panel.close'));
      await seen.tab.getByTestId('closing').waitFor();
    },
  },
  { name: 'recap-manager', person: 'maria', address: panel('maria', 'closed') },
  { name: 'recap-rep', person: 'elin', address: panel('elin', 'closed') },
  { name: 'details-recap', person: 'elin', address: panel('elin', 'closed', 'details') },
  {
    name: 'stage',
    person: 'maria',
    address: ({ live }) =>
      host('maria', `view=stage&url=${encodeURIComponent(`/tabs/stage?session=${live}`)}`),
  },
];

const about = ['privacy', 'terms', 'support', 'negotiation'].map((name): Surface => ({
  name: `about-${name}`,
  person: 'ali',
  address: (_sessions, language) => `/tabs/${name}?lang=${language}`,
  only: ['sample'],
  alone: true,
}));

/** Every place, in the order a reader would look through them. */
export const surfaces: readonly Surface[] = [...personal, ...meeting, ...about];
