import { teamsDarkTheme } from '@fluentui/react-components';
import { withLetters } from './with-letters.ts';

export const darkTheme = withLetters(teamsDarkTheme);
