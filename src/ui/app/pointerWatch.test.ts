import { watchPointer, type PointerWatch } from './pointerWatch';

let page: EventTarget;
let watch: PointerWatch;
beforeEach(() => {
  jest.useFakeTimers();
  page = new EventTarget();
  Object.defineProperty(globalThis, 'window', { value: page, configurable: true });
  watch = watchPointer();
});
afterEach(() => {
  watch.stop();
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'window');
});

const happen = (...names: readonly string[]): void => names.forEach((name) => page.dispatchEvent(new Event(name)));

/** True where the page may change under the pointer some seconds from now. */
async function isStill(): Promise<boolean> {
  let still = false;
  void watch.whenStill().then(() => {
    still = true;
  });
  await jest.advanceTimersByTimeAsync(10_000);
  return still;
}

describe('the pointer is still', () => {
  it('not while something is dragged, though the browser has taken the pointer away', async () => {
    happen('pointerdown', 'dragstart', 'pointercancel');
    expect(await isStill()).toBe(false);
    happen('dragend');
    expect(await isStill()).toBe(true);
  });

  it.each([['drop'], ['pointerdown', 'pointerup'], ['pointerup'], ['keydown']])(
    'after a drag whose end nobody told, for what was dragged is in the page no more: %s',
    async (...later) => {
      happen('pointerdown', 'dragstart', 'pointercancel', ...later);
      expect(await isStill()).toBe(true);
    },
  );

  it('not while it is pressed, and once it is let go', async () => {
    happen('pointerdown');
    expect(await isStill()).toBe(false);
    happen('pointerup');
    expect(await isStill()).toBe(true);
  });
});
