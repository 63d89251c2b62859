/** What to say if that Node is older than the oldest that works; null if it isn't. */
export declare const nodeFault: (version: string, engines: string) => string | null;
