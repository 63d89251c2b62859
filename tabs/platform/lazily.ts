import { lazy, useEffect } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { reloadOldShell, reloadUnlessBusy } from './old-shell.ts';

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

/** Whether somebody has been told of it before. */
let hasMissed = false;

const setMissing = (isNow: boolean): void => {
  missing = isNow;
  hasMissed ||= isNow;
  for (const listener of listeners) listener();
};

/** Says no more that a part is missing, until one is missed again. */
export const dismissMissing = (): void => setMissing(false);

let hasBeenOffline = false;
const noteOffline = (): void => {
  hasBeenOffline = true;
};

/** Asks for a part, and notes whether there was no network meanwhile. */
const ask = <Part>(load: () => Promise<Part>): Promise<Part> => {
  // Heard once, however often it is asked for.
  addEventListener('offline', noteOffline);
  return load();
};

/**
 * Whether a reload is under way that brings a part which can't be had: Chromium keeps in mind, with all that it needs, what it
 * could not fetch without a network, and never fetches it again on that page, whatever the server answers.
 */
export const isReloading = async (): Promise<boolean> =>
  (hasBeenOffline && reloadUnlessBusy()) || (await reloadOldShell());

/**
 * Fetches a part of the tab; when it can't be had, and no reload brings a newer one, everybody is told, and nothing is given.
 * Without a network nothing is given either, and a reload would help nobody.
 */
export const fetchPart = async <Part>(load: () => Promise<Part>): Promise<Part | null> => {
  try {
    return await ask(load);
  } catch {
    if (navigator.onLine && !(await isReloading())) setMissing(true);
    return null;
  }
};

/** Fetches what nobody waits for, or can do without: where it can't be had nobody is told, and it may come with a newer version. */
export const fetchSpare = async <Part>(load: () => Promise<Part>): Promise<Part | null> => {
  try {
    return await ask(load);
  } catch {
    if (navigator.onLine) await reloadOldShell();
    return null;
  }
};

/** Milliseconds between attempts to reach the server where there is said to be a network. */
const AGAIN_MS = 1_000;

const isReached = async (): Promise<boolean> =>
  navigator.onLine &&
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

/** Waits until the server answers: that there is a network again is told before it carries anything. */
const whenReached = async (): Promise<void> => {
  if (!navigator.onLine)
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  if (await isReached()) return;
  await new Promise((resolve) => {
    setTimeout(resolve, AGAIN_MS);
  });
  await whenReached();
};

/** The same part, not asked for before there is a network, and asked for again where the server could not be reached. */
export const whenOnline =
  <Part>(load: () => Promise<Part>): (() => Promise<Part>) =>
  async () => {
    if (!navigator.onLine) await whenReached();
    try {
      return await ask(load);
    } catch (error) {
      if (await isReached()) throw error;
      noteOffline();
      await whenReached();
      return whenOnline(load)();
    }
  };

/** The same part for somebody who can do without it: what isn't here yet is not asked for while there is no network. */
export const unlessOffline = <Part>(load: () => Promise<Part>): (() => Promise<Part>) => {
  let here: Promise<Part> | null = null;
  return async () => {
    if (here === null && !navigator.onLine) throw new TypeError('There is no network');
    here ??= ask(load);
    try {
      return await here;
    } catch (error) {
      here = null;
      throw error;
    }
  };
};

const Nothing = (): null => null;

/** Stands where a part is missing: who has closed the notice and asks for the part again is told again. */
const Missed = (): null => {
  useEffect(() => {
    if (hasMissed) setMissing(true);
  }, []);
  return null;
};

/**
 * A component that is fetched when it is shown. Where it can't be, its place stays empty and what has been typed elsewhere
 * stays where it is: the notice about a missing part says what to do.
 */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: (await fetchPart(whenOnline(load))) ?? (Missed as ComponentType<Props>) }));

/** A whole page that is fetched when it is shown. Where it can't be, and no reload brings a newer one, the error goes on. */
export const lazyPage = (load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> =>
  lazy(async () => {
    try {
      return { default: await whenOnline(load)() };
    } catch (error) {
      if (await isReloading()) return { default: Nothing };
      throw error;
    }
  });
