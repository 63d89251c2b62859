import { STATUS_CODES } from 'node:http';
import type { ConnectionError } from 'fastify';
import type { Socket } from 'node:net';
import type { CommonRefusal, Problem } from '../../shared/contracts/endpoint.ts';
import { newRequestId } from './request-id.ts';

/** The answer to a fault that Node's HTTP parser finds before there is a request (Node's manual, "Event: 'clientError'"). */
const found = (code: string): Readonly<{ status: number; refusal: CommonRefusal }> => {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, refusal: 'invalid' };
  if (code === 'HPE_HEADER_OVERFLOW') return { status: 431, refusal: 'too-large' };
  return { status: 400, refusal: 'invalid' };
};

/** Answers what is no HTTP request, straight on the socket, since there is no reply object. */
export const createParserErrorHandler =
  (headers: Readonly<Record<string, string>>) =>
  (error: ConnectionError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const { status, refusal } = found(error.code);
    const requestId = newRequestId();
    const problem: Problem = { type: 'about:blank', title: refusal, status, code: refusal, requestId };
    const body = JSON.stringify(problem);
    const lines = Object.entries({
      ...headers,
      'content-type': 'application/problem+json',
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      'x-request-id': requestId,
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    if (socket.writable)
      socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`);
    socket.destroySoon();
  };
