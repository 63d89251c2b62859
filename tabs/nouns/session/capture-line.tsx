import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CaptureContext } from '../../../shared/capture/understand.ts';
import { recordCommitment } from '../../../shared/contracts/commitment.ts';
import { recordDecision } from '../../../shared/contracts/session.ts';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { calendarDay } from '../../../shared/domain/time.ts';
import { COMMITMENT_TEXT_MAX } from '../../../shared/domain/commitment.ts';
import { useAction } from '../../platform/api.ts';
import { codeOf } from '../../platform/refusal-error.ts';
import type { RefusalError } from '../../platform/refusal-error.ts';
import { useToday } from '../../platform/clock.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { fetchSpare, unlessOffline } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { WITHOUT_ROOM_FOR } from '../../ui/room-for-text.ts';
import { captureDraftOf, ownerlessIn } from './capture/capture-draft.ts';
import type { CaptureDraft, OtherStep } from './capture/capture-draft.ts';
import { useKeptCorrections } from './capture/kept-corrections.ts';
import { useCaptureLineHandle } from './fill-capture-line.ts';
import type { KnownOfStep } from './fill-capture-line.ts';
import { useCacheSession } from './use-session.ts';

/** Longer than a commitment's text, so that nothing typed is cut; only the next steps found in it are recorded. */
const TYPED_MAX = COMMITMENT_TEXT_MAX * 2;

