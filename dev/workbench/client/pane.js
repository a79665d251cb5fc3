import { note } from './address.js';

// Values of PropertyPaneFieldType in @microsoft/sp-property-pane.
const textField = 3,
  toggle = 5,
  dropdown = 6,
  paneLabel = 7;

let nextId = 0;

function labelled(control, label) {
  const line = document.createElement('div');
  const name = document.createElement('label');
  control.id = `property${(nextId += 1)}`;
  name.htmlFor = control.id;
  name.textContent = label ?? '';
  line.append(name, control);
  return line;
}

function textControl({ targetProperty, properties }, value, change) {
  const control = document.createElement(properties.multiline ? 'textarea' : 'input');
  control.value = value ?? '';
  control.placeholder = properties.placeholder ?? '';
  const line = labelled(control, properties.label);
  const hint = document.createElement('p');
  hint.id = `${control.id}Hint`;
  hint.setAttribute('role', 'status');
  hint.textContent = properties.description ?? '';
  control.setAttribute('aria-describedby', hint.id);
  control.addEventListener('change', async () => {
    // As in SharePoint, a value the web part refuses stays in the field and goes no further.
    const fault = await properties.onGetErrorMessage?.(control.value);
    control.setAttribute('aria-invalid', String(Boolean(fault)));
    if (fault) hint.textContent = fault;
    else change(targetProperty, control.value);
  });
  line.append(hint);
  return line;
}

function toggleControl({ targetProperty, properties }, value, change) {
  const control = document.createElement('input');
  control.type = 'checkbox';
  control.checked = Boolean(value ?? properties.checked);
  control.addEventListener('change', () => change(targetProperty, control.checked));
  return labelled(control, properties.label);
}

function dropdownControl({ targetProperty, properties }, value, change) {
  const control = document.createElement('select');
  for (const { key, text } of properties.options)
    control.add(new Option(text, key, false, key === (value ?? properties.selectedKey)));
  control.addEventListener('change', () => change(targetProperty, control.value));
  return labelled(control, properties.label);
}

function labelLine({ properties }) {
  const line = document.createElement('p');
  line.textContent = properties.text;
  return line;
}

const controls = {
  [textField]: textControl,
  [toggle]: toggleControl,
  [dropdown]: dropdownControl,
  [paneLabel]: labelLine,
};

function heading(level, text) {
  const line = document.createElement(level);
  line.textContent = text;
  return line;
}

/** One field of the pane; a kind the workbench does not know leaves an empty line. */
function drawField(field, webPart, change) {
  const control = controls[field.type];
  return control
    ? control(field, webPart.properties()[field.targetProperty], change)
    : labelLine({ properties: { text: '' } });
}

/** Draws the web part's own property pane; every change is applied at once and noted in the address. */
async function draw(pane, webPart) {
  const { pages } = await webPart.paneConfiguration();
  const change = (name, value) => {
    webPart.changeProperty(name, value);
    note('props', JSON.stringify(webPart.properties()));
    void draw(pane, webPart);
  };
  const focused = document.activeElement?.id;
  nextId = 0;
  pane.replaceChildren(
    heading('h2', 'Web-osan ominaisuudet'),
    ...pages.flatMap((page) => [
      ...(page.header ? [heading('p', page.header.description)] : []),
      ...page.groups.flatMap((group) => [
        ...(group.groupName ? [heading('h3', group.groupName)] : []),
        ...group.groupFields.map((field) => drawField(field, webPart, change)),
      ]),
    ]),
  );
  // Drawn again, the pane keeps the keyboard where it was.
  if (focused) document.getElementById(focused)?.focus();
}

/**
 * Makes `button` open and close the pane of the web part that `find` gives or promises; a web part that failed to load
 * has none.
 */
export function connectPane(button, pane, find) {
  const show = (open) => {
    pane.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', async () => {
    const webPart = await find();
    if (pane.hidden && webPart) await draw(pane, webPart);
    show(pane.hidden && Boolean(webPart));
    pane.querySelector('input, select, textarea')?.focus();
  });
  pane.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    show(false);
    button.focus();
  });
}
