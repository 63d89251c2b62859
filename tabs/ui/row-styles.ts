import { makeStyles, tokens } from '@fluentui/react-components';
import { QUIET_LAST } from './quiet-last.ts';

/** Styles for rows and forms of deals and customer meetings: quiet, and as wide as there is room for. */
export const useRowStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: 0,
  },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  wide: { flexGrow: 3, flexShrink: 1, flexBasis: '180px', minWidth: 0 },
  narrow: { flexGrow: 1, flexShrink: 1, flexBasis: '120px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  acts: QUIET_LAST,
  add: {
    justifySelf: 'start',
    textAlign: 'start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});
