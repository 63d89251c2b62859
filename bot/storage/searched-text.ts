import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { foundBy } from './finding.ts';

/**
 * Every text in those sessions that the person may read, one row each, with the words it can be found by. The caller must pass only
 * sessions that the person is in; of private notes it includes only the person's own (shared/domain/visibility.ts).
 */
export const searchedText = (tenant: TenantId, person: PersonId, sessions: RawBuilder<unknown>) => sql`
  select d.session_id, 'decision' as place, d.text, d.words from decision d
    where d.tenant_id = ${tenant} and d.session_id in (${sessions})
  union all
  select c.session_id, case when part = 1 then 'step' else 'outcome' end, case when part = 1 then c.text else c.outcome end, c.words
    from commitment c, generate_series(1, case when c.outcome is null then 1 else 2 end) part
    where c.tenant_id = ${tenant} and c.session_id in (${sessions}) and c.disputed_at is null
  union all
  select s.session_id, 'plan', part.text, ${foundBy(sql`part.text`)}
    from session s join customer_meeting m on m.tenant_id = s.tenant_id and m.customer_meeting_id = s.customer_meeting_id
      cross join lateral unnest(array[m.customer, m.aim, m.opening, m.question_1, m.question_2, m.question_3, m.closing])
        as part (text)
    where s.tenant_id = ${tenant} and s.session_id in (${sessions}) and s.state = 'closed' and m.removed_at is null
      and part.text is not null
  union all
  select c.session_id, 'cause', part.text, ${foundBy(sql`part.text`)}
    from cause c cross join lateral unnest(array[c.words, c.tried]) as part (text)
    where c.tenant_id = ${tenant} and c.session_id in (${sessions}) and part.text is not null
  union all
  select c.session_id, 'conclusion', part.text, ${foundBy(sql`part.text`)}
    from deal_conclusion c join deal d on d.tenant_id = c.tenant_id and d.deal_id = c.deal_id
      cross join lateral unnest(array[c.gap, c.move]) as part (text)
    where c.tenant_id = ${tenant} and c.session_id in (${sessions}) and d.removed_at is null and part.text is not null
  union all
  select n.session_id, 'note', n.text, n.words from note n
    where n.tenant_id = ${tenant} and n.session_id in (${sessions})
  union all
  select p.session_id, 'private', p.text, p.words from private_note p
    where p.tenant_id = ${tenant} and p.person_id = ${person} and p.session_id in (${sessions})
  union all
  select s.session_id, 'agenda', item ->> 'text', s.words
    from session s cross join lateral jsonb_path_query(s.agenda, '$[*] ? (@.addedBy != null)') item
    where s.tenant_id = ${tenant} and s.session_id in (${sessions})
  union all
  select s.session_id, 'reason', s.no_step_reason, s.words from session s
    where s.tenant_id = ${tenant} and s.session_id in (${sessions}) and s.no_step_reason is not null`;
