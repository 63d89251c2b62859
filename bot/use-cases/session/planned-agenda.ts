import { agendaOf } from '../../../shared/coaching/agenda-for.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import { withPoints } from '../../../shared/domain/agenda.ts';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { agendaItemId, sessionId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { PlannedSession, Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { TemplateInUse } from '../template/template-in-use.ts';

/** A template's agenda at that length, with nothing gone through; `first` when the two have never met. */
export const freshAgenda = (
  template: Template,
  minutes: number,
  newId: () => string,
  first = false,
): readonly AgendaItem[] =>
  agendaOf(template, minutes, first).map((planned) => ({
    ...planned,
    id: agendaItemId.parse(newId()),
    text: null,
    addedBy: null,
    takenFrom: null,
    usedSeconds: 0,
    enteredAt: null,
  }));

/** A newly planned session, with its type's present agenda; `first` when the two have never met. */
export const plannedSession = (
  rhythm: Rhythm,
  type: ConversationType,
  { number, template }: TemplateInUse,
  at: Instant,
  minutes: number,
  newId: () => string,
  first = false,
): PlannedSession => ({
  id: sessionId.parse(newId()),
  version: 1,
  rhythm: rhythm.id,
  manager: rhythm.manager,
  rep: rhythm.rep,
  rhythmEndedAt: rhythm.endedAt,
  type,
  templateVersion: number,
  state: 'planned',
  origin: 'rhythm',
  startsAt: at,
  minutes,
  leader: rhythm.manager,
  entry: null,
  agenda: freshAgenda(template, minutes, newId, first),
  chosenBy: null,
  movedFrom: null,
  movedForDayOff: false,
  ownLength: false,
  lastChange: null,
  customerMeeting: null,
});

/** A planned session's agenda at another length, with the points people have added; items that stay keep their ids. */
export const fittedAgenda = (
  template: Template,
  minutes: number,
  agenda: readonly AgendaItem[],
  newId: () => string,
): readonly AgendaItem[] =>
  withPoints(
    freshAgenda(template, minutes, newId).map((item) => ({
      ...item,
      id: agenda.find(({ kind, section }) => kind === item.kind && section === item.section)?.id ?? item.id,
    })),
    agenda.filter(({ kind }) => kind === 'added'),
  );

export const addedIn = ({ agenda }: Session): readonly AgendaItem[] =>
  agenda.filter(({ kind }) => kind === 'added');
