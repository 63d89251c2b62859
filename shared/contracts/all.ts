import * as behaviour from './behaviour.ts';
import * as commitment from './commitment.ts';
import * as crash from './crash.ts';
import * as customerMeeting from './customer-meeting.ts';
import * as deal from './deal.ts';
import * as dealPerson from './deal-person.ts';
import * as development from './development.ts';
import * as debrief from './debrief.ts';
import type { Endpoint } from './endpoint.ts';
import * as sessionWork from './session-work.ts';
import * as expectation from './expectation.ts';
import * as focus from './focus.ts';
import * as goal from './goal.ts';
import * as managerView from './manager-view.ts';
import * as past from './past.ts';
import * as person from './person.ts';
import * as rating from './rating.ts';
import * as recap from './recap.ts';
import * as rhythm from './rhythm.ts';
import * as agenda from './agenda.ts';
import * as enteredSession from './entered-session.ts';
import * as privateNote from './private-note.ts';
import * as sessionSubject from './session-subject.ts';
import * as reschedule from './reschedule.ts';
import * as sectionFacts from './section-facts.ts';
import * as session from './session.ts';
import * as settings from './settings.ts';
import * as template from './template.ts';
import * as undeliveredMessage from './undelivered-message.ts';

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'reply' in value;

/** Every endpoint of the API, in the order of their files. */
export const endpoints: readonly Endpoint[] = [
  ...[
    person,
    rhythm,
    managerView,
    session,
    sectionFacts,
    sessionSubject,
    enteredSession,
    reschedule,
    agenda,
    privateNote,
    recap,
    past,
    commitment,
    goal,
    deal,
    dealPerson,
    customerMeeting,
    debrief,
    template,
    settings,
    undeliveredMessage,
  ],
  ...[development, focus, rating, expectation, sessionWork, behaviour, crash],
].flatMap((contract) => Object.values(contract).filter(isEndpoint));
