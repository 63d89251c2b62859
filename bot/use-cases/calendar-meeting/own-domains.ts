import { domainsOf } from '../../../shared/domain/calendar-meeting.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Uses } from '../stores.ts';

/** The domains of a rep's own organisation: those of the rep's and their managers' addresses. Empty if none is known. */
export const ownDomains = async (
  stores: Uses<{ person: 'addressesOf'; rhythm: 'ofRep' }>,
  rep: PersonId,
): Promise<readonly string[]> => {
  const managers = (await stores.rhythm.ofRep(rep)).map(({ manager }) => manager);
  return domainsOf((await stores.person.addressesOf([rep, ...managers])).values());
};
