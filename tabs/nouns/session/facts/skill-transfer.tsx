import { Button, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../../platform/words.tsx';
import { FactEmpty } from '../../../ui/fact-empty.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { fillCaptureLine } from '../fill-capture-line.ts';
import type { FactsProps } from '../section-facts-view.tsx';

const useStyles = makeStyles({
  choices: { flexShrink: 0 },
  choice: { minHeight: '32px', alignItems: 'center' },
});

/** The radio group's value for a conversation that is not among those entered. */
const OTHER = 'other';

/** The rep's future customer meetings. Choosing one writes it into the capture line, where Enter records it. */
export const SkillTransferFacts = ({ session, content }: FactsProps<'skill-transfer'>) => {
  const styles = useStyles();
  const { say, language, day, shortDay, time } = useWords();
  const [chosen, setChosen] = useState('');
  const name = firstName(session.rep.name);
  const behaviour = content.behaviour?.[language] ?? null;
  const choose = (id: string): void => {
    setChosen(id);
    const meeting = content.meetings.find((one) => one.id === id);
    const what = { name, behaviour: behaviour ?? '' };
    fillCaptureLine(
      session.id,
      meeting
        ? say(behaviour === null ? 'facts.skill.try.bare' : 'facts.skill.try', {
            ...what,
            customer: meeting.customer,
            day: shortDay(meeting.day),
          })
        : say('facts.skill.try.other', what),
    );
  };
  if (content.meetings.length === 0)
    return (
      <FactEmpty text={say('facts.skill.no-meetings')}>
        <Button size="small" onClick={() => choose(OTHER)}>
          {say('facts.focus.write')}
        </Button>
      </FactEmpty>
    );
  return (
    <RadioGroup
      className={styles.choices}
      value={chosen}
      aria-label={say('facts.label')}
      onChange={(_, { value }) => choose(value)}
    >
      {content.meetings.map(({ id, customer, at, day: on }) => (
        <Radio
          key={id}
          className={styles.choice}
          value={id}
          label={say('facts.skill.meeting', { customer, day: day(on), time: time(at) })}
        />
      ))}
      <Radio className={styles.choice} value={OTHER} label={say('facts.skill.other')} />
    </RadioGroup>
  );
};
