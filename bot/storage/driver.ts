import { setTimeout as pause } from 'node:timers/promises';
import { PostgresDialect } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type pg from 'pg';
import { isConnectionCut } from './database-away.ts';

/** Different statements that one process lets its connections remember; more than all that the stores have, and their lists' lengths. */
const REMEMBERED = 500;

const names = new Map<string, string>();

/**
 * The name under which a connection remembers how a statement is carried out, so that PostgreSQL reads and plans it once
 * and not each time. None for what asks for every column: a migration by a newer node would change what it gives, and
 * PostgreSQL refuses a remembered statement whose shape has changed ("cached plan must not change result type").
 */
const nameOf = (text: string): string | undefined => {
  const statementName = names.get(text);
  if (statementName !== undefined || names.size >= REMEMBERED || /[ .]\*/.test(text)) return statementName;
  const name = `kadens_${names.size}`;
  names.set(text, name);
  return name;
};

/** How long to wait for connections to be closed at their other end, in milliseconds. */
const END_TIMEOUT = 3_000;

/** Waits for the end of connections, but not for ever: a server that has gone quiet closes none. */
export const endInTime = (ending: Promise<void>): Promise<void> =>
  Promise.race([ending, pause(END_TIMEOUT, undefined, { ref: false })]);

/** What pg says, without a code, when an answer has not come in time. */
const isUnanswered = (error: unknown): boolean =>
  error instanceof Error && error.message === 'Query read timeout';

/** Those that something has been asked on: the pool keeps them, and one may have been cut meanwhile. */
const kept = new WeakSet<pg.PoolClient>();

class Connection implements DatabaseConnection {
  readonly #connect: () => Promise<pg.PoolClient>;
  #client: pg.PoolClient;
  #isHeld = true;
  /** Something was not answered in time: nothing more is asked here, and the connection is closed, which ends its transaction. */
  #isSilent = false;
  /** A transaction has been asked for, and nothing sent in it yet. */
  #isToBegin = false;

  constructor(client: pg.PoolClient, connect: () => Promise<pg.PoolClient>) {
    this.#client = client;
    this.#connect = connect;
  }

  release(): void {
    if (this.#isHeld) this.#client.release(this.#isSilent);
    this.#isHeld = false;
  }

  /** Takes another one instead of one that is of no use any more. */
  async #exchange(): Promise<void> {
    this.#client.release(true);
    this.#isHeld = false;
    this.#client = await this.#connect();
    this.#isHeld = true;
  }

  begin(): void {
    this.#isToBegin = true;
  }

  /** Commits or takes back; where nothing was sent there is nothing to end. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    if (this.#isToBegin) this.#isToBegin = false;
    else if (!this.#isSilent) await this.#ask(how);
  }

  async #ask(query: string | pg.QueryConfig): Promise<pg.QueryResult> {
    try {
      return await this.#client.query(query);
    } catch (error) {
      this.#isSilent ||= isUnanswered(error);
      throw error;
    }
  }

  /**
   * Asks the first thing of a transaction. A connection that has just been cut is the pool's until that is noticed; nothing
   * that began on it holds, so it begins again on another one, in the end on a new one.
   */
  async #askFirst(query: string): Promise<pg.QueryResult> {
    for (;;) {
      const wasKept = kept.has(this.#client);
      kept.add(this.#client);
      try {
        this.#isToBegin = false;
        return await this.#ask(query);
      } catch (error) {
        if (!wasKept || !isConnectionCut(error)) throw error;
        this.#isToBegin = true;
        await this.#exchange();
      }
    }
  }

  async executeQuery<Row>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#isToBegin && parameters.length === 0) return resultOf(await this.#askFirst(`begin; ${text}`));
    if (this.#isToBegin) await this.#askFirst('begin');
    if (parameters.length === 0) return resultOf(await this.#ask(text));
    const name = nameOf(text);
    return resultOf(await this.#ask({ text, values: [...parameters], ...(name && { name }) }));
  }

  streamQuery(): never {
    throw new Error('nothing is streamed');
  }
}

/** Of several statements sent as one, what the last gave. What rows hold is the tables' word (tables.ts). */
const resultOf = <Row>(results: pg.QueryResult | readonly pg.QueryResult[]): QueryResult<Row> => {
  const result = 'rows' in results ? results : results.at(-1);
  return { rows: (result?.rows ?? []) as Row[], numAffectedRows: BigInt(result?.rowCount ?? 0) };
};

/** Over kysely's own: statements are remembered, and a transaction begins on the way to its first one. */
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
