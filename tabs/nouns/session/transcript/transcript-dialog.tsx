import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isTranscript } from '../../../../shared/capture/transcript.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { mayModelRead } from '../../../../shared/domain/model.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { ConsentAnswer, useConsent } from '../../rhythm/consent.tsx';
import { ModelChoice, useModelPermission } from './model-choice.tsx';
import { useReadTranscript } from './use-read-transcript.ts';
import { isZip, wordFileText } from './word-file-text.ts';

const useStyles = makeStyles({
  // What doesn't fit is scrolled to: nothing in it gives way.
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    '& > *': { flexShrink: 0 },
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sources: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  fetch: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
});

/** What a file says: a transcript in text, or a Word document, which Teams downloads too. Nothing when it can't be read, as one that is gone. */
const textIn = async (file: File): Promise<string> => {
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer());
  return isZip(bytes) ? (wordFileText(bytes) ?? '') : new TextDecoder().decode(bytes);
};

type Props = Readonly<{ session: SessionView; close: () => void }>;

/** Takes a transcript, pasted or from a file, and says what becomes of it. What is pasted is kept nowhere, not even as a draft. */
export const TranscriptDialog = ({ session, close }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const model = useModelPermission(session);
  const withModel = model !== null && mayModelRead(model);
  const { read, fetchFromTeams, outcome, isReading, piece, error, needsConsent } = useReadTranscript(
    session,
    withModel,
    close,
  );
  const take = (found: string): void => {
    if (isTranscript(found)) setText(found);
    // Says what it isn't; what was written stays.
    else void read(found);
  };
  const consent = useConsent('transcripts', () => void fetchFromTeams());
  const other = session.you === 'manager' ? session.rep : session.manager;
  const ready = text.trim() !== '' && !isReading;
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) void read(text);
          }}
        >
          <DialogBody>
            <DialogTitle>{say('transcript.title')}</DialogTitle>
            <DialogContent className={styles.content}>
              <Field label={say('transcript.text')} hint={say('transcript.text.hint')}>
                <Textarea
                  rows={6}
                  resize="vertical"
                  readOnly={isReading}
                  value={text}
                  onChange={(_, { value }) => setText(value)}
                />
              </Field>
              <div className={styles.sources}>
                <Button size="small" onClick={() => file.current?.click()}>
                  {say('transcript.file')}
                </Button>
                <Button size="small" disabledFocusable={isReading} onClick={() => void fetchFromTeams()}>
                  {say('transcript.fetch')}
                </Button>
              </div>
              {needsConsent && (
                <div className={styles.fetch}>
                  <p className={styles.text} role="status">
                    {say('transcript.consent')}
                  </p>
                  <Button size="small" onClick={consent.ask}>
                    {say('transcript.consent.do')}
                  </Button>
                  <ConsentAnswer answer={consent.answer} />
                </div>
              )}
              {!needsConsent && <RefusalText error={error} />}
              <input
                ref={file}
                hidden
                type="file"
                accept=".vtt,text/vtt,.docx"
                data-testid="transcript-file"
                onChange={({ target }) => {
                  const [chosen] = target.files ?? [];
                  if (chosen) void textIn(chosen).then(take);
                  target.value = '';
                }}
              />
              <p className={styles.text}>
                {say(withModel ? 'transcript.promise.model' : 'transcript.promise')}
              </p>
              <p className={styles.text}>{say('transcript.seen', { name: firstName(other.name) })}</p>
              {model && <ModelChoice session={session} model={model} />}
              {piece && (
                <p className={styles.text} role="status">
                  {say('transcript.model.reading', piece)}
                </p>
              )}
              {outcome !== null && (
                <p className={styles.text} role="status">
                  {say(outcome === 'none' ? 'transcript.none' : 'transcript.not-one')}
                </p>
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{say(outcome === 'none' ? 'app.close' : 'app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={!ready}>
                {say('transcript.look')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
