import type { Theme } from '@fluentui/react-components';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Language } from '../../shared/domain/language.ts';
import type { ThemeName } from './address.ts';
import type { SayOnPage } from './words.ts';

/** The language and the look of one person's window. */
export type WindowAppearance = Readonly<{ say: SayOnPage; language: Language; theme: ThemeName }>;

export const fluentTheme: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};
