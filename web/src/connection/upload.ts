import { Failure } from './failure.ts';
import { request } from './request.ts';

/** Sends a body with a number for the progress bar; fetch has none, so this uses XMLHttpRequest. */
export function sendWithProgress<Answer>(path: string, body: unknown, onProgress: (share: number) => void): Promise<Answer> {
  if (typeof XMLHttpRequest === 'undefined') return request<Answer>('POST', path, body);
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', path);
    call.setRequestHeader('content-type', 'application/json');
    call.setRequestHeader('accept', 'application/json');
    call.responseType = 'json';
    call.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    call.onerror = () => reject(new Failure('server.unavailable', 0));
    call.onload = () => {
      if (call.status >= 200 && call.status < 300) resolve(call.response as Answer);
      else reject(refused(call));
    };
    call.send(JSON.stringify(body));
  });
}

function refused(call: XMLHttpRequest): Failure {
  const error = call.response?.error;
  if (typeof error?.code === 'string') return new Failure(error.code, call.status, error.details ?? {}, error.problems ?? []);
  return new Failure(call.status === 413 ? 'conversation.tooLong' : 'server.failed', call.status);
}
