import { Button, Text } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { listResultImports, ResultImportView } from '../../../shared/contracts/result.ts';
import { IMPORT_ROWS_MAX } from '../../../shared/domain/sales-result.ts';
import type { ImportKind } from '../../../shared/domain/sales-result.ts';
import { missingDealUses, missingUses } from '../../../shared/results/column-mapping.ts';
import type { ColumnMapping } from '../../../shared/results/column-mapping.ts';
import type { Encoding } from '../../../shared/results/encoding.ts';
import { lookAtFile } from '../../../shared/results/file-look.ts';
import type { FileLook } from '../../../shared/results/file-look.ts';
import {
  isDayOrderOpen,
  proposeDealMapping,
  proposeKind,
} from '../../../shared/results/propose-deal-mapping.ts';
import { proposeMapping } from '../../../shared/results/propose-mapping.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { CheckedRows } from './checked-rows.tsx';
import { ColumnFields } from './column-fields.tsx';
import { bytesOfFile } from './file-bytes.ts';
import { DayOrderField } from './day-order-field.tsx';
import { FileFields } from './file-fields.tsx';
import { ImportKindField } from './import-kind-field.tsx';
import { namedMetrics } from './metric-names.ts';
import { useResultStyles } from './result-styles.ts';
import { StageFields } from './stage-fields.tsx';
import { useFileCheck } from './use-file-check.ts';

type FileKnowledge = Pick<ReplyOf<typeof listResultImports>, 'mappings' | 'metrics'>;

type Props = Readonly<{
  file: File;
  known: FileKnowledge;
  isForAll: boolean;
  leave: () => void;
  onApplied: (applied: ResultImportView) => void;
}>;

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const inFigures = (language: Language, number: number): string =>
  new Intl.NumberFormat(language).format(number);

type LookState = Readonly<{ look: FileLook | null; isUnreadable: boolean }>;

/** What is seen of a file; null while it is looked at. */
const useLook = (file: File): LookState => {
  const [state, setState] = useState<LookState>({ look: null, isUnreadable: false });
  useEffect(() => {
    let isLeft = false;
    lookAtFile(bytesOfFile(file), IMPORT_ROWS_MAX).then(
      (look) => {
        if (!isLeft) setState({ look, isUnreadable: look === null });
      },
      () => {
        if (!isLeft) setState({ look: null, isUnreadable: true });
      },
    );
    return () => {
      isLeft = true;
    };
  }, [file]);
  return state;
};

const FileLine = ({ file, about, leave }: Readonly<{ file: File; about: string; leave: () => void }>) => {
  const styles = useResultStyles();
  const { say } = useWords();
  return (
    <div className={styles.line}>
      <span className={styles.grow}>
        <Text weight="semibold">{file.name}</Text>
        {about !== '' && <Text className={styles.quiet}> · {about}</Text>}
      </span>
      <Button onClick={leave}>{say('result.file.other')}</Button>
    </div>
  );
};

const LookedAt = ({
  file,
  look,
  known,
  isForAll,
  leave,
  onApplied,
}: Props & Readonly<{ look: FileLook }>) => {
  const styles = useResultStyles();
  const { say, language } = useWords();
  const today = useToday();
  const metrics = useMemo(() => namedMetrics(known.metrics), [known.metrics]);
  const propose = (kind: ImportKind): ColumnMapping =>
    kind === 'deals'
      ? proposeDealMapping(look, known.mappings)
      : proposeMapping(look, metrics, known.mappings, today);
  const [kind, setKind] = useState<ImportKind>(() => proposeKind(look, known.mappings));
  const [mapping, setMapping] = useState<ColumnMapping>(() => propose(kind));
  const [attempt, setAttempt] = useState(0);
  const checked = { file, look, kind, mapping, metrics, today };
  const isOfDeals = kind === 'deals';
  const missing = isOfDeals ? missingDealUses(mapping) : missingUses(mapping);
  // Each column of values gives a result for each row.
  const results = look.rows * (isOfDeals ? 1 : mapping.uses.filter(({ as }) => as === 'value').length);
  const isTooMuch = results > IMPORT_ROWS_MAX;
  const isReady = missing.length === 0 && !isTooMuch;
  const { state, keep } = useFileCheck(checked, attempt, isReady);
  const decimal = say(mapping.decimal === ',' ? 'result.file.comma' : 'result.file.point');
  const about = { rows: look.rows, encoding: encodingNames[look.encoding], decimal };
  return (
    <div className={styles.part}>
      <FileLine file={file} about={say('result.file', about)} leave={leave} />
      <ImportKindField
        kind={kind}
        change={(next) => {
          setKind(next);
          setMapping(propose(next));
        }}
      />
      <ColumnFields look={look} kind={kind} mapping={mapping} metrics={metrics} change={setMapping} />
      {isOfDeals && <StageFields look={look} mapping={mapping} change={setMapping} />}
      {isOfDeals && isDayOrderOpen(look, mapping) && <DayOrderField mapping={mapping} change={setMapping} />}
      <FileFields mapping={mapping} missing={missing} hasPeriod={!isOfDeals} change={setMapping} />
      {isTooMuch && (
        <Text role="alert" className={styles.fault}>
          {say('result.file.too-much', { most: inFigures(language, IMPORT_ROWS_MAX) })}
        </Text>
      )}
      <CheckedRows
        state={state}
        keep={keep}
        again={() => setAttempt((before) => before + 1)}
        checked={checked}
        isForAll={isForAll}
        onApplied={onApplied}
      />
    </div>
  );
};

/** A file that was chosen: how it is read, what its columns are, and what it would do. */
export const ChosenFile = (props: Props) => {
  const styles = useResultStyles();
  const { say, language } = useWords();
  const { file, leave } = props;
  const { look, isUnreadable } = useLook(file);
  if (look !== null && look.rows > 0 && look.rows <= IMPORT_ROWS_MAX)
    return <LookedAt {...props} look={look} />;
  const most = inFigures(language, IMPORT_ROWS_MAX);
  const wrong = isUnreadable
    ? say('result.file.unreadable')
    : look === null
      ? null
      : look.rows === 0
        ? say(look.columns.length === 0 ? 'result.file.empty' : 'result.file.only-titles')
        : say('result.file.too-long', { most });
  return (
    <div className={styles.part}>
      <FileLine file={file} about="" leave={leave} />
      {wrong === null ? (
        <Text role="status">{say('result.file.looking', { name: file.name })}</Text>
      ) : (
        <Text role="alert" className={styles.fault}>
          {wrong}
        </Text>
      )}
    </div>
  );
};
