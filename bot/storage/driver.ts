import { setTimeout as pause } from 'node:timers/promises';
import { PostgresDialect } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type pg from 'pg';
import { isConnectionCut } from './database-away.ts';

/** The most statements that one process prepares on its connections: more than all the stores' statements and list lengths. */
const REMEMBERED = 500;

const names = new Map<string, string>();

/**
 * The name under which a connection prepares a statement, so that PostgreSQL parses and plans it only once. A statement that selects
 * every column has none: a newer node's migration would change its result, and PostgreSQL refuses a prepared statement whose shape has
 * changed ("cached plan must not change result type").
 */
const nameOf = (text: string): string | undefined => {
  const statementName = names.get(text);
  if (statementName !== undefined || names.size >= REMEMBERED || /[ .]\*/.test(text)) return statementName;
  const name = `kadens_${names.size}`;
  names.set(text, name);
  return name;
};

/**
 * Lists longer than this are planned for each time. A plan that is remembered is for any list: what it doesn't look up by an index it goes
 * through for each row, which of five thousand ids among twenty thousand rows takes a second instead of a fiftieth.
 */
const LONG_LIST = 100;

const prepared = (text: string, values: unknown[] = []): pg.QueryConfig => {
  const isLong = values.some((value) => Array.isArray(value) && value.length > LONG_LIST);
  const name = isLong ? undefined : nameOf(text);
  return { text, values, ...(name && { name }) };
};

/** How long to wait for the other end to close connections, in milliseconds. */
const END_TIMEOUT = 3_000;

/** Waits for connections to end, but not for ever: a server that has gone quiet closes none. */
export const endInTime = (ending: Promise<void>): Promise<void> =>
  Promise.race([ending, pause(END_TIMEOUT, undefined, { ref: false })]);

/** Whether it is pg's error, which has no code, for an answer that didn't come in time. */
const isUnanswered = (error: unknown): boolean =>
  error instanceof Error && error.message === 'Query read timeout';

/** Connections that have been used: the pool keeps them, and one may have been cut meanwhile. */
const kept = new WeakSet<pg.PoolClient>();

class Connection implements DatabaseConnection {
  readonly #connect: () => Promise<pg.PoolClient>;
  #client: pg.PoolClient;
  #isHeld = true;
  /** An answer didn't come in time: nothing more is asked here, and the connection is closed, which ends its transaction. */
  #isSilent = false;
  /** A transaction has been requested, and nothing has been sent in it yet. */
  #isToBegin = false;
  /** Resolves when the transaction has begun. Nothing waits for that: what is asked meanwhile is sent behind it. */
  #begun: Promise<void> = Promise.resolve();
  /** The transaction is being ended. Too late for whoever was asking beside a statement that failed, and asks on. */
  #isEnding = false;
  /** The first error of the transaction. PostgreSQL refuses every statement behind it, and says no more than that. */
  #failure: unknown = null;

  constructor(client: pg.PoolClient, connect: () => Promise<pg.PoolClient>) {
    this.#client = client;
    this.#connect = connect;
  }

  release(): void {
    if (this.#isHeld) this.#client.release(this.#isSilent);
    this.#isHeld = false;
  }

  /** Replaces a connection that is of no use any more. */
  async #exchange(): Promise<void> {
    this.#client.release(true);
    this.#isHeld = false;
    this.#client = await this.#connect();
    this.#isHeld = true;
  }

  begin(): void {
    this.#isToBegin = true;
  }

  /** Commits or rolls back; if nothing was sent there is nothing to end. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.#isEnding = true;
    await this.#begun;
    if (!this.#isToBegin && !this.#isSilent) await this.#send(prepared(how));
    this.#isToBegin = false;
    this.#isEnding = false;
    this.#failure = null;
  }

  async #send(query: string | pg.QueryConfig): Promise<pg.QueryResult> {
    try {
      return await this.#client.query(query);
    } catch (error) {
      this.#isSilent ||= isUnanswered(error);
      throw error;
    }
  }

  async #ask(query: string | pg.QueryConfig): Promise<pg.QueryResult> {
    if (this.#isEnding) throw new Error('the transaction is over');
    const client = this.#client;
    try {
      return await this.#send(query);
    } catch (error) {
      await this.#begun;
      // It was sent to a connection that was cut off, and the transaction has begun on another.
      if (client !== this.#client) return this.#ask(query);
      this.#failure ??= error;
      throw this.#failure;
    }
  }

  /**
   * Begins the transaction. The pool may not have noticed yet that a connection was cut; nothing has been done on it, so the transaction
   * begins on another, eventually on a new one.
   */
  async #begin(): Promise<void> {
    for (;;) {
      const wasKept = kept.has(this.#client);
      kept.add(this.#client);
      try {
        await this.#send(prepared('begin'));
        return;
      } catch (error) {
        if (!wasKept || !isConnectionCut(error)) throw error;
        await this.#exchange();
      }
    }
  }

  async executeQuery<Row>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#isToBegin) {
      this.#isToBegin = false;
      this.#begun = this.#begin();
    }
    const question = parameters.length === 0 ? text : prepared(text, [...parameters]);
    const [result] = await Promise.all([this.#ask(question), this.#begun]);
    return resultOf(result);
  }

  streamQuery(): never {
    throw new Error('nothing is streamed');
  }
}

/** The result of the last of several statements sent as one. The tables' types (tables.ts) say what its rows hold. */
const resultOf = <Row>(results: pg.QueryResult | readonly pg.QueryResult[]): QueryResult<Row> => {
  const result = 'rows' in results ? results : results.at(-1);
  return { rows: (result?.rows ?? []) as Row[], numAffectedRows: BigInt(result?.rowCount ?? 0) };
};

/** Kysely's driver with prepared statements, and with each transaction begun along with its first statement. */
class RememberingDriver implements Driver {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }
  async acquireConnection(): Promise<Connection> {
    const connect = (): Promise<pg.PoolClient> => this.#pool.connect();
    return new Connection(await connect(), connect);
  }
  beginTransaction(connection: Connection): Promise<void> {
    connection.begin();
    return Promise.resolve();
  }
  commitTransaction(connection: Connection): Promise<void> {
    return connection.end('commit');
  }
  rollbackTransaction(connection: Connection): Promise<void> {
    return connection.end('rollback');
  }
  releaseConnection(connection: Connection): Promise<void> {
    connection.release();
    return Promise.resolve();
  }
  destroy(): Promise<void> {
    return endInTime(this.#pool.end());
  }
}

/** PostgreSQL over that pool. */
export class RememberingDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new RememberingDriver(this.#pool);
  }
}
