import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { useWords } from '../../platform/words.tsx';

/**
 * The first `step` deals, and a button that shows `step` more at a time. Once all are shown the button stays, to show fewer, so that the
 * focus has somewhere to be.
 */
export const useShownDeals = (
  deals: readonly DealView[],
  step: number,
): Readonly<{ shown: readonly DealView[]; more: ReactNode }> => {
  const { say } = useWords();
  const [most, setMost] = useState(step);
  const shown = deals.slice(0, most);
  const rest = deals.length - shown.length;
  const more = deals.length > step && (
    <Button
      size="small"
      appearance="subtle"
      data-testid="more-deals"
      onClick={() => setMost(rest > 0 ? most + step : step)}
    >
      {rest > 0 ? say('sales.more', { n: rest }) : say('sales.fewer')}
    </Button>
  );
  return { shown, more };
};
