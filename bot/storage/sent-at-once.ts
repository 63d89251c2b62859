import { nextTick } from 'node:process';
import pg from 'pg';
import utils from 'pg/lib/utils.js';

/**
 * A statement with its parameters. One that has a name is prepared under it once on a connection. Without either the text may hold several
 * statements, and is sent by itself; the answer is the last one's.
 */
export type Statement = Readonly<{ text: string; values: readonly unknown[]; name?: string }>;

/** What PostgreSQL answers to one. The tables' types (tables.ts) say what its rows hold. */
export type StatementResult = Readonly<{ rows: readonly unknown[]; rowCount: number | null }>;

type WaitingStatement = Readonly<{
  text: string;
  values: (Buffer | string | null)[];
  name: string;
  resolve: (answer: StatementResult) => void;
  reject: (error: unknown) => void;
}>;

type Row = Record<string, unknown>;

/** How the rows of a statement are read, and a row to begin with: filling one costs less than making one. */
type Columns = Readonly<{
  each: readonly Readonly<{ name: string; parse: (text: string) => unknown }>[];
  empty: Row;
}>;
const NO_COLUMNS: Columns = { each: [], empty: {} };

/** The columns of what is prepared on a connection, which never change; null for what failed, and may be prepared or not. */
type PreparedColumns = Map<string, Columns | null>;

type Types = Readonly<{ getTypeParser: (type: number, format: 'text') => (text: string) => unknown }>;

/** Several statements as one of pg's: it calls what is named `handle` with what PostgreSQL sends. */
class Batch {
  /** When it is over; pg puts the time-out around it. */
  callback: (error?: unknown) => void;
  readonly #asked: readonly WaitingStatement[];
  readonly #prepared: PreparedColumns;
  readonly #types: Types;
  /** Tells whoever asked, for each statement that is done. */
  readonly #done: (() => void)[] = [];
  #columns = NO_COLUMNS;
  #rows: Row[] = [];
  #unreadable: Readonly<{ error: unknown }> | null = null;

  constructor(
    asked: readonly WaitingStatement[],
    prepared: PreparedColumns,
    types: Types,
    over: (error?: unknown) => void,
  ) {
    this.#asked = asked;
    this.#prepared = prepared;
    this.#types = types;
    this.callback = over;
  }

  submit(connection: pg.Connection): void {
    const named = new Set<string>();
    connection.stream.cork();
    for (const { text, values, name } of this.#asked) {
      const columns = this.#prepared.get(name);
      if (!columns && !named.has(name)) {
        if (columns === null) connection.close({ type: 'S', name }, true);
        connection.parse({ text, name, types: [] }, true);
        if (name !== '') named.add(name);
      }
      connection.bind({ statement: name, values }, true);
      if (!columns) connection.describe({ type: 'P' }, true);
      connection.execute(null, true);
    }
    connection.sync();
    connection.stream.uncork();
    this.#begin();
  }

  /** Gets ready for the answer to the next one. */
  #begin(): void {
    this.#rows = [];
    this.#unreadable = null;
    this.#columns = this.#prepared.get(this.#asked[this.#done.length]?.name ?? '') ?? NO_COLUMNS;
  }

  handleRowDescription({ fields }: Readonly<{ fields: readonly pg.FieldDef[] }>): void {
    this.#columns = {
      each: fields.map(({ name, dataTypeID }) => ({
        name,
        parse: this.#types.getTypeParser(dataTypeID, 'text'),
      })),
      empty: Object.fromEntries(fields.map(({ name }) => [name, null])),
    };
  }

  handleDataRow({ fields: texts }: Readonly<{ fields: readonly (string | null)[] }>): void {
    const row = { ...this.#columns.empty };
    let nth = 0;
    try {
      for (const { name, parse } of this.#columns.each) {
        const text = texts[nth] ?? null;
        if (text !== null) row[name] = parse(text);
        nth += 1;
      }
    } catch (error) {
      this.#unreadable = { error };
    }
    this.#rows.push(row);
  }

  handleCommandComplete({ text }: Readonly<{ text: string }>): void {
    const [rows, unreadable, asked] = [this.#rows, this.#unreadable, this.#asked[this.#done.length]];
    const count = /\d+$/.exec(text);
    if (asked && asked.name !== '') this.#prepared.set(asked.name, this.#columns);
    this.#done.push(() => {
      if (unreadable) asked?.reject(unreadable.error);
      else asked?.resolve({ rows, rowCount: count && Number(count[0]) });
    });
    this.#begin();
  }

  handleReadyForQuery(): void {
    for (const tell of this.#done) tell();
    this.callback();
  }

  /** One failed, and PostgreSQL passes over those behind it; or the connection did. */
  handleError(error: unknown): void {
    const [failed, ...behind] = this.#asked.slice(this.#done.length);
    if (failed && failed.name !== '' && !this.#prepared.get(failed.name))
      this.#prepared.set(failed.name, null);
    for (const tell of this.#done) tell();
    for (const one of [failed, ...behind]) one?.reject(error);
    this.callback(error);
  }
}

const isText = ({ name, values }: WaitingStatement): boolean => name === '' && values.length === 0;

/** What is asked on one connection. Statements asked in one go, or while others are being answered, are sent in one piece. */
class Sender {
  readonly #client: pg.PoolClient;
  readonly #prepared: PreparedColumns = new Map();
  #waiting: WaitingStatement[] = [];
  #isBusy = false;
  /** Why nothing is answered here any more: the connection was cut, or an answer didn't come in time. */
  #lost: Error | null = null;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  ask({ text, values, name = '' }: Statement): Promise<StatementResult> {
    return new Promise((resolve, reject) => {
      if (this.#lost !== null) throw this.#lost;
      this.#waiting.push({ text, values: values.map(utils.prepareValue), name, resolve, reject });
      this.#sendSoon();
    });
  }

  /** After what others gather at the end of this turn (`gathered.ts`) and then ask, for which node turns to its promises. */
  #sendSoon(): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    nextTick(() => queueMicrotask(() => nextTick(() => this.#send())));
  }

  #send(): void {
    const text = this.#waiting.findIndex(isText);
    const asked = this.#waiting.splice(0, text === -1 ? this.#waiting.length : Math.max(text, 1));
    const [first] = asked;
    if (text === 0 && first) this.#sendText(first);
    else this.#client.query(new Batch(asked, this.#prepared, this.#client, (error) => this.#over(error)));
  }

  #sendText({ text, resolve, reject }: WaitingStatement): void {
    this.#client.query(text, (error: Error | null, results: pg.QueryResult | pg.QueryResult[]) => {
      const last = error ? undefined : [results].flat().at(-1);
      if (last) resolve(last);
      else reject(error);
      this.#over(error);
    });
  }

  #over(error?: unknown): void {
    this.#isBusy = false;
    if (error instanceof Error && !(error instanceof pg.DatabaseError)) {
      this.#lost = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    }
    if (this.#waiting.length > 0) this.#sendSoon();
  }
}

const senders = new WeakMap<pg.PoolClient, Sender>();

/**
 * Asks on that connection. pg by itself ends each statement with a Sync, at which PostgreSQL sends what it has, and has it described each
 * time: most statements cost less than that (decision 61).
 */
export const sendAtOnce = (client: pg.PoolClient, question: Statement): Promise<StatementResult> => {
  const sender = senders.get(client) ?? new Sender(client);
  senders.set(client, sender);
  return sender.ask(question);
};
