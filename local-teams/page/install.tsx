import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { queries } from './data.ts';
import { EmptyView } from './empty-view.tsx';
import type { SayOnPage } from './words.ts';

type InstallProps = Readonly<{
  say: SayOnPage;
  title: string;
  why: string;
  label: string;
  install: () => Promise<unknown>;
  testId: string;
}>;

/** Says that the app is not installed here, with a button that adds it. */
export const Install = ({ say, title, why, label, install, testId }: InstallProps) => {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const add = async (): Promise<void> => {
    setState('busy');
    try {
      await install();
      await queries.invalidateQueries();
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <EmptyView icon="app" title={title} why={why}>
      <Button
        appearance="primary"
        disabledFocusable={state === 'busy'}
        onClick={() => void add()}
        data-testid={testId}
      >
        {label}
      </Button>
      {state === 'failed' && <Text role="alert">{say('install.failed')}</Text>}
    </EmptyView>
  );
};
