import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real `pullquote` as its npm script does. @param options.from where the user stands */
export function runCommand(
  args: readonly string[],
  { input = '', from = ROOT }: { input?: string | Uint8Array; from?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const command = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: from },
    });
    let stdout = '';
    let stderr = '';
    command.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    command.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    command.on('error', reject);
    command.on('close', (status) => resolve({ status, stdout, stderr }));
    // a command that refuses its arguments does not read its input
    command.stdin.on('error', () => {});
    command.stdin.end(input);
  });
}
