import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useEffect, useRef, useState } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { CaptureLine, captureDraftKey } from '../capture-line.tsx';
import { useRecapStyles } from './recap-styles.ts';

const useStyles = makeStyles({
  // The capture line has its own padding.
  line: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  begin: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Adds a forgotten step or decision, recorded as in the session and marked as added afterwards. */
export const RecapAdd = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const recap = useRecapStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [typed] = useDraftText(captureDraftKey(session));
  const [isLeft] = useState(typed.trim() !== '');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) place.current?.querySelector('input')?.focus();
  }, [open]);
  const other = session.you === 'manager' ? session.rep : session.manager;
  // Text left over when the session ended already has the capture line.
  if (isLeft) return null;
  if (!open)
    return (
      <Button
        className={styles.begin}
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => setOpen(true)}
      >
        {say('recap.add')}
      </Button>
    );
  return (
    <div ref={place} data-testid="recap-add">
      <div className={styles.line}>
        <CaptureLine session={session} />
      </div>
      <p className={recap.quiet}>{say('recap.add.then', { name: firstName(other.name) })}</p>
    </div>
  );
};
