/** What to say when that Node is older than the oldest that works; null when it isn't. */
export declare const nodeFault: (version: string, engines: string) => string | null;
