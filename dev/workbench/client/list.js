import { element, fail } from './listDom.js';
import { showForm } from './listForm.js';
import { list, pageUrl, questionFor, read, readFields } from './listRest.js';
import { shownText } from './listText.js';

const main = document.getElementById('list');
const content = document.getElementById('content');

function link(page, words, id) {
  return element('a', { href: pageUrl(page, id) }, words);
}

/** The columns of a form: those people fill in, in the order of the list. */
function inForm({ InternalName, FromBaseType, Hidden, ReadOnlyField, TypeAsString, SchemaXml }) {
  const own = InternalName === 'Title' || !FromBaseType;
  return own && !Hidden && !ReadOnlyField && TypeAsString !== 'Computed' && !/ShowInEditForm="FALSE"/.test(SchemaXml);
}

async function showView(fields) {
  const view = await read(`${list}/defaultview?$select=Title,ViewQuery,ViewFields/Items&$expand=ViewFields`);
  const named = (name) => fields.find((field) => field.InternalName === (name === 'LinkTitle' ? 'Title' : name));
  const columns = view.ViewFields.Items.map(named).filter(Boolean);
  const order = [...view.ViewQuery.matchAll(/<FieldRef Name="(\w+)"/g)].map(([, name]) =>
    named(name)?.TypeAsString === 'Lookup' ? `${name}Id` : name,
  );
  const { value: rows } = await read(
    `${list}/items?${questionFor(columns)}&$top=5000${order.length > 0 ? `&$orderby=${order.join(',')}` : ''}`,
  );
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Nro'),
    ...columns.map(({ Title }) => element('th', { scope: 'col' }, Title)),
  );
  const lines = rows.map((row) =>
    element(
      'tr',
      {},
      element('td', {}, link('DispForm', String(row.Id), row.Id)),
      ...columns.map((field) => element('td', {}, shownText(field, row[field.InternalName]))),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, `${view.Title}, ${rows.length}`),
    element('thead', {}, head),
    element('tbody', {}, ...lines),
  );
  content.append(
    element('p', {}, link('NewForm', 'Uusi')),
    element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': view.Title }, table),
  );
}

function showRow(fields, row) {
  const lines = fields.flatMap((field) => [
    element('dt', {}, field.Title),
    element('dd', {}, shownText(field, row[field.InternalName]) || '–'),
  ]);
  content.append(
    element('p', {}, link('EditForm', 'Muokkaa', row.Id), ' ', link('AllItems', 'Kaikki kohteet')),
    element('dl', {}, ...lines),
  );
}

async function show() {
  const id = new URLSearchParams(location.search).get('ID') ?? undefined;
  const { Title: title } = await read(`${list}?$select=Title`);
  const fields = await readFields();
  const columns = fields.filter(inForm);
  const row = id === undefined ? {} : await read(`${list}/items(${id})?${questionFor(columns)}`);
  const words = {
    AllItems: title,
    NewForm: `${title}: uusi`,
    DispForm: `${title}: ${row.Title ?? id}`,
    EditForm: `${title}: muokkaa`,
  }[main.dataset.page];
  document.querySelector('h1').textContent = words;
  document.title = words;
  if (main.dataset.page === 'AllItems') return showView(fields);
  return main.dataset.page === 'DispForm' ? showRow(columns, row) : showForm(content, columns, row);
}

document.getElementById('bar').addEventListener('change', ({ target }) => {
  const query = new URLSearchParams(location.search);
  query.set('user', target.value);
  location.assign(`?${query}`);
});
show()
  .catch((error) => fail(`Luetteloa ei voitu näyttää: ${error.message}`))
  .finally(() => main.setAttribute('aria-busy', 'false'));
