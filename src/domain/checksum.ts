/**
 * FNV-1a over the text's UTF-16 units, as eight hex digits. It tells texts apart and finds accidental damage, not
 * deliberate changes.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
