// SPDX-License-Identifier: GPL-3.0-or-later
// The official Node SDK, as it is, against the sandbox server. What it does here it does to the real service every day, so
// whatever fails here is a mistake of the sandbox. Run by run.mjs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Sandbox } from './sandbox.mjs';

const COS = createRequire(path.join(process.env.CONFORMANCE_MODULES, 'x.js'))('cos-nodejs-sdk-v5');
const Region = 'ap-guangzhou';
const Bucket = 'conformance-1250000000';
const MiB = 1024 * 1024;
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-'));

let sandbox;
let cos;

function client(options = {}) {
  return new COS({
    SecretId: 'AKIDSandboxOwner00000000000000000000',
    SecretKey: 'SandboxOwnerSecretKey00000000000',
    Protocol: 'http:',
    Proxy: sandbox.endpoint, // every host name leads to the sandbox, so the SDK addresses buckets as it always does
    AutoSwitchHost: false,
    ConfCwd: scratch,
    ...options,
  });
}

const at = (Key, more = {}) => ({ Bucket, Region, Key, ...more });
const inBucket = (more = {}) => ({ Bucket, Region, ...more });
const put = (Key, Body, more = {}) => cos.putObject(at(Key, { Body, ...more }));
const text = async (Key, more = {}) => (await cos.getObject(at(Key, more))).Body.toString();
const host = `${Bucket}.cos.${Region}.myqcloud.com`;
const md5 = (bytes) => createHash('md5').update(bytes).digest('hex');

