/**
 * Sends acts once there is a network, one after the other in the order in which they were done; what one of them meets keeps no
 * other back.
 */
export const sendInTurn = (
  untilOnline: () => Promise<void>,
): (<Reply>(send: () => Promise<Reply>) => Promise<Reply>) => {
  let before: Promise<unknown> = Promise.resolve();
  return (send) => {
    const sent = before.then(untilOnline).then(send);
    before = sent.catch(() => undefined);
    return sent;
  };
};
