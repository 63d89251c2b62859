import type { LocalMeeting, PersonKey } from '../protocol.ts';
import type { Pane } from './address.ts';
import { isPersonalTab } from './host/context.ts';
import type { FrameActions, Destination } from './host/teams-host.ts';
import { readLink } from './host/links.ts';
import { shareContent, contentSharedIn, stopSharing } from './shared-content.ts';

export type ChangePane = (change: Partial<Pane>) => void;

const paneFor = ({ page, place, chat }: Destination, from: Pane): Partial<Pane> => {
  const personal = page === null ? from.view === 'personal' || from.view === 'chat' : isPersonalTab(page);
  if (personal && chat === null) return { view: 'personal', place };
  return { view: 'details', ...(chat !== null && { chat }), place };
};

/** Follows a link as Teams would: to the app, chat or meeting in this window, else in a new browser window. */
export const followLink = (
  link: string,
  pane: Pane,
  meetings: readonly LocalMeeting[],
  change: ChangePane,
): void => {
  const read = readLink(link);
  switch (read?.kind) {
    case 'tab': {
      change(paneFor(read.to, pane));
      return;
    }
    case 'chat': {
      change({ view: 'chat' });
      return;
    }
    case 'meeting': {
      const meeting = meetings.find((one) => one.joinWebUrl === read.joinWebUrl);
      change({ view: 'meeting', ...(meeting && { chat: meeting.chatId }) });
      return;
    }
    case 'web':
      window.open(read.url, '_blank', 'noopener');
      return;
    case undefined:
      return;
  }
};

/** What Teams does for a frame in that window. */
export const frameActionsFor = (
  pane: Pane,
  meeting: LocalMeeting | null,
  meetings: readonly LocalMeeting[],
  change: ChangePane,
): FrameActions => {
  const by: PersonKey = pane.person;
  return {
    go: (to) => change(paneFor(to, pane)),
    openLink: (link) => followLink(link, pane, meetings, change),
    openChat: () => change({ view: 'chat' }),
    share: (url) => {
      if (meeting) shareContent(meeting.id, { url, by });
    },
    unshare: () => {
      if (meeting) stopSharing(meeting.id);
    },
    isSharing: () => meeting !== null && contentSharedIn(meeting.id) !== undefined,
  };
};
