import type { FileBytes } from '../../../shared/results/encoding.ts';

/** The bytes of a chosen file, as often as they are asked for; `read` is told how many have come since the start. */
export const bytesOfFile = (file: Blob, read: (bytes: number) => void = () => undefined): FileBytes =>
  async function* () {
    const reader = file.stream().getReader();
    let sum = 0;
    try {
      // Safari can't go through a stream with `for await`.
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        sum += part.value.length;
        read(sum);
        yield part.value;
      }
    } finally {
      await reader.cancel();
    }
  };

/** Gives a text to the reader as a file. */
export const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
