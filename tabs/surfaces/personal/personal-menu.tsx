import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { GlobeRegular } from '@fluentui/react-icons/svg/globe';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { ShieldRegular } from '@fluentui/react-icons/svg/shield';
import { TableArrowUpRegular } from '@fluentui/react-icons/svg/table-arrow-up';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../platform/words.tsx';
import { AccessDialog } from './access-dialog.tsx';
import { PersonalSettingsDialog } from './personal-settings-dialog.tsx';
import type { Me, View } from './views.ts';

/** Settings, who has looked at one's data, and the pages about Kadens. */
export const PersonalMenu = ({ me, view }: Readonly<{ me: Me; view: View }>) => {
  const { say, language } = useWords();
  const navigate = useNavigate();
  /** Gets the focus back when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const [shown, show] = useState<'settings' | 'access' | null>(null);
  const page = (name: string) => ({
    href: `/tabs/${name}?lang=${language}`,
    target: '_blank',
    rel: 'noopener',
  });
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={say('personal.menu')} relationship="label">
            <Button {...back} appearance="subtle" icon={<MoreHorizontalRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<GlobeRegular />} onClick={() => show('settings')}>
              {say('personal.menu.settings')}
            </MenuItem>
            <MenuItem icon={<EyeRegular />} onClick={() => show('access')}>
              {say('personal.menu.access')}
            </MenuItem>
            {(me.coaches || me.leader || me.administrator) && (
              <MenuItem
                icon={<TableArrowUpRegular />}
                onClick={() => void navigate(`/tabs/personal/results?from=${view}`)}
              >
                {say('personal.menu.results')}
              </MenuItem>
            )}
            <MenuDivider />
            <MenuItemLink icon={<ShieldRegular />} {...page('privacy')}>
              {say('personal.menu.privacy')}
            </MenuItemLink>
            <MenuItemLink icon={<QuestionCircleRegular />} {...page('support')}>
              {say('personal.menu.support')}
            </MenuItemLink>
          </MenuList>
        </MenuPopover>
      </Menu>
      {shown === 'settings' && <PersonalSettingsDialog me={me} onClose={() => show(null)} />}
      {shown === 'access' && <AccessDialog onClose={() => show(null)} />}
    </>
  );
};
