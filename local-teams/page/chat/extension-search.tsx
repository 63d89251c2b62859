import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  SearchBox,
  Spinner,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { AppsAddInRegular } from '@fluentui/react-icons/svg/apps-add-in';
import { useRef, useState } from 'react';
import type { ExtensionAnswer } from '../../protocol.ts';
import { local } from '../api.ts';
import type { ExtensionSetting } from './extension-dialog.tsx';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: 'min(320px, calc(100vw - 64px))',
    maxHeight: 'min(420px, 70vh)',
    boxSizing: 'border-box',
  },
  search: { maxWidth: 'none', flexShrink: 0 },
  results: { display: 'flex', flexDirection: 'column', overflowY: 'auto', minHeight: '48px' },
  result: {
    display: 'grid',
    flexShrink: 0,
    justifyContent: 'stretch',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  title: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  other: { alignSelf: 'start', flexShrink: 0 },
});

type Props = Readonly<{
  setting: ExtensionSetting;
  testId: string;
  put: (card: unknown) => void;
  /** Opens *Save as next step*, without a message. */
  save: () => void;
}>;

/** Asks the bot anew for each word that is typed; only the answer to the latest is shown. */
const useSearch = ({ person, chatId, language }: ExtensionSetting) => {
  const [answer, setAnswer] = useState<ExtensionAnswer | null>(null);
  const latest = useRef(0);
  const find = (words: string): void => {
    latest.current += 1;
    const nth = latest.current;
    void local
      .runExtension(person, chatId, { do: 'find', words, skip: 0 }, language)
      .catch((): ExtensionAnswer => ({ shows: 'failure' }))
      .then((found) => {
        if (nth === latest.current) setAnswer(found);
      });
  };
  return { answer, find };
};

/** The extension beside the field for writing: a search, whose results are put in the message, and its other command. */
export const ExtensionSearch = ({ setting, testId, put, save }: Props) => {
  const styles = useStyles();
  const { say } = setting;
  const [open, setOpen] = useState(false);
  const { answer, find } = useSearch(setting);
  const opens = (next: boolean): void => {
    setOpen(next);
    if (next) find('');
  };
  return (
    <Popover open={open} onOpenChange={(_event, data) => opens(data.open)} trapFocus positioning="above-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={say('extension.find')} relationship="label">
          <Button appearance="subtle" icon={<AppsAddInRegular />} data-testid={`${testId}-extension`} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={say('extension.find')}>
        <SearchBox
          className={styles.search}
          aria-label={say('extension.search')}
          placeholder={say('extension.search')}
          onChange={(_event, { value }) => find(value)}
          data-testid={`${testId}-extension-search`}
        />
        <div className={styles.results} aria-live="polite">
          {answer === null && <Spinner size="tiny" label={say('extension.opening')} />}
          {answer?.shows === 'sentence' && <Text>{answer.text}</Text>}
          {answer?.shows === 'failure' && <Text>{say('extension.failed')}</Text>}
          {answer?.shows === 'results' &&
            answer.results.map(({ title, text, card }, nth) => (
              <Button
                key={nth}
                className={styles.result}
                appearance="subtle"
                aria-label={`${say('extension.put', { title })} · ${text}`}
                onClick={() => {
                  put(card);
                  setOpen(false);
                }}
                data-testid="extension-result"
              >
                <Text className={styles.title}>{title}</Text>
                <Text size={200} className={styles.quiet}>
                  {text}
                </Text>
              </Button>
            ))}
        </div>
        <Button
          className={styles.other}
          size="small"
          onClick={() => {
            setOpen(false);
            save();
          }}
        >
          {say('extension.save')}
        </Button>
      </PopoverSurface>
    </Popover>
  );
};
