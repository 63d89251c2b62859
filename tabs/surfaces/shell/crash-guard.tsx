import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { languageOf } from '../../../shared/domain/language-of.ts';
import { crashInWords } from '../../../shared/words/crash-in-words.ts';
import { say } from '../../../shared/words/say.ts';
import { notifyFailed } from '../../platform/host.ts';
import { tellCrash } from '../../platform/watch-crashes.ts';
import { CopyableCode } from '../../ui/copyable-code.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Themed } from '../../ui/themed.tsx';
import { systemTheme } from '../../platform/system-theme.ts';

type Props = Readonly<{ children: ReactNode }>;
/** `code` is the crash's name in the server's log. */
type State = Readonly<{ crashed: boolean; code: string | null }>;

/** The last resort: a bug shows an explanation and a way on, never an empty page. */
export class CrashGuard extends Component<Props, State> {
  override state: State = { crashed: false, code: null };

  static getDerivedStateFromError = (): Partial<State> => ({ crashed: true });

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    const code = tellCrash('render', error, componentStack);
    this.setState({ code });
    try {
      notifyFailed(crashInWords(languageOf(document.documentElement.lang), code));
    } catch {
      // Without Teams there is nobody to notify.
    }
  }

  override render(): ReactNode {
    const { crashed, code } = this.state;
    if (!crashed) return this.props.children;
    const language = languageOf(document.documentElement.lang);
    return (
      <Themed theme={systemTheme()} language={language}>
        <EmptyState alert title={say(language, 'crash.title')} text={say(language, 'crash.text')}>
          <Button appearance="primary" onClick={() => location.reload()}>
            {say(language, 'crash.reload')}
          </Button>
          {code !== null && <CopyableCode code={code} say={(key, values) => say(language, key, values)} />}
        </EmptyState>
      </Themed>
    );
  }
}
