// What the tests share: the program, and results made up without it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = process.env.TAIYAKU_PROGRAM ?? 'taiyaku';
const directory = mkdtempSync(join(tmpdir(), 'taiyaku-node-'));

/** Standard output of `taiyaku …`; findings (exit status 1) are no failure. */
export function taiyaku(...options) {
  try {
    return execFileSync(program, options, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw error;
  }
}

/** Writes a file into a directory of the run's own and gives back its path. */
export function file(name, text) {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

/** A stored result in one format. `records`: of pairs, see pair(). */
export function report(format, records, name = 'result') {
  const run = { record: 'run', schema: 1, version: '1.2.3', input: { kind: 'pairs', paths: [`${name}<&>.tsv`] }, settings: { 'fail-on': 'major' } };
  const lines = [run, ...records].map((record) => JSON.stringify(record)).join('\n');
  return taiyaku('report', '--format', format, file(`${name}.jsonl`, lines));
}

const bytes = (text) => Buffer.byteLength(text);
const passage = (text, lang) => ({ start: 0, end: bytes(text), text, lang });

/** A pair whose words `source` and `target` are what its finding is about. */
export function pair(number, { source, target, rule = 'NUM001', severity = 'major', before = '', after = '' }) {
  const words = (text) => ({ start: bytes(before), end: bytes(before + text), text });
  return {
    record: 'pair', id: number, line: Number(number) || 1, source: passage(before + source + after, 'en'),
    target: passage(before + target + after, 'ja'), risk: 0.9, verdict: 'fail', beads: [],
    findings: [{ rule, type: 'Accuracy/Mistranslation', detail: 'number', severity, confidence: 0.8,
      message: `${source} became ${target}`, suggestion: source, source: words(source), target: words(target) }],
  };
}

/** Quotes, tabs, line ends, markup, entities, an emoji, a right-to-left override, a control character. */
export const attack = '"\'\t\n</span></script><script>window.hacked=1</script><img src=x onerror="window.hacked=2">'
  + '&lt;b&gt;&#60;i&#62;javascript:alert(1) 👩‍🚀 \u202Egnorw\u202C \u2066\u0001 ]]> --> 港';
