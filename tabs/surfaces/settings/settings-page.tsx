import { useLocale } from '../../platform/locale.ts';
import { InWords } from '../../platform/in-words.tsx';
import { SettingsGroups } from './settings-groups.tsx';

/** The administrator's settings for the organisation. */
export const SettingsPage = () => {
  const { language } = useLocale();
  return (
    <InWords language={language} of="template">
      <InWords language={language} of="settings">
        <SettingsGroups />
      </InWords>
    </InWords>
  );
};
