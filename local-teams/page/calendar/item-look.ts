import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CalendarItem } from '../../protocol.ts';

const useStyles = makeStyles({
  any: {
    boxSizing: 'border-box',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflow: 'hidden',
    textAlign: 'left',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-start',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { boxShadow: tokens.shadow4 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 3 },
  },
  outside: {
    backgroundColor: tokens.colorPaletteTealBackground2,
    borderTopColor: tokens.colorPaletteTealBorderActive,
    borderRightColor: tokens.colorPaletteTealBorderActive,
    borderBottomColor: tokens.colorPaletteTealBorderActive,
    borderLeftColor: tokens.colorPaletteTealBorderActive,
    color: tokens.colorPaletteTealForeground2,
  },
  leave: {
    backgroundColor: tokens.colorPaletteBerryBackground2,
    borderTopColor: tokens.colorPaletteBerryBorderActive,
    borderRightColor: tokens.colorPaletteBerryBorderActive,
    borderBottomColor: tokens.colorPaletteBerryBorderActive,
    borderLeftColor: tokens.colorPaletteBerryBorderActive,
    color: tokens.colorPaletteBerryForeground2,
  },
  unsure: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
  },
  off: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'line-through',
  },
});

/** An item's look by what it is: leave, a meeting with somebody outside, unanswered, cancelled or declined. */
export const useItemLook = (item: CalendarItem): string => {
  const styles = useStyles();
  const isOff = item.cancelled || item.response === 'declined';
  return mergeClasses(
    styles.any,
    item.showAs === 'oof' && styles.leave,
    item.showAs !== 'oof' && !item.online && styles.outside,
    item.showAs === 'tentative' && styles.unsure,
    isOff && styles.off,
  );
};
