import { getSession } from '../../shared/contracts/session.ts';
import type { World } from './world.ts';

/**
 * The first text typed into the shared notes of a session that has ended since, also by somebody who was without a network then, and which
 * isn't in what was kept of them just once; in words. Nothing is said while somebody is without a network, nor of text that waits in their
 * window until they come back to the session: it is still to come.
 */
export const lostFromNotes = async (world: World): Promise<string | null> => {
  const { product, windows, notes } = world;
  if (windows.some(({ isOffline }) => isOffline)) return null;
  const waiting = await Promise.all(
    windows.map(({ page }) => page.evaluate(() => Object.values(sessionStorage).join('\n'))),
  );
  for (const [place, texts] of notes) {
    const [id = ''] = place.split(' ');
    if (id === world.live) continue;
    const session = await product.must('maria', getSession, { params: { id } });
    if (session.state !== 'closed') continue;
    const kept = session.notes.map(({ text }) => text).join('\n');
    const isStillToCome = (text: string): boolean =>
      !kept.includes(text) && waiting.some((typed) => typed.includes(text));
    const lost = texts.find((text) => kept.split(text).length !== 2 && !isStillToCome(text));
    if (lost !== undefined) return `“${lost}” isn't just once in the notes kept of an ended session: ${kept}`;
    // What was kept is frozen: once it is whole, it is not looked at again.
    notes.delete(place);
  }
  return null;
};
