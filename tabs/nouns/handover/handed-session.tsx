import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { HandedOver } from '../../../shared/contracts/handover.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

const useStyles = makeStyles({
  session: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  session: HandedOver['sessions'][number];
  handover: HandedOver['handover'];
}>;

/** One session of the time before: what came of it and what was written, as far as the reader may see it. */
export const HandedSession = ({ session: { type, at, recap, notes }, handover }: Props) => {
  const styles = useStyles();
  const { say, typeNames, day, dayOf } = useWords();
  const nameOf = (owner: 'former' | 'rep') =>
    firstName(owner === 'rep' ? handover.rep.name : handover.former.name);
  const lines = [
    ...(recap?.decisions ?? []).map((text) => say('handover.read.decision', { text })),
    ...(recap?.steps ?? []).map(({ owner, text, state }) =>
      say('handover.read.step', { name: nameOf(owner), text, state }),
    ),
    ...(notes ?? []).map(({ text, by }) =>
      by === null ? text : say('handover.read.note.by', { name: firstName(by), text }),
    ),
  ];
  return (
    <li className={styles.session}>
      <Text weight="semibold">
        {day(dayOf(at))} · {typeNames.of(type)}
      </Text>
      {lines.map((text, nth) => (
        <Text key={`${nth} ${text}`} className={styles.line}>
          {text}
        </Text>
      ))}
      {lines.length === 0 && <Text className={styles.quiet}>{say('handover.read.silent')}</Text>}
    </li>
  );
};
