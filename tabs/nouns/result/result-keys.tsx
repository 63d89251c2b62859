import { Button, Field, Input, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { listResultKeys, makeResultKey, withdrawResultKey } from '../../../shared/contracts/result-key.ts';
import type { ResultKeyView } from '../../../shared/contracts/result-key.ts';
import { sendDeals } from '../../../shared/contracts/interface/send-deals.ts';
import { sendResults } from '../../../shared/contracts/interface/send-results.ts';
import { KEY_NAME_MAX } from '../../../shared/domain/result-key.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { drawSecret, keyText } from './drawn-key.ts';
import { useResultStyles } from './result-styles.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  about: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  sure: { gridColumn: '1 / -1', display: 'grid', rowGap: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, flexBasis: '200px', maxWidth: '320px', minWidth: 0 },
  shown: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', userSelect: 'all' },
});

const KeyRow = ({ made }: Readonly<{ made: ResultKeyView }>) => {
  const styles = useStyles();
  const { quiet } = useResultStyles();
  const { say, day, dayOf } = useWords();
  const [asking, setAsking] = useState(false);
  const withdraw = useAction(withdrawResultKey);
  const { id, name, madeBy, madeAt, lastUsedAt } = made;
  return (
    <li className={styles.row} data-testid="result-key">
      <div className={styles.about}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={quiet}>
          {say('settings.keys.made', { name: madeBy.name, day: day(dayOf(madeAt)) })}
          {' · '}
          {lastUsedAt === null
            ? say('settings.keys.unused')
            : say('settings.keys.used', { day: day(dayOf(lastUsedAt)) })}
        </Text>
      </div>
      {!asking && (
        <Button
          size="small"
          aria-label={say('settings.keys.withdraw.which', { name })}
          onClick={() => setAsking(true)}
        >
          {say('settings.keys.withdraw')}
        </Button>
      )}
      {asking && (
        <div className={styles.sure} role="alert">
          <Text>{say('settings.keys.withdraw.sure', { name })}</Text>
          <div className={styles.acts}>
            <Button
              size="small"
              disabledFocusable={withdraw.isPending}
              onClick={() => withdraw.mutate({ body: { id } })}
            >
              {say('settings.keys.withdraw.do')}
            </Button>
            {/* Keeps a second press of Enter from withdrawing it. */}
            <Button size="small" appearance="subtle" autoFocus onClick={() => setAsking(false)}>
              {say('app.cancel')}
            </Button>
          </div>
          <RefusalText error={withdraw.error} />
        </div>
      )}
    </li>
  );
};

/** A key that has just been made: the only time that it is shown. */
const NewKey = ({ text, close }: Readonly<{ text: string; close: () => void }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.shown} role="status">
      <Text weight="semibold">{say('settings.keys.once')}</Text>
      <code className={styles.code} data-testid="new-key">
        {text}
      </code>
      <div className={styles.acts}>
        <Button appearance="primary" onClick={() => void copyToClipboard(text).then(setCopied)}>
          {say(isCopied ? 'settings.keys.copied' : 'settings.keys.copy')}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {say('settings.keys.close')}
        </Button>
      </div>
    </div>
  );
};

const MakeKey = ({ onMade }: Readonly<{ onMade: (text: string) => void }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const { tenantId } = useTeams();
  const [name, setName, discard] = useDraftText('result-key');
  const make = useAction(makeResultKey);
  const save = async (): Promise<void> => {
    const { secret, digest } = await drawSecret();
    make.mutate(
      { body: { name: name.trim(), digest } },
      {
        onSuccess: ({ id }) => {
          setName('');
          discard();
          onMade(keyText(tenantId, id, secret));
        },
      },
    );
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && !make.isPending) void save();
      }}
    >
      <Field className={styles.name} label={say('settings.keys.name')}>
        <Input
          value={name}
          maxLength={KEY_NAME_MAX}
          placeholder={say('settings.keys.name.hint')}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={name.trim() === '' || make.isPending}>
        {say('settings.keys.make')}
      </Button>
      <RefusalText error={make.error} />
    </form>
  );
};

/** The keys with which other systems bring results: made, shown once, and withdrawn. */
export const ResultKeys = () => {
  const styles = useResultStyles();
  const { say, language } = useWords();
  const found = useFetched(listResultKeys, {});
  const [shown, show] = useState<string | null>(null);
  if (found.isPending) return <SkeletonRows rows={2} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { keys } = found.data;
  return (
    <div className={styles.part}>
      {keys.length === 0 && shown === null ? (
        <Text className={styles.quiet}>{say('settings.keys.none')}</Text>
      ) : (
        <ul className={styles.list}>
          {keys.map((made) => (
            <KeyRow key={made.id} made={made} />
          ))}
        </ul>
      )}
      {shown === null ? <MakeKey onMade={show} /> : <NewKey text={shown} close={() => show(null)} />}
      <Text size={200} className={styles.quiet}>
        {say('settings.keys.how', {
          results: `${location.origin}${sendResults.path}`,
          deals: `${location.origin}${sendDeals.path}`,
        })}{' '}
        <Link href={`/tabs/results-api?lang=${language}`} target="_blank" rel="noopener">
          {say('settings.keys.fields')}
        </Link>
      </Text>
    </div>
  );
};
