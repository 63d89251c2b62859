import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { SearchHit, PastSession } from '../../../../shared/contracts/past-session.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { TypeIcon } from '../../../nouns/conversation-type/type-badge.tsx';
import { UNDER_POINTER } from '../../../ui/under-pointer.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': UNDER_POINTER,
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  body: { display: 'grid', flexGrow: 1, minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  notHeld: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  said: {
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  found: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  in: { color: tokens.colorNeutralForeground3 },
  lock: { verticalAlign: '-2px', marginInlineEnd: tokens.spacingHorizontalXXS },
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

/** The text around a match, with the match marked. */
const MatchExcerpt = ({ found }: Readonly<{ found: SearchHit }>) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <span className={styles.found}>
      <span className={styles.in}>
        {found.in === 'private' && <LockClosedRegular className={styles.lock} aria-hidden />}
        {say(`past.in.${found.in}`)}:{' '}
      </span>
      {found.pieces.map((piece, at) =>
        piece.found ? (
          <mark key={at} className={styles.mark}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
};

type Props = Readonly<{
  session: PastSession;
  /** True for a manager viewing several reps: the row then names the rep. */
  named: boolean;
  /** Whether this is the row the reader comes back to. */
  returned: boolean;
  onOpen: () => void;
}>;

/** One past session: when, with whom, about what, and its outcome or where the search found a match. */
export const PastSessionLine = ({ session, named, returned, onOpen }: Props) => {
  const styles = useStyles();
  const { say, shortDay, exactDay, typeNames } = useWords();
  const own = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (returned) own.current?.focus();
  }, [returned]);
  const { id, state, type, day, minutes, steps, decision, found, other, inQuestion } = session;
  const isHeld = state === 'closed' && !inQuestion;
  const name = typeNames.of(type);
  return (
    <Link ref={own} className={styles.row} to={`/tabs/session/${id}`} state={{ back: true }} onClick={onOpen}>
      <TypeIcon type={type} />
      <span className={styles.body}>
        <span className={mergeClasses(styles.name, !isHeld && styles.notHeld)}>
          {named ? `${firstName(other.name)} · ${name}` : name}
        </span>
        <Text size={200} className={styles.quiet}>
          <time dateTime={day} title={exactDay(day)}>
            {shortDay(day)}
          </time>
          {isHeld
            ? [null, say('past.minutes', { minutes }), say('past.steps', { count: steps })].join(' · ')
            : [null, say(state === 'closed' ? 'past.in-question' : `past.state.${state}`)].join(' · ')}
        </Text>
        {found.length === 0 && decision !== null && (
          <span className={styles.said}>{say('past.decided', { text: decision })}</span>
        )}
        {found.map((one, at) => (
          <MatchExcerpt key={at} found={one} />
        ))}
      </span>
    </Link>
  );
};
