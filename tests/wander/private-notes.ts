import { getPrivateNote } from '../../shared/contracts/private-note.ts';
import { getRhythm } from '../../shared/contracts/rhythm.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { language } from '../../shared/domain/language.ts';
import { say } from '../../shared/words/say.ts';
import { settle, tabIn } from './person-window.ts';
import type { PersonWindow } from './person-window.ts';
import type { World } from './world.ts';

/** The label of the field that only its writer may read, in both languages. */
export const PRIVATE_NOTES = language.options.map((one) => say(one, 'panel.private'));

/**
 * A letter per person that occurs nowhere else, since text that leaks as it is typed leaks letter by letter. Four bytes long, since shorter
 * sequences occur in the socket's own bytes by chance.
 */
const LETTERS: Partial<Readonly<Record<PersonKey, string>>> = { maria: '𐌼', ali: '𐌰' };

/** The word that begins everything only that person may read. */
export const privateWord = (person: PersonKey): string => `${LETTERS[person] ?? 'h'}emligt`;

/** Milliseconds within which the field mostly opens, and what is typed in it mostly is stored. Longer is no fault. */
const OPENED_WITHIN = 3_000;
const STORED_WITHIN = 5_000;

/**
 * Writes in one's own notes of the session in view, and waits until they are stored, since a leak may come from there. False if there are
 * none.
 */
export const writePrivateNote = async (window: PersonWindow, text: string): Promise<boolean> => {
  const tab = tabIn(window);
  if (!tab) return false;
  const { language } = window.place;
  const name = say(language, 'panel.private');
  const field = tab.getByRole('textbox', { name, exact: true });
  if ((await field.count()) === 0) {
    // Something open over the page comes first.
    await tab
      .getByRole('button', { name, exact: true })
      .click({ timeout: OPENED_WITHIN })
      .catch(() => undefined);
    await settle(window);
  }
  if ((await field.count()) === 0) return false;
  await field.focus();
  await window.page.keyboard.press('ControlOrMeta+End');
  await window.page.keyboard.type(text);
  const stored = tab.getByText(say(language, 'panel.private.saved'), { exact: true });
  // A slower save may still leak, and leaks are looked for after every other move too.
  if (!window.isOffline) await stored.waitFor({ timeout: STORED_WITHIN }).catch(() => undefined);
  return true;
};

/** How many characters around a leak are shown. */
const AROUND = 40;

/** Leaks of anybody's private notes over the wire to somebody else since the last call, in words. */
export const leakedPrivateNotes = (windows: readonly PersonWindow[]): readonly string[] => {
  const found = windows.flatMap(({ person, received }) =>
    Object.entries(LETTERS)
      .filter(([writer]) => writer !== person)
      .flatMap(([writer, letter]) =>
        received
          .filter((text) => text.includes(letter))
          .map((text) => {
            const at = text.indexOf(letter);
            return `of what only ${writer} may read came to ${person}: ${text.slice(Math.max(0, at - AROUND), at + AROUND)}`;
          }),
      ),
  );
  for (const { received } of windows) received.length = 0;
  return found;
};

/** Whether that is stored in one's own notes of any of the pair's sessions: there it stands, also when another session is in view. */
export const isInPrivateNotes = async (
  { product, rhythm }: Pick<World, 'product' | 'rhythm'>,
  { person }: PersonWindow,
  text: string,
): Promise<boolean> => {
  if (!text.startsWith(privateWord(person))) return false;
  const { sessions } = await product.must(person, getRhythm, { params: { id: rhythm } });
  for (const { id } of sessions) {
    const note = await product.call(person, getPrivateNote, { params: { id } });
    if (note.ok && note.value.text.includes(text)) return true;
  }
  return false;
};