const useStyles = makeStyles({
  place: {
    boxSizing: 'border-box',
    // Typing here causes layout of nothing outside.
    contain: 'layout style',
    minHeight: '80px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    [WITHOUT_ROOM_FOR.notes]: { minHeight: 0 },
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  alone: { minHeight: 0, padding: `${tokens.spacingVerticalXS} 0 0`, borderTop: 'none' },
  input: { width: '100%', '& input:placeholder-shown': { textOverflow: 'ellipsis' } },
  help: { [WITHOUT_ROOM_FOR.notes]: { display: 'none' } },
  under: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    [WITHOUT_ROOM_FOR.notes]: { minHeight: 0, paddingTop: 0 },
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const understoodParts = unlessOffline(() => import('./capture/understood-parts.tsx'));
const loadParts = () => fetchSpare(understoodParts);
type Parts = NonNullable<Awaited<ReturnType<typeof loadParts>>>;

/**
 * The key that typed text is kept under until it is recorded. It names the pair and not the session: a session that ended by itself is
 * followed by the next, where the text would not be found.
 */
export const captureDraftKey = ({ rhythmId }: Pick<SessionView, 'rhythmId'>): string => `capture:${rhythmId}`;

/** The shortcut to this line from anywhere in the tab: N for next step. Matched by key position, since Option+N is a dead key on a Mac. */
const SHORTCUT = 'Alt+N';
const useShortcut = (focus: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || code !== 'KeyN') return;
      event.preventDefault();
      focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [focus]);
};

/** One element for all keystrokes, so that it isn't rendered again. */
const PLUS = <AddRegular aria-hidden />;

/** Whether to ask before recording, since the words commit to nothing, or to neither of the two. */
const needsAsking = (draft: CaptureDraft): boolean =>
  draft.kind === 'step' && (!draft.sure || ownerlessIn(draft).length > 0);

const smallFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A step as it would be written: "Ali: Ringa Volvo 2026-11-27". */
const asTyped = ({ text, ownerId, due }: OtherStep, people: readonly PersonRef[]): string => {
  const owner = people.find(({ id }) => id === ownerId);
  return `${owner ? `${firstName(owner.name)}: ` : ''}${text}${due === null ? '' : ` ${due}`}`;
};

/** A step that was to be recorded and is there already; whose it was said to be, and what was typed after it. */
type StepThere = Readonly<{ text: string; whose: string | null; rest: string }>;

type Props = Readonly<{
  session: SessionView;
  /** Stands in the middle of a page rather than below the session. */
  alone?: boolean;
  /** Called when something has been recorded. */
  saved?: () => void;
}>;

/** Always within reach: type what was said, see what was understood, press Enter. */
export const CaptureLine = ({ session, alone = false, saved }: Props) => {
  const styles = useStyles();
  const { say, language, daysOff } = useWords();
  const today = useToday();
  const keep = useCacheSession();
  const line = useRef<HTMLFormElement>(null);
  const focus = useCallback(() => line.current?.querySelector('input')?.focus(), []);
  useShortcut(focus);
  const [parts, setParts] = useState<Parts | null>(null);
  const [text, setText] = useDraftText(captureDraftKey(session));
  // "Tomorrow" is counted from the day it was written, however late it is recorded.
  const [writtenOn, setWrittenOn] = useDraftText(`${captureDraftKey(session)}.on`);
  const day = calendarDay.safeParse(writtenOn).data ?? today;
  const { corrections, setCorrections, correct } = useKeptCorrections(captureDraftKey(session));
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<RefusalError | null>(null);
  const [there, setThere] = useState<StepThere | null>(null);
  // Shows how kept text was understood before anybody returns to it.
  const [isKept] = useState(text.trim() !== '');
  useEffect(() => {
    if (isKept) void loadParts().then(setParts);
  }, [isKept]);
  const me = session.you === 'manager' ? session.manager : session.rep;
  const { manager, rep, defaultDue } = session;

  const context = useMemo<CaptureContext>(
    () => ({
      locale: language,
      today: day,
      daysOff,
      speaker: me.id,
      participants: [
        { ...manager, role: 'manager' },
        { ...rep, role: 'rep' },
      ],
    }),
    [language, day, daysOff, me.id, manager, rep],
  );
  const read = (made: Parts): CaptureDraft | null => {
    const usual = { me: me.id, defaultDue };
    const understood = made.understand(text, context);
    const lacking = understood.kind === 'step' ? understood.nudge : made.nudgeIn(text, context);
    return captureDraftOf(text, understood, lacking, corrections, usual);
  };
  const draft = parts === null ? null : read(parts);

  const type = (typed: string) => {
    setText(typed);
    setWrittenOn(today);
    setAsked(false);
    setThere(null);
    setRefused(null);
    if (typed.trim() === '') setCorrections({});
  };
  const fill = useCallback(
    (filled: string, known: KnownOfStep) => {
      setText(filled);
      setWrittenOn(today);
      setCorrections(known);
      setAsked(false);
      setThere(null);
      setRefused(null);
      focus();
    },
    [setText, setWrittenOn, today, setCorrections, focus],
  );
  useCaptureLineHandle(
    session.id,
    useMemo(() => ({ fill, focus }), [fill, focus]),
  );
  const done = (sent: string) => {
    setText((typed) => (typed === sent ? '' : typed));
    setCorrections({});
    setAsked(false);
    setThere(null);
    saved?.();
  };
  const outcome = {
    onRefused: (error: RefusalError) => setRefused(error.code === 'already-there' ? null : error),
  };
  const step = useAction(recordCommitment, outcome);
  const decision = useAction(recordDecision, { ...outcome, onDone: keep });
  const pending = step.isPending || decision.isPending;

  const outsider = parts === null ? null : parts.outsiderIn(text, context);

  /**
   * Records what is typed. `whose`: who is to do what isn't said to be one of the two's; until that is chosen, Enter asks. `isAnyway`: the
   * first step is there already, and is to be there once more.
   */
  const record = async (whose: string | null = null, isAnyway = false): Promise<void> => {
    const made = parts ?? (await loadParts());
    if (made === null) return;
    const ready = read(made);
    if (ready === null || pending) return;
    setParts(made);
    const isOwnerless = ownerlessIn(ready).length > 0;
    if (needsAsking(ready) && (!asked || (isOwnerless && whose === null))) {
      setAsked(true);
      return;
    }
    const sent = text;
    if (ready.kind === 'decision') {
      const body = { text: ready.text, unlessThere: !isAnyway };
      const refusal = await decision
        .mutateAsync({ params: { id: session.id }, body })
        .then(() => null, codeOf);
      if (refusal === null) done(sent);
      else if (refusal === 'already-there') setThere({ whose, text: ready.text, rest: '' });
    } else {
      const { rhythmId, id } = session;
      // Text left over when the session ended is still recorded, as a commitment added afterwards.
      const { serves = null } = corrections;
      const { ownerId, due, more } = ready;
      const who = whose ?? me.id;
      const somebodyElse = ownerId === null ? made.outsiderIn(text, context) : null;
      const what =
        somebodyElse === null
          ? ready.text
          : say('panel.capture.follow-up', { name: somebodyElse, text: smallFirst(ready.text) });
      const steps = [
        { ownerId: ownerId ?? who, text: what, due, serves },
        ...more.map((one) => ({ ...one, ownerId: one.ownerId ?? who, serves: null })),
      ];
      for (const [nth, one] of steps.entries()) {
        const unlessThere = nth > 0 || !isAnyway;
        const refusal = await step
          .mutateAsync({ body: { rhythmId, sessionId: id, ...one, unlessThere } })
          .then(() => null, codeOf);
        if (refusal !== null) {
          const typedFrom = (first: number): string =>
            steps
              .slice(first)
              .map((other) => asTyped(other, [manager, rep]))
              .join('. ');
          if (refusal === 'already-there') setThere({ whose, text: one.text, rest: typedFrom(nth + 1) });
          // What is recorded already would be recorded twice, and what was corrected was that.
          if (nth > 0) {
            setText((typed) => typed.replace(sent, () => typedFrom(nth)));
            setCorrections({});
          }
          return;
        }
      }
      done(sent);
    }
  };

  const choose = (whose: string | null): void => {
    if (whose === null) setAsked(false);
    else void record(whose);
    focus();
  };

  /** Saves once more what is there already, or leaves it as it is and goes on to what was typed after it. */
  const answerThere = (isAnyway: boolean): void => {
    if (isAnyway) void record(there?.whose, true);
    else {
      setText(there?.rest ?? '');
      setCorrections({});
      setThere(null);
    }
    focus();
  };

  return (
    <form
      ref={line}
      className={mergeClasses(styles.place, alone && styles.alone)}
      data-testid="capture"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || (!asked && there === null)) return;
        event.stopPropagation();
        setAsked(false);
        setThere(null);
        focus();
      }}
    >
      <Input
        className={styles.input}
        value={text}
        maxLength={TYPED_MAX}
        contentBefore={PLUS}
        placeholder={say('panel.capture.hint')}
        aria-label={say('panel.capture')}
        aria-keyshortcuts={SHORTCUT}
        title={say('panel.capture.title', { key: SHORTCUT })}
        aria-describedby="capture-understood"
        autoComplete="off"
        onFocus={() => void loadParts().then(setParts)}
        onChange={(_event, { value }) => type(value)}
      />
      <div id="capture-understood" className={styles.under} aria-live="polite" data-testid="understood">
        {refused !== null && <RefusalText error={refused} />}
        {refused === null && draft === null && (
          <span className={styles.help}>{say('panel.capture.help')}</span>
        )}
        {refused === null && draft !== null && parts !== null && (
          <parts.UnderstoodParts
            {...{ session, draft, asked, outsider, correct, choose }}
            there={there?.text ?? null}
            answerThere={answerThere}
          />
        )}
      </div>
    </form>
  );
};
