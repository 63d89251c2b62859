import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover, PopoverPlace } from '../../../ui/anchored-popover.tsx';
import { FactEmpty } from '../../../ui/fact-empty.tsx';

const AddDeal = lazily(() => import('../../deal/add-deal.tsx').then((made) => made.AddDeal));

type Props = Readonly<{ session: SessionView; text: string; act: string }>;

/** Shown when there are no deals to talk about: the one thing to do is to enter one. */
export const NoDeals = ({ session, text, act }: Props) => {
  const { language } = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <FactEmpty text={text}>
      <Button
        size="small"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {act}
      </Button>
      {anchor && (
        <PopoverPlace target={anchor} close={() => setAnchor(null)}>
          <InWords language={language} of="deal">
            <AnchoredPopover target={anchor} close={() => setAnchor(null)} label={act}>
              <AddDeal repId={session.rep.id} unfolded />
            </AnchoredPopover>
          </InWords>
        </PopoverPlace>
      )}
    </FactEmpty>
  );
};
