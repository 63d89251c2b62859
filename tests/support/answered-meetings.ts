import type { PersonKey } from '../../local-teams/protocol.ts';
import { asSuperuser } from './database.ts';
import type { Product } from './product.ts';

/** Fills one person's answers to the most that are kept, for meetings that are in nobody's calendar. */
export const fillAnswers = ({ database, idOf }: Product, person: PersonKey): Promise<unknown> =>
  asSuperuser(
    (client) =>
      client.query(
        `insert into calendar_meeting (tenant_id, person_id, meeting_key, gone, kept_until)
         select tenant_id, person_id, 'answered-' || n, false, '2027-01-01'
         from calendar_reading, generate_series(1, 1000) n where person_id = $1`,
        [idOf(person)],
      ),
    database.superuserUrl,
  );
