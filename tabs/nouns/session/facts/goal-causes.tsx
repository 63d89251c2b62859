import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { RadioButtonFilled } from '@fluentui/react-icons/svg/radio-button';
import { setCause } from '../../../../shared/contracts/session-work.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { GoalCauses } from '../../../../shared/coaching/sections/goal-causes.ts';
import { CAUSE_TEXT_MAX } from '../../../../shared/domain/cause.ts';
import type { FigureCause } from '../../../../shared/domain/cause.ts';
import { moneyInWords } from '../../../../shared/words/money-in-words.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { percent } from '../../goal/goal-figure.ts';
import type { FactsProps } from '../section-facts-view.tsx';
import { NARROW } from '../../../ui/room-for-text.ts';
import { purposeOf } from '../agenda-words.ts';
import { useCacheSession } from '../use-session.ts';
import { causeInWords } from './cause-in-words.ts';
import { LineForm } from './line-form.tsx';
import { UNDER_POINTER } from '../../../ui/under-pointer.ts';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 72px 72px',
    [NARROW]: { gridTemplateColumns: '1fr 1fr' },
    columnGap: tokens.spacingHorizontalXS,
    // Aligned with the figures, which have the button's padding.
    paddingInline: `calc(${tokens.spacingHorizontalXS} + ${tokens.strokeWidthThin})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
  },
  figure: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 72px 72px',
    [NARROW]: { gridTemplateColumns: '1fr 1fr' },
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': UNDER_POINTER,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    [NARROW]: { gridColumn: '1 / -1' },
  },
  mark: { flexShrink: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralStrokeAccessible },
  chosenMark: { color: tokens.colorCompoundBrandForeground1 },
  number: { textAlign: 'end' },
  before: { color: tokens.colorNeutralForeground2 },
  unknown: { gridColumn: 'span 2' },
});

const figureInWords = ({ language, say }: Words, cause: FigureCause, figure: number | null): string => {
  if (figure === null) return say('facts.cause.few', { of: cause });
  switch (cause) {
    case 'volume':
      return say('facts.cause.meetings', { n: Math.round(figure) });
    case 'hit-rate':
      return percent(language, figure);
    case 'size':
      return moneyInWords(language, figure);
    case 'time':
      return say('facts.cause.days', { n: Math.round(figure) });
  }
};

/** Sets the cause: one of the rep's own figures, or another in the two people's own words. */
export const useSetCause = ({ id }: Pick<SessionView, 'id'>, chosen: GoalCauses['chosen']) => {
  const keep = useCacheSession();
  const { mutate, error, isPending } = useAction(setCause, { onDone: keep, sendsLater: true });
  const before = { kind: chosen?.kind ?? null, words: chosen?.words ?? null };
  return {
    error,
    sending: isPending,
    choose: (kind: FigureCause, done?: () => void) =>
      mutate({ params: { id }, body: { kind, before } }, { onSuccess: () => done?.() }),
    say: (words: string, done: () => void) =>
      mutate({ params: { id }, body: { kind: 'other', words, before } }, { onSuccess: done }),
    try: (tried: string) => mutate({ params: { id }, body: { tried, before: { tried: null } } }),
  };
};

type Props = Readonly<{
  session: SessionView;
  figures: GoalCauses['figures'];
  chosen: GoalCauses['chosen'];
  done?: () => void;
}>;

/** The rep's own figures, now and before; tapping one makes it the cause. */
export const CauseChoice = ({ session, figures, chosen, done }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const cause = useSetCause(session, chosen);
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span className={styles.name} />
        <span>{say('facts.cause.now')}</span>
        <span>{say('facts.cause.before')}</span>
      </div>
      {figures.map(({ cause: kind, now, before }) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.figure, chosen?.kind === kind && styles.chosen)}
          aria-pressed={chosen?.kind === kind}
          onClick={() => cause.choose(kind, done)}
        >
          <span className={styles.name}>
            {chosen?.kind === kind ? (
              <RadioButtonFilled className={mergeClasses(styles.mark, styles.chosenMark)} aria-hidden />
            ) : (
              <CircleRegular className={styles.mark} aria-hidden />
            )}
            {say(`facts.cause.${kind}.row`)}
          </span>
          {now === null && before === null ? (
            <span className={mergeClasses(styles.number, styles.before, styles.unknown)}>
              {figureInWords(words, kind, null)}
            </span>
          ) : (
            <>
              <span className={styles.number}>{figureInWords(words, kind, now)}</span>
              <span className={mergeClasses(styles.number, styles.before)}>
                {figureInWords(words, kind, before)}
              </span>
            </>
          )}
        </button>
      ))}
      <RefusalText error={cause.error} sending={cause.sending} />
    </>
  );
};

/** A cause other than the four figures, in the two people's own words. */
export const OtherCause = ({
  session,
  chosen,
  done,
}: Pick<Props, 'session' | 'chosen'> & Readonly<{ done: () => void }>) => {
  const { say } = useWords();
  const cause = useSetCause(session, chosen);
  return (
    <>
      <LineForm
        label={say('facts.cause.other')}
        max={CAUSE_TEXT_MAX}
        draft={`cause.${session.id}`}
        opened
        save={(text, saved) =>
          cause.say(text, () => {
            saved();
            done();
          })
        }
      />
      <RefusalText error={cause.error} sending={cause.sending} />
    </>
  );
};

/** What lies behind the figures: the cause named last time, and the rep's own figures to choose from. */
export const GoalCausesFacts = ({ session, item, content }: FactsProps<'goal-causes'>) => {
  const words = useWords();
  const { language, say } = words;
  const { last, chosen, figures } = content;
  const said = chosen?.kind === 'other' ? chosen : last;
  const other = (
    <FactRow
      look="quiet"
      label={say('facts.cause.other')}
      behind={(target, close) => (
        <AnchoredPopover target={target} close={close} label={say('facts.cause.other')}>
          <OtherCause session={session} chosen={chosen} done={close} />
        </AnchoredPopover>
      )}
    >
      {said === null
        ? say('facts.cause.other')
        : say(said === chosen ? 'facts.cause.chosen' : 'facts.cause.last', {
            cause: causeInWords(words, said),
          })}
    </FactRow>
  );
  // Until a cause has been named, the section's purpose says what to do here, and "other" comes last, for when none of the figures is it.
  return (
    <>
      {said === null ? <FactRow look="quiet">{purposeOf(session, item, language) ?? ''}</FactRow> : other}
      <CauseChoice session={session} figures={figures} chosen={chosen} />
      {said === null && other}
    </>
  );
};
