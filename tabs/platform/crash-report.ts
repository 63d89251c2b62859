import { buildPosition, CRASH_FRAMES_MAX, componentName, errorName } from '../../shared/contracts/crash.ts';
import type { CrashReport } from '../../shared/contracts/crash.ts';

/** Positions in our own files that a stack names. Nothing else is read from it: a message may hold what somebody wrote. */
const positionsIn = (stack: string, origin: string): readonly string[] =>
  [...stack.matchAll(/(https?:\/\/[^/\s()]+)\/tabs\/([\w./-]+)(?:\?[^\s:)]*)?(:\d+:\d+)/g)]
    .filter(([, host]) => host === origin)
    .map(([, , file = '', place = '']) => `${file}${place}`)
    .filter((position) => buildPosition.safeParse(position).success)
    .slice(0, CRASH_FRAMES_MAX);

const componentsIn = (stack: string): readonly string[] =>
  [...stack.matchAll(/^\s*at (\w+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => componentName.safeParse(name).success)
    .slice(0, CRASH_FRAMES_MAX);

type Crash = Readonly<{
  id: string;
  kind: CrashReport['kind'];
  error: Error;
  /** React's own stack of components. */
  componentStack?: string | null | undefined;
}>;

/** What the server is told of a crash: where in our code, and on which page, without anything personal. */
export const crashReportOf = (
  { id, kind, error, componentStack }: Crash,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
): CrashReport => {
  const page = /^\/tabs\/([a-z-]{1,30})(?:\/|$)/.exec(pathname)?.[1] ?? '';
  return {
    id,
    kind,
    error: errorName.safeParse(error.name).success ? error.name : 'Error',
    page,
    at: [...positionsIn(error.stack ?? '', origin)],
    components: [...componentsIn(componentStack ?? '')],
  };
};
