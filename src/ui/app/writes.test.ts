import { watchWrites } from './writes';

/** A promise, and what settles it. */
function open<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: () => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: () => void = () => undefined;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = () => failed(new Error('A write that failed.'));
  });
  return { promise, resolve, reject };
}

const settled = async (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 120))]);

describe('a read of the lists', () => {
  it('is taken as it comes where nothing was written meanwhile', async () => {
    const read = jest.fn(() => Promise.resolve('lists'));
    expect(await watchWrites().newest(read)).toBe('lists');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is made again where something was put on the page since it began', async () => {
    const writes = watchWrites();
    const answers = ['before the write', 'after it'];
    const read = jest.fn(() => {
      if (answers.length === 2) writes.note();
      return Promise.resolve(answers.shift());
    });
    expect(await writes.newest(read)).toBe('after it');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each(['arrives', 'fails'] as const)(
    'waits for a write that is under way, and is then made again: it %s',
    async (end) => {
      const writes = watchWrites();
      const write = open<string>();
      const under = writes.during(write.promise);
      const ended = under.catch(() => undefined);
      const answers = ['before the write', 'after it'];
      const read = writes.newest(() => Promise.resolve(answers.shift()));
      expect(await settled(read)).toBe(false);
      if (end === 'arrives') write.resolve('written');
      else write.reject();
      await ended;
      expect(await read).toBe('after it');
    },
  );
});
