import { Button, ProgressBar, Text } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ResultImportView } from '../../../shared/contracts/result.ts';
import { csvText } from '../../../shared/results/csv-text.ts';
import type { RefusalError } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { applyFile } from './check-file.ts';
import type { CheckedFile, FaultyRow, FileCheck } from './check-file.ts';
import { rowFaultInWords } from './row-fault-in-words.ts';
import { download } from './file-bytes.ts';
import { useResultStyles } from './result-styles.ts';
import type { CheckState } from './use-file-check.ts';

/** How many faulty rows are shown; all are in the file of faults. */
const SHOWN = 5;

type Props = Readonly<{
  checked: CheckedFile;
  check: FileCheck;
  /** Whether the reader takes in everybody's results, not only their reps'. */
  isForAll: boolean;
  onApplied: (applied: ResultImportView) => void;
}>;

const Faults = ({ checked, check: { faults }, isForAll }: Omit<Props, 'onApplied'>) => {
  const { file, look, kind, mapping } = checked;
  const styles = useResultStyles();
  const words = useWords();
  const { say } = words;
  const whyOf = ({ fault, column }: FaultyRow): string => {
    const why = rowFaultInWords(words, fault, kind, isForAll);
    const title = column === null ? '' : (look.columns[column]?.title.trim() ?? '');
    return title === '' ? why : say('result.fault.column', { column: title, why });
  };
  const subject = mapping.uses.findIndex(({ as }) => as === (kind === 'deals' ? 'name' : 'person'));
  const give = (): void => {
    const titles = [
      ...look.columns.map(({ title }) => title),
      ...[say('result.faults.row'), say('result.faults.fault')],
    ];
    const rows = faults.map((one) => [
      ...look.columns.map((_, index) => one.cells[index] ?? ''),
      ...[String(one.row), whyOf(one)],
    ]);
    download(say('result.faults.file', { name: file.name }), csvText([titles, ...rows], look.delimiter));
  };
  const faultInWords = (row: number, who: string, why: string): string =>
    who === '' ? say('result.fault.nameless', { row, why }) : say('result.fault', { row, who, why });
  return (
    <div className={styles.part}>
      <ul className={styles.list} aria-label={say('result.faults.list')}>
        {faults.slice(0, SHOWN).map((one) => (
          <li key={`${one.row}:${one.fault}:${one.column}`} className={styles.fault}>
            {faultInWords(one.row, one.cells[subject]?.trim() ?? '', whyOf(one))}
          </li>
        ))}
        {faults.length > SHOWN && (
          <li className={styles.quiet}>{say('result.faults.more', { n: faults.length - SHOWN })}</li>
        )}
      </ul>
      <Button className={styles.alone} icon={<ArrowDownloadRegular />} onClick={give}>
        {say('result.faults.download')}
      </Button>
    </div>
  );
};

const Checked = ({ onApplied, keep, ...props }: Props & Readonly<{ keep: () => void }>) => {
  const { say } = useWords();
  const styles = useResultStyles();
  const { counts, faults, isWhole } = props.check;
  const isOfDeals = props.checked.kind === 'deals';
  const queries = useQueryClient();
  const apply = useMutation<ResultImportView, RefusalError>({
    mutationFn: () => applyFile(props.check),
    networkMode: 'always',
    onSuccess: (applied) => {
      keep();
      onApplied(applied);
      void queries.invalidateQueries();
    },
  });
  const changing = counts.added + counts.changed;
  const canApply = changing + counts.gone > 0;
  return (
    <>
      <Text role="status" weight="semibold">
        {say('result.checked', { ...counts, faults: faults.length })}
      </Text>
      {counts.gone > 0 && <Text>{say('result.checked.gone', { n: counts.gone })}</Text>}
      {isOfDeals && counts.changed > 0 && <Text className={styles.quiet}>{say('result.checked.moves')}</Text>}
      {isOfDeals && !isWhole && <Text className={styles.quiet}>{say('result.checked.not-whole')}</Text>}
      {faults.length > 0 && <Faults {...props} />}
      {canApply ? (
        <Button
          className={styles.alone}
          appearance="primary"
          disabledFocusable={apply.isPending}
          onClick={() => apply.mutate()}
        >
          {apply.isPending ? say('result.applying') : say('result.apply', { n: changing })}
        </Button>
      ) : (
        <Text>
          {counts.same > 0
            ? say('result.checked.nothing', { faults: faults.length })
            : say('result.checked.only-faults')}
        </Text>
      )}
      <RefusalText error={apply.error} />
    </>
  );
};

type CheckProps = Omit<Props, 'check'> & Readonly<{ state: CheckState; keep: () => void; again: () => void }>;

/** What a file would do, with its faults, and the button that lets it take effect. */
export const CheckedRows = ({ state, again, ...props }: CheckProps) => {
  const styles = useResultStyles();
  const { say, language } = useWords();
  switch (state.state) {
    case 'waiting':
      return null;
    case 'reading': {
      const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(state.share);
      return (
        <div className={styles.part}>
          <Text id="result-checking">{say('result.checking', { percent })}</Text>
          <ProgressBar value={state.share} aria-labelledby="result-checking" />
        </div>
      );
    }
    case 'checked':
      return <Checked check={state.check} {...props} />;
    case 'refused':
      return (
        <div className={styles.line}>
          {state.error ? (
            <RefusalText error={state.error} />
          ) : (
            <Text className={styles.fault}>{say('result.file.unreadable')}</Text>
          )}
          <Button onClick={again}>{say('result.again')}</Button>
        </div>
      );
  }
};
