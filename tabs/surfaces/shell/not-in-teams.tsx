import { Link } from '@fluentui/react-components';
import { PeopleChatRegular } from '@fluentui/react-icons/svg/people-chat';
import { languageOf } from '../../../shared/domain/language-of.ts';
import { say } from '../../../shared/words/say.ts';
import { InWords } from '../../platform/in-words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Themed } from '../../ui/themed.tsx';
import { systemTheme } from '../../platform/system-theme.ts';

/** Shown when somebody opens one of our addresses outside Teams. */
export const NotInTeams = () => {
  const language = languageOf(navigator.language);
  return (
    <InWords language={language}>
      <Themed theme={systemTheme()} language={language}>
        <EmptyState
          icon={<PeopleChatRegular />}
          title={say(language, 'app.outside.title')}
          text={say(language, 'app.outside.text')}
        >
          <Link href="/tabs/privacy">{say(language, 'app.outside.privacy')}</Link>
        </EmptyState>
      </Themed>
    </InWords>
  );
};
