import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactElement } from 'react';

type Choice = Readonly<{
  text: string;
  icon: ReactElement;
  act: () => void;
  /** Not available yet. */
  off?: boolean;
}>;
type Props = Readonly<{
  /** What the menu is about, for screen readers. */
  label: string;
  choices: readonly Choice[];
  button?: (element: HTMLButtonElement | null) => void;
}>;

/** Actions on a row, or on everything shown. */
export const RowMenu = ({ label, choices, button }: Props) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button
        {...(button && { ref: button })}
        size="small"
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={label}
      />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {choices.map(({ text, icon, act, off = false }) => (
          <MenuItem key={text} icon={icon} disabled={off} onClick={act}>
            {text}
          </MenuItem>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
);
