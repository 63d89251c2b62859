import { BehaviourSettings } from '../../nouns/behaviour/behaviour-settings.tsx';
import { OrganisationSettings } from './organisation-settings.tsx';
import { TemplateSettings } from '../../nouns/template/template-settings.tsx';
import { useLocale } from '../../platform/locale.ts';
import { InWords } from '../../platform/in-words.tsx';

/** What an administrator settles for the organisation, on one page; a template that is edited has it to itself. */
export const SettingsPage = () => {
  const { language } = useLocale();
  return (
    <InWords language={language} of="template">
      <InWords language={language} of="settings">
        <TemplateSettings before={<OrganisationSettings />} after={<BehaviourSettings />} />
      </InWords>
    </InWords>
  );
};
