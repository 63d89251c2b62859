import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { languageOf } from '../../../shared/domain/language.ts';
import { say } from '../../../shared/words/say.ts';
import { tellFailed } from '../../platform/host.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Themed } from '../../ui/themed.tsx';
import { systemTheme } from '../../platform/system-theme.ts';

type Props = Readonly<{ children: ReactNode }>;

/** The last resort: a bug ends in words and a way on, never in an empty page. */
export class CrashGuard extends Component<Props, Readonly<{ crashed: boolean }>> {
  override state = { crashed: false };

  static getDerivedStateFromError = (): { crashed: boolean } => ({ crashed: true });

  override componentDidCatch(error: Error): void {
    try {
      tellFailed(error.name);
    } catch {
      // Without Teams there is nobody to tell.
    }
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    const language = languageOf(document.documentElement.lang);
    return (
      <Themed theme={systemTheme()} language={language}>
        <EmptyState alert title={say(language, 'crash.title')} text={say(language, 'crash.text')}>
          <Button appearance="primary" onClick={() => location.reload()}>
            {say(language, 'crash.reload')}
          </Button>
        </EmptyState>
      </Themed>
    );
  }
}
