import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import { useRowStyles } from './row-styles.ts';
import type { Disclosure } from './use-disclosure.ts';

type Props = Readonly<{
  opens: Pick<Disclosure, 'unfold' | 'button'>;
  icon?: ReactElement;
  children: string;
}>;

/** A quiet button below rows that opens a form for adding more. */
export const AddRow = ({ opens: { unfold, button }, icon = <AddRegular />, children }: Props) => (
  <Button
    ref={button}
    className={useRowStyles().add}
    size="small"
    appearance="subtle"
    icon={icon}
    onClick={unfold}
  >
    {children}
  </Button>
);
