import { Button } from '@fluentui/react-components';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { cancelHelpTalk } from '../../../shared/contracts/help-talk.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { HelpTalkButton } from './help-talk-button.tsx';

/** Lets the manager answer a rep's call for help beside its commitment: book ten minutes, or cancel them. */
export const HelpTalkAnswer = ({ commitment }: Readonly<{ commitment: CommitmentView }>) => {
  const { say } = useWords();
  const cancel = useAction(cancelHelpTalk);
  const { id, text, rhythmId, owner, helpWanted, helpTalkAt } = commitment;
  if (!helpWanted) return null;
  if (helpTalkAt === null) return <HelpTalkButton wish={{ id, text, rhythmId, rep: owner }} />;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={cancel.isPending}
        aria-label={say('personal.do.ten.undo.with', { commitment: text })}
        onClick={() => cancel.mutate({ params: { id } })}
      >
        {say('personal.do.ten.undo')}
      </Button>
      <RefusalText error={cancel.error} />
    </>
  );
};
