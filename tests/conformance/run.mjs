// SPDX-License-Identifier: GPL-3.0-or-later
// Installs what package-lock.json names, once, and runs the conformance test.
// Usage: run.mjs FOLDER SANDBOX SETTINGSCODEC SETTINGSTOOL
// Exit code 77 means skipped: the SDK is not installed yet and the package registry cannot be reached.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SKIPPED = 77;
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOENT/;
const here = path.dirname(fileURLToPath(import.meta.url));
const [folder, sandbox, codec, settingsTool] = process.argv.slice(2);

function installed() {
  const lock = path.join(folder, 'node_modules', 'installed-lock.json');
  return fs.existsSync(lock) && fs.readFileSync(lock, 'utf8') === fs.readFileSync(path.join(here, 'package-lock.json'), 'utf8');
}

function install() {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) fs.copyFileSync(path.join(here, name), path.join(folder, name));
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
  if (npm.status === 0) {
    fs.copyFileSync(path.join(here, 'package-lock.json'), path.join(folder, 'node_modules', 'installed-lock.json'));
    return;
  }
  const reason = `${npm.error ?? ''}${npm.stdout ?? ''}${npm.stderr ?? ''}`;
  console.error(reason);
  if (UNREACHABLE.test(reason)) {
    console.error('SKIPPED: the official SDK is not installed yet, and its registry cannot be reached.');
    process.exit(SKIPPED);
  }
  process.exit(1);
}

if (!installed()) install();
const node = spawnSync(process.execPath, ['--test', '--test-reporter=spec', path.join(here, 'conformance.mjs')], {
  stdio: 'inherit',
  env: {
    ...process.env,
    CONFORMANCE_MODULES: folder,
    CONFORMANCE_SANDBOX: sandbox,
    CONFORMANCE_CODEC: codec,
    CONFORMANCE_SETTINGS: settingsTool,
    NODE_NO_WARNINGS: '1',
  },
});
process.exit(node.status ?? 1);
