import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { reloadOldShell } from './old-shell.ts';

type Listener = () => void;
const listeners = new Set<Listener>();
let missing = false;

/** Whether a part of the tab could not be fetched: after a new version has come, the old one's parts are gone. */
export const isMissing = (): boolean => missing;

/** Calls back when a part turns out to be missing; gives the way to stop. */
export const onMissing = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const tellMissing = (): void => {
  missing = true;
  for (const listener of listeners) listener();
};

/**
 * Fetches a part of the tab; when it can't be had, and no reload brings a newer one, everybody is told, and nothing is given.
 * Without a network nothing is given either, and a reload would help nobody.
 */
export const fetchPart = async <Part>(load: () => Promise<Part>): Promise<Part | null> => {
  try {
    return await load();
  } catch {
    if (navigator.onLine && !(await reloadOldShell())) tellMissing();
    return null;
  }
};

/** Milliseconds between attempts to reach the server where there is said to be a network. */
const AGAIN_MS = 1_000;

/** Waits until the server answers: that there is a network again is told before it carries anything. */
const whenReached = async (): Promise<void> => {
  if (!navigator.onLine)
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  const isReached = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  if (isReached) return;
  await new Promise((resolve) => {
    setTimeout(resolve, AGAIN_MS);
  });
  await whenReached();
};

/**
 * The same part, not asked for before there is a network: Chromium keeps in mind which parts it could not fetch, and never
 * fetches them again on that page.
 */
export const whenOnline =
  <Part>(load: () => Promise<Part>): (() => Promise<Part>) =>
  async () => {
    if (!navigator.onLine) await whenReached();
    try {
      return await load();
    } catch (error) {
      if (navigator.onLine) throw error;
      return whenOnline(load)();
    }
  };

/** The same part for somebody who can do without it: what isn't here yet is not asked for while there is no network. */
export const unlessOffline = <Part>(load: () => Promise<Part>): (() => Promise<Part>) => {
  let here: Promise<Part> | null = null;
  return async () => {
    if (here === null && !navigator.onLine) throw new TypeError('There is no network');
    here ??= load();
    try {
      return await here;
    } catch (error) {
      here = null;
      throw error;
    }
  };
};

const Nothing = (): null => null;

/**
 * A component that is fetched when it is shown. Where it can't be, its place stays empty and what has been typed elsewhere
 * stays where it is: the notice about a missing part says what to do.
 */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: (await fetchPart(whenOnline(load))) ?? (Nothing as ComponentType<Props>) }));

/** A whole page that is fetched when it is shown. Where it can't be, and no reload brings a newer one, the error goes on. */
export const lazyPage = (load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> =>
  lazy(async () => {
    try {
      return { default: await whenOnline(load)() };
    } catch (error) {
      if (await reloadOldShell()) return { default: Nothing };
      throw error;
    }
  });
