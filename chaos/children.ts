import type { ChildProcess } from 'node:child_process';

const living = new Set<ChildProcess>();

/** Whatever ends this process, nothing that it started lives on. */
export function ours<Child extends ChildProcess>(child: Child): Child {
  living.add(child);
  child.once('exit', () => living.delete(child));
  return child;
}

/** Ends it, and waits until it has ended. */
export async function ended(
  child: ChildProcess | undefined,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await end;
}

process.once('exit', () => {
  // PostgreSQL ends its own children at SIGQUIT; everybody else has none.
  for (const child of living) child.kill(child.spawnfile.endsWith('postgres') ? 'SIGQUIT' : 'SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
