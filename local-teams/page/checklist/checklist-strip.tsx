import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { checklistItem } from '../../protocol.ts';
import type { ChecklistItem } from '../../protocol.ts';
import { local } from '../api.ts';
import { queries, useChecklist } from '../data.ts';
import type { SayOnPage } from '../words.ts';
import { showPlace } from './show-place.ts';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  list: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: 0 },
  item: { fontWeight: tokens.fontWeightRegular, minWidth: 'auto' },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

type StripProps = Readonly<{
  say: SayOnPage;
  /** Shows the side panel, where the 1:1 is led. */
  openPanel: () => void;
}>;

/** A few things to try; each is ticked off once it has been done, and tapping one shows where to do it. */
export const ChecklistStrip = ({ say, openPanel }: StripProps) => {
  const styles = useStyles();
  const { data } = useChecklist();
  if (!data?.open) return null;

  const show = (item: ChecklistItem): void => {
    if (item !== 'tomorrow') openPanel();
    // After the window has rendered its change.
    requestAnimationFrame(() => requestAnimationFrame(() => showPlace(item)));
  };
  const close = (): void => {
    void local.closeChecklist().then((closed) => queries.setQueryData(['checklist'], closed));
  };
  return (
    <section className={styles.strip} aria-label={say('checklist.name')} data-testid="checklist">
      <Text size={200} weight="semibold">
        {say('checklist.name')}
      </Text>
      <ul className={styles.list}>
        {checklistItem.options.map((item) => {
          const done = data.done.includes(item);
          const name = say(`checklist.${item}`);
          return (
            <li key={item}>
              <Button
                className={styles.item}
                size="small"
                appearance="subtle"
                icon={done ? <CheckmarkCircleFilled className={styles.done} /> : <CircleRegular />}
                aria-label={say(done ? 'checklist.done' : 'checklist.show', { item: name })}
                data-testid={`checklist-${item}`}
                data-done={done}
                onClick={() => show(item)}
              >
                {name}
              </Button>
            </li>
          );
        })}
      </ul>
      {data.done.length === checklistItem.options.length && (
        <Text size={200} role="status">
          {say('checklist.all')}
        </Text>
      )}
      <Tooltip content={say('checklist.put-away')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          onClick={close}
          data-testid="checklist-put-away"
        />
      </Tooltip>
    </section>
  );
};
