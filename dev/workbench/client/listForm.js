import { element, fail } from './listDom.js';
import { list, pageUrl, read, write } from './listRest.js';
import { formText } from './listText.js';

/** The values that a column chooses from, as [text sent, words shown]; undefined where people write. */
async function optionsOf({ TypeAsString, Choices, LookupList }) {
  if (TypeAsString === 'Choice') return Choices.map((word) => [word, word]);
  if (TypeAsString === 'Lookup') {
    const { value } = await read(`lists(guid'${LookupList.replace(/[{}]/g, '')}')/items?$select=Id,Title&$top=5000`);
    return value.map(({ Id, Title }) => [`${Id};#${Title}`, Title]);
  }
  if (TypeAsString !== 'User') return undefined;
  return (await read('siteusers')).value.map(({ LoginName, Title }) => [JSON.stringify([{ Key: LoginName }]), Title]);
}

async function controlFor(field, text) {
  const { InternalName: name, TypeAsString: type } = field;
  const common = {
    id: name,
    name,
    'aria-describedby': `${name}-about ${name}-wrong`,
    'aria-required': field.Required && 'true',
  };
  if (type === 'Boolean') return element('input', { ...common, type: 'checkbox', checked: text === '1' });
  if (type === 'Note') return element('textarea', { ...common, rows: '4' }, text);
  const options = await optionsOf(field);
  if (!options) return element('input', { ...common, type: 'text', value: text });
  // A word that is no longer among the choices stays choosable in the row that has it.
  const kept = text === '' || options.some(([value]) => value === text) ? [] : [[text, text]];
  return element(
    'select',
    common,
    ...[['', ''], ...options, ...kept].map(([value, words]) =>
      element('option', { value, selected: value === text }, words),
    ),
  );
}

/** What a new row's form starts with: the column's default, but for a day that is reckoned when the row is made. */
const startOf = ({ DefaultValue: text }) => (text === null || text.startsWith('[') ? '' : text);

const hints = { DateTime: 'Esimerkiksi 24.11.2026', URL: 'https://esimerkki.fi, näytettävät sanat' };

const textIn = (control) => (control.type === 'checkbox' ? (control.checked ? '1' : '0') : control.value);

/**
 * The form of a row, or of a new one: saves as SharePoint's own form does, and shows at each field what is wrong with
 * it.
 */
export async function showForm(place, fields, row) {
  const before = new Map(
    fields.map((field) => [field.InternalName, row.Id ? formText(field, row[field.InternalName]) : startOf(field)]),
  );
  const parts = await Promise.all(
    fields.map(async (field) => {
      const name = field.InternalName;
      return element(
        'div',
        { class: 'field' },
        element('label', { for: name }, field.Required ? `${field.Title} *` : field.Title),
        await controlFor(field, before.get(name)),
        element('p', { id: `${name}-about` }, [field.Description, hints[field.TypeAsString]].filter(Boolean).join(' ')),
        element('p', { id: `${name}-wrong`, class: 'wrong' }),
      );
    }),
  );
  const cancel = element('a', { href: row.Id ? pageUrl('DispForm', row.Id) : pageUrl('AllItems') }, 'Peruuta');
  const form = element(
    'form',
    { novalidate: true },
    ...parts,
    element('p', {}, element('button', { type: 'submit' }, 'Tallenna'), ' ', cancel),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(form, fields, before, row.Id).catch((error) => fail(`Ei tallennettu: ${error.message}`));
  });
  place.append(form);
}

async function save(form, fields, before, id) {
  fail('');
  const texts = fields.map(({ InternalName: name, Required: required }) => ({
    FieldName: name,
    FieldValue: textIn(form.elements[name]),
    asked: !id && required,
  }));
  const formValues = texts
    .filter(
      ({ FieldName, FieldValue, asked }) =>
        asked || (FieldValue !== before.get(FieldName) && !(FieldValue === '0' && before.get(FieldName) === '')),
    )
    .map(({ FieldName, FieldValue }) => ({ FieldName, FieldValue }));
  const folder = { FolderPath: { DecodedUrl: decodeURIComponent(document.getElementById('list').dataset.root) } };
  const { value } = id
    ? await write(`${list}/items(${id})/validateupdatelistitem`, { formValues, bNewDocumentUpdate: false })
    : await write(`${list}/AddValidateUpdateItemUsingPath()`, {
        formValues,
        bNewDocumentUpdate: false,
        listItemCreateInfo: folder,
      });
  const wrong = new Map(
    value.filter(({ HasException }) => HasException).map(({ FieldName, ErrorMessage }) => [FieldName, ErrorMessage]),
  );
  for (const { InternalName: name } of fields) {
    document.getElementById(`${name}-wrong`).textContent = wrong.get(name) ?? '';
    form.elements[name].setAttribute('aria-invalid', String(wrong.has(name)));
  }
  if (wrong.size > 0) return form.querySelector('[aria-invalid="true"]')?.focus();
  return location.assign(pageUrl('DispForm', id ?? value.find(({ FieldName }) => FieldName === 'Id').FieldValue));
}
