import { teamsHighContrastTheme } from '@fluentui/react-components';
import { withLetters } from './with-letters.ts';

export const contrastTheme = withLetters(teamsHighContrastTheme);
