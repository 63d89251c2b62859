import { makeStyles, tokens } from '@fluentui/react-components';

/** Fields side by side where there is room, stacked on a phone. */
export const useFieldStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
    // A select is otherwise as wide as its longest option.
    '& *': { minWidth: 0 },
  },
  // Where it scrolls by itself, Fluent's message bars would otherwise shrink to their least height, and their text stick out.
  stack: { display: 'grid', gridAutoRows: 'max-content', rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  numbers: { fontVariantNumeric: 'tabular-nums' },
});
