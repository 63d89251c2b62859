import { Button, Text } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { adminConsentUrl } from '../../platform/host.ts';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';

/** "Ask your administrator", with the link to send. */
export const AdminConsentLink = () => {
  const { say } = useWords();
  const { tenantId } = useTeams();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Text size={200}>{say('personal.consent.admin.then')}</Text>
      <Button
        size="small"
        icon={<CopyRegular />}
        onClick={() => void copyToClipboard(adminConsentUrl(tenantId)).then(setCopied)}
      >
        {say(copied ? 'personal.consent.copied' : 'personal.consent.copy')}
      </Button>
    </>
  );
};
