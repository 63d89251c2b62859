import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { languageOf } from '../../shared/domain/language-of.ts';
import { readLoneFrame } from './address.ts';
import type { LoneFrameAddress as Asked, Pane } from './address.ts';
import { useLocalEvents, useMeetings, usePeople } from './data.ts';
import { frameActionsFor } from './frame-actions.ts';
import { HostedFrame } from './host/hosted-frame.tsx';
import { pickMeeting } from './meeting/pick-meeting.ts';
import { fluentTheme } from './window-appearance.ts';
import { sayOnPageIn } from './words.ts';

const viewOf = { personal: 'personal', panel: 'meeting', stage: 'meeting', details: 'details' } as const;

/** The theme in the address; it follows the address, as Teams' theme follows the person's choice. */
const useTheme = (asked: Asked): Asked['theme'] => {
  const [theme, setTheme] = useState(asked.theme);
  useEffect(() => {
    const follow = () => setTheme(readLoneFrame(location.pathname, location.search)?.theme ?? 'light');
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return theme;
};

/** One of the app's frames filling the page, without the demonstration around it. */
export const LoneFrame = ({ asked }: Readonly<{ asked: Asked }>) => {
  const [{ surface, place }, setAt] = useState({ surface: asked.surface, place: asked.place });
  const theme = useTheme(asked);
  useLocalEvents();
  const people = usePeople().data;
  const meetings = useMeetings(asked.person).data;
  const person = people?.find((one) => one.key === asked.person);
  if (!person || !meetings) return null;

  const meeting = surface === 'personal' ? null : pickMeeting(meetings, asked.chat, asked.person);
  const pane: Pane = {
    person: asked.person,
    view: viewOf[surface],
    beside: 'panel',
    theme,
    language: asked.language,
    chat: meeting?.chatId ?? null,
    place,
  };
  const frameActions = frameActionsFor(pane, meeting, meetings, (change) => {
    if (change.view === 'personal' || change.view === 'details')
      setAt({ surface: change.view, place: change.place ?? null });
  });
  return (
    <FluentProvider theme={fluentTheme[theme]} style={{ height: '100vh' }}>
      <HostedFrame
        key={`${surface} ${place ?? ''} ${meeting?.chatId ?? ''}`}
        setting={{ person, surface, theme, language: asked.language, meeting, place }}
        frameActions={frameActions}
        say={sayOnPageIn(asked.language ?? languageOf(person.locale))}
        url={asked.url}
        shown
        testId={`host-${surface}`}
      />
    </FluentProvider>
  );
};
