import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { STAGE_TEXT_MAX, STAGES_MAX } from '../../../shared/results/column-mapping.ts';
import type { ColumnMapping } from '../../../shared/results/column-mapping.ts';
import type { FileLook } from '../../../shared/results/file-look.ts';
import { dealOutcomes, dealStages } from '../../../shared/domain/deal.ts';
import { stageInCell, stageOrOutcomes } from '../../../shared/spreadsheet/stage-in-cell.ts';
import { useWords } from '../../platform/words.tsx';
import { useResultStyles } from './result-styles.ts';

const useStyles = makeStyles({
  stages: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** Says nothing of how far the deal has come. */
const NONE = 'none';

type Props = Readonly<{
  look: FileLook;
  mapping: ColumnMapping;
  change: (mapping: ColumnMapping) => void;
}>;

/** What each of a file's stages of deals is: known by its name, or to be said. */
export const StageFields = ({ look, mapping, change }: Props) => {
  const styles = useStyles();
  const { part, fault } = useResultStyles();
  const { say } = useWords();
  const column = look.columns[mapping.uses.findIndex(({ as }) => as === 'stage')];
  const texts = (column?.samples ?? []).filter((text) => text.length <= STAGE_TEXT_MAX);
  if (texts.length === 0) return null;
  const said = mapping.stages ?? [];
  const choiceOf = (text: string): string => {
    const own = said.find((one) => one.text === text);
    return own ? (own.stage ?? NONE) : (stageInCell(text) ?? '');
  };
  const choose = (text: string, choice: string): void => {
    const stage = stageOrOutcomes.find((one) => one === choice) ?? null;
    const others = said.filter((one) => one.text !== text);
    change({ ...mapping, stages: [...others, { text, stage }].slice(-STAGES_MAX) });
  };
  const unknown = texts.filter((text) => choiceOf(text) === '');
  return (
    <div className={part} role="group" aria-label={say('result.stages')}>
      <Text>{say('result.stages')}</Text>
      <div className={styles.stages}>
        {texts.map((text) => (
          <Field key={text} label={text}>
            <Select value={choiceOf(text)} onChange={(_, { value }) => choose(text, value)}>
              {choiceOf(text) === '' && <option value="">{say('result.stages.choose')}</option>}
              <optgroup label={say('result.stages.open')}>
                {dealStages.map((stage) => (
                  <option key={stage} value={stage}>
                    {say(`result.stage.${stage}`)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={say('result.stages.decided')}>
                {dealOutcomes.map((outcome) => (
                  <option key={outcome} value={outcome}>
                    {say(`result.stage.${outcome}`)}
                  </option>
                ))}
              </optgroup>
              <option value={NONE}>{say('result.stages.none')}</option>
            </Select>
          </Field>
        ))}
      </div>
      {unknown.length > 0 && (
        <Text role="status" className={fault}>
          {say('result.stages.unknown', { n: unknown.length })}
        </Text>
      )}
    </div>
  );
};
