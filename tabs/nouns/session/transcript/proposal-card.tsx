import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { TranscriptProposalView } from '../../../../shared/contracts/transcript.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { DayText } from '../../../ui/day-text.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { ChooseOwner } from '../../commitment/choose-owner.tsx';
import { personId } from '../../../../shared/domain/ids.ts';
import { TranscriptQuote } from '../transcript-quote.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { useProposal } from './use-proposal.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = Readonly<{
  session: SessionView;
  proposal: TranscriptProposalView;
  n: number;
  count: number;
  /** Whether it took the place of one that was answered here. */
  follows: boolean;
  answered: () => void;
}>;

/** One proposed step with the words it came from: saved, changed or taken away by either of the two. */
export const ProposalCard = ({ session, proposal, n, count, follows, answered }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { open, unfold, fold, button } = useDisclosure();
  const { accept, dismiss, isPending, error } = useProposal(session, proposal, answered);
  const { text, owner, due, quote, saidAt, byModel } = proposal;
  const title = useRef<HTMLHeadingElement>(null);
  // The focus goes along to the next proposal, not to the top of the page.
  useEffect(() => {
    if (follows) title.current?.focus();
  }, [follows]);
  const ownerName = owner && (owner.id === session[session.you].id ? say('app.you') : firstName(owner.name));
  return (
    <section
      className={styles.card}
      data-testid="proposal"
      data-proposal
      aria-label={say('transcript.proposal', { n, count })}
    >
      <h3 ref={title} tabIndex={-1} className={styles.quiet}>
        {say('transcript.proposal', { n, count })}
      </h3>
      {open ? (
        <ProposalForm session={session} proposal={proposal} busy={isPending} save={accept} back={fold} />
      ) : (
        <>
          <p className={styles.text}>{text}</p>
          <p className={styles.quiet}>
            {ownerName !== null && <>{ownerName} · </>}
            {due === null ? say('app.no-day') : <DayText day={due} />}
            {byModel && <> · {say('app.by-model')}</>}
          </p>
          {byModel && <p className={styles.quiet}>{say('transcript.by-model')}</p>}
        </>
      )}
      <TranscriptQuote quote={quote} saidAt={saidAt} />
      {!open && owner === null && (
        <>
          <p className={styles.quiet}>{say('transcript.who')}</p>
          <ChooseOwner
            people={[session.rep, session.manager]}
            chosen=""
            choose={(id) => accept({ text, ownerId: personId.parse(id), due })}
          />
        </>
      )}
      <RefusalText error={error} />
      {!open && (
        <div className={styles.acts}>
          {owner !== null && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isPending}
              onClick={() => accept({ text, ownerId: owner.id, due })}
            >
              {say('transcript.save')}
            </Button>
          )}
          <Button ref={button} size="small" disabledFocusable={isPending} onClick={unfold}>
            {say('transcript.change')}
          </Button>
          <Button size="small" disabledFocusable={isPending} onClick={dismiss}>
            {say('transcript.dismiss')}
          </Button>
        </div>
      )}
    </section>
  );
};
