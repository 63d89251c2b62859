/** One part of a start: report how far it has come, from 0 to 1, and when it is done. */
export type ProgressPart = Readonly<{ reach: (share: number) => void; done: () => void }>;

/** The state of one part of a start: `share` from 0 to 1 if known, and the `seconds` it took once done. */
export type StartStage = Readonly<{ name: string; share: number | null; seconds: number | null }>;

/** What a start is doing, printed on the console as it happens. */
export type StartProgress = Readonly<{
  begin: (name: string) => ProgressPart;
  /** Everything begun so far, in that order. */
  stages: () => readonly StartStage[];
  /** How long it has taken in all, in words. */
  elapsed: () => string;
}>;

/** Where progress is printed. A terminal's lines are overwritten; anything else gets each line once. */
export type Console = Readonly<{ isTTY?: boolean | undefined; write: (text: string) => unknown }>;

const NAME_WIDTH = 14;
const BAR_WIDTH = 16;
/** How often progress is printed where lines can't be overwritten: each quarter of the way. */
const QUARTER = 0.25;

type StartPart = { -readonly [Field in keyof StartStage]: StartStage[Field] };

const bar = (share: number): string => {
  const full = Math.floor(share * BAR_WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}  ${Math.floor(share * 100)} %`;
};

const lineOf = ({ name, share, seconds }: StartStage): string => {
  const told = seconds !== null ? `${seconds.toFixed(1)} s` : share === null ? '' : bar(share);
  return `  ${name.padEnd(NAME_WIDTH)}${told}`.trimEnd();
};

/** Moves the cursor up that many lines, to overwrite them. */
const up = (lines: number): string => (lines === 0 ? '' : `\u001B[${lines}A`);
const CLEAR_LINE = '\u001B[2K';

/** Prints progress on that console; `now` is a steady clock in milliseconds, 0 at the start of the process. */
export const openProgress = (console: Console, now: () => number): StartProgress => {
  const parts: StartPart[] = [];
  let drawn = 0;
  const draw = (): void => {
    const lines = parts.map((part) => `${CLEAR_LINE}${lineOf(part)}\n`);
    console.write(`${up(drawn)}${lines.join('')}`);
    drawn = lines.length;
  };
  const tell = (part: StartPart): void => {
    if (console.isTTY === true) draw();
    else console.write(`${lineOf(part)}\n`);
  };
  const step = console.isTTY === true ? 0.01 : QUARTER;

  return {
    begin: (name) => {
      const begun = now();
      const part: StartPart = { name, share: null, seconds: null };
      parts.push(part);
      tell(part);
      return {
        reach: (share) => {
          const reached = Math.min(1, Math.floor(share / step) * step);
          if (part.seconds !== null || reached <= (part.share ?? 0)) return;
          part.share = reached;
          tell(part);
        },
        done: () => {
          if (part.seconds !== null) return;
          part.seconds = (now() - begun) / 1_000;
          tell(part);
        },
      };
    },
    stages: () => parts,
    elapsed: () => `${Math.round(now() / 1_000)} s`,
  };
};

/** For a start that nobody watches. */
export const noProgress: StartProgress = {
  begin: () => ({ reach: () => undefined, done: () => undefined }),
  stages: () => [],
  elapsed: () => '',
};
