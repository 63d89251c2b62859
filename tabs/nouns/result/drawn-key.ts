/** A secret that has just been drawn, and the digest by which the server will know it. */
export type DrawnSecret = Readonly<{ secret: string; digest: string }>;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');

/** Draws a secret of 256 bits. It never leaves the window but on the clipboard: the server is told its SHA-256. */
export const drawSecret = async (): Promise<DrawnSecret> => {
  const secret = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return { secret, digest: base64url(new Uint8Array(digest)) };
};

/** The whole key, as the other system sends it. */
export const keyText = (tenant: string, id: string, secret: string): string =>
  `kadens_${tenant}_${id}_${secret}`;
