/** An element with its attributes and what it holds. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** Says on the page what could not be done. */
export function fail(message) {
  const failure = document.getElementById('failure');
  failure.textContent = message;
  failure.hidden = message === '';
}
