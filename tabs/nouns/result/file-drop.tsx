import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useVisuallyHidden } from '../../ui/visually-hidden.ts';
import { download } from './file-bytes.ts';
import { sampleDealColumns, sampleDeals, sampleResults } from './sample-file.ts';

const useStyles = makeStyles({
  place: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
});

/** Where a file is dropped or chosen, with an example to begin from. */
export const FileDrop = ({ onFile }: Readonly<{ onFile: (file: File) => void }>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const { hidden } = useVisuallyHidden();
  const today = useToday();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  const giveResults = (): void => {
    const words = {
      person: say('result.sample.person'),
      period: say('result.sample.period'),
      month: today.slice(0, 7),
    };
    download(say('result.sample.file'), sampleResults(language, words));
  };
  const giveDeals = (): void => {
    const titles = sampleDealColumns.map((use) => say(`result.use.${use}`));
    const stages = [say('result.stage.proposal'), say('result.stage.won')] as const;
    download(say('result.sample.deals.file'), sampleDeals(language, { titles, stages, today }));
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <EmptyState icon={<DocumentTableRegular />} title={say('result.drop')} text={say('result.drop.text')}>
        <input
          ref={input}
          className={hidden}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          tabIndex={-1}
          aria-hidden
          data-testid="result-file"
          onChange={({ target }) => {
            take(target.files);
            // The same file can be chosen again once it has been corrected.
            target.value = '';
          }}
        />
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {say('result.drop.choose')}
        </Button>
        <Button appearance="subtle" onClick={giveResults}>
          {say('result.drop.sample')}
        </Button>
        <Button appearance="subtle" onClick={giveDeals}>
          {say('result.drop.sample.deals')}
        </Button>
      </EmptyState>
    </div>
  );
};
