import type { Insertable, Selectable, Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import { PROPOSALS_MAX } from '../../shared/domain/transcript.ts';
import type { TranscriptProposal, TranscriptReview } from '../../shared/domain/transcript.ts';
import type { TranscriptLine, TranscriptStore } from '../use-cases/transcript/transcript-store.ts';
import type { Tables } from './tables.ts';

/** The most lines of a session's steps that are read. */
const LINES_READ = 200;

const proposal = (row: Selectable<Tables['transcript_proposal']>): TranscriptProposal => ({
  id: row.proposal_id,
  session: row.session_id,
  position: row.position,
  owner: row.owner_id,
  text: row.text,
  due: row.due,
  quote: row.quote,
  saidAt: row.said_at_second,
  byModel: row.by_model,
});

const proposalRow = (
  tenant: TenantId,
  one: TranscriptProposal,
): Insertable<Tables['transcript_proposal']> => ({
  tenant_id: tenant,
  proposal_id: one.id,
  session_id: one.session,
  position: one.position,
  owner_id: one.owner,
  text: one.text,
  due: one.due,
  quote: one.quote,
  said_at_second: one.saidAt,
  by_model: one.byModel,
});

const review = (row: Selectable<Tables['transcript']>): TranscriptReview => ({
  session: row.session_id,
  rhythm: row.rhythm_id,
  by: row.begun_by,
  begunAt: row.begun_at,
  proposed: row.proposed,
});

const line = (row: Selectable<Tables['transcript_line']>): TranscriptLine => ({
  commitment: row.commitment_id,
  quote: row.quote,
  saidAt: row.said_at_second,
  acceptedAt: row.accepted_at,
});

export const transcriptStore = (tx: Transaction<Tables>, tenant: TenantId): TranscriptStore => {
  const insert = async (proposals: readonly TranscriptProposal[]): Promise<void> => {
    if (proposals.length === 0) return;
    await tx
      .insertInto('transcript_proposal')
      .values(proposals.map((one) => proposalRow(tenant, one)))
      .execute();
  };
  return {
    inProgress: async (rhythms, since) => {
      if (rhythms.length === 0) return [];
      const rows = await tx
        .selectFrom('transcript')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', 'in', [...rhythms])
        .where('begun_at', '>=', since)
        .orderBy('begun_at', 'desc')
        .execute();
      return rows.map(review);
    },
    find: async (session) => {
      const row = await tx
        .selectFrom('transcript')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .executeTakeFirst();
      return row ? review(row) : null;
    },
    begin: async ({ session, rhythm, by, begunAt, proposed }) => {
      await tx
        .insertInto('transcript')
        .values({
          tenant_id: tenant,
          session_id: session,
          rhythm_id: rhythm,
          begun_by: by,
          begun_at: begunAt,
          proposed,
        })
        .execute();
    },
    end: async (session) => {
      await tx
        .deleteFrom('transcript')
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .execute();
    },
    propose: async (session, proposals) => {
      await tx
        .updateTable('transcript')
        .set({ proposed: proposals.length })
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .execute();
      await tx
        .deleteFrom('transcript_proposal')
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .execute();
      await insert(proposals);
    },
    setAside: insert,
    takePiece: async (session, max) => {
      const { numUpdatedRows } = await tx
        .updateTable('transcript')
        .set(({ eb }) => ({ model_pieces: eb('model_pieces', '+', 1) }))
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .where('model_pieces', '<', max)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    proposals: async (session) => {
      const found = await tx
        .selectFrom('transcript_proposal')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('session_id', '=', session)
        .orderBy('position')
        .limit(PROPOSALS_MAX)
        .execute();
      return found.map(proposal);
    },
    removeProposal: async (id) => {
      await tx
        .deleteFrom('transcript_proposal')
        .where('tenant_id', '=', tenant)
        .where('proposal_id', '=', id)
        .execute();
    },
    keepLine: async ({ commitment, quote, saidAt, acceptedAt }) => {
      await tx
        .insertInto('transcript_line')
        .values({
          tenant_id: tenant,
          commitment_id: commitment,
          quote,
          said_at_second: saidAt,
          accepted_at: acceptedAt,
        })
        .execute();
    },
    lines: async (session, since) => {
      const found = await tx
        .selectFrom('transcript_line')
        .innerJoin('commitment', (join) =>
          join
            .onRef('commitment.tenant_id', '=', 'transcript_line.tenant_id')
            .onRef('commitment.commitment_id', '=', 'transcript_line.commitment_id'),
        )
        .selectAll('transcript_line')
        .where('transcript_line.tenant_id', '=', tenant)
        .where('commitment.session_id', '=', session)
        .where('transcript_line.accepted_at', '>=', since)
        .limit(LINES_READ)
        .execute();
      return found.map(line);
    },
    trim: async (before, limit) => {
      const old = tx
        .selectFrom('transcript')
        .select('session_id')
        .where('tenant_id', '=', tenant)
        .where('begun_at', '<', before)
        .limit(limit);
      const { numDeletedRows } = await tx
        .deleteFrom('transcript')
        .where('tenant_id', '=', tenant)
        .where('session_id', 'in', old)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    trimLines: async (before, limit) => {
      const old = tx
        .selectFrom('transcript_line')
        .select('commitment_id')
        .where('tenant_id', '=', tenant)
        .where('accepted_at', '<', before)
        .limit(limit);
      const { numDeletedRows } = await tx
        .deleteFrom('transcript_line')
        .where('tenant_id', '=', tenant)
        .where('commitment_id', 'in', old)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
};
