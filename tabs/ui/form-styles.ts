import { makeStyles, tokens } from '@fluentui/react-components';

/** A form that stands in a list, inside 320 px: its fields in one column, and what can be done in a row under them. */
export const useFormStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  apart: { paddingBlock: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
