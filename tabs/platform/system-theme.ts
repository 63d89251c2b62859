import type { ThemeName } from './host-context.ts';

const prefers = (query: string): boolean => window.matchMedia(query).matches;

/** The theme that the machine asks for; for pages outside Teams. */
export const systemTheme = (): ThemeName =>
  prefers('(forced-colors: active)')
    ? 'contrast'
    : prefers('(prefers-color-scheme: dark)')
      ? 'dark'
      : 'default';
