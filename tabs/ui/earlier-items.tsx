import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../platform/words.tsx';

const useStyles = makeStyles({
  begin: {
    justifySelf: 'start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
});

type Props<Item> = Readonly<{
  items: readonly Item[];
  /** What the button reveals, for those who can't see where it stands. */
  label: string;
  render: (item: Item) => ReactNode;
}>;

/** Earlier items behind one quiet button; renders nothing if there are none. */
export const EarlierItems = <Item extends Readonly<{ id: string }>>({
  items,
  label,
  render,
}: Props<Item>) => {
  const styles = useStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <>
      <Button
        className={styles.begin}
        size="small"
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say('development.earlier', { count: items.length })}
      </Button>
      {open && (
        <ul className={styles.list} aria-label={label}>
          {items.map((item) => (
            <li key={item.id} className={styles.item}>
              {render(item)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
