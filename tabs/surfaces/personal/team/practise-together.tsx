import { Button, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SharedFocus } from '../../../../shared/contracts/rhythm.ts';
import { workingDayAfter } from '../../../../shared/domain/working-days.ts';
import type { WallTime } from '../../../../shared/domain/time.ts';
import { useToday } from '../../../platform/clock.ts';
import { copyToClipboard } from '../../../platform/clipboard.ts';
import { canInvite, openInvitation } from '../../../platform/invitation.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import { InWords } from '../../../platform/in-words.tsx';

/** The form's initial times; Teams finds a time that suits everybody. */
const FROM = '09:00' as WallTime;
const TO = '09:20' as WallTime;

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
  people: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const Part = ({ together: { words, people } }: Readonly<{ together: SharedFocus }>) => {
  const styles = useStyles();
  const { language, say, daysOff } = useWords();
  const today = useToday();
  const name = words.name[language];
  const five = words.levels[5][language];
  const [text, write] = useDraftText(
    `together.${name}`,
    say('development.together.body', { behaviour: name, five }),
  );
  const [told, tell] = useState<'copied' | 'copy.failed' | 'failed' | null>(null);
  const copyText = async () => tell((await copyToClipboard(text)) ? 'copied' : 'copy.failed');
  const invite = async () => {
    const opened = await openInvitation({
      subject: say('development.together.subject', { behaviour: name }),
      text,
      attendees: people.map(({ id: oid, address }) => address ?? oid),
      ...{ day: workingDayAfter(today, daysOff), from: FROM, to: TO },
    });
    tell(opened ? null : 'failed');
  };
  return (
    <section className={styles.part} data-testid="together">
      <Text weight="semibold">{name}</Text>
      <Text size={200} className={styles.quiet}>
        {say('development.level.five', { text: five })}
      </Text>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            <PersonAvatar person={person} size={24} />
            <Text>{person.name}</Text>
          </li>
        ))}
      </ul>
      <Textarea
        size="small"
        rows={6}
        aria-label={say('development.together.text')}
        value={text}
        onChange={(_, { value }) => write(value)}
      />
      <Text size={200} className={styles.quiet}>
        {say('development.together.seen')}
      </Text>
      {told && (
        <Text size={200} role={told === 'copied' ? 'status' : 'alert'}>
          {say(`development.together.${told}`)}
        </Text>
      )}
      <div className={styles.acts}>
        {canInvite() && (
          <Button size="small" appearance="primary" onClick={() => void invite()}>
            {say('development.together.invite')}
          </Button>
        )}
        <Button size="small" onClick={() => void copyText()}>
          {say('development.together.copy')}
        </Button>
      </div>
    </section>
  );
};

/** The reps practising the same behaviour, what it looks like at its best, and an invitation to edit and then send or copy. */
export const PractiseTogether = (props: Readonly<{ together: SharedFocus }>) => (
  <InWords language={useWords().language} of="development">
    <Part {...props} />
  </InWords>
);
