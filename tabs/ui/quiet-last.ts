import { tokens } from '@fluentui/react-components';

const INSET = tokens.spacingHorizontalS;

/** Buttons in a row of which the last is quiet: where it wraps its words, and not its unseen edge, stand under the first. */
export const QUIET_LAST = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: INSET,
  '& > :nth-last-child(2)': { marginInlineEnd: INSET },
  '& > :last-child': { minWidth: 'auto', marginInlineStart: `calc(-1 * ${INSET})` },
} as const;
