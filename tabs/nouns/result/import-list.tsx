import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { undoResultImport } from '../../../shared/contracts/result.ts';
import type { ResultImportView } from '../../../shared/contracts/result.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useResultStyles } from './result-styles.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sure: { gridColumn: '1 / -1', display: 'grid', rowGap: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  about: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

const ImportRow = ({ taken }: Readonly<{ taken: ResultImportView }>) => {
  const styles = useStyles();
  const { quiet } = useResultStyles();
  const { say, day, exactDay, dayOf, time } = useWords();
  const undo = useAction(undoResultImport);
  const [asking, setAsking] = useState(false);
  const { counts, doneAt, undoableUntil, undone } = taken;
  // What another system sent has the name of its key, and nobody did it.
  const { fileName: name } = taken;
  const at = { day: day(dayOf(doneAt)), time: time(doneAt) };
  const hasChanged = counts.added + counts.changed + counts.gone > 0;
  return (
    <li className={styles.row} data-testid="result-import">
      <div className={styles.about}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={quiet} title={exactDay(dayOf(doneAt))}>
          {taken.source === 'interface'
            ? say('result.imports.interface', at)
            : say('result.imports.by', { ...at, name: taken.by.name })}
          {' · '}
          {taken.kind === 'deals' && <>{say('result.kind.deals')} · </>}
          {hasChanged ? say('result.imports.counts', counts) : say('result.imports.unchanged')}
        </Text>
        {undone !== null && (
          <Text size={200} className={quiet}>
            {say('result.imports.undone', { name: undone.by.name, day: day(dayOf(undone.at)) })}
          </Text>
        )}
        <Text size={200} className={quiet} role="status">
          {undo.isPending && say('result.undoing', { n: counts.added + counts.changed + counts.gone })}
        </Text>
        <RefusalText error={undo.error} />
      </div>
      {undoableUntil !== null && hasChanged && !asking && (
        <Button
          size="small"
          aria-label={say('result.undo.which', { name })}
          title={say('result.imports.until', { day: day(dayOf(undoableUntil)) })}
          disabledFocusable={undo.isPending}
          onClick={() => setAsking(true)}
        >
          {say('result.undo')}
        </Button>
      )}
      {asking && undoableUntil !== null && (
        <div className={styles.sure} role="alert">
          <Text>
            {say('result.undo.sure', { added: counts.added, changed: counts.changed + counts.gone })}
          </Text>
          <div className={styles.acts}>
            <Button
              size="small"
              disabledFocusable={undo.isPending}
              onClick={() => undo.mutate({ params: { id: taken.id } })}
            >
              {say('result.undo.do')}
            </Button>
            {/* Keeps a second press of Enter from undoing it. */}
            <Button size="small" appearance="subtle" autoFocus onClick={() => setAsking(false)}>
              {say('app.cancel')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
};

/** What was taken in lately, each with who did, what it changed, and a way back while there is one. */
export const ImportList = ({ imports }: Readonly<{ imports: readonly ResultImportView[] }>) => {
  const styles = useResultStyles();
  const { say } = useWords();
  return (
    <section className={styles.part} aria-labelledby="result-imports">
      <h2 id="result-imports" className={styles.heading}>
        {say('result.imports')}
      </h2>
      {imports.length === 0 ? (
        <Text className={styles.quiet}>{say('result.imports.none')}</Text>
      ) : (
        <ul className={styles.list}>
          {imports.map((taken) => (
            <ImportRow key={taken.id} taken={taken} />
          ))}
        </ul>
      )}
    </section>
  );
};
