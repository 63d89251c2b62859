import { teamsLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ThemeName } from './host-context.ts';
import { laterThemes } from './later-themes.ts';
import { fetchSpare, whenOnline } from './lazily.ts';
import { withLetters } from './with-letters.ts';

const light = withLetters(teamsLightTheme);
const arrived = new Map<ThemeName, Theme>([['default', light]]);
const asked = new Map<ThemeName, Promise<void>>();

const load = async (name: 'dark' | 'contrast'): Promise<void> => {
  const theme = await fetchSpare(whenOnline(laterThemes[name]));
  if (theme) arrived.set(name, theme);
  else asked.delete(name);
};

/** Fetches a theme, once; it resolves also if the theme can't be had. */
export const fetchTheme = (name: ThemeName): Promise<void> => {
  const known = asked.get(name) ?? (name === 'default' ? Promise.resolve() : load(name));
  asked.set(name, known);
  return known;
};

/** The theme; until it has arrived, the one before, or the light one. */
export const useTheme = (name: ThemeName): Theme => {
  const [shown, show] = useState<Theme>(arrived.get(name) ?? light);
  useEffect(() => {
    let isWanted = true;
    void fetchTheme(name).then(() => {
      if (isWanted) show((before) => arrived.get(name) ?? before);
    });
    return () => {
      isWanted = false;
    };
  }, [name]);
  return arrived.get(name) ?? shown;
};
