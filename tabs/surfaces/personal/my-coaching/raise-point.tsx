import { Button, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { bringPoint } from '../../../../shared/contracts/agenda.ts';
import type { RhythmView } from '../../../../shared/contracts/rhythm.ts';
import { AGENDA_TEXT_MAX } from '../../../../shared/domain/agenda.ts';
import { useAction } from '../../../platform/api.ts';
import { useDraftText } from '../../../platform/draft-text.ts';
import { useWords } from '../../../platform/words.tsx';
import { InlineForm } from '../../../ui/inline-form.tsx';

/** Lets the rep say that something isn't right: a point for the next time the two meet. */
export const RaisePoint = ({ rhythm }: Readonly<{ rhythm: RhythmView }>) => {
  const { say, day, dayOf } = useWords();
  const [text, write] = useDraftText(`wrong.${rhythm.id}`);
  const [writing, setWriting] = useState(text !== '');
  const end = () => {
    write('');
    setWriting(false);
  };
  const bring = useAction(bringPoint, { onDone: end });
  const where = bring.data && bring.data.next;
  if (writing)
    return (
      <InlineForm
        column
        label={say('personal.seen.wrong')}
        act={say('personal.seen.wrong.save')}
        ready={text.trim() !== ''}
        busy={bring.isPending}
        error={bring.error}
        save={() => bring.mutate({ params: { id: rhythm.id }, body: { text: text.trim() } })}
        close={end}
      >
        <Input
          value={text}
          maxLength={AGENDA_TEXT_MAX}
          aria-label={say('personal.seen.wrong.what')}
          placeholder={say('personal.seen.wrong.what')}
          autoComplete="off"
          onChange={(_, { value }) => write(value)}
        />
      </InlineForm>
    );
  return (
    <>
      <Button size="small" onClick={() => setWriting(true)}>
        {say('personal.seen.wrong')}
      </Button>
      {bring.data && (
        <Text role="status">
          {where == null
            ? say('personal.seen.wrong.waits')
            : say('personal.seen.wrong.saved', { day: day(dayOf(where)) })}
        </Text>
      )}
    </>
  );
};
