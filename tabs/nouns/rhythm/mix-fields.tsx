import { Field, makeStyles, Radio, RadioGroup, SpinButton, Text, tokens } from '@fluentui/react-components';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import type { Mix } from '../../../shared/domain/rhythm.ts';
import { TypeIcon } from '../conversation-type/type-badge.tsx';
import { useWords } from '../../platform/words.tsx';
import type { CadenceDraft } from './cadence-draft.ts';
import { presetNames, presets } from '../../../shared/coaching/presets.ts';
import type { PresetName } from '../../../shared/coaching/presets.ts';

const useStyles = makeStyles({
  presets: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  own: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(230px, 100%), 1fr))',
    gap: tokens.spacingVerticalS,
  },
  type: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  spin: { width: '76px' },
});

/** coaching-model §1 has no type rarer than every ninth session; this is the contract's limit. */
const EVERY_MAX = 52;

type Props = Readonly<{
  mix: Mix;
  /** The chosen preset, or the manager's own mix. */
  choice: PresetName | 'own';
  choose: (choice: PresetName | 'own', part: Partial<CadenceDraft>) => void;
  /** Whether the interval is already agreed, so that a preset no longer sets it. */
  settled: boolean;
}>;

/** What the two will talk about: a preset, or how often each type comes up. */
export const MixFields = ({ mix, choice, choose, settled }: Props) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  return (
    <>
      <Field
        label={say('personal.rhythm.mix')}
        hint={
          choice === 'own'
            ? say('personal.rhythm.own.hint')
            : settled
              ? null
              : say(`personal.rhythm.preset.${choice}.hint`)
        }
      >
        <RadioGroup
          className={styles.presets}
          layout="horizontal"
          value={choice}
          onChange={(_, { value }) => {
            const preset = presetNames.find((name) => name === value);
            if (preset) choose(preset, presets[preset]);
            else choose('own', {});
          }}
        >
          {presetNames.map((name) => (
            <Radio key={name} value={name} label={say(`personal.rhythm.preset.${name}`)} />
          ))}
          <Radio value="own" label={say('personal.rhythm.own')} />
        </RadioGroup>
      </Field>
      {choice === 'own' && (
        <div className={styles.own} role="group" aria-label={say('personal.rhythm.own')}>
          {conversationTypes.map((type) => (
            <div key={type} className={styles.type}>
              <TypeIcon type={type} />
              <Text className={styles.name}>{typeNames.short(type)}</Text>
              <SpinButton
                className={styles.spin}
                min={1}
                max={EVERY_MAX}
                value={mix[type]}
                aria-label={say('personal.rhythm.every', { type: typeNames.of(type) })}
                onChange={(_, { value, displayValue }) => {
                  const every = value ?? Number(displayValue);
                  if (Number.isInteger(every) && every >= 1 && every <= EVERY_MAX)
                    choose('own', { mix: { ...mix, [type]: every } });
                }}
              />
            </div>
          ))}
        </div>
      )}
    </>
  );
};
