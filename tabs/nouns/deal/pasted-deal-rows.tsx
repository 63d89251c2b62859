import { DEAL_NAME_MAX, OPEN_DEALS_MAX } from '../../../shared/domain/deal.ts';
import { moneyInWords } from '../../../shared/words/money-in-words.ts';
import { useWords } from '../../platform/words.tsx';
import { FactLine } from '../../ui/fact-line.tsx';
import { PastedRows } from '../../ui/pasted-rows.tsx';
import type { PastedDealRow } from './pasted-deals.ts';

type ReadRow = Extract<PastedDealRow, Readonly<{ state: 'ready' | 'no-room' }>>;

/** What a row adds besides the deal's name. */
const ReadFacts = ({ row }: Readonly<{ row: ReadRow }>) => {
  const { say, language, day, exactDay } = useWords();
  const { value, stage, closesOn } = row.deal;
  return (
    <FactLine>
      {row.state === 'no-room' && <span>{say('deal.paste.no-room')}</span>}
      {value !== null && <span>{moneyInWords(language, value)}</span>}
      {closesOn !== null && (
        <time dateTime={closesOn} title={exactDay(closesOn)}>
          {say('deal.closes.day', { day: day(closesOn) })}
        </time>
      )}
      {stage !== null && <span>{say(`sales.stage.${stage}`)}</span>}
      {row.unknownStage !== null && <span>{say('deal.paste.stage', { said: row.unknownStage })}</span>}
    </FactLine>
  );
};

/** How each pasted deal is read, how many have been added and how many are left. */
export const PastedDealRows = ({
  rows,
  added,
}: Readonly<{ rows: readonly PastedDealRow[]; added: number }>) => {
  const { say } = useWords();
  const why = (row: Exclude<PastedDealRow, ReadRow>): string => {
    if (row.state !== 'fault') return say(`deal.paste.${row.state}`);
    if (row.fault === 'name') return say('deal.name.needed');
    return say(`deal.paste.${row.fault}`, { said: row.typed, n: DEAL_NAME_MAX });
  };
  const count = (of: PastedDealRow['state']): number => rows.filter(({ state }) => state === of).length;
  const [ready, outside] = [count('ready'), count('no-room')];
  return (
    <PastedRows
      rows={rows.map((row) => ({
        ...{ row: row.row, name: row.name },
        outcome: row.state === 'ready' || row.state === 'fault' ? row.state : 'out',
        about: 'deal' in row ? <ReadFacts row={row} /> : why(row),
      }))}
      sum={
        ready === 0 && added > 0
          ? say('deal.paste.left', { n: added, left: count('fault') + outside })
          : say('deal.paste.sum', { n: ready, left: rows.length - ready })
      }
      full={outside > 0 ? say('deal.paste.room', { max: OPEN_DEALS_MAX, n: outside }) : null}
    />
  );
};
