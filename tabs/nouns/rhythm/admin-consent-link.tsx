import { Button, Text } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyToClipboard } from '../../platform/clipboard.ts';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';

/** "Ask your administrator", with the link to send. */
export const AdminConsentLink = () => {
  const { say } = useWords();
  const { tenantId } = useTeams();
  const [copied, setCopied] = useState(false);
  const link = `${location.origin}/auth/start?admin=true&tenant=${encodeURIComponent(tenantId)}`;
  return (
    <>
      <Text block>{say('personal.consent.admin.then')}</Text>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copyToClipboard(link).then(setCopied)}>
        {say(copied ? 'personal.consent.copied' : 'personal.consent.copy')}
      </Button>
    </>
  );
};
