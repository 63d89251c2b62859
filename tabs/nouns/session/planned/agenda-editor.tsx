import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { adjustAgenda } from '../../../../shared/contracts/agenda.ts';
import type { AgendaItemView, SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { InWords } from '../../../platform/in-words.tsx';
import { titleOf } from '../agenda-words.ts';
import { useCacheSession } from '../use-session.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, minHeight: '36px' },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300 },
  minutes: {
    width: '60px',
    minWidth: '60px',
    fontVariantNumeric: 'tabular-nums',
    '& input': { width: '100%' },
  },
  said: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  acts: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** The most minutes for one item: as long as the longest session. */
const MOST_MINUTES = 120;

type Props = Readonly<{ session: SessionView; onClose: () => void }>;

const moved = (agenda: readonly AgendaItemView[], from: number, by: -1 | 1): readonly AgendaItemView[] => {
  const [one, other] = [agenda[from], agenda[from + by]];
  return agenda.map((item, nth) =>
    nth === from ? (other ?? item) : nth === from + by ? (one ?? item) : item,
  );
};

const Fields = ({ session, onClose }: Props) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const keep = useCacheSession();
  const [agenda, arrange] = useState<readonly AgendaItemView[]>(session.agenda);
  const saving = useAction(adjustAgenda, {
    onDone: (changed) => {
      keep(changed);
      onClose();
    },
  });
  const last = agenda.length - 1;
  const sum = agenda.reduce((all, { minutes }) => all + minutes, 0);
  const save = (): void => {
    const items = agenda.map(({ id: itemId, minutes }) => ({ itemId, minutes }));
    saving.mutate({ params: { id: session.id }, body: { version: session.version, items } });
  };
  return (
    <>
      <p className={styles.said}>{say('agenda.once')}</p>
      <ol className={styles.list}>
        {agenda.map((item, nth) => {
          const title = titleOf(session, item, language);
          return (
            <li key={item.id} className={styles.row}>
              <span className={styles.title}>{title}</span>
              {nth > 0 && nth < last && (
                <>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowUpRegular />}
                    aria-label={say('agenda.up', { title })}
                    disabledFocusable={nth === 1}
                    onClick={() => arrange(moved(agenda, nth, -1))}
                  />
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowDownRegular />}
                    aria-label={say('agenda.down', { title })}
                    disabledFocusable={nth === last - 1}
                    onClick={() => arrange(moved(agenda, nth, 1))}
                  />
                </>
              )}
              {item.kind === 'section' && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={say('agenda.remove', { title })}
                  onClick={() => arrange(agenda.filter((one) => one !== item))}
                />
              )}
              <Input
                className={styles.minutes}
                size="small"
                type="number"
                min={0}
                max={MOST_MINUTES}
                aria-label={say('agenda.minutes', { title })}
                value={String(item.minutes)}
                onChange={(_, { value }) => {
                  const typed = Number.parseInt(value, 10);
                  const minutes = Math.max(0, Math.min(MOST_MINUTES, Number.isNaN(typed) ? 0 : typed));
                  arrange(agenda.map((one) => (one === item ? { ...one, minutes } : one)));
                }}
              />
            </li>
          );
        })}
      </ol>
      <p className={styles.said} aria-live="polite">
        {say('agenda.sum', { sum, minutes: session.minutes })}
      </p>
      <RefusalText error={saving.error} />
      <div className={styles.acts}>
        <Button size="small" appearance="primary" disabledFocusable={saving.isPending} onClick={save}>
          {say('agenda.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('app.cancel')}
        </Button>
      </div>
    </>
  );
};

/** Reorders sections, changes their minutes or leaves some out, for this one session. */
export const AgendaEditor = (props: Props) => (
  <InWords language={useWords().language} of="agenda">
    <Fields {...props} />
  </InWords>
);
