import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { SubtractRegular } from '@fluentui/react-icons/svg/subtract';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import { DEAL_NAME_MAX, OPEN_DEALS_MAX } from '../../../shared/domain/deal.ts';
import { moneyInWords } from '../../../shared/words/money-in-words.ts';
import { useWords } from '../../platform/words.tsx';
import { FactLine } from '../../ui/fact-line.tsx';
import { useRowStyles } from '../../ui/row-styles.ts';
import type { PastedDealRow } from './pasted-deals.ts';

/** Rows shown at once; how many more there are is said. */
const SHOWN = 200;

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  icon: { flexShrink: 0, height: tokens.lineHeightBase300, alignItems: 'center', display: 'flex' },
  ready: { color: tokens.colorPaletteGreenForeground1 },
  out: { color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteMarigoldForeground2 },
});

type ReadRow = Extract<PastedDealRow, Readonly<{ state: 'ready' | 'no-room' }>>;
type LeftOutRow = Exclude<PastedDealRow, ReadRow>;

/** What is added of a deal besides its name. */
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

/** Why it is left out. */
const LeftOutReason = ({ row }: Readonly<{ row: LeftOutRow }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const why = (): string => {
    if (row.state !== 'fault') return say(`deal.paste.${row.state}`);
    if (row.fault === 'name') return say('deal.name.needed');
    return say(`deal.paste.${row.fault}`, { said: row.said, n: DEAL_NAME_MAX });
  };
  return (
    <Text block size={200} className={row.state === 'fault' ? styles.fault : styles.out}>
      {why()}
    </Text>
  );
};

const RowIcon = ({ state }: Readonly<{ state: PastedDealRow['state'] }>) => {
  const styles = useStyles();
  if (state === 'ready') return <CheckmarkRegular className={styles.ready} />;
  return state === 'fault' ? (
    <WarningRegular className={styles.fault} />
  ) : (
    <SubtractRegular className={styles.out} />
  );
};

const Row = ({ row }: Readonly<{ row: PastedDealRow }>) => {
  const styles = useStyles();
  const { row: line, body } = useRowStyles();
  const { say } = useWords();
  const { row: nth, name, state } = row;
  const numbered = say(name === '' ? 'deal.paste.row.nameless' : 'deal.paste.row', { row: nth, name });
  return (
    <li className={line} data-testid="pasted-deal">
      <span className={styles.icon} aria-hidden>
        <RowIcon state={state} />
      </span>
      <div className={body}>
        <Text>{state === 'ready' ? name : numbered}</Text>
        {'deal' in row ? <ReadFacts row={row} /> : <LeftOutReason row={row} />}
      </div>
    </li>
  );
};

/** How the rows that were pasted are read, one by one, and how many of them are added. */
export const PastedDealRows = ({ rows }: Readonly<{ rows: readonly PastedDealRow[] }>) => {
  const styles = useStyles();
  const { list } = useRowStyles();
  const { say } = useWords();
  const heading = useId();
  const count = (of: PastedDealRow['state']): number => rows.filter(({ state }) => state === of).length;
  const [ready, outside] = [count('ready'), count('no-room')];
  const more = rows.length - SHOWN;
  return (
    <div className={styles.part}>
      <div role="status">
        {rows.length > 0 && (
          <Text weight="semibold">{say('deal.paste.sum', { n: ready, left: rows.length - ready })}</Text>
        )}
        {outside > 0 && <Text block>{say('deal.paste.room', { max: OPEN_DEALS_MAX, n: outside })}</Text>}
      </div>
      {rows.length > 0 && (
        <>
          <Text id={heading} size={200} className={styles.out}>
            {say('deal.paste.rows')}
          </Text>
          <ul className={list} aria-labelledby={heading}>
            {rows.slice(0, SHOWN).map((row) => (
              <Row key={row.row} row={row} />
            ))}
          </ul>
        </>
      )}
      {more > 0 && <Text size={200}>{say('deal.paste.more', { n: more })}</Text>}
    </div>
  );
};
