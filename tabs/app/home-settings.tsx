import { TemplateSettings } from '../features/template/template-settings.tsx';
import { usePlace } from '../platform/place.ts';
import { InWords } from '../words/in-words.tsx';

/** What an administrator settles for the organisation. */
export const HomeSettings = () => (
  <InWords language={usePlace().language} of="template">
    <TemplateSettings />
  </InWords>
);
