import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles shared by the parts of the page where results are taken in. */
export const useResultStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXL },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  alone: { justifySelf: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteMarigoldForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});
