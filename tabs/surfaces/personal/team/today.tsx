import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName, PersonAvatar } from '../../../ui/person-avatar.tsx';
import { NeedAction } from './need-action.tsx';
import { needInWords } from './need-in-words.ts';
import type { Need } from './needs.ts';
import type { TeamActions } from './team-actions.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { display: 'grid', margin: 0, padding: 0, listStyleType: 'none' },
  need: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 480px)': { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS },
  },
  sentence: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  // Below its sentence rather than below the avatar, where there is no room beside it.
  act: { '@media (max-width: 480px)': { paddingInlineStart: `calc(28px + ${tokens.spacingHorizontalM})` } },
  calm: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  icon: { fontSize: '24px', lineHeight: 0, color: tokens.colorBrandForeground1 },
  several: { display: 'grid', placeItems: 'center', flexShrink: 0, width: '28px', height: '28px' },
});

/** Says that nothing is urgent, and when the next 1:1 is. */
const NothingUrgent = ({ rows }: Readonly<{ rows: readonly TeamRow[] }>) => {
  const styles = useStyles();
  const { say, day, time, dayOf } = useWords();
  const [first] = rows
    .filter(({ next }) => next !== null)
    .sort((a, b) => ((a.next?.startsAt ?? '') < (b.next?.startsAt ?? '') ? -1 : 1));
  const next = first?.next;
  return (
    <div className={styles.calm}>
      <span className={styles.icon} aria-hidden>
        <CheckmarkCircleRegular />
      </span>
      <div>
        <Subtitle2 as="h2" block className={styles.heading}>
          {say('personal.team.calm')}
        </Subtitle2>
        <Text>
          {first && next
            ? say('personal.team.calm.next', {
                day: day(dayOf(next.startsAt)),
                time: time(next.startsAt),
                name: firstName(first.rhythm.rep.name),
              })
            : say('personal.team.calm.then')}
        </Text>
      </div>
    </div>
  );
};

/** The people a need is about: one avatar, or an icon for several. */
const NeedPeople = ({ need }: Readonly<{ need: Need }>) => {
  const styles = useStyles();
  if (need.kind === 'together')
    return (
      <span className={mergeClasses(styles.icon, styles.several)} aria-hidden>
        <PeopleTeamRegular />
      </span>
    );
  const person = need.kind === 'own-commitment' ? need.commitment.promisedTo : need.row.rhythm.rep;
  return <PersonAvatar person={person} size={28} />;
};

const keyOf = (need: Need): string => ('row' in need ? `${need.kind}${need.row.rhythm.id}` : need.kind);

type Props = Readonly<{ needs: readonly Need[]; rows: readonly TeamRow[]; actions: TeamActions }>;

/** The few things that matter most today, each with its button; only the first button is accented. */
export const Today = ({ needs, rows, actions }: Props) => {
  const styles = useStyles();
  const words = useWords();
  if (needs.length === 0) return <NothingUrgent rows={rows} />;
  return (
    <section aria-label={words.say('personal.team.today')}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.say('personal.team.today')}
      </Subtitle2>
      <ul className={styles.list}>
        {needs.map((need, index) => (
          <li key={keyOf(need)} className={styles.need}>
            <NeedPeople need={need} />
            <Text className={styles.sentence}>{needInWords(need, words)}</Text>
            <div className={styles.act}>
              <NeedAction need={need} actions={actions} look={index === 0 ? 'primary' : 'secondary'} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
