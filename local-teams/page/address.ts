import { z } from 'zod';
import { language } from '../../shared/domain/language.ts';
import type { Language } from '../../shared/domain/language.ts';
import { personKey } from '../protocol.ts';
import type { PersonKey } from '../protocol.ts';

export const themeName = z.enum(['light', 'dark', 'contrast']);
export type ThemeName = z.infer<typeof themeName>;

/** Chat with the bot, calendar, personal tab, the meeting's room, the meeting's chat, the meeting's chat/details tab. */
export const view = z.enum(['chat', 'calendar', 'personal', 'meeting', 'thread', 'details']);
export type View = z.infer<typeof view>;

/** What is beside the stage in the meeting's room. */
export const beside = z.enum(['panel', 'chat', 'none']);
export type RoomSide = z.infer<typeof beside>;

export const side = z.enum(['left', 'right']);
export type Side = z.infer<typeof side>;

/** One person's Teams window. */
export type Pane = Readonly<{
  person: PersonKey;
  view: View;
  beside: RoomSide;
  theme: ThemeName;
  /** Null for the person's own. */
  language: Language | null;
  /** The meeting's chat; null for the likeliest meeting. */
  chat: string | null;
  /** The place in the personal tab that a link led to: teams-js `context.page.subPageId`. */
  place: string | null;
}>;

/** A window whose view nobody has chosen yet: once it is known what is near, it opens on that. */
export type UnopenedPane = Omit<Pane, 'view'> & Readonly<{ view: View | null }>;

export type PageState = Readonly<{
  left: UnopenedPane;
  right: UnopenedPane;
  /** The language of the page around the windows. */
  language: Language;
  /** The only window shown; null for both. */
  only: Side | null;
}>;

const read = <T>(query: URLSearchParams, name: string, schema: z.core.$ZodType<T>): T | null => {
  const parsed = z.safeParse(schema, query.get(name));
  return parsed.success ? parsed.data : null;
};

const readPane = (query: URLSearchParams, which: Side, person: PersonKey): UnopenedPane => ({
  person: read(query, which, personKey) ?? person,
  view: read(query, `${which}View`, view),
  beside: read(query, `${which}Beside`, beside) ?? 'panel',
  theme: read(query, `${which}Theme`, themeName) ?? read(query, 'theme', themeName) ?? 'light',
  language: read(query, `${which}Lang`, language),
  chat: query.get(`${which}Chat`) ?? query.get('chat'),
  place: query.get(`${which}Place`),
});

/** The page that an address such as `/?left=maria&leftView=meeting&right=ali&theme=dark&leftLang=en` asks for. */
export const readPage = (search: string): PageState => {
  const query = new URLSearchParams(search);
  return {
    left: readPane(query, 'left', 'maria'),
    right: readPane(query, 'right', 'ali'),
    language: read(query, 'lang', language) ?? 'sv',
    only: read(query, 'only', side),
  };
};

const writePane = (query: URLSearchParams, which: Side, pane: UnopenedPane): void => {
  query.set(which, pane.person);
  if (pane.view !== null) query.set(`${which}View`, pane.view);
  if (pane.beside !== 'panel') query.set(`${which}Beside`, pane.beside);
  if (pane.theme !== 'light') query.set(`${which}Theme`, pane.theme);
  if (pane.language !== null) query.set(`${which}Lang`, pane.language);
  if (pane.chat !== null) query.set(`${which}Chat`, pane.chat);
  if (pane.place !== null) query.set(`${which}Place`, pane.place);
};

/** The address that opens the page in its current state. */
export const writePage = (page: PageState): string => {
  const query = new URLSearchParams();
  writePane(query, 'left', page.left);
  writePane(query, 'right', page.right);
  if (page.language !== 'sv') query.set('lang', page.language);
  if (page.only !== null) query.set('only', page.only);
  return `/?${query.toString()}`;
};

/** The app's four kinds of frames. */
export const surface = z.enum(['personal', 'panel', 'details', 'stage']);
export type Surface = z.infer<typeof surface>;

export type LoneFrameAddress = Readonly<{
  person: PersonKey;
  surface: Surface;
  theme: ThemeName;
  language: Language | null;
  chat: string | null;
  place: string | null;
  /** An address in the app other than the surface's own. */
  url: string | null;
}>;

/** The single frame that `/host/ali?view=panel&theme=dark&lang=en&chat=…` asks for; null for any other path. */
export const readLoneFrame = (path: string, search: string): LoneFrameAddress | null => {
  const [, head, name, ...rest] = path.split('/');
  const person = personKey.safeParse(name);
  if (head !== 'host' || !person.success || rest.some((part) => part !== '')) return null;
  const query = new URLSearchParams(search);
  const url = query.get('url');
  return {
    person: person.data,
    surface: read(query, 'view', surface) ?? 'personal',
    theme: read(query, 'theme', themeName) ?? 'light',
    language: read(query, 'lang', language),
    chat: query.get('chat'),
    place: query.get('place'),
    url: url?.startsWith('/tabs/') ? url : null,
  };
};
