// Reads [{file, code}] as JSON from standard input and prints, for each, the messages of the project's ESLint:
// [[{ruleId, message}]]. A process of its own, because ESLint loads its configuration with import(), which Jest's
// module system does not have. Rules that go by types are left out: for them all of the code would be read, which takes
// ten seconds of the processor, and no snippet is held to one.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({ overrideConfig: { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked } });
const snippets = JSON.parse(await text(process.stdin));
const answers = [];
for (const { file, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: file });
  answers.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(answers));
