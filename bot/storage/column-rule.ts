/**
 * Whom a value is from or about: the person in that column of the same row; `both` of the rhythm that the row belongs
 * to; whoever's id stands in the value itself; or `anybody` at all. Where the column is empty it is both's.
 */
type Subject<Column extends string> = Column | 'both' | 'named-within' | 'anybody';

/**
 * What becomes of a value when a person is erased. `row`: its whole row is deleted. `blank`: emptied, or empty text where
 * there has to be one. `words-within`: the free text in it is emptied and their id becomes the stand-in's, the rest stays.
 * `kept`: stays to the end of its term, since it says nothing once the person is a stand-in, or is the other's record too.
 */
type ErasureRule = 'row' | 'blank' | 'words-within' | 'kept';

/** What one column holds of people, and the rule for it. */
export type ColumnRule<Column extends string = string> = Readonly<
  | { holds: 'nothing' }
  /**
   * A person's id. It goes out as a name, never as an id. When they are erased, the row is deleted, or the column
   * comes to point at a stand-in: a nameless person made for that erasure, the same in every table, so that what is
   * the other's stays whole and tells of nobody.
   */
  | { holds: 'person'; erased: 'row' | 'stand-in' }
  /** What is from somebody or about somebody: who has it in their export, and with whose erasure it goes, and how. */
  | {
      holds: 'content';
      exportedTo: readonly Subject<Column>[];
      erased: ErasureRule;
      erasedWith: readonly Subject<Column>[];
    }
>;

/** Of nobody. */
export const impersonal = { holds: 'nothing' } as const;
/** What a row's texts can be found by. PostgreSQL makes it of them, so it goes when they go, and can't be written. */
export const madeOfTexts = impersonal;
/** Names somebody whose row it is: it goes with them. */
export const whoseRow = { holds: 'person', erased: 'row' } as const;
/** Names one of those in what is shared. */
export const participant = { holds: 'person', erased: 'stand-in' } as const;

/** Theirs alone, and gone with its row. */
export const rowOf = <Column extends string>(column: Column) =>
  ({ holds: 'content', exportedTo: [column], erased: 'row', erasedWith: [column] }) as const;
/** What the two have agreed or done, in days, numbers and kinds: it tells nothing of a stand-in. */
export const pairFact = { holds: 'content', exportedTo: ['both'], erased: 'kept', erasedWith: [] } as const;
/** Free words between the two. Who they are about can't be told apart, so they go with either. */
export const pairText = {
  holds: 'content',
  exportedTo: ['both'],
  erased: 'blank',
  erasedWith: ['both'],
} as const;
/** A way into somebody's calendar or chat, which can name them or be followed to them. */
export const wayIn = pairText;
/** What only carries things out: a copy, or of no meaning to anyone, so that no export has it. */
export const machinery = <Who extends string>(...erasedWith: readonly Who[]) =>
  ({ holds: 'content', exportedTo: [], erased: 'row', erasedWith }) as const;

/**
 * What holds for each table: whether rows are only added to it (what has happened, been decided or been
 * published: nothing of it is changed, and it goes only with what it belongs to), and each column's rule for
 * export and erasure (docs/privacy.md). A column that is added without one fails the type check, or the test over the catalogue.
 */
export type TableRules<Tables> = Readonly<{
  [Table in keyof Tables]: Readonly<{
    onlyAddedTo?: true;
    columns: { [Column in keyof Tables[Table]]: ColumnRule<keyof Tables[Table] & string> };
  }>;
}>;
