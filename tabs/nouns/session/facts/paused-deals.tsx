import type { PausedDeals } from '../../../../shared/coaching/sections/pipeline-deal.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { FactRow } from '../../../ui/fact-row.tsx';

/** Shown when no deal counts today: the deals that the two have put off until later. */
export const PausedDealsRow = ({ paused: { count, first } }: Readonly<{ paused: PausedDeals }>) => {
  const { say, day } = useWords();
  const [one] = first;
  if (!one) return null;
  if (count === 1)
    return <FactRow>{say('facts.paused.one', { deal: one.name, day: day(one.until) })}</FactRow>;
  const title = say('facts.paused.more');
  return (
    <FactRow
      label={title}
      behind={(target, close) => (
        <AnchoredPopover target={target} close={close} label={title}>
          {first.map(({ id, name, until }) => (
            <FactRow key={id} end={day(until)}>
              {name}
            </FactRow>
          ))}
          {count > first.length && (
            <FactRow look="quiet">{say('facts.rest', { n: count - first.length })}</FactRow>
          )}
        </AnchoredPopover>
      )}
    >
      {say('facts.paused', { n: count, day: day(one.until) })}
    </FactRow>
  );
};
