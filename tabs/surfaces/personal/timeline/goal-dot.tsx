import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  dot: {
    width: '8px',
    height: '8px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What a goal stood at on a day, as a point of its curve. */
export const GoalDot = () => <span className={useStyles().dot} aria-hidden />;
