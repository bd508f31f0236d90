// SPDX-License-Identifier: GPL-3.0-or-later
// The official Node SDK at the work of transferbench, as a program on Electron would use it: its own limits, no CRC-64 (it has
// none). Usage: nodeclient.mjs MODULES upload|download ENDPOINT REGION BUCKET LOCAL KEY
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [modules, direction, endpoint, Region, Bucket, local, key] = process.argv.slice(2);
const COS = createRequire(path.join(path.resolve(modules), 'x.js'))('cos-nodejs-sdk-v5');
const cos = new COS({
  SecretId: process.env.COSCOPE_TEST_SECRET_ID,
  SecretKey: process.env.COSCOPE_TEST_SECRET_KEY,
  Protocol: 'http:',
  Proxy: endpoint, // it knows no path style: every host name leads to the server
  AutoSwitchHost: false,
  KeepAlive: true,
});
const downloadsAtOnce = 3; // the SDK's own FileParallelLimit, which it applies to uploads only
const prefix = key.endsWith('/') || key === '' ? key : `${key}/`;
const at = (Key, more = {}) => ({ Bucket, Region, Key, ...more });

async function upload() {
  if (!fs.statSync(local).isDirectory()) {
    await cos.uploadFile(at(key, { FilePath: local }));
    return { files: 1, bytes: fs.statSync(local).size };
  }
  const files = fs
    .readdirSync(local, { recursive: true })
    .filter((name) => fs.statSync(path.join(local, name)).isFile())
    .map((name) => at(prefix + name.split(path.sep).join('/'), { FilePath: path.join(local, name) }));
  const { files: results } = await cos.uploadFiles({ files });
  const failed = results.find((result) => result.error);
  if (failed) throw failed.error;
  return { files: files.length, bytes: files.reduce((sum, file) => sum + fs.statSync(file.FilePath).size, 0) };
}

async function listed() {
  const objects = [];
  for (let Marker = '', isMore = true; isMore; ) {
    const page = await cos.getBucket({ Bucket, Region, Prefix: prefix, Marker, MaxKeys: 1000 });
    objects.push(...page.Contents.map((object) => ({ key: object.Key, bytes: Number(object.Size) })));
    isMore = page.IsTruncated === 'true';
    Marker = page.NextMarker;
  }
  return objects;
}

async function fetchTo(Key, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await cos.getObject(at(Key, { Output: fs.createWriteStream(file) }));
}

async function download() {
  if (!key.endsWith('/') && key !== '') {
    await fetchTo(key, local);
    return { files: 1, bytes: fs.statSync(local).size };
  }
  const objects = await listed();
  const waiting = [...objects];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await fetchTo(next.key, path.join(local, next.key.slice(prefix.length)));
  };
  await Promise.all(Array.from({ length: downloadsAtOnce }, work));
  return { files: objects.length, bytes: objects.reduce((sum, object) => sum + object.bytes, 0) };
}

const begin = process.hrtime.bigint();
const done = await (direction === 'upload' ? upload() : download());
const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
const { user, system } = process.cpuUsage();
const peak = Number(/VmHWM:\s*(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
console.log(JSON.stringify({ ...done, seconds, cpu_seconds: (user + system) / 1e6, peak_rss_bytes: peak }));
process.exit(0);
