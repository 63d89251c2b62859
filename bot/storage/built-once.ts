import { sql } from 'kysely';
import type { Compilable, CompiledQuery, RawBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A parameter of a statement that is built once, until its value is known. */
class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement that kysely builds at its first use alone: building one that reads some thirty columns takes longer than sending it. What
 * differs each time is a parameter, by its name.
 */
export const builtOnce =
  <Given extends Readonly<Record<string, unknown>>>() =>
  <Row>(
    build: (
      tx: Transaction<Tables>,
      given: <Name extends keyof Given & string>(name: Name) => RawBuilder<Given[Name]>,
    ) => Compilable<Row>,
  ): ((tx: Transaction<Tables>, given: Given) => Promise<readonly Row[]>) => {
    let built: CompiledQuery<Row> | null = null;
    return async (tx, given) => {
      built ??= build(tx, (name) => sql`${new Placeholder(name)}`).compile();
      const parameters = built.parameters.map((one) => (one instanceof Placeholder ? given[one.name] : one));
      const { rows } = await tx.executeQuery<Row>({ ...built, parameters });
      return rows;
    };
  };
