import {
  Button,
  makeStyles,
  Menu,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Seen where the pointer or the focus is; always where there is no pointer.
  quiet: {
    '@media (hover: hover)': { opacity: 0 },
    ':focus-visible': { opacity: 1 },
    '&[aria-expanded="true"]': { opacity: 1 },
  },
});

/** Where a message's menu is seen: put this on the message. */
export const SHOWS_MENU = { ':hover .message-menu': { opacity: 1 } } as const;

/** What can be done with a message: Teams' "…". `children` are its items. */
export const MessageMenu = ({ label, children }: Readonly<{ label: string; children: ReactNode }>) => {
  const styles = useStyles();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={mergeClasses('message-menu', styles.quiet)}
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={label}
          data-testid="message-menu"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
};
