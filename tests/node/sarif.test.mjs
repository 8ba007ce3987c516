// SARIF against the schema that OASIS published, as Microsoft's jest-sarif carries it.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';

import { attack, pair, report, taiyaku } from './support.mjs';

async function validator() {
  try {
    const { default: Ajv } = await import('ajv-draft-04');
    const { default: addFormats } = await import('ajv-formats');
    const main = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
    const schema = JSON.parse(readFileSync(main.replace('package.json', 'lib/schemas/sarif-2.1.0-rtm.5.json')));
    // The schema's pattern of languages is no regular expression in Unicode mode.
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    return ajv.compile(schema);
  } catch {
    return undefined;
  }
}

const validate = await validator();
const skip = validate ? false : 'skipped: npm packages are missing, run `make test-node`';

function assertValid(text) {
  const log = JSON.parse(text);
  assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));
  return log;
}

test('an article is valid', { skip }, () => {
  const log = assertValid(taiyaku('check', '--format', 'sarif', process.env.TAIYAKU_DEMO));
  assert.ok(log.runs[0].results.length > 5);
});

test('hostile text is valid and comes back', { skip }, () => {
  const log = assertValid(report('sarif', [pair(1, { source: '12', target: '15', before: attack, after: attack }),
    pair(2, { source: attack, target: attack, severity: 'neutral' })]));
  assert.equal(log.runs[0].results[1].properties.source, attack);
});

test('an empty result is valid', { skip }, () => {
  assertValid(report('sarif', []));
});

test('a megabyte in a field is valid', { skip }, () => {
  assertValid(report('sarif', [pair(1, { source: '港'.repeat(350000), target: 'x'.repeat(1 << 20) })]));
});
