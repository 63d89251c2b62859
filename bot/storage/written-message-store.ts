import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import type {
  MessageRef,
  MessageRecord,
  WrittenMessageStore,
  WrittenStep,
  WrittenTurn,
} from '../use-cases/written-message/written-message-store.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

const writtenTurn = z.object({
  verb: z.string(),
  rhythm: z.nullable(rhythmId),
  day: z.nullable(calendarDay),
  /** Turns of earlier releases lack it. */
  offered: z.array(z.string()).default([]),
  question: z.optional(
    z.object({
      ...{ verb: z.enum(['record', 'decide']), text: z.string(), due: z.nullable(calendarDay) },
      ...{ from: z.string(), reading: z.string(), place: z.int(), choices: z.array(z.string()) },
    }),
  ),
});
const turnIn = (stored: unknown): WrittenTurn | null => {
  const turn = z.nullable(writtenTurn).parse(stored);
  if (turn === null) return null;
  const { question, ...others } = turn;
  return { ...others, ...(question && { question }) };
};

const message = (row: Selectable<Tables['written_message']>): MessageRecord => ({
  chat: row.chat_id,
  id: row.activity_id,
  person: row.person_id,
  writtenAt: row.written_at,
  readAt: row.read_at,
  handledAt: row.handled_at,
  isDeleted: row.is_deleted,
  hasChanged: row.has_changed,
  reading: row.reading,
  turn: turnIn(row.turn),
  cards: row.cards,
});

const step = (row: Selectable<Tables['written_step']>): WrittenStep => ({
  position: row.position,
  rhythm: row.rhythm_id,
  owner: row.owner_id,
  commitment: row.commitment_id,
  version: row.version,
  reading: row.reading,
  isTakenBack: row.is_taken_back,
  card: row.card_id,
  cardPosition: row.card_position,
});

const columns = (one: MessageRecord) => ({
  read_at: one.readAt,
  handled_at: one.handledAt,
  is_deleted: one.isDeleted,
  has_changed: one.hasChanged,
  reading: one.reading,
  turn: one.turn === null ? null : JSON.stringify(one.turn),
});

export const writtenMessageStore = (tx: Transaction<Tables>, tenant: TenantId): WrittenMessageStore => {
  const keyOf = ({ chat, id }: MessageRef) => ({ tenant_id: tenant, chat_id: chat, activity_id: id });
  const read = ({ chat, id }: MessageRef) =>
    tx
      .selectFrom('written_message')
      .select(columnsOf('written_message'))
      .where('tenant_id', '=', tenant)
      .where('chat_id', '=', chat)
      .where('activity_id', '=', id)
      .forUpdate()
      .executeTakeFirst();
  const update = ({ chat, id }: MessageRef) =>
    tx
      .updateTable('written_message')
      .where('tenant_id', '=', tenant)
      .where('chat_id', '=', chat)
      .where('activity_id', '=', id);
  return {
    note: async (one) => {
      await tx
        .insertInto('written_message')
        .values({ ...keyOf(one), person_id: one.person, written_at: one.writtenAt, ...columns(one) })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'chat_id', 'activity_id']).doNothing())
        .execute();
    },
    lock: async (ref) => {
      // PostgreSQL looks for the steps once it has the lock: statements sent at once are carried out in order.
      const [row, steps] = await Promise.all([
        read(ref),
        tx
          .selectFrom('written_step')
          .select(columnsOf('written_step'))
          .where('tenant_id', '=', tenant)
          .where('chat_id', '=', ref.chat)
          .where('activity_id', '=', ref.id)
          .orderBy('position')
          .execute(),
      ]);
      return row ? { ...message(row), steps: steps.map(step) } : null;
    },
    save: async (one) => {
      await update(one).set(columns(one)).execute();
    },
    turnBefore: async ({ chat, id }, person, since) => {
      const inChat = tx
        .selectFrom('written_message')
        .select(['turn', 'handled_at'])
        .where('tenant_id', '=', tenant)
        .where('chat_id', '=', chat);
      const row = await (person === null ? inChat : inChat.where('person_id', '=', person))
        .where('activity_id', '<>', id)
        .where('handled_at', '>=', since)
        .where('is_deleted', '=', false)
        .orderBy('written_at', 'desc')
        .orderBy('activity_id', 'desc')
        .executeTakeFirst();
      const turn = row ? turnIn(row.turn) : null;
      return row && turn ? { turn, at: row.handled_at } : null;
    },
    commitmentsIn: async ({ chat, id }) => {
      const found = await tx
        .selectFrom('written_step')
        .innerJoin('written_message', (join) =>
          join
            .onRef('written_message.tenant_id', '=', 'written_step.tenant_id')
            .onRef('written_message.chat_id', '=', 'written_step.chat_id')
            .onRef('written_message.activity_id', '=', 'written_step.activity_id'),
        )
        .select('written_step.commitment_id')
        .where('written_step.tenant_id', '=', tenant)
        .where('written_step.chat_id', '=', chat)
        .where(
          sql<boolean>`written_step.activity_id = ${id} or written_step.card_id = ${id}
            or (written_step.card_id is null and written_message.cards[written_step.card_position + 1] = ${id})`,
        )
        .execute();
      return found.flatMap(({ commitment_id: commitment }) => commitment ?? []);
    },
    tie: async (ref, one) => {
      const values = {
        rhythm_id: one.rhythm,
        owner_id: one.owner,
        commitment_id: one.commitment,
        version: one.version,
        reading: one.reading,
        is_taken_back: one.isTakenBack,
        card_id: one.card,
        card_position: one.cardPosition,
      };
      await tx
        .insertInto('written_step')
        .values({ ...keyOf(ref), position: one.position, ...values })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'chat_id', 'activity_id', 'position']).doUpdateSet(values),
        )
        .execute();
    },
    untie: async (ref, position) => {
      await tx
        .deleteFrom('written_step')
        .where('tenant_id', '=', tenant)
        .where('chat_id', '=', ref.chat)
        .where('activity_id', '=', ref.id)
        .where('position', '=', position)
        .execute();
    },
    noteCards: async (ref, sent) => {
      const row = await read(ref);
      if (!row || sent.length === 0) return;
      const cards = [...row.cards];
      for (const { position, activityId } of sent) {
        while (cards.length < position) cards.push('');
        cards[position] = activityId;
      }
      await update(ref).set({ cards }).execute();
    },
    noteChangeOn: async ({ chat, id }, at) => {
      await tx
        .updateTable('written_message')
        .set({ has_changed: true, handled_at: at })
        .where('tenant_id', '=', tenant)
        .where('chat_id', '=', chat)
        .where(sql<boolean>`${id} = any (cards)`)
        .execute();
    },
    trim: async (before, limit) => {
      const { numAffectedRows } = await sql`
        delete from written_message where ctid = any (array(
          select ctid from written_message where tenant_id = ${tenant} and written_at < ${before} limit ${limit}
        ))`.execute(tx);
      return Number(numAffectedRows ?? 0n);
    },
    forgetQuestions: async (before, limit) => {
      const { numAffectedRows } = await sql`
        update written_message set turn = turn - 'question' where ctid = any (array(
          select ctid from written_message
          where tenant_id = ${tenant} and written_at < ${before} and jsonb_exists(turn, 'question') limit ${limit}
        ))`.execute(tx);
      return Number(numAffectedRows ?? 0n);
    },
  };
};
