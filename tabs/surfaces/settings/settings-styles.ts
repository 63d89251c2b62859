import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Styles shared by the parts of the administrator's page. */
export const useSettingsStyles = makeStyles({
  page: { display: 'grid', rowGap: tokens.spacingVerticalXXXL },
  part: { display: 'grid', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  lead: { margin: 0, maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  small: { ...typographyStyles.caption1, margin: 0, maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  said: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  scopes: {
    ...typographyStyles.caption1,
    gridColumn: '1 / -1',
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
