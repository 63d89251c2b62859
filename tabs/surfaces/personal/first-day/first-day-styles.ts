import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles for a step of the first day: one question, in a column that is easy to read. */
export const useFirstDayStyles = makeStyles({
  step: { display: 'grid', rowGap: tokens.spacingVerticalM, maxWidth: '600px' },
  whole: { flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  person: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  box: { alignSelf: 'center', marginBlock: 0 },
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    // Within reach however many people there are.
    position: 'sticky',
    bottom: 0,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  aside: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  greeting: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  message: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-line',
  },
  ways: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  way: { display: 'grid', rowGap: tokens.spacingVerticalS, alignContent: 'start', justifyItems: 'start' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
});
