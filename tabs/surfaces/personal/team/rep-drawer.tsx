import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import { RepPage } from './rep-page.tsx';
import type { TeamActions } from './team-actions.ts';
import { ToastPlace } from '../../../ui/undo-toast.tsx';

const useStyles = makeStyles({
  // Below 768 pixels it fills the page.
  drawer: { width: '640px', maxWidth: '100vw', '@media (max-width: 767px)': { width: '100vw' } },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  body: { paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXXL}` },
});

type Props = Readonly<{
  /** The rep shown; null when closed. */
  row: TeamRow | null;
  onClose: () => void;
  actions: TeamActions;
}>;

/** A rep's page, over the team. */
export const RepDrawer = ({ row, onClose, actions }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="end"
      open={row !== null}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      {row && (
        <>
          <DrawerHeader>
            <DrawerHeaderTitle
              action={
                <Button
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={say('personal.close')}
                  onClick={onClose}
                />
              }
            >
              <span className={styles.title}>
                <PersonAvatar person={row.rhythm.rep} size={36} />
                {row.rhythm.rep.name}
              </span>
            </DrawerHeaderTitle>
          </DrawerHeader>
          <DrawerBody className={styles.body}>
            <RepPage row={row} actions={actions} />
          </DrawerBody>
          <ToastPlace />
        </>
      )}
    </OverlayDrawer>
  );
};
