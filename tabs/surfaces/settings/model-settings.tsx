import { Subtitle2, Switch, Text } from '@fluentui/react-components';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import { changeModel } from '../../../shared/contracts/settings.ts';
import type { getSettings } from '../../../shared/contracts/settings.ts';
import { costInWords } from '../../../shared/words/cost-in-words.ts';
import { localeOf } from '../../../shared/words/say.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useSettingsStyles } from './settings-styles.ts';

type Model = ReplyOf<typeof getSettings>['model'];

/** How much it was used in a month, what that cost, and what people thought of it. */
const Month = ({ month, cost, ...used }: Model['months'][number]) => {
  const styles = useSettingsStyles();
  const { say, language } = useWords();
  const name = new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(month));
  const { questions, failed, inputTokens, outputTokens, liked, disliked } = used;
  return (
    <li className={styles.row} data-month={month}>
      <Text weight="semibold">{name.charAt(0).toUpperCase() + name.slice(1)}</Text>
      {cost !== null && <Text>{costInWords(language, cost)}</Text>}
      <p className={styles.said}>
        {say('settings.model.used', { questions, input: inputTokens, output: outputTokens })}{' '}
        {failed > 0 && say('settings.model.failed', { failed })}{' '}
        {liked + disliked > 0 && say('settings.model.thought', { liked, disliked })}
      </p>
    </li>
  );
};

/** Whether a language model may be used: what it would be sent and where, and what it has cost. */
export const ModelSettings = ({ model: { model, isOn, version, months } }: Readonly<{ model: Model }>) => {
  const styles = useSettingsStyles();
  const { say } = useWords();
  const change = useAction(changeModel);
  return (
    <section className={styles.part} aria-labelledby="language-model">
      <Subtitle2 as="h2" id="language-model" className={styles.heading}>
        {say('settings.model')}
      </Subtitle2>
      <p className={styles.lead}>{say('settings.model.lead')}</p>
      {model === null ? (
        <p className={styles.lead} role="status">
          {say('settings.model.none')}
        </p>
      ) : (
        <>
          <p className={styles.lead}>{say('settings.model.sent', model)}</p>
          <Switch
            label={say('settings.model.use')}
            checked={isOn}
            disabled={change.isPending}
            onChange={(_, { checked }) => change.mutate({ body: { version, isOn: checked } })}
          />
          <RefusalText error={change.error} />
        </>
      )}
      {months.length > 0 && (
        <>
          <ul className={styles.list}>
            {months.map((month) => (
              <Month key={month.month} {...month} />
            ))}
          </ul>
          {months.some(({ cost }) => cost === null) && (
            <p className={styles.small}>{say('settings.model.no-price')}</p>
          )}
        </>
      )}
    </section>
  );
};
