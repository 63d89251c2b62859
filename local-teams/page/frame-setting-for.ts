import type { Surface } from './address.ts';
import type { FrameSetting } from './host/context.ts';

/** The setting of each frame in a window, and a key that changes when its frames must be reloaded. */
export type FrameSettingFor = Readonly<{ key: string; of: (surface: Surface) => FrameSetting }>;
