/**
 * Whom a value is from or about: the person in that column of the same row; `both` people of the row's rhythm; whoever's id is in the
 * value itself; or `anybody`. An empty column means both.
 */
type Subject<Column extends string> = Column | 'both' | 'named-within' | 'anybody';

/**
 * What happens to a value when a person is erased. `row`: its whole row is deleted. `blank`: it is emptied, or made empty text if it
 * can't be null. `words-within`: the free text in it is emptied and their id becomes the stand-in's; the rest stays. `kept`: it stays
 * to the end of its retention period, since it says nothing once the person is a stand-in, or is the other's record too.
 */
type ErasureRule = 'row' | 'blank' | 'words-within' | 'kept';

/** What a column holds about people, and its rule. */
export type ColumnRule<Column extends string = string> = Readonly<
  | { holds: 'nothing' }
  /**
   * A person's id. It is exported as a name, never as an id. On erasure the row is deleted, or the column points to a stand-in: a
   * nameless person made for that erasure, the same in every table, so that what belongs to the other person stays whole and reveals
   * nobody.
   */
  | { holds: 'person'; erased: 'row' | 'stand-in' }
  /** Content from or about somebody: whose exports have it, whose erasure removes it, and how. */
  | {
      holds: 'content';
      exportedTo: readonly Subject<Column>[];
      erased: ErasureRule;
      erasedWith: readonly Subject<Column>[];
    }
>;

/** About nobody. */
export const impersonal = { holds: 'nothing' } as const;
/** A row's search words. PostgreSQL makes them from its texts, so they go with those, and can't be written. */
export const madeOfTexts = impersonal;
/** Names the person whose row it is: it is deleted with them. */
export const whoseRow = { holds: 'person', erased: 'row' } as const;
/** Names one of the people in shared content. */
export const participant = { holds: 'person', erased: 'stand-in' } as const;

/** One person's alone, and deleted with their row. */
export const rowOf = <Column extends string>(column: Column) =>
  ({ holds: 'content', exportedTo: [column], erased: 'row', erasedWith: [column] }) as const;
/** What the two have agreed or done, in days, numbers and kinds: it reveals nothing about a stand-in. */
export const pairFact = { holds: 'content', exportedTo: ['both'], erased: 'kept', erasedWith: [] } as const;
/** Free text between the two. Whom it is about can't be told, so it is erased with either. */
export const pairText = {
  holds: 'content',
  exportedTo: ['both'],
  erased: 'blank',
  erasedWith: ['both'],
} as const;
/** A link or id of somebody's calendar or chat, which can name them or lead to them. */
export const wayIn = pairText;
/** Technical data: a copy, or meaningless to anyone, so that no export has it. */
export const machinery = <Who extends string>(...erasedWith: readonly Who[]) =>
  ({ holds: 'content', exportedTo: [], erased: 'row', erasedWith }) as const;

/**
 * The rules for each table: whether rows are only added to it (events, decisions and published versions, which never change and are
 * deleted only with what they belong to), and each column's rule for export and erasure (docs/privacy.md). A new column without a rule
 * fails the type check, or the catalogue test.
 */
export type TableRules<Tables> = Readonly<{
  [Table in keyof Tables]: Readonly<{
    onlyAddedTo?: true;
    columns: { [Column in keyof Tables[Table]]: ColumnRule<keyof Tables[Table] & string> };
  }>;
}>;
