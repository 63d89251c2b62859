import { Button, Image, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { useEffect, useId, useRef, useState } from 'react';
import appIcon from '../../../appPackage/color.png';
import type { SayOnPage } from '../words.ts';
import { pathOf, teamsTheme } from './context.ts';
import type { FrameSetting } from './context.ts';
import { attachFrame, pushEvent, resumeFrame } from './teams-host.ts';
import type { FrameActions, Frame, Progress } from './teams-host.ts';
import { NewMeeting } from './new-meeting.tsx';
import type { NewMeetingDraft } from './new-meeting.tsx';

/** Milliseconds within which an app must call `notifySuccess` (Microsoft Learn, "Show a native loading indicator"). */
const PATIENCE = 30_000;

const useStyles = makeStyles({
  place: { position: 'relative', width: '100%', height: '100%', overflow: 'hidden' },
  away: { display: 'none' },
  frame: { border: 'none', display: 'block', width: '100%', height: '100%', transformOrigin: '0 0' },
  over: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  big: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
});

export type HostedFrameProps = Readonly<{
  setting: FrameSetting;
  frameActions: FrameActions;
  say: SayOnPage;
  /** False suspends the frame if its app allows that, and otherwise removes it. */
  shown: boolean;
  testId: string;
  /** An address in the app other than the surface's own. */
  url?: string | null;
  /** The least width in pixels that the app is laid out in; where there is less, it is scaled down. */
  leastWidth?: number;
}>;

/** The size that a frame is laid out in, and the scale that fits it into its place. */
const useScale = (place: React.RefObject<HTMLElement | null>, least: number): React.CSSProperties => {
  const [style, setStyle] = useState<React.CSSProperties>({});
  useEffect(() => {
    const element = place.current;
    if (!element || least === 0) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return;
      const scale = Math.min(1, entry.contentRect.width / least);
      const part = `${100 / scale}%`;
      setStyle(scale < 1 ? { width: part, height: part, transform: `scale(${scale})` } : {});
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place, least]);
  return style;
};

type Loading = Readonly<{ attempt: number; progress: Progress; suspendable: boolean }>;
const fresh = (attempt: number): Loading => ({
  attempt,
  progress: { state: 'loading' },
  suspendable: false,
});

const addressOf = (setting: FrameSetting, url: string | null | undefined): string =>
  url ?? pathOf(setting.surface);

const Failure = ({ message, say, retry }: { message: string; say: SayOnPage; retry: () => void }) => {
  const styles = useStyles();
  return (
    <div className={styles.over} role="alert">
      <PlugDisconnectedRegular className={styles.big} />
      <Text weight="semibold" size={400}>
        {say('frame.failed')}
      </Text>
      <Text>{message}</Text>
      <Button onClick={retry}>{say('frame.retry')}</Button>
    </div>
  );
};

/** One of the app's tabs in a frame of its own, with Teams around it: loading, failure, theme, suspension. */
export const HostedFrame = (props: HostedFrameProps) => {
  const { setting, say, shown, testId, url, leastWidth = 0 } = props;
  const styles = useStyles();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLIFrameElement>(null);
  const attached = useRef<Frame>(null);
  const latest = useRef(props);
  const [{ attempt, progress, suspendable }, setLoading] = useState(fresh(0));
  const [meeting, compose] = useState<NewMeetingDraft | null>(null);
  const scale = useScale(place, leastWidth);
  const present = shown || suspendable;

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!present) return undefined;
    const listensTo = new Set<string>();
    const frame: Frame = {
      id: `${id}${attempt}`,
      window: () => element.current?.contentWindow ?? null,
      setting: () => latest.current.setting,
      actions: () => latest.current.frameActions,
      compose,
      progress: (next) => setLoading((known) => ({ ...known, progress: next })),
      listensTo: {
        add: (name) => {
          listensTo.add(name);
          if (listensTo.has('load') && listensTo.has('beforeUnload'))
            setLoading((known) => ({ ...known, suspendable: true }));
        },
      },
    };
    attached.current = frame;
    const detach = attachFrame(frame);
    const timer = setTimeout(() => {
      setLoading((known) =>
        known.progress.state === 'loading' ? { ...known, progress: { state: 'failed', message: '' } } : known,
      );
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      detach();
      attached.current = null;
      setLoading((known) => fresh(known.attempt));
    };
  }, [present, attempt, id]);

  const theme = teamsTheme[setting.theme];
  const lastTheme = useRef(theme);
  useEffect(() => {
    if (attached.current && lastTheme.current !== theme) pushEvent(attached.current, 'themeChange', [theme]);
    lastTheme.current = theme;
  }, [theme]);

  const wasShown = useRef(shown);
  useEffect(() => {
    const frame = attached.current;
    if (frame && wasShown.current !== shown) {
      if (shown) resumeFrame(frame);
      else pushEvent(frame, 'beforeUnload', []);
    }
    wasShown.current = shown;
  }, [shown]);

  if (!present) return null;
  const failed = progress.state === 'failed';
  const title = say(`frame.${setting.surface}`, { name: setting.person.name });
  return (
    <div ref={place} className={mergeClasses(styles.place, !shown && styles.away)}>
      {!failed && (
        <iframe
          key={attempt}
          ref={element}
          title={title}
          name={testId}
          data-testid={testId}
          data-state={progress.state}
          className={styles.frame}
          style={scale}
          src={addressOf(setting, url)}
          allow="clipboard-read; clipboard-write"
        />
      )}
      {progress.state === 'loading' && (
        <div className={styles.over}>
          <Image src={appIcon} alt="" width={48} height={48} shape="rounded" />
          <Spinner size="tiny" label={say('frame.loading')} />
        </div>
      )}
      {meeting && <NewMeeting meeting={meeting} say={say} close={() => compose(null)} />}
      {failed && (
        <Failure
          say={say}
          message={
            progress.message === ''
              ? say('frame.failed.timeout')
              : say('frame.failed.app', { message: progress.message })
          }
          retry={() => setLoading(fresh(attempt + 1))}
        />
      )}
    </div>
  );
};
