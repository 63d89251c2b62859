import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles shared by the parts of the behaviours' settings; they fit 320 px. */
export const useBehaviourStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalXXXL,
  },
  tight: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  lead: { margin: 0, maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  late: {
    margin: 0,
    color: tokens.colorPaletteMarigoldForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
