import { Link, Subtitle2, Text } from '@fluentui/react-components';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { getSettings } from '../../../shared/contracts/settings.ts';
import { useWords } from '../../platform/words.tsx';
import { RetentionPeriodField } from './retention-period-field.tsx';
import { useSettingsStyles } from './settings-styles.ts';

type RetentionPeriod = ReplyOf<typeof getSettings>['kept'];
type RetentionTerms = ReplyOf<typeof getSettings>['terms'];

/** How long things are kept, and links to the pages that say the rest in plain words. */
export const RetentionSettings = ({
  kept,
  terms,
}: Readonly<{ kept: RetentionPeriod; terms: RetentionTerms }>) => {
  const styles = useSettingsStyles();
  const { say, language } = useWords();
  return (
    <section className={styles.part} aria-labelledby="personal-data">
      <Subtitle2 as="h2" id="personal-data" className={styles.heading}>
        {say('settings.data')}
      </Subtitle2>
      <p className={styles.lead}>{say('settings.kept.lead')}</p>
      <RetentionPeriodField kept={kept} />
      <p className={styles.lead}>{say('settings.data.lead')}</p>
      <ul className={styles.list}>
        {(['receipts', 'outbox', 'access'] as const).map((term) => (
          <li key={term} className={styles.row}>
            <Text>{say(`settings.term.${term}`)}</Text>
            <Text>{say('settings.term.days', { days: terms[term] })}</Text>
          </li>
        ))}
      </ul>
      <p className={styles.acts}>
        {(['privacy', 'negotiation'] as const).map((page) => (
          <Link key={page} href={`/tabs/${page}?lang=${language}`} target="_blank" rel="noopener">
            {say(`settings.data.${page}`)}
          </Link>
        ))}
      </p>
    </section>
  );
};
