/** Who of the two says something; `other` is anybody else, or nobody that can be told. */
export const speakers = ['manager', 'rep', 'other'] as const;

/** What one person says in one go, as the transcript has it. `at` is in seconds from where the recording begins. */
export type SpokenLine = Readonly<{ by: (typeof speakers)[number]; at: number; text: string }>;

/** The longest line, in characters; who talks for longer has several. */
export const LINE_MAX = 600;
/** The most lines of a piece, and the most characters in them together: some ten minutes of talk. */
export const PIECE_LINES_MAX = 200;
export const PIECE_CHARACTERS_MAX = 8_000;
/** The most pieces of one talk that a language model reads: more than four hours. */
export const PIECES_MAX = 60;

/** Whether a model may be given those lines in one piece. */
export const isOnePiece = (lines: readonly SpokenLine[]): boolean =>
  lines.length <= PIECE_LINES_MAX &&
  lines.reduce((sum, { text }) => sum + text.length, 0) <= PIECE_CHARACTERS_MAX;
