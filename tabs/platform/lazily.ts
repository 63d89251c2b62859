import { lazy, useEffect } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { reloadOldShell, reloadUnlessBusy } from './old-shell.ts';

type Listener = () => void;
const listeners = new Set<Listener>();
let missing = false;

/** Whether a part of the tab could not be fetched: a new version removes the old one's parts. */
export const isMissing = (): boolean => missing;

/** Calls back when a part turns out to be missing. Returns a function that stops it. */
export const onMissing = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether people have already been told that a part is missing. */
let hasMissed = false;

const setMissing = (isNow: boolean): void => {
  missing = isNow;
  hasMissed ||= isNow;
  for (const listener of listeners) listener();
};

/** Withdraws the notice until a part is missing again. */
export const dismissMissing = (): void => setMissing(false);

let hasBeenOffline = false;
const noteOffline = (): void => {
  hasBeenOffline = true;
};

/** Loads a part, and notes whether the network is lost at any time. */
const ask = <Part>(load: () => Promise<Part>): Promise<Part> => {
  // Registered once, however often this runs.
  addEventListener('offline', noteOffline);
  return load();
};

/**
 * Starts a reload if one may bring the missing part, and tells whether it did. Chromium remembers a module that it could not fetch without
 * a network, and everything that imports it, and never fetches it again on that page, whatever the server answers.
 */
export const isReloading = async (): Promise<boolean> =>
  (hasBeenOffline && reloadUnlessBusy()) || (await reloadOldShell());

/**
 * Fetches a part of the tab. If it can't be had, and no reload brings a newer one, everybody is told and the result is null. Offline the
 * result is null too, without a notice: a reload would help nobody.
 */
export const fetchPart = async <Part>(load: () => Promise<Part>): Promise<Part | null> => {
  try {
    return await ask(load);
  } catch {
    if (navigator.onLine && !(await isReloading())) setMissing(true);
    return null;
  }
};

/** Fetches a part that nobody waits for, or that can be done without. If it can't be had nobody is told; a newer version may be loaded. */
export const fetchSpare = async <Part>(load: () => Promise<Part>): Promise<Part | null> => {
  try {
    return await ask(load);
  } catch {
    if (navigator.onLine) await reloadOldShell();
    return null;
  }
};

/** Milliseconds between attempts to reach the server once the browser says there is a network. */
const AGAIN_MS = 1_000;

const isReached = async (): Promise<boolean> =>
  navigator.onLine &&
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

/** Waits until the server answers: the browser announces a network before it carries anything. */
const whenReached = async (): Promise<void> => {
  if (!navigator.onLine)
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  if (await isReached()) return;
  await new Promise((resolve) => {
    setTimeout(resolve, AGAIN_MS);
  });
  await whenReached();
};

/** Loads the part once there is a network, and again whenever the server could not be reached. */
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

/** For a part that can be done without: a part not loaded yet is not requested while offline. */
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

/** Stands in for a missing part: somebody who dismissed the notice and asks for the part again is told again. */
const Missed = (): null => {
  useEffect(() => {
    if (hasMissed) setMissing(true);
  }, []);
  return null;
};

/**
 * A component that is fetched when it is shown. If it can't be, its place stays empty and text typed elsewhere is kept: the notice about a
 * missing part says what to do.
 */
export const lazily = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: (await fetchPart(whenOnline(load))) ?? (Missed as ComponentType<Props>) }));

/** A whole page that is fetched when it is shown. If it can't be, and no reload brings a newer one, the error is rethrown. */
export const lazyPage = (load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> =>
  lazy(async () => {
    try {
      return { default: await whenOnline(load)() };
    } catch (error) {
      if (await isReloading()) return { default: Nothing };
      throw error;
    }
  });