/// What our own codecs read, or write: see settingstool.cpp.
const ours = (what, key = '', wanted = undefined) => {
  const extra = wanted ? [JSON.stringify(wanted)] : [];
  const { status, stdout, stderr } = spawnSync(process.env.CONFORMANCE_SETTINGS, [sandbox.endpoint, what, Bucket, key, ...extra], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
};
const grantsOf = ({ Grants }) => Grants.map(({ Grantee: { ID, URI }, Permission }) => [URI ?? ID, Permission]);

async function refused(promise, status, code) {
  const error = await promise.then(
    () => assert.fail(`expected ${status} ${code}`),
    (reason) => reason,
  );
  assert.equal(error.statusCode, status, `${code}: ${error.message}`);
  if (code) assert.equal(error.code, code);
  return error;
}

async function empty(bucket) {
  for (let isMore = true; isMore; ) {
    const page = await cos.listObjectVersions({ Bucket: bucket, Region });
    const all = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
    for (const { Key, VersionId } of all) await cos.deleteObject({ Bucket: bucket, Region, Key, VersionId });
    isMore = all.length > 0;
  }
  const { Upload } = await cos.multipartList({ Bucket: bucket, Region });
  for (const { Key, UploadId } of Upload) await cos.multipartAbort({ Bucket: bucket, Region, Key, UploadId });
}

before(async () => {
  sandbox = await Sandbox.start(process.env.CONFORMANCE_SANDBOX);
  cos = client();
  await cos.putBucket(inBucket());
});

after(async () => {
  try {
    await empty(Bucket);
    await cos.deleteBucket(inBucket());
  } finally {
    await sandbox.stop();
    fs.rmSync(scratch, { recursive: true });
  }
});

test('buckets are made, listed, looked at and deleted', async () => {
  const Name = 'short-lived-1250000000';
  await cos.putBucket({ Bucket: Name, Region });
  await refused(cos.putBucket({ Bucket: Name, Region }), 409, 'BucketAlreadyOwnedByYou');
  const { Buckets, Owner } = await cos.getService();
  assert.equal(Owner.ID, 'qcs::cam::uin/100000000001:uin/100000000001');
  const listed = Buckets.find((bucket) => bucket.Name === Name);
  assert.equal(listed.Location, Region);
  assert.ok(!Number.isNaN(Date.parse(listed.CreationDate)));
  const head = await cos.headBucket({ Bucket: Name, Region });
  assert.equal(head.headers['x-cos-bucket-region'], Region);
  assert.equal((await cos.getBucketLocation({ Bucket: Name, Region })).LocationConstraint, Region);
  await cos.putObject({ Bucket: Name, Region, Key: 'a', Body: 'a' });
  await refused(cos.deleteBucket({ Bucket: Name, Region }), 409, 'BucketNotEmpty');
  await cos.deleteObject({ Bucket: Name, Region, Key: 'a' });
  await cos.deleteBucket({ Bucket: Name, Region });
  await refused(cos.headBucket({ Bucket: Name, Region }), 404);
});

test('bad keys are refused with the codes of the service', async () => {
  await refused(client({ SecretKey: 'wrong' }).getService(), 403, 'SignatureDoesNotMatch');
  await refused(client({ SecretId: 'nobody' }).getService(), 403, 'InvalidAccessKeyId');
  const temporary = { SecretId: 'AKIDSandboxTemporary0000000000000000', SecretKey: 'SandboxTemporarySecretKey0000000' };
  await refused(client(temporary).getService(), 403, 'AccessDenied');
  await client({ ...temporary, SecurityToken: 'sandbox-token/with+odd=characters==' }).getService();
  const prefixOnly = client({ SecretId: 'AKIDSandboxPrefixOnly000000000000000', SecretKey: 'SandboxPrefixOnlySecretKey000000' });
  await refused(prefixOnly.getService(), 403, 'AccessDenied');
});

test('the SDK corrects a wrong clock from the answer', async () => {
  await sandbox.fault({ method: 'GET', skewSecs: 7200, count: 2 });
  const skewed = client();
  await skewed.getService();
  assert.ok(Math.abs(skewed.options.SystemClockOffset - 7_200_000) < 60_000);
});

test('a bucket is found in its own region only', async () => {
  await put('region.txt', 'here');
  assert.equal(await text('region.txt'), 'here');
  await refused(cos.getObject({ Bucket, Region: 'ap-shanghai', Key: 'region.txt' }), 404, 'NoSuchBucket');
});

test('objects come back with their headers and metadata', async () => {
  const Body = randomBytes(70_000);
  const done = await put('plain.bin', Body, {
    ContentType: 'image/png',
    CacheControl: 'max-age=60',
    ContentDisposition: 'attachment; filename="p.png"',
    StorageClass: 'STANDARD_IA',
    Headers: { 'x-cos-meta-team': 'pictures' },
  });
  assert.equal(done.ETag, `"${md5(Body)}"`);
  const head = await cos.headObject(at('plain.bin'));
  assert.equal(head.headers['content-length'], '70000');
  assert.equal(head.headers['content-type'], 'image/png');
  assert.equal(head.headers['cache-control'], 'max-age=60');
  assert.equal(head.headers['content-disposition'], 'attachment; filename="p.png"');
  assert.equal(head.headers['x-cos-storage-class'], 'STANDARD_IA');
  assert.equal(head.headers['x-cos-meta-team'], 'pictures');
  assert.match(head.headers['x-cos-hash-crc64ecma'], /^\d+$/);
  const got = await cos.getObject(at('plain.bin'));
  assert.ok(Body.equals(got.Body));
  await refused(cos.headObject(at('missing')), 404);
  await refused(cos.getObject(at('missing')), 404, 'NoSuchKey');
});

test('keys of any shape survive', async () => {
  const keys = ['a//b', ' leading', 'trailing ', '1+1=2', '100%', 'a%2Fb', '中文/日本語/한국어.txt', "it's \"q\"", '[x](y){z}', '🍜', 'q?x&y#z', '<a>&amp;'];
  for (const key of keys) await put(`odd/${key}`, key);
  for (const key of keys) assert.equal(await text(`odd/${key}`), key);
  const listed = await cos.getBucket(inBucket({ Prefix: 'odd/', EncodingType: 'url' }));
  const wanted = keys.map((key) => `odd/${key}`).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  assert.deepEqual(listed.Contents.map(({ Key }) => decodeURIComponent(Key)), wanted);
  const result = await cos.deleteMultipleObject(inBucket({ Objects: wanted.map((Key) => ({ Key })) }));
  assert.equal(result.Deleted.length, keys.length);
  assert.equal((await cos.getBucket(inBucket({ Prefix: 'odd/' }))).Contents.length, 0);
});

test('ranges and conditions hold', async () => {
  const { ETag } = await put('ranged', '0123456789');
  const part = await cos.getObject(at('ranged', { Range: 'bytes=2-4' }));
  assert.equal(part.statusCode, 206);
  assert.equal(part.headers['content-range'], 'bytes 2-4/10');
  assert.equal(part.Body.toString(), '234');
  assert.equal(await text('ranged', { Range: 'bytes=-3' }), '789');
  await refused(cos.getObject(at('ranged', { Range: 'bytes=10-' })), 416, 'InvalidRange');
  assert.equal(await text('ranged', { IfMatch: ETag }), '0123456789');
  await refused(cos.getObject(at('ranged', { IfMatch: '"other"' })), 412, 'PreconditionFailed');
  await refused(cos.headObject(at('ranged', { IfNoneMatch: ETag })), 304);
});

test('listings page and roll up', async () => {
  for (let i = 0; i < 7; ++i) await put(`list/${i % 2 ? 'odd' : 'even'}/${i}`, 'x');
  await put('list/top', 'x');
  const rolled = await cos.getBucket(inBucket({ Prefix: 'list/', Delimiter: '/' }));
  assert.deepEqual(rolled.CommonPrefixes.map(({ Prefix }) => Prefix), ['list/even/', 'list/odd/']);
  assert.deepEqual(rolled.Contents.map(({ Key }) => Key), ['list/top']);
  const seen = [];
  let Marker = '';
  for (let page; !page || page.IsTruncated === 'true'; Marker = page.NextMarker) {
    page = await cos.getBucket(inBucket({ Prefix: 'list/', MaxKeys: 3, Marker }));
    assert.ok(page.Contents.length <= 3);
    seen.push(...page.Contents.map(({ Key }) => Key));
  }
  assert.deepEqual(seen, ['list/even/0', 'list/even/2', 'list/even/4', 'list/even/6', 'list/odd/1', 'list/odd/3', 'list/odd/5', 'list/top']);
});

test('wrong digests are refused and nothing is stored', async () => {
  const wrong = Buffer.from(md5('other'), 'hex').toString('base64');
  await refused(put('damaged', 'body', { ContentMD5: wrong }), 400, 'BadDigest');
  await refused(cos.headObject(at('damaged')), 404);
});

test('a file is uploaded in parts and comes back whole', async () => {
  const FilePath = path.join(scratch, 'sliced');
  const bytes = randomBytes(5 * MiB + 123);
  fs.writeFileSync(FilePath, bytes);
  const progress = [];
  const done = await cos.sliceUploadFile(at('sliced', { FilePath, ChunkSize: MiB, onProgress: (p) => progress.push(p.percent) }));
  assert.match(done.ETag, /^"[0-9a-f]{32}-6"$/);
  assert.equal(progress.at(-1), 1);
  assert.ok(bytes.equals((await cos.getObject(at('sliced'))).Body));
});

test('an interrupted upload is resumed with the parts that are there', async () => {
  const FilePath = path.join(scratch, 'resumed');
  const bytes = randomBytes(5 * MiB);
  fs.writeFileSync(FilePath, bytes);
  const { UploadId } = await cos.multipartInit(at('resumed'));
  for (const PartNumber of [1, 2, 4]) {
    const Body = bytes.subarray((PartNumber - 1) * MiB, PartNumber * MiB);
    const { ETag } = await cos.multipartUpload(at('resumed', { UploadId, PartNumber, Body }));
    assert.equal(ETag, `"${md5(Body)}"`);
  }
  const { Part } = await cos.multipartListPart(at('resumed', { UploadId }));
  assert.deepEqual(Part.map(({ PartNumber, Size }) => [Number(PartNumber), Number(Size)]), [[1, MiB], [2, MiB], [4, MiB]]);
  await sandbox.resetCounters();
  await client().sliceUploadFile(at('resumed', { FilePath, ChunkSize: MiB, SliceSize: MiB }));
  const { calls } = await sandbox.counters();
  assert.equal(calls['Upload Part'], 2);
  assert.equal(calls['Initiate Multipart Upload'], undefined);
  assert.ok(bytes.equals((await cos.getObject(at('resumed'))).Body));
  await refused(cos.multipartListPart(at('resumed', { UploadId })), 404, 'NoSuchUpload');
});

test('multipart mistakes are refused', async () => {
  const Key = 'mistakes';
  const { UploadId } = await cos.multipartInit(at(Key));
  const small = await cos.multipartUpload(at(Key, { UploadId, PartNumber: 1, Body: 'small' }));
  const last = await cos.multipartUpload(at(Key, { UploadId, PartNumber: 2, Body: 'last' }));
  const complete = (Parts) => cos.multipartComplete(at(Key, { UploadId, Parts }));
  await refused(complete([{ PartNumber: 1, ETag: small.ETag }, { PartNumber: 2, ETag: last.ETag }]), 400, 'EntityTooSmall');
  await refused(complete([{ PartNumber: 1, ETag: '"0"' }]), 400, 'InvalidPart');
  await refused(complete([{ PartNumber: 7, ETag: small.ETag }]), 400, 'InvalidPart');
  const { Upload } = await cos.multipartList(inBucket({ Prefix: Key }));
  assert.deepEqual(Upload.map((upload) => [upload.Key, upload.UploadId ?? upload.UploadID]), [[Key, UploadId]]);
  await cos.multipartAbort(at(Key, { UploadId }));
  await refused(cos.multipartUpload(at(Key, { UploadId, PartNumber: 1, Body: 'x' })), 404, 'NoSuchUpload');
});

test('an upload that goes wrong in the middle is retried', async () => {
  const FilePath = path.join(scratch, 'retried');
  const bytes = randomBytes(3 * MiB);
  fs.writeFileSync(FilePath, bytes);
  await sandbox.fault({ method: 'PUT', query: 'partNumber=2', status: 503, code: 'SlowDown' });
  await cos.sliceUploadFile(at('retried', { FilePath, ChunkSize: MiB, SliceSize: MiB }));
  assert.ok(bytes.equals((await cos.getObject(at('retried'))).Body));
});

test('objects are copied, changed in place, and copied in parts', async () => {
  const source = (key) => `${host}/${encodeURIComponent(key).replace(/%2F/g, '/')}`;
  const Key = 'copy/源 +.txt';
  await put(Key, 'to copy', { ContentType: 'text/x-one', Headers: { 'x-cos-meta-a': 'b' } });
  const copied = await cos.putObjectCopy(at('copy/plain', { CopySource: source(Key) }));
  assert.equal(copied.ETag, `"${md5('to copy')}"`);
  assert.equal((await cos.headObject(at('copy/plain'))).headers['x-cos-meta-a'], 'b');
  await cos.putObjectCopy(at('copy/plain', { CopySource: source('copy/plain'), MetadataDirective: 'Replaced', ContentType: 'text/x-two' }));
  const { headers } = await cos.headObject(at('copy/plain'));
  assert.equal(headers['content-type'], 'text/x-two');
  assert.equal(headers['x-cos-meta-a'], undefined);
  await refused(cos.putObjectCopy(at('copy/x', { CopySource: source('copy/missing') })), 404);

  const bytes = randomBytes(3 * MiB + 7);
  await put('copy/large', bytes);
  await cos.sliceCopyFile(at('copy/parts', { CopySource: source('copy/large'), CopySliceSize: MiB, CopyChunkSize: MiB }));
  assert.ok(bytes.equals((await cos.getObject(at('copy/parts'))).Body));
});

test('access lists of buckets and objects decide', async () => {
  const plainUrl = `http://${host}/acl.txt`;
  await put('acl.txt', 'for everyone');
  assert.equal((await sandbox.fetch(plainUrl)).status, 403);
  await cos.putObjectAcl(at('acl.txt', { ACL: 'public-read' }));
  assert.equal((await sandbox.fetch(plainUrl)).text, 'for everyone');
  assert.equal((await cos.getObjectAcl(at('acl.txt'))).ACL, 'public-read');
  await cos.putObjectAcl(at('acl.txt', { ACL: 'default' }));
  assert.equal((await sandbox.fetch(plainUrl)).status, 403);
  await cos.putBucketAcl(inBucket({ ACL: 'public-read', GrantWrite: 'id="100000000002"' }));
  assert.equal((await sandbox.fetch(plainUrl)).status, 200);
  const neighbour = client({ SecretId: 'AKIDSandboxNeighbour0000000000000000', SecretKey: 'SandboxNeighbourSecretKey0000000' });
  await neighbour.putObject(at('neighbour.txt', { Body: 'hello' }));
  const { AccessControlPolicy: _, ...acl } = await cos.getBucketAcl(inBucket());
  assert.equal(acl.ACL, 'public-read');
  await cos.putBucketAcl(inBucket({ AccessControlPolicy: { Owner: acl.Owner, Grants: acl.Grants.slice(0, 1) } }));
  assert.equal((await sandbox.fetch(plainUrl)).status, 403);
  await refused(neighbour.putObject(at('neighbour.txt', { Body: 'again' })), 403, 'AccessDenied');
});

test('an access list comes by headers or by a document, and is checked', async () => {
  const neighbour = client({ SecretId: 'AKIDSandboxNeighbour0000000000000000', SecretKey: 'SandboxNeighbourSecretKey0000000' });
  const Owner = { ID: 'qcs::cam::uin/100000000001:uin/100000000001' };
  const Grantee = { ID: 'qcs::cam::uin/100000000002:uin/100000000002' };
  const policyOf = (...Grants) => ({ AccessControlPolicy: { Owner, Grants } });
  await put('grants.txt', 'for one');
  await refused(cos.putObjectAcl(at('grants.txt', { ACL: 'private', ...policyOf({ Grantee, Permission: 'READ' }) })), 400, 'UnexpectedContent');
  await refused(cos.putObjectAcl(at('grants.txt', policyOf({ Grantee, Permission: 'WRITE' }))), 400, 'MalformedXML');
  await refused(cos.putObjectAcl(at('grants.txt', { ACL: 'public-read-write' })), 400, 'InvalidArgument');
  await refused(cos.putObjectAcl(at('grants.txt', { GrantRead: 'id="nobody"' })), 400, 'InvalidArgument');

  await refused(neighbour.getObject(at('grants.txt')), 403, 'AccessDenied');
  await cos.putObjectAcl(at('grants.txt', policyOf({ Grantee, Permission: 'READ' })));
  assert.equal((await neighbour.getObject(at('grants.txt'))).Body.toString(), 'for one');
  await refused(neighbour.getObjectAcl(at('grants.txt')), 403, 'AccessDenied');
  await refused(neighbour.putObjectAcl(at('grants.txt', { ACL: 'public-read' })), 403, 'AccessDenied');
  await cos.putObjectAcl(at('grants.txt', { GrantWriteAcp: 'id="100000000002"', GrantReadAcp: 'id="100000000002"' }));
  await refused(neighbour.getObject(at('grants.txt')), 403, 'AccessDenied');
  await neighbour.putObjectAcl(at('grants.txt', { ACL: 'public-read' }));
  assert.equal((await sandbox.fetch(`http://${host}/grants.txt`)).text, 'for one');
  const { Grants } = await cos.getObjectAcl(at('grants.txt'));
  assert.ok(Grants.some(({ Grantee: { ID }, Permission }) => ID === Owner.ID && Permission === 'FULL_CONTROL'));
});

test('an object without a list of its own follows its bucket', async () => {
  await put('follows.txt', 'x');
  await put('private.txt', 'x', { ACL: 'private' });
  assert.equal((await cos.getObjectAcl(at('follows.txt'))).headers['x-cos-acl'], 'default');
  assert.equal((await cos.getObjectAcl(at('private.txt'))).headers['x-cos-acl'], undefined);
  await cos.putBucketAcl(inBucket({ ACL: 'public-read' }));
  assert.equal((await sandbox.fetch(`http://${host}/follows.txt`)).status, 200);
  assert.equal((await sandbox.fetch(`http://${host}/private.txt`)).status, 403);
  await cos.putObjectAcl(at('private.txt', { ACL: 'default' }));
  assert.equal((await sandbox.fetch(`http://${host}/private.txt`)).status, 200);
  await cos.putBucketAcl(inBucket({ ACL: 'private' }));
  assert.equal((await sandbox.fetch(`http://${host}/follows.txt`)).status, 403);
});

test('a bucket policy opens a folder and closes it again', async () => {
  const Policy = { version: '2.0', Statement: [{ Principal: { qcs: ['qcs::cam::anyone:anyone'] }, Effect: 'allow', Action: ['name/cos:GetObject'], Resource: [`qcs::cos:${Region}:uid/1250000000:${Bucket}/open/*`] }] };
  await put('open/a.txt', 'a');
  await put('closed/a.txt', 'a');
  await cos.putBucketPolicy(inBucket({ Policy }));
  assert.equal((await sandbox.fetch(`http://${host}/open/a.txt`)).status, 200);
  assert.equal((await sandbox.fetch(`http://${host}/closed/a.txt`)).status, 403);
  await cos.deleteBucketPolicy(inBucket());
  assert.equal((await sandbox.fetch(`http://${host}/open/a.txt`)).status, 403);
});

test('access lists mean the same to the SDK and to us', async () => {
  const friend = 'qcs::cam::uin/100000000002:uin/100000000002';
  const helper = 'qcs::cam::uin/100000000001:uin/100000000011';
  await put('same.txt', 'x');
  for (const [key, wanted, read] of [
    ['', { canned: 'public-read', grants: [[friend, 'WRITE'], [helper, 'READ_ACP']] }, () => cos.getBucketAcl(inBucket())],
    ['same.txt', { canned: 'public-read', grants: [[friend, 'FULL_CONTROL'], [helper, 'READ']] }, () => cos.getObjectAcl(at('same.txt'))],
  ]) {
    ours('acl', key, wanted);
    const theirs = await read();
    const mine = ours('acl', key);
    assert.deepEqual(mine.grants, grantsOf(theirs));
    assert.equal(mine.owner, theirs.Owner.ID);
    assert.equal(mine.canned, theirs.ACL);
    for (const grant of wanted.grants) assert.ok(mine.grants.some((one) => String(one) === String(grant)), String(grant));
  }
  await cos.putBucketAcl(inBucket({ ACL: 'public-read-write', GrantReadAcp: 'id="100000000002"' }));
  assert.equal(ours('acl').canned, 'public-read-write');
  assert.deepEqual(ours('acl').grants, grantsOf(await cos.getBucketAcl(inBucket())));
  await cos.putObjectAcl(at('same.txt', { ACL: 'private', GrantRead: 'id="100000000001/100000000011"' }));
  assert.deepEqual(ours('acl', 'same.txt').grants, grantsOf(await cos.getObjectAcl(at('same.txt'))));
  ours('acl', 'same.txt', { canned: 'default' });
  assert.equal((await cos.getObjectAcl(at('same.txt'))).headers['x-cos-acl'], 'default');
  await cos.putBucketAcl(inBucket({ ACL: 'private' }));
});

test('CORS rules mean the same to the SDK and to us', async () => {
  const rules = [
    { ID: 'one', AllowedOrigins: ['https://*.example.com', 'http://a.org:8080'], AllowedMethods: ['GET', 'PUT'], AllowedHeaders: ['x-cos-*'], ExposeHeaders: ['ETag'], MaxAgeSeconds: '600' },
    { ID: 'two <&> 中', AllowedOrigins: ['*'], AllowedMethods: ['HEAD'], AllowedHeaders: ['*'], ExposeHeaders: ['ETag', 'x-cos-request-id'], MaxAgeSeconds: '0' },
  ];
  const plain = ({ ID, AllowedOrigins, AllowedMethods, AllowedHeaders, ExposeHeaders, MaxAgeSeconds }) => ({ ID, AllowedOrigins, AllowedMethods, AllowedHeaders, ExposeHeaders, MaxAgeSeconds });
  ours('cors', '', rules);
  assert.deepEqual((await cos.getBucketCors(inBucket())).CORSRules.map(plain), rules);
  await cos.deleteBucketCors(inBucket());
  await cos.putBucketCors(inBucket({ CORSRules: rules }));
  assert.deepEqual(ours('cors').map(plain), rules);
  await cos.deleteBucketCors(inBucket());
  assert.deepEqual(ours('cors'), []);
});

test('CORS rules are kept and answer preflights', async () => {
  assert.deepEqual((await cos.getBucketCors(inBucket())).CORSRules, []);
  const rule = { AllowedOrigin: ['https://*.example.com'], AllowedMethod: ['GET', 'PUT'], AllowedHeader: ['*'], ExposeHeader: ['ETag'], MaxAgeSeconds: '600' };
  await cos.putBucketCors(inBucket({ CORSRules: [rule] }));
  const { CORSRules } = await cos.getBucketCors(inBucket());
  assert.deepEqual(CORSRules[0].AllowedMethods ?? CORSRules[0].AllowedMethod, ['GET', 'PUT']);
  const preflight = await cos.optionsObject(at('any', { Origin: 'https://www.example.com', AccessControlRequestMethod: 'PUT', AccessControlRequestHeaders: 'x-cos-meta-a' }));
  assert.equal(preflight.AccessControlAllowOrigin, 'https://www.example.com');
  const denied = await cos.optionsObject(at('any', { Origin: 'https://other.org', AccessControlRequestMethod: 'PUT', AccessControlRequestHeaders: '' }));
  assert.equal(denied.OptionsForbidden, true);
  await cos.deleteBucketCors(inBucket());
  assert.deepEqual((await cos.getBucketCors(inBucket())).CORSRules, []);
});

// Coscope's own reader and writer of a setting.
function codec(setting, verb, input) {
  const run = spawnSync(process.env.CONFORMANCE_CODEC, [setting, verb], { input, encoding: 'utf8' });
  assert.equal(run.status, 0, `${run.error ?? ''}${run.stderr}`);
  return run.stdout;
}

const listOf = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const whenOf = ({ Days, Date: date }) => (date ? { date } : { days: Number(Days) });

// A rule as the SDK knows it, in the form of Coscope's codec.
function plainRule(rule) {
  const conditions = rule.Filter?.And ?? rule.Filter ?? rule;
  const tags = listOf(conditions.Tags ?? conditions.Tag);
  const plain = {
    id: rule.ID,
    isEnabled: rule.Status === 'Enabled',
    prefix: conditions.Prefix ?? '',
    tags: tags.map(({ Key: key, Value: value }) => ({ key, value })),
    transitions: listOf(rule.Transitions ?? rule.Transition).map((step) => ({ ...whenOf(step), to: step.StorageClass })),
    removesMarkers: rule.Expiration?.ExpiredObjectDeleteMarker === 'true',
    versionTransitions: listOf(rule.NoncurrentVersionTransitions ?? rule.NoncurrentVersionTransition).map((step) => ({
      days: Number(step.NoncurrentDays),
      to: step.StorageClass,
    })),
  };
  if (conditions.ObjectSizeGreaterThan) plain.largerThan = Number(conditions.ObjectSizeGreaterThan);
  if (conditions.ObjectSizeLessThan) plain.smallerThan = Number(conditions.ObjectSizeLessThan);
  if (rule.Expiration && !plain.removesMarkers) plain.expiration = whenOf(rule.Expiration);
  if (rule.NoncurrentVersionExpiration) plain.versionDays = Number(rule.NoncurrentVersionExpiration.NoncurrentDays);
  if (rule.AbortIncompleteMultipartUpload) plain.uploadDays = Number(rule.AbortIncompleteMultipartUpload.DaysAfterInitiation);
  return plain;
}

test('lifecycle rules mean the same to the SDK and to Coscope', async () => {
  const nothing = { tags: [], transitions: [], removesMarkers: false, versionTransitions: [] };
  const wanted = [
    {
      ...nothing, id: 'logs', isEnabled: true, prefix: 'logs/', uploadDays: 7, expiration: { days: 365 },
      transitions: [{ days: 30, to: 'STANDARD_IA' }, { days: 90, to: 'ARCHIVE' }],
    },
    { ...nothing, id: 'dated & <odd> 中文', isEnabled: false, prefix: '中文/', expiration: { date: '2031-05-06T00:00:00+08:00' } },
    {
      ...nothing, id: 'conditions', isEnabled: true, prefix: 'large/', largerThan: 1000, smallerThan: 5000000, expiration: { days: 9 },
      tags: [{ key: 'team', value: 'red' }, { key: '语言', value: 'a b' }],
    },
    { ...nothing, id: 'markers', isEnabled: true, prefix: 'photos/', removesMarkers: true, versionDays: 40, versionTransitions: [{ days: 10, to: 'ARCHIVE' }] },
  ];
  const Body = codec('lifecycle', 'write', JSON.stringify(wanted));
  const ContentMD5 = createHash('md5').update(Body).digest('base64');
  await cos.request({ Bucket, Region, Method: 'PUT', Action: 'lifecycle', Body, Headers: { 'Content-MD5': ContentMD5, 'Content-Type': 'application/xml' } });
  const { Rules } = await cos.getBucketLifecycle(inBucket());
  assert.deepEqual(Rules.map(plainRule), wanted);

  await cos.putBucketLifecycle(inBucket({ Rules }));
  const written = await cos.request({ Bucket, Region, Method: 'GET', Action: 'lifecycle', RawBody: true });
  assert.deepEqual(JSON.parse(codec('lifecycle', 'read', written.Body.toString())), wanted);
  await cos.deleteBucketLifecycle(inBucket());
});

test('lifecycle rules are kept and checked', async () => {
  assert.deepEqual((await cos.getBucketLifecycle(inBucket())).Rules, []);
  const rule = { ID: 'logs', Status: 'Enabled', Filter: { Prefix: 'logs/' }, Expiration: { Days: '30' } };
  await cos.putBucketLifecycle(inBucket({ Rules: [rule] }));
  const { Rules } = await cos.getBucketLifecycle(inBucket());
  assert.deepEqual(Rules.map(({ ID, Status, Expiration }) => [ID, Status, Expiration.Days]), [['logs', 'Enabled', '30']]);
  await refused(cos.putBucketLifecycle(inBucket({ Rules: [rule, rule] })), 400, 'InvalidArgument');
  await cos.deleteBucketLifecycle(inBucket());
  assert.deepEqual((await cos.getBucketLifecycle(inBucket())).Rules, []);
});

test('tags of buckets and objects are kept', async () => {
  assert.deepEqual((await cos.getBucketTagging(inBucket())).Tags, []);
  const Tags = [{ Key: 'team', Value: 'pictures' }, { Key: 'stage', Value: 'a b' }];
  await cos.putBucketTagging(inBucket({ Tags }));
  assert.deepEqual((await cos.getBucketTagging(inBucket())).Tags, Tags);
  await cos.deleteBucketTagging(inBucket());
  await put('tagged', 'x', { Headers: { 'x-cos-tagging': 'k=v%201' } });
  assert.deepEqual((await cos.getObjectTagging(at('tagged'))).Tags, [{ Key: 'k', Value: 'v 1' }]);
  await cos.putObjectTagging(at('tagged', { Tags }));
  assert.deepEqual((await cos.getObjectTagging(at('tagged'))).Tags, Tags);
  await cos.deleteObjectTagging(at('tagged'));
  assert.deepEqual((await cos.getObjectTagging(at('tagged'))).Tags, []);
});

test('other configurations are kept as they were given', async () => {
  await cos.putBucketReferer(inBucket({ RefererConfiguration: { Status: 'Enabled', RefererType: 'White-List', DomainList: { Domains: ['*.example.com'] }, EmptyReferConfiguration: 'Allow' } }));
  assert.equal((await cos.getBucketReferer(inBucket())).RefererConfiguration.RefererType, 'White-List');
  await cos.putBucketWebsite(inBucket({ WebsiteConfiguration: { IndexDocument: { Suffix: 'index.html' } } }));
  assert.equal((await cos.getBucketWebsite(inBucket())).WebsiteConfiguration.IndexDocument.Suffix, 'index.html');
  await cos.deleteBucketWebsite(inBucket());
  const Policy = { version: '2.0', Statement: [{ Principal: { qcs: ['qcs::cam::anyone:anyone'] }, Effect: 'Deny', Action: ['name/cos:PutBucketPolicy'], Resource: ['*'] }] };
  await cos.putBucketPolicy(inBucket({ Policy }));
  assert.deepEqual((await cos.getBucketPolicy(inBucket())).Policy.Statement[0].Action, ['name/cos:PutBucketPolicy']);
  await cos.deleteBucketPolicy(inBucket());
  await refused(cos.getBucketPolicy(inBucket()), 404);
});

test('versions are kept, listed, fetched and undeleted', async () => {
  const Name = 'versioned-1250000000';
  const of = (more) => ({ Bucket: Name, Region, Key: 'v.txt', ...more });
  await cos.putBucket({ Bucket: Name, Region });
  await cos.putObject(of({ Body: 'before' }));
  await cos.putBucketVersioning({ Bucket: Name, Region, VersioningConfiguration: { Status: 'Enabled' } });
  assert.equal((await cos.getBucketVersioning({ Bucket: Name, Region })).VersioningConfiguration.Status, 'Enabled');
  const second = await cos.putObject(of({ Body: 'second' }));
  await cos.putObject(of({ Body: 'third' }));
  const removal = await cos.deleteObject(of({}));
  assert.equal(removal.headers['x-cos-delete-marker'], 'true');
  await refused(cos.getObject(of({})), 404, 'NoSuchKey');
  const page = await cos.listObjectVersions({ Bucket: Name, Region });
  assert.equal(page.Versions.length, 3);
  assert.deepEqual(page.DeleteMarkers.map(({ IsLatest }) => IsLatest), ['true']);
  assert.equal(page.Versions.at(-1).VersionId, 'null');
  const old = await cos.getObject(of({ VersionId: second.headers['x-cos-version-id'] }));
  assert.equal(old.Body.toString(), 'second');
  await cos.deleteObject(of({ VersionId: page.DeleteMarkers[0].VersionId }));
  assert.equal((await cos.getObject(of({}))).Body.toString(), 'third');
  await empty(Name);
  await cos.deleteBucket({ Bucket: Name, Region });
});

test('archived objects must be restored first', async () => {
  await put('cold', 'cold', { StorageClass: 'ARCHIVE' });
  await refused(cos.getObject(at('cold')), 403, 'InvalidObjectState');
  await cos.restoreObject(at('cold', { RestoreRequest: { Days: 1, CASJobParameters: { Tier: 'Expedited' } } }));
  assert.match((await cos.headObject(at('cold'))).headers['x-cos-restore'], /ongoing-request="true"/);
});

test('appended objects grow', async () => {
  await cos.appendObject(at('log', { Body: 'one,', Position: 0 }));
  await cos.appendObject(at('log', { Body: 'two', Position: 4 }));
  assert.equal(await text('log'), 'one,two');
  await refused(cos.appendObject(at('log', { Body: 'x', Position: 1 })), 409, 'AppendPositionErr');
});

test('presigned URLs work for their method and time only', async () => {
  const url = (more) => new Promise((resolve, reject) => {
    cos.getObjectUrl(at('signed +%.txt', { Sign: true, ...more }), (error, data) => (error ? reject(error) : resolve(data.Url)));
  });
  assert.equal((await sandbox.fetch(await url({ Method: 'PUT' }), { method: 'PUT', body: 'by link' })).status, 200);
  const link = await url({ Query: { 'response-content-disposition': 'attachment; filename="x y.txt"' } });
  const answer = await sandbox.fetch(link);
  assert.equal(answer.text, 'by link');
  assert.equal(answer.headers['content-disposition'], 'attachment; filename="x y.txt"');
  assert.equal((await sandbox.fetch(link, { method: 'DELETE' })).status, 403);
  assert.equal((await sandbox.fetch(link.replace('x%20y', 'other'))).status, 403);
  await sandbox.fault({ method: 'GET', skewSecs: 4000 });
  const late = await sandbox.fetch(link);
  assert.match(late.text, /Request has expired/);
});
