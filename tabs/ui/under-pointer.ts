import { tokens } from '@fluentui/react-components';

/**
 * The look of a row under the pointer. In high contrast its ground is the highlight's, on which only the highlight's text can be read, so
 * that nothing in it keeps a colour of its own but a mark, which has its own ground too.
 */
export const UNDER_POINTER = {
  backgroundColor: tokens.colorSubtleBackgroundHover,
  color: tokens.colorNeutralForeground1Hover,
  '& :not(mark)': { color: 'inherit' },
} as const;
