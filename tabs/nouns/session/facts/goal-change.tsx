import { makeStyles, tokens } from '@fluentui/react-components';
import { recordCommitment } from '../../../../shared/contracts/commitment.ts';
import { setCause } from '../../../../shared/contracts/session-work.ts';
import type { GoalChange } from '../../../../shared/coaching/sections/goal-change.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { CAUSE_TEXT_MAX } from '../../../../shared/domain/cause.ts';
import { useAction } from '../../../platform/api.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import type { FactsProps } from '../section-facts-view.tsx';
import { causeInWords } from './cause-in-words.ts';
import { CauseChoice, OtherCause, useSetCause } from './goal-causes.tsx';
import { LineForm } from './line-form.tsx';

const DevelopmentPart = lazily(() =>
  import('../../focus/development-part.tsx').then((made) => made.DevelopmentPart),
);

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    flexShrink: 0,
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { color: tokens.colorNeutralForeground2 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

type RowProps = Readonly<{ label: string; children: React.ReactNode }>;

const Row = ({ label, children }: RowProps) => {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  );
};

/** What was tried last time and what came of it, which is asked for until somebody has answered. */
const LastTry = ({ last }: Readonly<{ last: NonNullable<GoalChange['last']> }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const tell = useAction(setCause);
  return (
    <Row label={say('facts.change.last')}>
      <span className={styles.text} title={last.tried}>
        {last.tried}
      </span>
      <span />
      {last.outcome === null ? (
        <LineForm
          label={say('facts.change.outcome')}
          max={CAUSE_TEXT_MAX}
          draft={`tried-outcome.${last.session}`}
          save={(outcome, done) =>
            tell.mutate({ params: { id: last.session }, body: { outcome } }, { onSuccess: done })
          }
        />
      ) : (
        <span className={styles.text} title={last.outcome}>
          {say('facts.change.came', { outcome: last.outcome })}
        </span>
      )}
      <RefusalText error={tell.error} />
    </Row>
  );
};

/** What to try until next time: a commitment of the rep's. */
const NewTry = ({ session }: Readonly<{ session: SessionView }>) => {
  const { say } = useWords();
  const cause = useSetCause(session, null);
  const record = useAction(recordCommitment);
  const { id: sessionId, rhythmId, rep, defaultDue: due } = session;
  return (
    <>
      <LineForm
        label={say('facts.change.try')}
        placeholder={say('facts.change.try.example')}
        max={CAUSE_TEXT_MAX}
        draft={`try.${sessionId}`}
        save={(text, done) => {
          record.mutate(
            { body: { rhythmId, sessionId, ownerId: rep.id, text, due } },
            {
              onSuccess: () => {
                done();
                cause.try(text);
              },
            },
          );
        }}
      />
      <RefusalText error={record.error ?? cause.error} />
    </>
  );
};

/** Whose word the expectation waits for; null where it waits for nobody's. */
const awaitedInWords = (
  { you, manager, rep }: SessionView,
  awaited: string | null,
  { say }: Words,
): string | null => {
  if (awaited === null) return null;
  const [me, other] = you === 'manager' ? [manager, rep] : [rep, manager];
  return awaited === me.id
    ? say('facts.change.expectation.awaited.you')
    : say('facts.change.expectation.awaited', { name: firstName(other.name) });
};

/** What changes: the cause, the previous try, the new try and what is expected. */
export const GoalChangeFacts = ({ session, content }: FactsProps<'goal-change'>) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { cause, last, tried, expectation, figures } = content;
  const awaited = awaitedInWords(session, expectation?.awaited ?? null, words);
  return (
    <>
      <FactRow
        look={cause === null ? 'strong' : 'quiet'}
        label={say('facts.change.choose')}
        behind={(target, close) => (
          <AnchoredPopover target={target} close={close} label={say('facts.change.choose')}>
            <CauseChoice session={session} figures={figures} chosen={cause} done={close} />
            <OtherCause session={session} chosen={cause} done={close} />
          </AnchoredPopover>
        )}
      >
        {cause === null
          ? say('facts.change.choose')
          : say('facts.cause.chosen', { cause: causeInWords(words, cause) })}
      </FactRow>
      {last && <LastTry last={last} />}
      <Row label={say('facts.change.try')}>
        {tried === null ? (
          <NewTry session={session} />
        ) : (
          <span className={styles.text} title={tried}>
            {tried}
          </span>
        )}
      </Row>
      <FactRow
        look="quiet"
        label={say('facts.change.expectation')}
        {...(awaited !== null && { end: awaited })}
        behind={(target, close) => (
          <AnchoredPopover target={target} close={close} label={say('facts.change.expectation')}>
            <DevelopmentPart
              rhythmId={session.rhythmId}
              sessionId={session.id}
              only="expectation"
              done={close}
            />
          </AnchoredPopover>
        )}
      >
        {expectation === null
          ? say('facts.change.expectation.none')
          : say('facts.change.expectation.is', { text: expectation.text })}
      </FactRow>
    </>
  );
};
