// The page's address is its whole state: what is chosen there can be sent to a colleague or opened by a test.

export const query = () => new URLSearchParams(location.search);

/** The theme on show; the server has already said no to contrast outside Teams. */
export const theme = () => document.documentElement.dataset.theme;

/** The colour of the section that the web part stands in; a frame has none. */
export const section = () => document.querySelector('.section')?.dataset.section ?? 'none';

/** The web part's properties asked for, {} when none or not JSON. */
export function properties() {
  try {
    return JSON.parse(query().get('props') ?? '{}');
  } catch {
    return {};
  }
}

/** This page's address with one choice changed, the web part's own route kept. */
export function withChoice(name, value) {
  const changed = query();
  changed.set(name, value);
  return `?${changed}${location.hash}`;
}

/** Notes a choice that is already in force, without loading the page again. */
export const note = (name, value) => history.replaceState(history.state, '', withChoice(name, value));
