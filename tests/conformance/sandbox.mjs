// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the sandbox server for the conformance test, and talks to the part of it that is for tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { createInterface } from 'node:readline';

export class Sandbox {
  static async start(program) {
    const sandbox = new Sandbox();
    sandbox.child = spawn(program, ['--port', '0', '--admin', '--exit-with-parent'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const [line] = await once(createInterface({ input: sandbox.child.stdout }), 'line');
    sandbox.endpoint = JSON.parse(line).endpoint;
    return sandbox;
  }

  async stop() {
    this.child.stdin.end();
    await once(this.child, 'exit');
  }

  /// Like fetch(), but every host name leads to the sandbox.
  async fetch(url, { method = 'GET', body } = {}) {
    const { host, pathname, search } = new URL(url);
    const request = http.request(this.endpoint, { method, path: pathname + search, headers: { host } });
    request.end(body);
    const [answer] = await once(request, 'response');
    const chunks = await answer.toArray();
    return { status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString() };
  }

  async admin(path, method = 'GET', body = undefined) {
    const answer = await fetch(`${this.endpoint}/-/${path}`, { method, body: body && JSON.stringify(body) });
    return answer.json();
  }

  fault(fault) {
    return this.admin('faults', 'POST', fault);
  }

  counters() {
    return this.admin('counters');
  }

  resetCounters() {
    return this.admin('counters', 'DELETE');
  }
}
