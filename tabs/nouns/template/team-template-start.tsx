import { Button, Field, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { listTeams } from '../../../shared/contracts/template.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { InlineForm } from '../../ui/inline-form.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import type { TemplateKey } from './template-settings.tsx';
import { useTemplateStyles } from './template-styles.ts';

type Props = Readonly<{
  templates: readonly TemplateView[];
  onStart: (template: TemplateKey) => void;
}>;

const Choice = ({ templates, onStart, close }: Props & Readonly<{ close: () => void }>) => {
  const shared = useTemplateStyles();
  const { say, language } = useWords();
  const found = useFetched(listTeams, {});
  const [type, chooseType] = useState<string>('deal');
  const [team, chooseTeam] = useState<string | null>(null);
  if (found.isPending) return <SkeletonRows rows={2} />;
  if (!found.data) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { teams } = found.data;
  const chosen = teams.find(({ manager }) => manager.id === team) ?? teams[0];
  if (!chosen)
    return (
      <p className={shared.lead} role="status">
        {say('template.team.none')}
      </p>
    );
  const template = templates.find((one) => one.type === type);
  return (
    <InlineForm
      label={say('template.team.start')}
      act={say('template.team.go')}
      busy={false}
      error={null}
      save={() => {
        if (template) onStart({ type: template.type, team: chosen.manager });
      }}
      close={close}
    >
      <Field label={say('template.team.type')}>
        <Select value={type} onChange={(_, { value }) => chooseType(value)}>
          {templates.map(({ type: one, inUse }) => (
            <option key={one} value={one}>
              {inUse.template.name[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('template.team.whose')}>
        <Select value={chosen.manager.id} onChange={(_, { value }) => chooseTeam(value)}>
          {teams.map(({ manager, reps }) => (
            <option key={manager.id} value={manager.id}>
              {say('template.team.whose.of', { name: manager.name, reps })}
            </option>
          ))}
        </Select>
      </Field>
    </InlineForm>
  );
};

/** Begins a template that one team has of its own; who never needs that sees a button and no more. */
export const TeamTemplateStart = (props: Props) => {
  const shared = useTemplateStyles();
  const { say } = useWords();
  const { open, unfold, fold, button } = useDisclosure();
  if (!open)
    return (
      <div>
        <Button ref={button} icon={<AddRegular />} onClick={unfold}>
          {say('template.team.start')}
        </Button>
      </div>
    );
  return (
    <div className={shared.tight}>
      <p className={shared.lead}>{say('template.team.start.then')}</p>
      <Choice {...props} close={fold} />
    </div>
  );
};
