import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { HandRightRegular } from '@fluentui/react-icons/svg/hand-right';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionRegular } from '@fluentui/react-icons/svg/question';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useWords } from '../../platform/words.tsx';

type Props = Readonly<{
  commitment: CommitmentView;
  onMove: () => void;
  onDrop: () => void;
  onHelp: () => void;
  onDispute: () => void;
}>;

/** The answers to a commitment other than Done. */
export const CommitmentMenu = ({ commitment, onMove, onDrop, onHelp, onDispute }: Props) => {
  const { say } = useWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={say('personal.commitment.menu', { commitment: commitment.text })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowRightRegular />} onClick={onMove}>
            {say('answer.move')}
          </MenuItem>
          {!commitment.helpWanted && (
            <MenuItem icon={<HandRightRegular />} onClick={onHelp}>
              {say('answer.help')}
            </MenuItem>
          )}
          <MenuItem icon={<DismissRegular />} onClick={onDrop}>
            {say('answer.dropped')}
          </MenuItem>
          {commitment.mayDispute && (
            <MenuItem icon={<QuestionRegular />} onClick={onDispute}>
              {say('answer.disputed')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
