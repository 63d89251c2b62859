import type { HeardStep } from '../../shared/capture/heard-step.ts';

/** A step that somebody planted in a talk: whose, by when (any of these days; null for none), and words that it has to have. */
export type PlantedStep = Readonly<{
  ownerId: string | null;
  days: readonly (string | null)[];
  stems: readonly string[];
}>;

/** A talk as it was written, a line a turn, and what was planted in it. */
export type LabelledTalk = Readonly<{
  locale: 'sv' | 'en';
  vtt: string;
  planted: readonly PlantedStep[];
}>;

const FULL: Readonly<Record<string, string>> = { Maria: 'Maria Lind', Ali: 'Ali Haddad' };
const WORDS_A_CUE = 8;
const SECONDS_A_CUE = 4;

const inPieces = (text: string): readonly string[] => {
  const words = text.split(' ');
  const pieces: string[] = [];
  for (let at = 0; at < words.length; at += WORDS_A_CUE)
    pieces.push(words.slice(at, at + WORDS_A_CUE).join(' '));
  return pieces;
};

/** Cues as different transcriptions cut them: in the middle of sentences, or a turn at a time. */
const cuesBy: Readonly<Record<string, (text: string) => readonly string[]>> = { split: inPieces };

const clock = (seconds: number): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.000`;
};

const planted = (line: string): PlantedStep => {
  const [owner = '', days = '', words = ''] = line.split('|').map((part) => part.trim());
  return {
    ownerId: owner === '-' ? null : owner,
    days: days.split(',').map((day) => (day === '-' ? null : day)),
    stems: words === '-' ? [] : words.split(' '),
  };
};

/** A talk from the file that it is written in: `Name: words`, with `> owner | days | words` under what was planted. */
export const talkIn = (file: string): LabelledTalk => {
  const lines = file.split('\n').filter((line) => line.trim() !== '');
  const header = (name: string): string =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  const cut = cuesBy[header('style')] ?? ((text: string) => [text]);
  const cues = lines
    .filter((line) => !/^(?:language|style): |^>/u.test(line))
    .flatMap((line) => {
      const [name = '', ...said] = line.split(': ');
      return cut(said.join(': ')).map((text) => ({ name: FULL[name] ?? name, text }));
    });
  return {
    locale: header('language') === 'en' ? 'en' : 'sv',
    vtt: `WEBVTT\n\n${cues
      .map(
        ({ name, text }, at) =>
          `${clock(at * SECONDS_A_CUE)} --> ${clock((at + 1) * SECONDS_A_CUE)}\n<v ${name}>${text}</v>\n`,
      )
      .join('\n')}`,
    planted: lines.filter((line) => line.startsWith('>')).map((line) => planted(line.slice(1))),
  };
};

export type TalkScore = Readonly<{
  planted: number;
  found: number;
  dayRight: number;
  proposed: number;
  wrong: readonly HeardStep[];
  missed: readonly PlantedStep[];
  /** Heard, with another day. */
  misdated: readonly HeardStep[];
}>;

const fits = (step: HeardStep, { ownerId, stems }: PlantedStep): boolean =>
  (step.ownerId === ownerId || ownerId === null) &&
  stems.every((stem) => step.text.toLowerCase().includes(stem));

/** How much of what was planted was heard, and what was heard besides. */
export const scoreTalk = ({ planted: wanted }: LabelledTalk, heard: readonly HeardStep[]): TalkScore => {
  const left = [...heard];
  const missed: PlantedStep[] = [];
  const misdated: HeardStep[] = [];
  for (const one of wanted) {
    const at = left.findIndex((step) => fits(step, one) && one.days.includes(step.due));
    const any = at < 0 ? left.findIndex((step) => fits(step, one)) : at;
    if (any < 0) missed.push(one);
    else {
      const [step] = left.splice(any, 1);
      if (at < 0 && step !== undefined) misdated.push(step);
    }
  }
  const found = wanted.length - missed.length;
  return {
    ...{ planted: wanted.length, found, dayRight: found - misdated.length },
    ...{ proposed: heard.length, wrong: left, missed, misdated },
  };
};
