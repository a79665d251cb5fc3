import { placeBeside } from './calendarPlace';

const calendar = { width: 280, height: 330 };
const laptop = { width: 1366, height: 768 };

describe('the calendar of a field', () => {
  it.each([
    ['below the field', { left: 400, top: 200, bottom: 232 }, laptop, { left: 400, top: 236 }],
    ['above it where there is no room below', { left: 400, top: 600, bottom: 632 }, laptop, { left: 400, top: 266 }],
    ['within the window sideways', { left: 1300, top: 200, bottom: 232 }, laptop, { left: 1078, top: 236 }],
    [
      'as low as it fits where there is room neither below nor above',
      { left: 24, top: 300, bottom: 332 },
      { width: 320, height: 568 },
      { left: 24, top: 230 },
    ],
    [
      'at the edge of a window that it does not fit into',
      { left: 24, top: 100, bottom: 132 },
      { width: 280, height: 256 },
      { left: 8, top: 8 },
    ],
  ])('stands %s', (_, field, view, place) => expect(placeBeside(field, calendar, view)).toEqual(place));

  it('stands within the panel that the field is in', () =>
    expect(placeBeside({ left: 1000, top: 200, bottom: 232 }, calendar, laptop, 1200)).toEqual({
      left: 920,
      top: 236,
    }));
});
