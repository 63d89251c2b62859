import type { MailboxSettings, User } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { findPerson, people, personOf } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import { pathParameter, queryOf, StandInRefusal } from '../stand-in-scope.ts';
import { meOf, requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import { WORKING_DAYS, WORKING_HOURS } from './free-busy.ts';
import { singleEntity, pageOf } from './replies.ts';
import { outlooksZone } from './zones.ts';
import type { GraphContext } from './graph-context.ts';

const userOf = (person: LocalPerson): User & { '@odata.type': '#microsoft.graph.user' } => ({
  '@odata.type': '#microsoft.graph.user',
  id: person.oid,
  businessPhones: [],
  displayName: person.name,
  givenName: person.givenName,
  jobTitle: person.jobTitle,
  mail: person.upn,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: person.locale,
  surname: person.name.slice(person.givenName.length + 1),
  userPrincipalName: person.upn,
});

const mailboxSettings = (person: LocalPerson): MailboxSettings => ({
  timeZone: outlooksZone(person.zone),
  dateFormat: 'yyyy-MM-dd',
  timeFormat: 'HH:mm',
  language: {
    locale: person.locale,
    displayName: person.locale.startsWith('sv') ? 'svenska (Sverige)' : 'English',
  },
  workingHours: {
    daysOfWeek: [...WORKING_DAYS],
    ...WORKING_HOURS,
    timeZone: { name: outlooksZone(person.zone) },
  },
});

const PAGE = { size: 100, parameter: '$skiptoken' } as const;
const READ_OTHERS = ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'];
const READ_SELF = ['User.Read', 'User.ReadWrite', ...READ_OTHERS];

/** People and their relations: `/me`, `/users`, direct reports, manager, mailbox settings. */
export const addPeople = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { address, reportingLines } = context;
  const colleague = (request: FastifyRequest): LocalPerson => {
    const caller = callerOf(request);
    const id = pathParameter(request, 'user');
    const found = findPerson(id);
    const self = caller.kind === 'person' && found?.key === caller.person.key;
    requireScope(caller, 'directory', self ? READ_SELF : READ_OTHERS);
    if (found?.tenant !== caller.tenant)
      throw new StandInRefusal(
        404,
        'Request_ResourceNotFound',
        `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
      );
    return found;
  };
  const me = (request: FastifyRequest): LocalPerson => {
    requireScope(callerOf(request), 'directory', READ_SELF);
    return meOf(callerOf(request));
  };
  const managerOf = (person: LocalPerson): User => {
    const manager = reportingLines.managerOf(person.key);
    if (manager === null)
      throw new StandInRefusal(404, 'Request_ResourceNotFound', "Resource 'manager' does not exist.");
    return userOf(personOf(manager));
  };
  const reports = (request: FastifyRequest, person: LocalPerson) =>
    pageOf(request, address, 'directoryObjects', reportingLines.reportsOf(person).map(userOf), PAGE);

  scope.get('/me', (request) => singleEntity(request, address, 'users/$entity', userOf(me(request))));
  scope.get('/me/directReports', (request) => reports(request, me(request)));
  scope.get('/me/manager', (request) =>
    singleEntity(request, address, 'directoryObjects/$entity', managerOf(me(request))),
  );
  scope.get('/me/mailboxSettings', (request) => {
    requireScope(callerOf(request), 'outlook', ['MailboxSettings.Read', 'MailboxSettings.ReadWrite']);
    const person = meOf(callerOf(request));
    return singleEntity(request, address, `users('${person.oid}')/mailboxSettings`, mailboxSettings(person));
  });
  scope.get('/users', (request) => {
    const caller = callerOf(request);
    requireScope(caller, 'directory', READ_OTHERS);
    const { $filter = '', $search = '' } = queryOf(request);
    const text = (
      /^startswith\(displayName,\s*'(.*)'\)$/i.exec($filter)?.[1] ??
      $search.replace(/^"displayName:(.*)"$/, '$1')
    ).toLowerCase();
    const found = people.filter(
      (person) =>
        person.tenant === caller.tenant &&
        person.name
          .toLowerCase()
          .split(' ')
          .concat(person.name.toLowerCase())
          .some((name) => name.startsWith(text)),
    );
    return pageOf(request, address, 'users', found.map(userOf), PAGE);
  });
  scope.get('/users/:user', (request) =>
    singleEntity(request, address, 'users/$entity', userOf(colleague(request))),
  );
  scope.get('/users/:user/manager', (request) =>
    singleEntity(request, address, 'directoryObjects/$entity', managerOf(colleague(request))),
  );
  scope.get('/users/:user/directReports', (request) => {
    requireScope(callerOf(request), 'directory', ['User.Read.All', 'Directory.Read.All']);
    return reports(request, colleague(request));
  });
};
