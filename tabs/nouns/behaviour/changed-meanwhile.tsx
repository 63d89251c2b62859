import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { useWords } from '../../platform/words.tsx';
import type { OpenBehaviour } from './use-behaviour.ts';

type Props = Readonly<{ theirs: BehaviourView; acts: OpenBehaviour }>;

/** Somebody else was first: what it is called now, and which of the two is to stand. */
export const ChangedMeanwhile = ({ theirs, acts }: Props) => {
  const { say, language } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('behaviour.changed.meanwhile')}</MessageBarTitle>
        {say('behaviour.changed.then', { name: theirs.name[language] })}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={acts.takeTheirs}>{say('behaviour.changed.theirs')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
