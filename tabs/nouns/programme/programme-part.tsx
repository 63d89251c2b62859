import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { setProgramme } from '../../../shared/contracts/programme.ts';
import type { ProgrammeView } from '../../../shared/contracts/programme.ts';
import { useAction } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { QUIET_LAST } from '../../ui/quiet-last.ts';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { ProgrammeForm } from './programme-form.tsx';
import { programmeInWords } from './programme-in-words.ts';
import { useProgramme } from './use-programme.ts';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    maxWidth: '860px',
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
  set: { justifySelf: 'start' },
  acts: QUIET_LAST,
});

const Standing = ({ programme }: Readonly<{ programme: NonNullable<ProgrammeView['programme']> }>) => {
  const styles = useStyles();
  const words = useWords();
  const { say, day, dayOf } = words;
  const { open, unfold, fold, button } = useDisclosure();
  const remove = useAction(setProgramme);
  if (open) return <ProgrammeForm programme={programme} done={fold} />;
  const { version, phases, setBy, setAt } = programme;
  return (
    <>
      <Text weight="semibold">{programmeInWords(phases, words)}</Text>
      <Text size={200} className={styles.quiet}>
        {say('programme.set-by', { name: setBy.name, day: day(dayOf(setAt)) })}
      </Text>
      <RefusalText error={remove.error} />
      <div className={styles.acts}>
        <Button ref={button} size="small" onClick={unfold}>
          {say('programme.change')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={remove.isPending}
          onClick={() => remove.mutate({ body: { version, phases: [] } })}
        >
          {say('programme.remove')}
        </Button>
      </div>
    </>
  );
};

const Unset = () => {
  const styles = useStyles();
  const { say } = useWords();
  const { open, unfold, fold, button } = useDisclosure();
  if (open) return <ProgrammeForm programme={null} done={fold} />;
  return (
    <>
      <Text>{say('programme.none')}</Text>
      <Button ref={button} className={styles.set} size="small" onClick={unfold}>
        {say('programme.set')}
      </Button>
    </>
  );
};

const Part = () => {
  const styles = useStyles();
  const { say } = useWords();
  const found = useProgramme();
  if (!found) return null;
  return (
    <section className={styles.part} aria-labelledby="programme" data-testid="programme">
      <Subtitle2 as="h2" id="programme" className={styles.heading}>
        {say('programme.title')}
      </Subtitle2>
      <Text className={styles.quiet}>{say('programme.lead')}</Text>
      {found.programme ? <Standing programme={found.programme} /> : <Unset />}
    </section>
  );
};

/** How the organisation begins with somebody new, for the leader who sets it. */
export const ProgrammePart = () => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="programme">
      <Part />
    </InWords>
  </Suspense>
);
