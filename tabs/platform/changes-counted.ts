let sent = 0;
let heard = 0;

/** How many actions this window has sent to the server, and how many changes it has been told of, the other person's too. */
export const changesCounted = (): Readonly<{ sent: number; heard: number }> => ({ sent, heard });

/** To be called for each action that is sent. */
export const countSent = (): void => {
  sent += 1;
};

/** To be called for each change that is told of. */
export const countHeard = (): void => {
  heard += 1;
};
