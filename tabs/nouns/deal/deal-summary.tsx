import { Text } from '@fluentui/react-components';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { moneyInWords } from '../../../shared/words/money-in-words.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { FactLine } from '../../ui/fact-line.tsx';

/** A deal's name, what it is worth, when it is to be decided and how far it has come. */
export const DealSummary = ({ deal }: Readonly<{ deal: DealView }>) => {
  const { say, language, day, exactDay } = useWords();
  const today = useToday();
  const { closesOn, value, stage, slips } = deal;
  return (
    <>
      <Text>{deal.name}</Text>
      <FactLine>
        {value !== null && <span>{moneyInWords(language, value)}</span>}
        {closesOn !== null && (
          <time dateTime={closesOn} title={exactDay(closesOn)}>
            {say(closesOn < today ? 'deal.closes.passed' : 'deal.closes.day', { day: day(closesOn) })}
          </time>
        )}
        {stage !== null && <span>{say(`sales.stage.${stage}`)}</span>}
        {slips > 0 && <span>{say('deal.slips', { n: slips })}</span>}
      </FactLine>
    </>
  );
};
