import { BehaviourSettings } from '../../nouns/behaviour/behaviour-settings.tsx';
import { OrganisationSettings } from './organisation-settings.tsx';
import { TemplateSettings } from '../../nouns/template/template-settings.tsx';
import { usePlace } from '../../platform/place.ts';
import { InWords } from '../../platform/in-words.tsx';

/** What an administrator settles for the organisation, on one page; a template that is edited has it to itself. */
export const HomeSettings = () => {
  const { language } = usePlace();
  return (
    <InWords language={language} of="template">
      <InWords language={language} of="settings">
        <TemplateSettings before={<OrganisationSettings />} after={<BehaviourSettings />} />
      </InWords>
    </InWords>
  );
};
