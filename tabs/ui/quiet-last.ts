import { tokens } from '@fluentui/react-components';

const INSET = tokens.spacingHorizontalS;

/** A row of buttons whose last one is quiet: where it wraps, its text, rather than its invisible edge, lines up with the first button. */
export const QUIET_LAST = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: INSET,
  '& > :nth-last-child(2)': { marginInlineEnd: INSET },
  '& > :last-child': { minWidth: 'auto', marginInlineStart: `calc(-1 * ${INSET})` },
} as const;
