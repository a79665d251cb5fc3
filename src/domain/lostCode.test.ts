import { whyCodeIsLost, type AskForHead } from './lostCode';

const lost = Object.assign(new Error('Loading chunk 7 failed.'), {
  name: 'ChunkLoadError',
  request: 'https://cdn.example/chunk.metrics_1.js',
});
const answering =
  (status: number): AskForHead =>
  () =>
    Promise.resolve({ status });
const noAnswer: AskForHead = () => Promise.reject(new TypeError('Failed to fetch'));
/** A server of another origin: its answers may not be read, but they come. */
const notReadable: AskForHead = (_, { mode }) =>
  mode === 'no-cors' ? Promise.resolve({ status: 0 }) : Promise.reject(new TypeError('Failed to fetch'));

describe('code that did not come', () => {
  it.each([
    ['that its server does not have any more is outdated', answering(404), 'outdated'],
    ['that was taken away for good is outdated', answering(410), 'outdated'],
    ['whose server answers, but not to us, is outdated', notReadable, 'outdated'],
    ['without an answer is offline', noAnswer, 'offline'],
    ['whose server is busy may come when it is asked again', answering(503), 'offline'],
    ['that is there after all may come when it is asked again', answering(200), 'offline'],
  ] as const)('%s', async (_, ask, why) => expect(await whyCodeIsLost(lost, ask)).toBe(why));

  it('without an address is offline, and nobody is asked', async () => {
    const nobody: AskForHead = () => Promise.reject(new Error('asked'));
    const nameless = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    expect(await whyCodeIsLost(nameless, nobody)).toBe('offline');
  });
});

it.each([[new TypeError('x is undefined')], ['thrown text'], [undefined]])(
  'an error that is not about code is not taken for one: %p',
  async (error) => expect(await whyCodeIsLost(error, answering(404))).toBeUndefined(),
);
