import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { listResultImports, undoResultImport } from '../../../shared/contracts/result.ts';
import type { ResultImportView } from '../../../shared/contracts/result.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { ChosenFile } from './chosen-file.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportList } from './import-list.tsx';
import { useResultStyles } from './result-styles.ts';

/** What has just been taken in, with a way back. */
const Applied = ({ applied }: Readonly<{ applied: ResultImportView }>) => {
  const { say } = useWords();
  const undo = useAction(undoResultImport);
  const { added, changed } = applied.counts;
  return (
    <>
      <MessageBar intent="success" role="status">
        <MessageBarBody>
          {undo.isSuccess
            ? say('result.undone')
            : say(applied.kind === 'deals' ? 'result.applied.deals' : 'result.applied', {
                n: added + changed,
              })}
        </MessageBarBody>
        {!undo.isSuccess && (
          <MessageBarActions>
            <Button
              disabledFocusable={undo.isPending}
              onClick={() => undo.mutate({ params: { id: applied.id } })}
            >
              {say('result.undo')}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
      <RefusalText error={undo.error} />
    </>
  );
};

/** Takes in results from a file: seen first, then loaded, and undone if they were wrong. */
export const TakeInResults = () => {
  const styles = useResultStyles();
  const { say } = useWords();
  const found = useFetched(listResultImports, {});
  const [file, setFile] = useState<File | null>(null);
  const [applied, setApplied] = useState<ResultImportView | null>(null);
  if (found.isPending) return <SkeletonRows rows={5} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { scope, imports } = found.data;
  const choose = (chosen: File): void => {
    setApplied(null);
    setFile(chosen);
  };
  return (
    <div className={styles.all}>
      <div className={styles.part}>
        <p className={styles.lead}>{say(scope === 'everybody' ? 'result.lead' : 'result.lead.own')}</p>
        {applied && <Applied key={applied.id} applied={applied} />}
        {file === null ? (
          <FileDrop onFile={choose} />
        ) : (
          <ChosenFile
            file={file}
            known={found.data}
            isForAll={scope === 'everybody'}
            leave={() => setFile(null)}
            onApplied={(done) => {
              setApplied(done);
              setFile(null);
            }}
          />
        )}
      </div>
      <ImportList imports={imports} />
    </div>
  );
};
