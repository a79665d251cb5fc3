// A cell as a Finnish site writes it: for reading, and as the text that the form sends.

const day = new Intl.DateTimeFormat('fi-FI', {
  timeZone: 'Europe/Helsinki',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});
const time = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', hour: 'numeric', minute: '2-digit' });

function dateText(value, { DisplayFormat }) {
  const moment = new Date(value);
  return DisplayFormat === 0 ? day.format(moment) : `${day.format(moment)} ${time.format(moment)}`;
}

/**
 * What the form sends for a cell as REST gave it: 1,5; 24.11.2026; 3;#Otsikko; [{"Key":"i:0#…"}]; https://x, sanat; 1
 * or 0; '' when empty.
 */
export function formText(field, value) {
  if (value === null || value === undefined) return '';
  switch (field.TypeAsString) {
    case 'Number':
      return String(value).replace('.', ',');
    case 'DateTime':
      return dateText(value, field);
    case 'Boolean':
      return value ? '1' : '0';
    case 'Lookup':
      return `${value.Id};#${value.Title}`;
    case 'User':
      return JSON.stringify([{ Key: value.Name }]);
    case 'URL':
      return value.Description === value.Url ? value.Url : `${value.Url}, ${value.Description}`;
    default:
      return String(value);
  }
}

/** A cell for reading. */
export function shownText(field, value) {
  if (value === null || value === undefined) return '';
  switch (field.TypeAsString) {
    case 'Boolean':
      return value ? 'Kyllä' : 'Ei';
    case 'Lookup':
    case 'User':
      return value.Title;
    case 'URL':
      return value.Description;
    default:
      return formText(field, value);
  }
}
