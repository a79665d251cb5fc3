import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../src/storage/setUp/listFiles';

const folder = path.resolve(__dirname, '../../sharepoint/lists');
const files = listFiles();
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) if (!files.some(({ name }) => name === old)) rmSync(path.join(folder, old));
for (const { name, content } of files) writeFileSync(path.join(folder, name), content);
console.log(`sharepoint/lists: ${files.map(({ name }) => name).join(', ')}`);
