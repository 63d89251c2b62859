/** How large a pixel of the sketched stage, 1280 by 720, is: the same picture at any size, and whole at any shape. */
export const stageUnit = { '--stage-unit': 'min(100vw / 1280, 100vh / 720)' } as const;

/** A phone that the stage is seen on: held in a hand, not read from three metres. */
export const STAGE_IN_HAND = '@media (max-width: 800px)';

/** On a phone, held in a hand and not read from three metres, it doesn't shrink with the screen. */
export const stageUnitInHand = { '--stage-unit': '0.64px' } as const;

/** So many pixels of the sketched stage. */
export const onStage = (pixels: number): string => `calc(${pixels} * var(--stage-unit))`;
