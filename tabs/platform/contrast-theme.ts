import { teamsHighContrastTheme } from '@fluentui/react-components';
import { withLetters } from './with-letters.ts';

export const contrastTheme = {
  ...withLetters(teamsHighContrastTheme),
  // Fluent's are white, and would outshine what there is to read.
  colorNeutralStencil1: '#3d3d3d',
  colorNeutralStencil2: '#525252',
};
